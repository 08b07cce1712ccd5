import { dayOf, timeOf } from '@zhuyue/shared';
import type { DeskClaimCard } from '@/api/desk/claims';
import { Badge, tones } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Icon } from '@/components/icon';
import { Picture } from '@/components/picture';
import type { Column } from '@/components/table.types';
import { Tap } from '@/components/tap';
import { caseName, caseWords } from '@/text/case-kind';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { Due } from '../parts/due';

const text = deskText.claims;
const queue = deskText.caseQueue;

/** How long is left, or what it waits for. */
function DueCell({ row }: { row: DeskClaimCard }) {
  if (row.unexplained && row.dueAt === null) return <Badge tone="alarm">{queue.flags.unexplained}</Badge>;
  if (row.dueAt !== null || row.pauseReason === null || row.pausedSince === null)
    return <Due at={row.dueAt} />;
  const today = dayOf(row.pausedSince) === dayOf(new Date());
  const since = today ? timeOf(row.pausedSince) : momentFigures(row.pausedSince).slice(5);
  return (
    <Badge tone="quiet">{deskText.promises.since(deskText.promises.waits[row.pauseReason], since)}</Badge>
  );
}

export const columnsOf = (
  chosen: ReadonlySet<string>,
  onChoose: (id: string) => void,
  manyStores: boolean,
): readonly Column<DeskClaimCard>[] => [
  {
    key: 'piece',
    title: text.piece,
    cell: (row) => (
      <Box as="span" className="desk-line">
        <Tap
          className={`queue-mark ${chosen.has(row.id) ? 'queue-mark--on' : ''}`}
          label={`${queue.choose} ${row.number}`}
          pressed={chosen.has(row.id)}
          onTap={() => onChoose(row.id)}
        >
          {chosen.has(row.id) ? <Icon name="check" size={16} /> : null}
        </Tap>
        <Box as="span" className="desk-thumb">
          <Picture src={row.picture} alt="" />
        </Box>
        <Txt>{row.pieceName}</Txt>
      </Box>
    ),
  },
  { key: 'due', title: text.due, width: '176px', cell: (row) => <DueCell row={row} /> },
  {
    key: 'state',
    title: text.state,
    width: '80px',
    cell: (row) => <Badge tone={tones.claim[row.state]}>{caseWords(row.kind).states[row.state]}</Badge>,
  },
  { key: 'problem', title: text.problem, width: '88px', cell: (row) => caseName(row) },
  {
    key: 'assignee',
    title: queue.assignee,
    width: '80px',
    cell: (row) =>
      row.assigneeName === null ? <Txt className="desk-soft">{queue.unassigned}</Txt> : row.assigneeName,
  },
  ...(manyStores
    ? [
        {
          key: 'store',
          title: text.store,
          wideOnly: true,
          width: '168px',
          cell: (row: DeskClaimCard) => row.storeName,
        },
      ]
    : []),
  { key: 'customer', title: text.customer, wideOnly: true, width: '72px', cell: (row) => row.customerName },
  { key: 'number', title: text.number, wideOnly: true, width: '136px', cell: (row) => row.number },
];
