import { CLAIM_STATES, timeOf, dayOf, type ClaimState } from '@zhuyue/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { deskClaimsQuery, type DeskClaimCard } from '@/api/desk/claims';
import { Badge, tones } from '@/components/badge';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Picture } from '@/components/picture';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { common, words } from '@/text';
import { deskText } from '@/text/desk';
import { policyText } from '@/text/policy';
import { dayFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { Due } from '../parts/due';
import { More } from '../parts/more';
import { useDesk } from '../parts/use-desk';

const text = deskText.claims;
type Choice = ClaimState | 'open' | 'all';

const columns: readonly Column<DeskClaimCard>[] = [
  {
    key: 'piece',
    title: text.piece,
    cell: (row) => (
      <Box as="span" className="desk-line">
        <Box as="span" className="desk-thumb">
          <Picture src={row.picture} alt="" />
        </Box>
        <Txt>{row.pieceName}</Txt>
      </Box>
    ),
  },
  { key: 'due', title: text.due, width: '148px', cell: (row) => <Due at={row.dueAt} /> },
  {
    key: 'state',
    title: text.state,
    width: '80px',
    cell: (row) => <Badge tone={tones.claim[row.state]}>{words.claimStates[row.state]}</Badge>,
  },
  { key: 'problem', title: text.problem, width: '88px', cell: (row) => words.claimProblems[row.problem] },
  {
    key: 'coverage',
    title: text.coverage,
    wideOnly: true,
    width: '144px',
    cell: (row) => policyText.outcomes[row.coverage],
  },
  { key: 'customer', title: text.customer, wideOnly: true, width: '72px', cell: (row) => row.customerName },
  {
    key: 'created',
    title: text.created,
    figures: true,
    wideOnly: true,
    width: '104px',
    cell: (row) => `${dayFigures(dayOf(row.createdAt)).slice(5)} ${timeOf(row.createdAt)}`,
  },
  { key: 'number', title: text.number, wideOnly: true, width: '136px', cell: (row) => row.number },
];

const isState = (word: string | undefined): word is ClaimState =>
  CLAIM_STATES.some((state) => state === word);

export default function ClaimsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('state');
  const choice: Choice = isState(filters.state) ? filters.state : filters.state === 'all' ? 'all' : 'open';
  const asked = useInfiniteQuery({
    ...deskClaimsQuery({
      storeId: desk.store?.id,
      ...(choice === 'open' ? { open: true } : choice === 'all' ? { open: false } : { state: [choice] }),
    }),
    enabled: desk.ready,
  });
  return (
    <DeskPage desk={desk} title={text.title} place="claims">
      <Box className="desk-filters">
        <Chips<Choice>
          label={text.state}
          row
          value={choice}
          onChoose={(chosen) => narrow({ state: chosen === 'open' ? undefined : chosen })}
          options={[
            { value: 'open', text: text.open },
            ...CLAIM_STATES.map((state) => ({ value: state, text: words.claimStates[state] })),
            { value: 'all', text: text.all },
          ]}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={<Empty icon="wrench" title={text.none} text={text.noneText} />}
      >
        {({ pages }) => (
          <>
            <Txt className="desk-count">{common.rows(pages[0]?.total ?? 0)}</Txt>
            <Table
              label={text.title}
              columns={columns}
              rows={pages.flatMap((page) => page.items)}
              keyOf={(row) => row.id}
              onOpen={(row) => go('/admin/claim/index', { id: row.id })}
              toneOf={(row) => (row.overdue ? 'alarm' : undefined)}
            />
            <More query={asked} />
          </>
        )}
      </Faces>
    </DeskPage>
  );
}
