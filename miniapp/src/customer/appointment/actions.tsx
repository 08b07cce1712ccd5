import { useQuery } from '@tanstack/react-query';
import { dayOf, LIMITS, type AppointmentAction } from '@zhuyue/shared';
import { useState } from 'react';
import { cancelAppointment, moveAppointment, type Appointment } from '@/api/appointments';
import { queryClient } from '@/api/query-client';
import { slotsQuery } from '@/api/stores';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { TextArea } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { firstFreeDay, SlotPicker } from '@/components/slot-picker';
import { words } from '@/text';
import { appointmentText as text } from '@/text/appointment';
import { momentName } from '@/text/when';

/** Days that can be moved to. */
const DAYS = 14;

/** The buttons the reply offers; one that is refused now says why instead of hiding. */
export function VisitActions({ visit }: { visit: Appointment }) {
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const offered = (action: AppointmentAction) => visit.actions.find((one) => one.action === action);
  const move = offered('move');
  const cancel = offered('cancel');
  const refused = [...new Set([...(move?.refusals ?? []), ...(cancel?.refusals ?? [])])];
  const close = (): void => setOpen(null);
  return (
    <Box className="appointment__actions">
      <Box className="appointment__buttons">
        {move ? (
          <Button full disabled={move.refusals.length > 0} onTap={() => setOpen('move')}>
            {text.move}
          </Button>
        ) : null}
        {cancel ? (
          <Button kind="quiet" full disabled={cancel.refusals.length > 0} onTap={() => setOpen('cancel')}>
            {text.cancel}
          </Button>
        ) : null}
      </Box>
      {move && move.refusals.length === 0 ? (
        <Txt as="p" className="appointment__note">
          {text.freeUntil(momentName(visit.freeUntil))}
        </Txt>
      ) : null}
      {refused.map((word) => (
        <Txt as="p" key={word} className="appointment__note">
          {words.appointmentRefusals[word]}
        </Txt>
      ))}
      <MoveSheet visit={visit} open={open === 'move'} onClose={close} />
      <CancelSheet visit={visit} open={open === 'cancel'} onClose={close} />
    </Box>
  );
}

interface SheetOf {
  visit: Appointment;
  open: boolean;
  onClose: () => void;
}

/** What the server answers is the appointment as it now is. */
function settle(visit: Appointment): void {
  queryClient.setQueryData(['appointments', visit.id], visit);
  void queryClient.invalidateQueries({ queryKey: ['appointments'], exact: true });
}

function MoveSheet({ visit, open, onClose }: SheetOf) {
  const [day, setDay] = useState<string | null>(null);
  const [startsAt, setStartsAt] = useState<string | null>(null);
  const wish = { purposes: visit.parts.map((part) => part.purpose), moving: visit.id };
  const slots = useQuery({ ...slotsQuery(visit.storeId, dayOf(new Date()), DAYS, wish), enabled: open });
  const move = async (): Promise<void> => {
    if (startsAt === null) return;
    const done = await attempt(async () => settle(await moveAppointment(visit.id, startsAt)));
    if (done) {
      say(text.moved);
      setStartsAt(null);
      onClose();
    } else void slots.refetch();
  };
  return (
    <Sheet
      open={open}
      title={text.moveTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full disabled={startsAt === null} onTap={move}>
          {startsAt === null ? text.movePick : text.moveTo(momentName(startsAt))}
        </Button>
      }
    >
      <Faces query={slots} skeleton={<Skeleton rows={4} />}>
        {({ days }) => (
          <SlotPicker
            days={days}
            day={day ?? firstFreeDay(days)}
            onDay={setDay}
            value={startsAt}
            onChoose={setStartsAt}
          />
        )}
      </Faces>
    </Sheet>
  );
}

function CancelSheet({ visit, open, onClose }: SheetOf) {
  const [reason, setReason] = useState('');
  const cancel = async (): Promise<void> => {
    const given = reason.trim() === '' ? undefined : reason.trim();
    if (await attempt(async () => settle(await cancelAppointment(visit.id, given)))) {
      say(text.cancelled);
      onClose();
    }
  };
  return (
    <Sheet
      open={open}
      title={text.cancelTitle}
      onClose={onClose}
      bar={
        <>
          <Button kind="quiet" full onTap={onClose}>
            {text.keep}
          </Button>
          <Button kind="danger" full onTap={cancel}>
            {text.cancelYes}
          </Button>
        </>
      }
    >
      <Txt as="p">{text.cancelText}</Txt>
      <TextArea
        label={text.cancelReason}
        optional
        placeholder={text.cancelReasonPlaceholder}
        value={reason}
        maxLength={LIMITS.reason}
        onValue={setReason}
      />
    </Sheet>
  );
}
