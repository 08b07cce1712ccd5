import { dayOf, grams, timeOf, yuan } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { tradeInsQuery, type TradeInRow } from '@/api/desk/trade-ins';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Ways } from '../parts/listed';
import { saleWays } from '../parts/moves';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';

const text = deskText.tradeIns;
const LIMIT = 50;

/** What has become of the piece tells more than that it was taken. */
const Standing = ({ row }: { row: TradeInRow }) =>
  row.pieceState === null || row.state === 'undone' ? (
    <Badge tone={tones.tradeIn[row.state]}>{words.tradeInStates[row.state]}</Badge>
  ) : (
    <Badge tone={tones.piece[row.pieceState]}>{deskText.frame.pieceStates[row.pieceState]}</Badge>
  );

const columns: readonly Column<TradeInRow>[] = [
  { key: 'name', title: text.name, cell: (row) => row.name },
  {
    key: 'time',
    title: text.time,
    figures: true,
    width: '104px',
    cell: (row) => `${dayFigures(dayOf(row.takenAt)).slice(5)} ${timeOf(row.takenAt)}`,
  },
  {
    key: 'sort',
    title: text.sort,
    wideOnly: true,
    width: '88px',
    cell: (row) => words.tradeInSorts[row.sort],
  },
  { key: 'number', title: text.number, wideOnly: true, width: '152px', cell: (row) => row.number },
  { key: 'customer', title: text.customer, wideOnly: true, width: '88px', cell: (row) => row.customerName },
  {
    key: 'gold',
    title: text.gold,
    figures: true,
    wideOnly: true,
    width: '88px',
    cell: (row) => `${grams(row.goldMg)} g`,
  },
  {
    key: 'credit',
    title: text.credit,
    figures: true,
    width: '96px',
    cell: (row) => <Txt className="desk-strong">{yuan(row.creditFen)}</Txt>,
  },
  {
    key: 'left',
    title: text.left,
    figures: true,
    width: '96px',
    cell: (row) => (row.state === 'undone' ? '' : yuan(row.leftFen)),
  },
  { key: 'state', title: text.state, width: '96px', cell: (row) => <Standing row={row} /> },
];

export default function TradeInsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('page');
  const page = Math.max(1, Number(filters.page) || 1);
  const leads = desk.is('manager', 'headquarters');
  const asked = useQuery({ ...tradeInsQuery(desk.store?.id, page), enabled: desk.ready && leads });
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="sales"
      roles={['manager', 'headquarters']}
      bar={
        leads ? (
          <Button kind="gold" full onTap={() => go('/admin/trade-in-new/index')}>
            {text.start}
          </Button>
        ) : undefined
      }
    >
      <Ways ways={saleWays('trade-ins')} />
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="undo" title={text.none} text={text.noneText} />}
      >
        {({ items, total }) => (
          <>
            <Txt className="desk-count">{text.total(total)}</Txt>
            <Table
              label={text.title}
              columns={columns}
              rows={items}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/trade-in/index', { id: row.id })}
            />
            <Pager page={page} of={Math.ceil(total / LIMIT)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
    </DeskPage>
  );
}
