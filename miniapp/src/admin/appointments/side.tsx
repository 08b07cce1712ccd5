import type { WaitingAction } from '@zhuyue/shared';
import { timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { stepWaiting, waitingQuery, type WaitingLine } from '@/api/desk/waiting';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Tap } from '@/components/tap';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures, momentName } from '@/text/when';

const text = deskText.board;

const windowOf = (one: WaitingLine): string =>
  text.window(dayFigures(one.fromOn), dayFigures(one.toOn), one.fromTime, one.toTime);

const aboutOf = (one: WaitingLine): string =>
  [one.purposes.map((each) => words.appointmentPurposes[each]).join('＋'), one.advisorName, one.phoneMasked]
    .filter((each) => each !== null)
    .join(' · ');

/** Who waits for time of this store, in the order in which freed time is offered. */
export function WaitingSide({ storeId, acts }: { storeId: string; acts: boolean }) {
  const line = useQuery(waitingQuery(storeId));
  const [openId, setOpenId] = useState<string | null>(null);
  const items = line.data?.items ?? [];
  const open = items.find((one) => one.id === openId) ?? null;
  return (
    <Section
      title={text.waiting}
      aside={items.length > 0 ? <Badge tone="waiting">{text.waitingCount(items.length)}</Badge> : undefined}
    >
      {items.length === 0 ? <Txt className="desk-none">{text.noWaiting}</Txt> : null}
      <Box as="ul" className="waiting">
        {items.map((one) => (
          <Box as="li" key={one.id}>
            <Tap className="waiting__line" onTap={() => setOpenId(one.id)}>
              <Txt className="waiting__name">{one.contactName}</Txt>
              <Txt className="desk-soft">{windowOf(one)}</Txt>
              <Txt className="desk-soft">{aboutOf(one)}</Txt>
              {one.state === 'offered' ? <Badge tone="info">{offerWords(one)}</Badge> : null}
            </Tap>
          </Box>
        ))}
      </Box>
      {open ? <WaitingSheet line={open} acts={acts} onClose={() => setOpenId(null)} /> : null}
    </Section>
  );
}

const offerWords = (one: WaitingLine): string =>
  one.offeredStart === null || one.offerUntil === null
    ? text.waitingStates.offered
    : text.offeredFor(momentName(one.offeredStart), timeOf(one.offerUntil));

function WaitingSheet({ line, acts, onClose }: { line: WaitingLine; acts: boolean; onClose: () => void }) {
  const step = async (action: WaitingAction): Promise<void> => {
    const gone = await attempt(() => stepWaiting(line.id, action));
    if (!gone) return;
    say(action === 'offer' ? text.offerMade : deskText.frame.done);
    onClose();
  };
  const steps = line.actions.filter((one) => one.refusals.length === 0);
  return (
    <Sheet
      open
      title={line.contactName}
      onClose={onClose}
      bar={
        acts && line.state === 'waiting' ? (
          <Button kind="gold" full onTap={() => step('offer')}>
            {text.waitingActions.offer}
          </Button>
        ) : undefined
      }
    >
      <Txt as="p">{windowOf(line)}</Txt>
      <Txt as="p" className="desk-soft">
        {aboutOf(line)}
      </Txt>
      {line.state === 'offered' ? <Txt as="p">{offerWords(line)}</Txt> : null}
      {acts ? (
        <Box className="steps__row">
          {steps.map((one) => (
            <Button key={one.action} small kind="quiet" onTap={() => step(one.action)}>
              {text.waitingActions[one.action]}
            </Button>
          ))}
        </Box>
      ) : null}
    </Sheet>
  );
}
