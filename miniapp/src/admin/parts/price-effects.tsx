import { yuan } from '@zhuyue/shared';
import type { Effects } from '@/api/desk/prices';
import { Box, Txt } from '@/components/elements';
import { Picture } from '@/components/picture';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { Pager } from './pager';

const text = deskText.prices;
type Mover = Effects['movers'][number];

export const signedYuan = (fen: number): string => `${fen > 0 ? '+' : ''}${yuan(fen)}`;

const columns: readonly Column<Mover>[] = [
  {
    key: 'name',
    title: text.mover,
    cell: (row) => (
      <Box as="span" className="desk-line">
        <Box as="span" className="desk-thumb">
          <Picture src={row.picture} alt="" />
        </Box>
        <Txt>{row.name}</Txt>
      </Box>
    ),
  },
  { key: 'code', title: deskText.stock.code, wideOnly: true, width: '104px', cell: (row) => row.code },
  {
    key: 'before',
    title: text.before,
    figures: true,
    width: '96px',
    cell: (row) => (row.beforeFen === null ? '' : yuan(row.beforeFen)),
  },
  {
    key: 'after',
    title: text.after,
    figures: true,
    width: '96px',
    cell: (row) => (row.afterFen === null ? '' : <Txt className="desk-strong">{yuan(row.afterFen)}</Txt>),
  },
  {
    key: 'step',
    title: text.step,
    figures: true,
    width: '88px',
    cell: (row) => signedYuan((row.afterFen ?? 0) - (row.beforeFen ?? 0)),
  },
];

export interface PriceEffectsProps {
  effects: Effects;
  page: number;
  onPage: (page: number) => void;
}

/** What a change of prices would do: how many, how much together, and the styles that move most. */
export function PriceEffects({ effects, page, onPage }: PriceEffectsProps) {
  const { styles, stylesChanged, pieces, movers, limit } = effects;
  const channel = movers[0]?.channel;
  return (
    <Box className="effects">
      <Txt as="p" className="desk-strong">
        {text.styles(stylesChanged, styles)}
      </Txt>
      {pieces === null || pieces.count === 0 ? null : (
        <Txt as="p" className="desk-soft">
          {`${text.pieces(pieces.count)}，${text.sum(
            yuan(pieces.beforeFen),
            yuan(pieces.afterFen),
            signedYuan(pieces.afterFen - pieces.beforeFen),
          )}`}
        </Txt>
      )}
      {stylesChanged === 0 ? (
        <Txt as="p" className="desk-lead">
          {text.nothing}
        </Txt>
      ) : (
        <>
          <Txt as="h3" className="desk-soft">
            {channel === undefined ? text.movers : `${text.movers}（${words.channels[channel]}）`}
          </Txt>
          <Table label={text.movers} columns={columns} rows={movers} keyOf={(row) => row.styleId} />
          <Pager page={page} of={Math.ceil(stylesChanged / limit)} onPage={onPage} />
        </>
      )}
    </Box>
  );
}
