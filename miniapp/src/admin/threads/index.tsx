import { useQuery } from '@tanstack/react-query';
import type { ThreadSubject } from '@zhuyue/shared';
import { useState } from 'react';
import { deskThreadsQuery, type DeskThreadLine } from '@/api/desk/threads';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useLive } from '@/hooks/use-live';
import { go } from '@/platform/navigation';
import type { Route } from '@/routes';
import { deskText } from '@/text/desk';
import { threadText } from '@/text/thread';
import { agoName, momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';

const text = deskText.threads;

/** Where the conversation is held: beside the thing it is about. */
const PLACES: Readonly<Record<ThreadSubject, Route>> = {
  claim: '/admin/claim/index',
  piece: '/admin/piece/index',
  appointment: '/admin/appointment/index',
};

const columns: readonly Column<DeskThreadLine>[] = [
  {
    key: 'about',
    title: text.about,
    width: '260px',
    cell: (row) => `${threadText.subjects[row.kind]} · ${row.name}`,
  },
  { key: 'last', title: text.last, cell: (row) => row.lastText ?? threadText.photoCount(row.lastPhotos) },
  { key: 'customer', title: text.customer, width: '128px', cell: (row) => row.phone ?? '' },
  { key: 'assignee', title: text.assignee, wideOnly: true, width: '96px', cell: (row) => row.assignee ?? '' },
  {
    key: 'waits',
    title: text.waits,
    figures: true,
    width: '152px',
    cell: (row) =>
      row.waitingSince === null ? (
        momentFigures(row.lastAt)
      ) : (
        <Badge tone="waiting">{agoName(row.waitingSince)}</Badge>
      ),
  },
];

type Filter = 'waiting' | 'all';

/** 对话: whoever waits longest comes first. */
export default function ThreadsPage() {
  const desk = useDesk();
  const [filter, setFilter] = useState<Filter>('waiting');
  const storeId = desk.store?.id ?? '';
  const asked = useQuery({
    ...deskThreadsQuery(storeId, filter === 'waiting'),
    enabled: desk.ready && storeId !== '',
  });
  useLive(storeId === '' ? [] : [`talks:${storeId}`], () => void asked.refetch());
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="threads"
      aside={
        <Button kind="quiet" small onTap={() => go('/admin/answers/index')}>
          {text.answers}
        </Button>
      }
    >
      <Chips<Filter>
        label={text.filter}
        value={filter}
        onChoose={setFilter}
        options={[
          { value: 'waiting', text: text.waiting },
          { value: 'all', text: text.all },
        ]}
      />
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="message" title={text.none} text={text.noneText} />}
      >
        {({ items }) => (
          <Table
            label={text.title}
            columns={columns}
            rows={items}
            keyOf={(row) => `${row.kind}${row.id}`}
            toneOf={(row) => (row.waitingSince === null ? undefined : 'waiting')}
            onOpen={(row) => go(PLACES[row.kind], { id: row.id })}
          />
        )}
      </Faces>
    </DeskPage>
  );
}
