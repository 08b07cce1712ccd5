import { dayOf, timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { containersQuery } from '@/api/desk/containers';
import { countsQuery, startCount, type CountCard } from '@/api/desk/counts';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Field } from '@/components/field';
import { attempt } from '@/components/notice';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { DeskPage } from '../parts/desk-page';
import { Ways } from '../parts/listed';
import { countWays, paperTones } from '../parts/moves';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';

const text = deskText.counts;
const LIMIT = 50;
const WHOLE = 'store';

const columns: readonly Column<CountCard>[] = [
  { key: 'place', title: text.place, cell: (row) => row.containerName ?? text.wholeStore },
  {
    key: 'state',
    title: text.state,
    width: '104px',
    cell: (row) => <Badge tone={paperTones.count[row.state]}>{text.states[row.state]}</Badge>,
  },
  { key: 'found', title: text.found, figures: true, width: '72px', cell: (row) => String(row.found) },
  {
    key: 'open',
    title: text.open,
    figures: true,
    width: '72px',
    cell: (row) => String(row.open + row.proposed + row.settled),
  },
  { key: 'by', title: text.startedBy, width: '96px', cell: (row) => row.startedByName ?? '' },
  {
    key: 'at',
    title: text.started,
    figures: true,
    width: '112px',
    cell: (row) => `${dayFigures(dayOf(row.startedAt)).slice(5)} ${timeOf(row.startedAt)}`,
  },
  { key: 'number', title: text.number, wideOnly: true, width: '152px', cell: (row) => row.number },
];

export default function CountsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('page');
  const [starting, setStarting] = useState(false);
  const page = Math.max(1, Number(filters.page) || 1);
  const asked = useQuery({ ...countsQuery(desk.store?.id, page), enabled: desk.ready });
  const mayStart = desk.is('consultant', 'manager', 'headquarters') && desk.store !== undefined;
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="counts"
      bar={
        mayStart ? (
          <Button kind="gold" full onTap={() => setStarting(true)}>
            {text.start}
          </Button>
        ) : undefined
      }
    >
      <Ways ways={countWays('counts')} />
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="check" title={text.none} text={text.noneText} />}
      >
        {({ items, total }) => (
          <>
            <Txt className="desk-count">{common.rows(total)}</Txt>
            <Table
              label={text.title}
              columns={columns}
              rows={items}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/count/index', { id: row.id })}
              toneOf={(row) => (row.state === 'reviewing' ? 'waiting' : undefined)}
            />
            <Pager page={page} of={Math.ceil(total / LIMIT)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
      {desk.store ? (
        <StartSheet open={starting} storeId={desk.store.id} onClose={() => setStarting(false)} />
      ) : null}
    </DeskPage>
  );
}

interface StartProps {
  open: boolean;
  storeId: string;
  onClose: () => void;
}

/** The whole store, or one of its containers. */
function StartSheet({ open, storeId, onClose }: StartProps) {
  const [place, setPlace] = useState(WHOLE);
  const containers = useQuery({ ...containersQuery(storeId), enabled: open });
  const start = (note: string): Promise<boolean> =>
    attempt(async () => {
      const count = await startCount({
        storeId,
        ...(place === WHOLE ? {} : { containerId: place }),
        ...(note === '' ? {} : { note }),
      });
      go('/admin/count/index', { id: count.id });
    });
  const inUse = containers.data?.items.filter((one) => one.state === 'open') ?? [];
  return (
    <AskSheet
      open={open}
      title={text.startTitle}
      lead={text.startLead}
      label={text.note}
      yes={text.start}
      onClose={onClose}
      onYes={start}
    >
      <Field label={text.scope}>
        <Chips
          label={text.scope}
          value={place}
          onChoose={setPlace}
          options={[
            { value: WHOLE, text: text.wholeStore },
            ...inUse.map((one) => ({
              value: one.id,
              text: one.name,
              note: `${one.code} · ${String(one.pieces)}`,
            })),
          ]}
        />
      </Field>
    </AskSheet>
  );
}
