import { useQuery } from '@tanstack/react-query';
import { inheritancesQuery, type DeskInheritanceCard } from '@/api/desk/inheritances';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Link } from '@/components/link';
import { Picture } from '@/components/picture';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { inheritanceText } from '@/text/inheritance';
import { momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { inheritanceTones } from '../parts/inheritance-tones';
import { useDesk } from '../parts/use-desk';

const text = deskText.inheritances;

const columns: readonly Column<DeskInheritanceCard>[] = [
  {
    key: 'piece',
    title: text.piece,
    cell: (row) => (
      <Box as="span" className="desk-line">
        <Box as="span" className="desk-thumb">
          <Picture src={row.picture} alt="" />
        </Box>
        <Txt>{row.name}</Txt>
      </Box>
    ),
  },
  { key: 'heir', title: text.heir, width: '96px', cell: (row) => row.heirName },
  {
    key: 'relation',
    title: text.relation,
    width: '120px',
    wideOnly: true,
    cell: (row) => inheritanceText.relations[row.relation],
  },
  { key: 'papers', title: text.papers, figures: true, width: '72px', cell: (row) => String(row.papers) },
  {
    key: 'state',
    title: text.state,
    width: '112px',
    cell: (row) => <Badge tone={inheritanceTones[row.state]}>{text.states[row.state]}</Badge>,
  },
  {
    key: 'requested',
    title: text.requestedAt,
    figures: true,
    width: '152px',
    wideOnly: true,
    cell: (row) => momentFigures(row.requestedAt),
  },
];

/** What heirs ask for: open ones first. */
export default function InheritancesPage() {
  const desk = useDesk();
  const asked = useQuery({
    ...inheritancesQuery(),
    enabled: desk.ready && desk.is('manager', 'headquarters'),
  });
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="inheritances"
      roles={['manager', 'headquarters']}
      aside={
        <Link to="/admin/ownership-terms/index" className="desk-link">
          <Txt>{deskText.ownershipTerms.open}</Txt>
        </Link>
      }
    >
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty icon="hand-over" title={text.none} text={text.noneText} />}
      >
        {({ items }) => (
          <Table
            label={text.title}
            columns={columns}
            rows={items}
            keyOf={(row) => row.id}
            onOpen={(row) => go('/admin/inheritance/index', { id: row.id })}
          />
        )}
      </Faces>
    </DeskPage>
  );
}
