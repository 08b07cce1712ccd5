import { yuan } from '@zhuyue/shared';
import { Box, Txt } from './elements';
import './price.scss';

export interface PriceProps {
  fen: number;
  /** 13 for lists of the desk, 17 in trays, 32 on the piece's own page. */
  size?: 13 | 15 | 17 | 20 | 24 | 32;
  /** Before the sign, small: 约, 起 goes after. */
  before?: string;
  after?: string;
  struck?: boolean;
}

/** `¥12,880`: the sign smaller than the number, never broken. */
export function Price({ fen, size = 17, before, after, struck = false }: PriceProps) {
  return (
    <Txt as={struck ? 's' : 'span'} className={`price price--${String(size)}`}>
      {before ? <Txt className="price__small">{before}</Txt> : null}
      <Txt className="price__small">{fen < 0 ? '-¥' : '¥'}</Txt>
      <Txt>{yuan(Math.abs(fen))}</Txt>
      {after ? <Txt className="price__small price__after">{after}</Txt> : null}
    </Txt>
  );
}

/** A number that matters with its small unit: `3.52 g`. */
export function Figure({
  value,
  unit,
  size = 24,
}: {
  value: string;
  unit?: string;
  size?: 17 | 20 | 24 | 32;
}) {
  return (
    <Txt className={`price price--${String(size)}`}>
      <Txt>{value}</Txt>
      {unit ? <Txt className="price__small price__unit">{`\u2009${unit}`}</Txt> : null}
    </Txt>
  );
}

export interface BillRow {
  key: string;
  title: string;
  /** How it is counted: `3.52 g × ¥1,012/g`. */
  count?: string;
  fen: number;
  /** Why the line is there, read when it is opened. */
  why?: string;
}

export interface PriceBillProps {
  rows: readonly BillRow[];
  totalFen: number;
  totalTitle: string;
  /** Source and time of the gold price, how long it holds. */
  foot?: string;
}

/** A price taken apart; the lines add up to the total exactly. */
export function PriceBill({ rows, totalFen, totalTitle, foot }: PriceBillProps) {
  return (
    <Box className="bill">
      <Box as="ul">
        {rows.map((row) => (
          <Box as="li" key={row.key} className="bill__row">
            <Box className="bill__words">
              <Txt className="bill__title">{row.title}</Txt>
              {row.count ? <Txt className="bill__count">{row.count}</Txt> : null}
              {row.why ? <Txt className="bill__why">{row.why}</Txt> : null}
            </Box>
            <Price fen={row.fen} />
          </Box>
        ))}
      </Box>
      <Box className="bill__total">
        <Txt>{totalTitle}</Txt>
        <Price fen={totalFen} size={24} />
      </Box>
      {foot ? (
        <Txt as="p" className="bill__foot">
          {foot}
        </Txt>
      ) : null}
    </Box>
  );
}
