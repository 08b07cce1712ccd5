import { useState } from 'react';
import { openLink } from '@/platform/open-link';
import { common } from '@/text';
import { styleText as text } from '@/text/style';
import { TextTap } from './button';
import { Box } from './elements';
import { Gallery } from './gallery';
import { say } from './notice';
import { Spin } from './spin';
import './style-look.scss';

export interface StyleLookProps {
  name: string;
  pictures: readonly { url: string; caption: string; rendered: boolean }[];
  frames: readonly string[];
  videoUrl: string | null;
}

/** 正面 · 渲染图 */
const noteOf = ({ caption, rendered }: StyleLookProps['pictures'][number]): string =>
  [caption, rendered ? common.rendering : ''].filter((part) => part !== '').join(' · ');

async function watch(url: string): Promise<void> {
  if ((await openLink(url)) === 'copied') say(text.videoCopied);
}

/** Pictures by swipe, each with what it shows; where there are frames the same place turns; a film opens where it lies. */
export function StyleLook({ name, pictures, frames, videoUrl }: StyleLookProps) {
  const [turning, setTurning] = useState(false);
  return (
    <Box className="style-look">
      {turning ? (
        <Spin frames={frames} alt={name} />
      ) : (
        <Gallery
          pictures={pictures.map((one, i) => ({
            src: one.url,
            alt: one.caption === '' ? text.picturesOf(name, i + 1) : `${name}，${one.caption}`,
            note: noteOf(one),
          }))}
        />
      )}
      <Box className="style-look__ways">
        {frames.length > 1 ? (
          <TextTap icon={turning ? 'photo' : 'turn'} onTap={() => setTurning(!turning)}>
            {turning ? text.still : text.turn}
          </TextTap>
        ) : null}
        {videoUrl === null ? null : (
          <TextTap icon="forward" onTap={() => void watch(videoUrl)}>
            {text.video}
          </TextTap>
        )}
      </Box>
    </Box>
  );
}
