import { dayOf, timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { deliveriesQuery, type DeliveryCard } from '@/api/desk/deliveries';
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
import { dayFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Ways } from '../parts/listed';
import { paperTones, transferWays } from '../parts/moves';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';

const text = deskText.deliveries;
const LIMIT = 50;

const columns: readonly Column<DeliveryCard>[] = [
  { key: 'source', title: text.source, cell: (row) => row.sourceName },
  { key: 'kind', title: text.kind, width: '72px', wideOnly: true, cell: (row) => text.sources[row.source] },
  {
    key: 'state',
    title: text.state,
    width: '104px',
    cell: (row) => <Badge tone={paperTones.delivery[row.state]}>{text.states[row.state]}</Badge>,
  },
  {
    key: 'progress',
    title: text.progress,
    figures: true,
    width: '80px',
    cell: (row) => text.progressOf(row.received, row.pieces),
  },
  {
    key: 'unsettled',
    title: text.difference,
    figures: true,
    width: '72px',
    cell: (row) => (row.unsettled === 0 ? '' : text.unsettled(row.unsettled)),
  },
  {
    key: 'due',
    title: text.dueOn,
    wideOnly: true,
    figures: true,
    width: '96px',
    cell: (row) => row.dueOn ?? '',
  },
  {
    key: 'moved',
    title: text.moved,
    figures: true,
    width: '112px',
    cell: (row) => `${dayFigures(dayOf(row.movedAt)).slice(5)} ${timeOf(row.movedAt)}`,
  },
  { key: 'number', title: text.number, wideOnly: true, width: '152px', cell: (row) => row.number },
];

export default function DeliveriesPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('all', 'page');
  const page = Math.max(1, Number(filters.page) || 1);
  const open = filters.all !== '1';
  const asked = useQuery({ ...deliveriesQuery(desk.store?.id, open, page), enabled: desk.ready });
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="transfers"
      bar={
        desk.is('manager', 'headquarters') ? (
          <Button kind="gold" full onTap={() => go('/admin/delivery-new/index')}>
            {text.make}
          </Button>
        ) : undefined
      }
    >
      <Ways ways={transferWays('deliveries')} />
      <Box className="desk-filters">
        <Chips<'open' | 'all'>
          label={text.state}
          row
          value={open ? 'open' : 'all'}
          onChoose={(chosen) => narrow({ all: chosen === 'all' ? '1' : undefined, page: undefined })}
          options={[
            { value: 'open', text: text.open },
            { value: 'all', text: text.all },
          ]}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="box" title={text.none} text={text.noneText} />}
      >
        {({ items, total }) => (
          <>
            <Txt className="desk-count">{common.rows(total)}</Txt>
            <Table
              label={text.title}
              columns={columns}
              rows={items}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/delivery/index', { id: row.id })}
              toneOf={(row) => (row.unsettled > 0 ? 'alarm' : undefined)}
            />
            <Pager page={page} of={Math.ceil(total / LIMIT)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
    </DeskPage>
  );
}
