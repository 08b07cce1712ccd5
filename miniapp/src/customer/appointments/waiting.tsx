import { useDidShow } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import type { WaitingAction } from '@zhuyue/shared';
import { myWaitingQuery, stepMyWaiting, type Waiting } from '@/api/waiting';
import { Badge, type Tone } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, confirm, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { useMyLive } from '@/hooks/use-live';
import { useNow } from '@/hooks/use-now';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { leftName } from '@/text/left';
import { waitingText as text } from '@/text/waiting';
import { dayName, momentName } from '@/text/when';
import './waiting.scss';

const TICK_MS = 1_000;
const TONES: Readonly<Record<Waiting['state'], Tone>> = {
  waiting: 'waiting',
  offered: 'good',
  booked: 'good',
  left: 'quiet',
  over: 'quiet',
};
/** What came of it stands among the visits; what is over needs no place here. */
const SHOWN: readonly Waiting['state'][] = ['waiting', 'offered', 'left'];

/** 候补: the lines a customer stands in, and the time that is being kept for them. */
export function WaitingLines() {
  const asked = useQuery(myWaitingQuery());
  useDidShow(() => {
    void asked.refetch();
  });
  useMyLive(['waiting', 'visits'], () => void asked.refetch());
  const lines = (asked.data?.items ?? []).filter(({ state }) => SHOWN.includes(state));
  if (lines.length === 0) return null;
  return (
    <Section title={text.title}>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </Section>
  );
}

function Line({ line }: { line: Waiting }) {
  const { storeName, purposes, fromOn, toOn, fromTime, toTime, state } = line;
  const hours = fromTime === '00:00' && toTime === '24:00' ? text.allDay : `${fromTime}–${toTime}`;
  return (
    <Box className="waiting">
      <Box className="waiting__head">
        <Txt className="waiting__name">{storeName}</Txt>
        <Badge tone={TONES[state]}>{text.states[state]}</Badge>
      </Box>
      <Txt as="p" className="waiting__note">
        {`${purposes.map((one) => words.appointmentPurposes[one]).join('、')} · ${text.daysFrom(dayName(fromOn), dayName(toOn))} · ${hours}`}
      </Txt>
      {state === 'waiting' && line.before !== null ? (
        <Txt as="p" className="waiting__note">
          {text.place(line.before)}
        </Txt>
      ) : null}
      {state === 'offered' ? <Offer line={line} /> : null}
      <Ways line={line} />
    </Box>
  );
}

function Offer({ line }: { line: Waiting }) {
  const now = useNow(TICK_MS);
  if (line.offeredStart === null || line.offerUntil === null) return null;
  const left = new Date(line.offerUntil).getTime() - now;
  return (
    <Box live="polite">
      <Txt as="p" className="waiting__offer">
        {text.offered(momentName(line.offeredStart))}
      </Txt>
      <Txt as="p" className="waiting__note">
        {left > 0 ? text.left(leftName(left)) : text.offerOver}
      </Txt>
    </Box>
  );
}

function Ways({ line }: { line: Waiting }) {
  const may = (action: WaitingAction): boolean =>
    line.actions.some((one) => one.action === action && one.refusals.length === 0);
  const step = async (action: WaitingAction): Promise<void> => {
    if (action === 'leave') {
      const sure = await confirm({ title: text.leaveTitle, text: text.leaveText, yes: text.leave });
      if (!sure) return;
    }
    if (!(await attempt(() => stepMyWaiting(line.id, action)))) return;
    say(action === 'accept' ? text.accepted : action === 'decline' ? text.declineText : text.done);
    if (action === 'accept' && line.appointmentId !== null)
      go('/customer/appointment/index', { id: line.appointmentId });
  };
  return (
    <Box className="waiting__ways">
      {may('accept') ? <Button onTap={() => step('accept')}>{text.accept}</Button> : null}
      {may('decline') ? (
        <Button kind="quiet" onTap={() => step('decline')}>
          {text.decline}
        </Button>
      ) : null}
      {may('rejoin') ? <Button onTap={() => step('rejoin')}>{text.rejoin}</Button> : null}
      {may('leave') ? (
        <Button kind="quiet" onTap={() => step('leave')}>
          {text.leave}
        </Button>
      ) : null}
    </Box>
  );
}
