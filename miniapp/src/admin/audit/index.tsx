import { useInfiniteQuery } from '@tanstack/react-query';
import { auditQuery, type AuditRow } from '@/api/desk/audit';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useParams } from '@/hooks/use-params';
import { go } from '@/platform/navigation';
import type { Route } from '@/routes';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { More } from '../parts/more';
import { useDesk } from '../parts/use-desk';

const text = deskText.audit;

/** Where the thing that was touched has a page. */
const PAGES: Readonly<Record<string, Route>> = {
  customer: '/admin/customer/index',
  appointment: '/admin/appointment/index',
  claim: '/admin/claim/index',
  sale: '/admin/sale/index',
  piece: '/admin/piece/index',
  scan_alarm: '/admin/alarm/index',
};

const ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** Reasons and sources; an id says nothing to a person. */
const detailsOf = (row: AuditRow): string =>
  Object.entries(row.details ?? {})
    .map(([, value]) => value)
    .filter((value): value is string => typeof value === 'string' && !ID.test(value))
    .join('，');

const columns: readonly Column<AuditRow>[] = [
  { key: 'staff', title: text.staff, width: '96px', cell: (row) => row.staffName },
  { key: 'time', title: text.time, figures: true, width: '152px', cell: (row) => momentFigures(row.at) },
  {
    key: 'action',
    title: text.action,
    width: '200px',
    cell: (row) => text.actions[row.action] ?? row.action,
  },
  {
    key: 'subject',
    title: text.subject,
    width: '120px',
    cell: (row) => text.subjects[row.subjectKind] ?? row.subjectKind,
  },
  {
    key: 'details',
    title: text.details,
    wideOnly: true,
    cell: (row) => <Txt className="desk-soft">{detailsOf(row)}</Txt>,
  },
];

export default function AuditPage() {
  const { subject } = useParams('subject');
  const desk = useDesk();
  const asked = useInfiniteQuery({ ...auditQuery({ subjectId: subject }), enabled: desk.ready });
  return (
    <DeskPage desk={desk} title={text.title} place="audit" roles={['manager', 'headquarters']}>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={10} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={<Empty icon="list" title={text.none} text={text.noneText} />}
      >
        {({ pages }) => (
          <>
            <Txt className="desk-count">{common.rows(pages[0]?.total ?? 0)}</Txt>
            <Table
              label={text.title}
              columns={columns}
              rows={pages.flatMap((page) => page.items)}
              keyOf={(row) => row.id}
              onOpen={(row) => {
                const page = PAGES[row.subjectKind];
                if (page) go(page, { id: row.subjectId });
              }}
            />
            <More query={asked} />
          </>
        )}
      </Faces>
    </DeskPage>
  );
}
