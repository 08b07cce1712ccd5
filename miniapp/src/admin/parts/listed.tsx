import type { ReactNode } from 'react';
import { Box, Txt } from '@/components/elements';
import { Link } from '@/components/link';
import { Picture } from '@/components/picture';
import type { Route } from '@/routes';
import './scan-box.scss';

export interface ListedProps {
  /** Null: nothing is known of it yet, or no picture is needed. */
  picture: string | null;
  name: string;
  note?: string;
  more?: ReactNode;
  end?: ReactNode;
}

/** A piece on a list. */
export function Listed({ picture, name, note, more, end }: ListedProps) {
  return (
    <Box as="li" className="listed">
      {picture === null ? null : (
        <Box className="listed__picture">
          <Picture src={picture} alt="" />
        </Box>
      )}
      <Box className="listed__words">
        <Txt>{name}</Txt>
        {note ? <Txt className="listed__note">{note}</Txt> : null}
        {more}
      </Box>
      {end ? <Box className="listed__end">{end}</Box> : null}
    </Box>
  );
}

/** Between the papers of one subject. */
export function Ways({ ways }: { ways: readonly { to: Route; word: string; on: boolean }[] }) {
  return (
    <Box as="nav" className="ways">
      {ways.map((way) => (
        <Link
          key={way.to}
          to={way.to}
          current={way.on}
          className={`ways__one ${way.on ? 'ways__one--on' : ''}`}
        >
          <Txt>{way.word}</Txt>
        </Link>
      ))}
    </Box>
  );
}
