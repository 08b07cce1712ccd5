import type { ReactNode } from 'react';
import type { Params } from '@/platform/navigation';
import type { Route } from '@/routes';
import { Box, Txt } from './elements';
import { Link } from './link';
import { Marked, type Mark } from './marked';
import { Picture } from './picture';
import { Price } from './price';
import './cards.scss';

/** Two columns on a phone, as many as fit on a wide screen. */
export function Tray({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <Box as="ul" className="tray" label={label}>
      {children}
    </Box>
  );
}

export interface CardProps {
  to: Route;
  params: Params;
  picture: string | null;
  /** Name in one line. */
  name: string;
  /** What of the name was searched for. */
  marks?: readonly Mark[];
  priceFen?: number | null;
  /** 起, for a style whose pieces differ. */
  priceAfter?: string;
  /** 计价 or 一口价. */
  mode?: string;
  /** 3 家门店有货. */
  note?: ReactNode;
  eager?: boolean;
}

/** A style or a piece that can be picked up. */
export function Card({
  to,
  params,
  picture,
  name,
  marks,
  priceFen,
  priceAfter,
  mode,
  note,
  eager,
}: CardProps) {
  return (
    <Box as="li" className="card">
      <Link to={to} params={params} className="card__tap">
        <Picture src={picture} alt="" eager={eager} />
        <Box as="span" className="card__name">
          <Marked text={name} marks={marks} />
        </Box>
        {typeof priceFen === 'number' ? (
          <Box as="span" className="card__price">
            <Price fen={priceFen} after={priceAfter} />
            {mode ? <Txt className="card__mode">{mode}</Txt> : null}
          </Box>
        ) : null}
        {note ? <Txt className="card__note">{note}</Txt> : null}
      </Link>
    </Box>
  );
}

export interface PieceLineProps {
  picture: string | null;
  name: string;
  note?: ReactNode;
  end?: ReactNode;
  /** Under the words: buttons, a state. */
  children?: ReactNode;
  to?: Route;
  params?: Params;
}

/** A piece in a list: its small picture, its words, what stands at the end. */
export function PieceLine({ picture, name, note, end, children, to, params }: PieceLineProps) {
  const inside = (
    <>
      <Box className="piece-line__picture">
        <Picture src={picture} alt="" />
      </Box>
      <Box className="piece-line__words">
        <Txt className="piece-line__name">{name}</Txt>
        {note ? <Txt className="piece-line__note">{note}</Txt> : null}
        {to ? null : children}
      </Box>
      {end}
    </>
  );
  if (!to) return <Box className="piece-line">{inside}</Box>;
  return (
    <Box>
      <Link to={to} params={params} className="piece-line">
        {inside}
      </Link>
      {children}
    </Box>
  );
}
