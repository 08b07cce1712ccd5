import type { SafetyState } from '@zhuyue/shared';
import { dayOf, timeOf } from '@zhuyue/shared';
import { useState, type ReactNode } from 'react';
import { addressOfPicture } from '@/api/pictures';
import { previewPictures } from '@/platform/preview';
import { common } from '@/text';
import { dayName } from '@/text/when';
import { Box, Img, Txt } from './elements';
import { FullScreen } from './gallery';
import { Tap } from './tap';
import './talk.scss';

export interface TalkLine {
  key: string;
  mine: boolean;
  /** Of the house, for nobody else. */
  inside?: boolean;
  /** Over the words: who, or what kind of line it is. */
  who: string;
  text: string | null;
  photos: readonly { id: string; url: string; previewUrl: string }[];
  safety: SafetyState;
  at: string;
  /** Under the words: read, being checked, held back. */
  foot?: string;
  end?: ReactNode;
}

/** What was said, the newest last, with a day above where another begins. */
export function Talk({ lines, label }: { lines: readonly TalkLine[]; label: string }) {
  const [full, setFull] = useState<{ photos: TalkLine['photos']; at: number } | null>(null);
  const open = (photos: TalkLine['photos'], at: number): void => {
    const addresses = photos.map(({ url }) => addressOfPicture(url));
    if (!previewPictures(addresses, at)) setFull({ photos, at });
  };
  return (
    <Box as="ul" className="talk" label={label} live="polite">
      {lines.map((line, i) => {
        const day = dayOf(line.at);
        const before = lines[i - 1];
        return (
          <Box as="li" key={line.key} className="talk__item">
            {before && dayOf(before.at) === day ? null : <Txt className="talk__day">{dayName(day)}</Txt>}
            <Bubble line={line} onPhoto={(at) => open(line.photos, at)} />
          </Box>
        );
      })}
      {full ? (
        <FullScreen
          pictures={full.photos.map(({ url }, i) => ({
            src: url,
            alt: common.picture(i + 1, full.photos.length),
          }))}
          index={full.at}
          onIndex={(at) => setFull({ ...full, at })}
          onClose={() => setFull(null)}
        />
      ) : null}
    </Box>
  );
}

function Bubble({ line, onPhoto }: { line: TalkLine; onPhoto: (at: number) => void }) {
  const names = ['talk__line', line.mine ? 'talk__line--mine' : '', line.inside ? 'talk__line--inside' : ''];
  return (
    <Box className={names.join(' ')}>
      <Txt className="talk__who">{`${line.who} ${timeOf(line.at)}`}</Txt>
      <Box className="talk__bubble">
        {line.text === null ? null : (
          <Txt as="p" className="talk__text" selectable>
            {line.text}
          </Txt>
        )}
        {line.photos.length === 0 ? null : (
          <Box className="talk__photos">
            {line.photos.map((photo, i) => (
              <Tap key={photo.id} label={common.picture(i + 1, line.photos.length)} onTap={() => onPhoto(i)}>
                <Img className="talk__photo" src={addressOfPicture(photo.previewUrl)} alt="" />
              </Tap>
            ))}
          </Box>
        )}
      </Box>
      {line.foot ? <Txt className={`talk__foot talk__foot--${line.safety}`}>{line.foot}</Txt> : null}
      {line.end}
    </Box>
  );
}
