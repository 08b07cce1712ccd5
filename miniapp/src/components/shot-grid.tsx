import type { Shot } from '@zhuyue/shared';
import { useState } from 'react';
import { addressOfPicture } from '@/api/pictures';
import { previewPictures } from '@/platform/preview';
import { common } from '@/text';
import { shotText } from '@/text/shots';
import { Box, Txt } from './elements';
import { FullScreen } from './gallery';
import { Picture } from './picture';
import { Tap } from './tap';
import './shot-grid.scss';

interface ShotGridProps {
  photos: readonly { id: string; url: string; previewUrl: string; shot: Shot | null }[];
}

/** Every picture under the name of its view; one opens large. */
export function ShotGrid({ photos }: ShotGridProps) {
  const [at, setAt] = useState<number | null>(null);
  const named = photos.map((one) => ({
    ...one,
    name: one.shot === null ? shotText.other : shotText.names[one.shot],
  }));
  const open = (i: number): void => {
    const addresses = named.map(({ url }) => addressOfPicture(url));
    if (!previewPictures(addresses, i)) setAt(i);
  };
  return (
    <Box className="shot-grid">
      {named.map(({ id, previewUrl, name }, i) => (
        <Tap
          key={id}
          className="shot-grid__one"
          label={`${name}，${common.fullScreen}`}
          onTap={() => open(i)}
        >
          <Picture src={previewUrl} alt={name} />
          <Txt className="shot-grid__name">{name}</Txt>
        </Tap>
      ))}
      {at === null ? null : (
        <FullScreen
          pictures={named.map(({ url, name }) => ({ src: url, alt: name }))}
          index={at}
          onIndex={setAt}
          onClose={() => setAt(null)}
        />
      )}
    </Box>
  );
}
