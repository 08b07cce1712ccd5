import { TRANSFER_TABS, type TransferTab } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { transfersQuery, type TransferCard } from '@/api/desk/transfers';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Ways } from '../parts/listed';
import { paperTones, transferWays } from '../parts/moves';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';

const text = deskText.transfers;
const LIMIT = 50;

const columns: readonly Column<TransferCard>[] = [
  {
    key: 'route',
    title: text.route,
    cell: (row) => text.routeOf(row.fromStoreName, row.toStoreName),
  },
  {
    key: 'state',
    title: text.state,
    width: '104px',
    cell: (row) => (
      <Badge tone={row.deliveryState === 'differences' ? 'alarm' : paperTones.transfer[row.state]}>
        {row.deliveryState === 'differences'
          ? deskText.deliveries.states.differences
          : text.states[row.state]}
      </Badge>
    ),
  },
  {
    key: 'needed',
    title: text.needed,
    figures: true,
    width: '112px',
    cell: (row) => (row.neededAt === null ? '' : momentFigures(row.neededAt).slice(5)),
  },
  { key: 'pieces', title: text.pieces, figures: true, width: '64px', cell: (row) => String(row.pieces) },
  { key: 'note', title: text.note, wideOnly: true, cell: (row) => row.note },
  { key: 'by', title: text.askedBy, wideOnly: true, width: '80px', cell: (row) => row.askedByName ?? '' },
  {
    key: 'moved',
    title: text.moved,
    figures: true,
    width: '112px',
    cell: (row) => momentFigures(row.movedAt).slice(5),
  },
  { key: 'number', title: text.number, wideOnly: true, width: '152px', cell: (row) => row.number },
];

const isTab = (word: string | undefined): word is TransferTab => TRANSFER_TABS.some((tab) => tab === word);

export default function TransfersPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('tab', 'page');
  const tab: TransferTab = isTab(filters.tab) ? filters.tab : 'all';
  const page = Math.max(1, Number(filters.page) || 1);
  const asked = useQuery({ ...transfersQuery(desk.store?.id, tab, page), enabled: desk.ready });
  const waiting: Readonly<Partial<Record<TransferTab, number>>> = asked.data?.waiting ?? {};
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="transfers"
      bar={
        desk.is('consultant', 'manager', 'headquarters') ? (
          <Button kind="gold" full onTap={() => go('/admin/transfer-new/index')}>
            {text.ask}
          </Button>
        ) : undefined
      }
    >
      <Ways ways={transferWays('transfers')} />
      <Box className="desk-filters">
        <Chips<TransferTab>
          label={text.state}
          row
          value={tab}
          onChoose={(chosen) => narrow({ tab: chosen === 'all' ? undefined : chosen, page: undefined })}
          options={TRANSFER_TABS.map((one) => ({
            value: one,
            text: text.tabs[one],
            note: (waiting[one] ?? 0) > 0 ? String(waiting[one]) : undefined,
          }))}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="share" title={text.none} text={text.noneText} />}
      >
        {({ items, total }) => (
          <>
            <Txt className="desk-count">{common.rows(total)}</Txt>
            <Table
              label={text.title}
              columns={columns}
              rows={items}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/transfer/index', { id: row.id })}
              toneOf={(row) =>
                row.state === 'lost' || row.deliveryState === 'differences' ? 'alarm' : undefined
              }
            />
            <Pager page={page} of={Math.ceil(total / LIMIT)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
    </DeskPage>
  );
}
