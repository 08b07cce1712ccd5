import { useQuery } from '@tanstack/react-query';
import { timeOf } from '@zhuyue/shared';
import { movesWaitingQuery, type MovesWaiting } from '@/api/desk/transfers';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Section } from '@/components/rows';
import { go, type Params } from '@/platform/navigation';
import type { Route } from '@/routes';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';

const text = deskText.movesToday;

interface Matter {
  words: string;
  note?: string;
  button: string;
  to: Route;
  params?: Params;
}

const transfers = (tab: string): Pick<Matter, 'to' | 'params'> => ({
  to: '/admin/transfers/index',
  params: { tab },
});

/** The kinds of work that wait, whether anything of them does or not. */
const kindsOf = (waiting: MovesWaiting): (Matter & { count: number })[] => [
  {
    count: waiting.toApprove,
    words: text.toApprove(waiting.toApprove),
    button: text.approve,
    ...transfers('to_approve'),
  },
  { count: waiting.toPack, words: text.toPack(waiting.toPack), button: text.pack, ...transfers('to_pack') },
  { count: waiting.coming, words: text.coming(waiting.coming), button: text.look, ...transfers('coming') },
  {
    count: waiting.toReceive,
    words: text.toReceive(waiting.toReceive),
    button: text.receive,
    to: '/admin/deliveries/index',
  },
  {
    count: waiting.differences,
    words: text.differences(waiting.differences),
    button: text.settle,
    to: '/admin/deliveries/index',
  },
];

const mattersOf = (waiting: MovesWaiting): Matter[] => [
  // A guest waits for it in another store: before everything else.
  ...waiting.chased.map((one) => ({
    words: text.chased(one.toStoreName, one.number),
    note: text.chasedNote(one.neededAt === null ? '' : momentName(one.neededAt), timeOf(one.chasedAt)),
    button: text.settle,
    to: '/admin/transfer/index' as const,
    params: { id: one.transferId },
  })),
  ...kindsOf(waiting).filter(({ count }) => count > 0),
  ...waiting.counts.map((count) => ({
    words: text.counts(count.number, count.proposed),
    button: text.review,
    to: '/admin/count/index' as const,
    params: { id: count.countId },
  })),
];

/** What comes, goes and is counted and waits for a hand: each line with the button that leads to it. */
export function MovesNow({ storeId, shown }: { storeId: string | undefined; shown: boolean }) {
  const waiting = useQuery({ ...movesWaitingQuery(storeId, shown), enabled: storeId !== undefined });
  const matters = waiting.data ? mattersOf(waiting.data) : [];
  if (matters.length === 0) return null;
  return (
    <Section title={text.title}>
      <Box as="ul">
        {matters.map((matter) => (
          <Box as="li" key={matter.words} className="today__move">
            <Box className="today__move-words">
              <Txt>{matter.words}</Txt>
              {matter.note === undefined ? null : <Txt className="desk-soft">{matter.note}</Txt>}
            </Box>
            <Button kind="quiet" small onTap={() => go(matter.to, matter.params)}>
              {matter.button}
            </Button>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
