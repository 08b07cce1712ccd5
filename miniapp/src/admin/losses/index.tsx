import { useQuery } from '@tanstack/react-query';
import { lossesQuery, type DeskLoss } from '@/api/desk/losses';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Picture } from '@/components/picture';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';

const text = deskText.losses;

const columns: readonly Column<DeskLoss>[] = [
  {
    key: 'piece',
    title: text.piece,
    cell: (row) => (
      <Box as="span" className="desk-line">
        <Box as="span" className="desk-thumb">
          <Picture src={row.photo ?? row.picture} alt="" />
        </Box>
        <Txt>{`${row.name} ${row.serial}`}</Txt>
      </Box>
    ),
  },
  { key: 'kind', title: text.kind, width: '72px', cell: (row) => text.kinds[row.kind] },
  { key: 'words', title: text.words, width: '260px', cell: (row) => row.words },
  { key: 'owner', title: text.owner, wideOnly: true, width: '128px', cell: (row) => row.ownerPhone ?? '' },
  {
    key: 'reported',
    title: text.reportedAt,
    figures: true,
    width: '152px',
    cell: (row) => momentFigures(row.reportedAt),
  },
  {
    key: 'state',
    title: text.state,
    width: '88px',
    cell: (row) => (
      <Badge tone={row.foundAt === null ? 'alarm' : 'good'}>
        {row.foundAt === null ? text.missing : text.found}
      </Badge>
    ),
  },
];

/** What owners miss, in every store at once. */
export default function LossesPage() {
  const desk = useDesk();
  const asked = useQuery({ ...lossesQuery(), enabled: desk.ready });
  return (
    <DeskPage desk={desk} title={text.title} place="losses">
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="shield" title={text.none} text={text.noneText} />}
      >
        {({ items }) => (
          <Table
            label={text.title}
            columns={columns}
            rows={items}
            keyOf={(row) => row.id}
            toneOf={(row) => (row.foundAt === null ? 'waiting' : undefined)}
          />
        )}
      </Faces>
    </DeskPage>
  );
}
