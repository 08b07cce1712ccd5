import { spacedSerial } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { labelJobQuery, labelJobsQuery, type LabelJobRow } from '@/api/desk/labels';
import { Button } from '@/components/button';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Row } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useLabelTray } from '../parts/label/tray';
import { Pager } from '../parts/pager';
import { useDesk } from '../parts/use-desk';

const text = deskText.labels;
const LIMIT = 20;

const columns: readonly Column<LabelJobRow>[] = [
  {
    key: 'time',
    title: text.jobTime,
    figures: true,
    width: '144px',
    cell: (row) => momentFigures(row.printedAt),
  },
  { key: 'by', title: text.jobBy, width: '96px', cell: (row) => row.printedByName ?? '' },
  { key: 'count', title: text.jobCount, figures: true, width: '72px', cell: (row) => String(row.count) },
  {
    key: 'copies',
    title: text.jobCopies,
    figures: true,
    width: '88px',
    cell: (row) => (row.copies === 0 ? '' : String(row.copies)),
  },
  {
    key: 'template',
    title: text.jobTemplate,
    wideOnly: true,
    width: '180px',
    cell: (row) => row.templateName,
  },
  { key: 'store', title: text.jobStore, wideOnly: true, width: '180px', cell: (row) => row.storeName },
  {
    key: 'reason',
    title: text.jobReason,
    cell: (row) => <Txt className="desk-soft">{row.reason ?? ''}</Txt>,
  },
];

/** 打印记录: who printed what and when, and the way to print it again. */
export default function LabelJobsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('page');
  const [open, setOpen] = useState<string | null>(null);
  const page = Math.max(1, Number(filters.page) || 1);
  const asked = useQuery({
    ...labelJobsQuery({ storeId: desk.store?.id, page, limit: LIMIT }),
    enabled: desk.ready,
  });
  return (
    <DeskPage
      desk={desk}
      title={text.jobs}
      place="labels"
      backTo="/admin/labels/index"
      roles={['consultant', 'manager', 'headquarters']}
    >
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Empty
            icon="tag"
            title={text.jobsNone}
            text={text.jobsNoneText}
            action={text.toChoice}
            onAction={() => go('/admin/labels/index')}
          />
        }
      >
        {({ items, total }) => (
          <>
            <Table
              label={text.jobs}
              columns={columns}
              rows={items}
              keyOf={(row) => row.id}
              onOpen={(row) => setOpen(row.id)}
            />
            <Pager page={page} of={Math.ceil(total / LIMIT)} onPage={(n) => narrow({ page: String(n) })} />
          </>
        )}
      </Faces>
      {open === null ? null : <JobSheet id={open} onClose={() => setOpen(null)} />}
    </DeskPage>
  );
}

function JobSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const asked = useQuery(labelJobQuery(id));
  const replace = useLabelTray((state) => state.replace);
  const again = (): void => {
    replace((asked.data?.lines ?? []).map(({ pieceId }) => pieceId));
    onClose();
    go('/admin/label-print/index');
  };
  return (
    <Sheet
      open
      title={text.job}
      onClose={onClose}
      bar={
        asked.data ? (
          <Button kind="gold" full onTap={again}>
            {text.jobAgain}
          </Button>
        ) : undefined
      }
    >
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={4} />}>
        {({ lines }) =>
          lines.map(({ pieceId, print }) => (
            <Row
              key={print.serial}
              title={print.name}
              note={`${spacedSerial(print.serial)}　${deskText.tags.version(print.version)}`}
              to="/admin/piece/index"
              params={{ id: pieceId }}
            />
          ))
        }
      </Faces>
    </Sheet>
  );
}
