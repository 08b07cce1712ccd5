import type { ReactNode } from 'react';
import { momentFigures } from '@/text/when';
import { Box, Txt } from './elements';
import './timeline.scss';

export interface Happening {
  key: string;
  title: string;
  /** An instant, ISO. */
  at: string;
  /** Who did it. */
  by?: string;
  text?: string;
  /** Pictures or a button under it. */
  more?: ReactNode;
}

/** A thread of what happened; newest first, as the caller gives it. The first knot is gold: that is where things stand. */
export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  return (
    <Box as="ol" className="thread">
      {happenings.map((one, i) => (
        <Box as="li" key={one.key} className={`thread__one ${i === 0 ? 'thread__one--now' : ''}`}>
          <Box className="thread__knot" hiddenFromReaders />
          <Box className="thread__words">
            <Txt as="p" className="thread__title">
              {one.title}
            </Txt>
            <Txt as="p" className="thread__when">
              {one.by ? `${momentFigures(one.at)}　${one.by}` : momentFigures(one.at)}
            </Txt>
            {one.text ? (
              <Txt as="p" className="thread__text" selectable>
                {one.text}
              </Txt>
            ) : null}
            {one.more}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
