import { useQuery } from '@tanstack/react-query';
import {
  answerAppointment,
  moveAppointment,
  rebookAppointment,
  type Appointment,
  type AppointmentAnswer,
} from '@/api/appointments';
import { queryClient } from '@/api/query-client';
import { storeQuery } from '@/api/stores';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, say } from '@/components/notice';
import { Row, Section } from '@/components/rows';
import { useWishKey } from '@/hooks/use-wish-key';
import { replace } from '@/platform/navigation';
import { appointmentText as text } from '@/text/appointment';
import { momentName } from '@/text/when';

/** What the server answers is the appointment as it now is. */
function settle(visit: Appointment): void {
  queryClient.setQueryData(['appointments', visit.id], visit);
  void queryClient.invalidateQueries({ queryKey: ['appointments'], exact: true });
}

const mayDo = (visit: Appointment, action: AppointmentAnswer): boolean =>
  visit.actions.some((one) => one.action === action && one.refusals.length === 0);

/** What waits for the guest's word: an offer, a time the store has changed, a cancellation to take back. */
export function StoreChange({ visit }: { visit: Appointment }) {
  const answer = async (action: AppointmentAnswer, done: string): Promise<void> => {
    if (await attempt(async () => settle(await answerAppointment(visit.id, action)))) say(done);
  };
  return (
    <>
      {mayDo(visit, 'accept') ? (
        <Section title={text.offerTitle}>
          <Txt as="p">{text.offerText}</Txt>
          <Box className="appointment__buttons">
            <Button full onTap={() => answer('decline', text.answered)} kind="quiet">
              {text.declineOffer}
            </Button>
            <Button full onTap={() => answer('accept', text.rebooked)}>
              {text.acceptOffer}
            </Button>
          </Box>
        </Section>
      ) : null}
      <Changed visit={visit} onKeep={() => answer('keep', text.kept)} />
      {mayDo(visit, 'undoCancel') ? (
        <Button full onTap={() => answer('undoCancel', text.undone)}>
          {text.undoCancel}
        </Button>
      ) : null}
    </>
  );
}

function Changed({ visit, onKeep }: { visit: Appointment; onKeep: () => Promise<void> }) {
  const change = visit.storeChange;
  const wish = useWishKey();
  if (change === null) return null;
  const from = momentName(change.fromStartsAt);
  const take = async (storeId: string, startsAt: string): Promise<void> => {
    const done = await attempt(async () => {
      if (change.kind === 'moved' && storeId === visit.storeId) {
        settle(await moveAppointment(visit.id, startsAt));
        return;
      }
      const made = await rebookAppointment(visit.id, { startsAt, storeId }, wish.key());
      settle(made);
      replace('/customer/appointment/index', { id: made.id });
    });
    if (done) say(text.rebooked);
    else wish.renew();
  };
  const proposals = change.proposals.filter(
    (one) => change.kind === 'cancelled' || one.storeId === visit.storeId,
  );
  return (
    <Box role="alert">
      <Section
        title={
          change.kind === 'cancelled'
            ? text.storeCancelled(from)
            : change.fromStartsAt === visit.startsAt
              ? text.storeSwapped(from)
              : text.storeMoved(from, momentName(visit.startsAt))
        }
      >
        <Txt as="p">
          {change.reason === null ? text.storeChangeText : `${change.reason}。${text.storeChangeText}`}
        </Txt>
        {mayDo(visit, 'keep') ? (
          <Button full onTap={onKeep}>
            {text.keepTime}
          </Button>
        ) : null}
        {proposals.length === 0 ? null : (
          <Txt as="p" className="appointment__note">
            {text.proposals}
          </Txt>
        )}
        {proposals.map((one) => (
          <Proposal
            key={`${one.storeId}${one.startsAt}`}
            storeId={one.storeId === visit.storeId ? null : one.storeId}
            startsAt={one.startsAt}
            onTap={() => void take(one.storeId, one.startsAt)}
          />
        ))}
      </Section>
    </Box>
  );
}

interface ProposalProps {
  /** Another store than the visit's. */
  storeId: string | null;
  startsAt: string;
  onTap: () => void;
}

function Proposal({ storeId, startsAt, onTap }: ProposalProps) {
  const store = useQuery({ ...storeQuery(storeId ?? ''), enabled: storeId !== null });
  const name = storeId === null ? '' : (store.data?.name ?? text.elsewhere);
  return <Row icon="clock" title={text.proposalAt(momentName(startsAt), name)} onTap={onTap} />;
}
