import { useState } from 'react';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { TextArea, TextField } from '@/components/field';
import { say } from '@/components/notice';
import { Page } from '@/components/page';
import { Section } from '@/components/rows';
import { useParams } from '@/hooks/use-params';
import { bookingText as text } from '@/text/booking';
import { LIMITS } from '@zhuyue/shared';
import { momentName } from '@/text/when';
import { BookedCard } from './booked';
import { AdvisorPart, PurposePart } from './purposes';
import { StorePart, TimePart } from './store-time';
import { TrayPart } from './tray';
import { useBooking, type BookingState } from './use-booking';
import './index.scss';

/** Characters of a name said at the door. */
const NAME = 20;

export default function BookingPage() {
  const { storeId } = useParams('storeId');
  const booking = useBooking(storeId ?? null);
  if (booking.done) return <BookedCard made={booking.done} />;
  return <Form booking={booking} />;
}

function Form({ booking }: { booking: BookingState }) {
  const { draft, change } = booking;
  const [asked, setAsked] = useState(false);
  const nameMissing = draft.contactName.trim() === '';
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (nameMissing) say(text.contactMissing);
    else await booking.confirm();
  };
  return (
    <Page
      title={text.title}
      backTo="/pages/home/index"
      bar={<Confirm booking={booking} onConfirm={confirm} />}
    >
      <PurposePart booking={booking} />
      <TrayPart booking={booking} />
      <StorePart booking={booking} />
      <AdvisorPart booking={booking} />
      <TimePart booking={booking} />
      <Section title={text.contactTitle}>
        <TextField
          label={text.contact}
          hint={text.contactHint}
          error={asked && nameMissing ? text.contactMissing : undefined}
          value={draft.contactName}
          maxLength={NAME}
          onValue={(contactName) => change({ contactName })}
        />
        <TextArea
          label={text.note}
          optional
          placeholder={text.notePlaceholder}
          value={draft.note}
          maxLength={LIMITS.note}
          onValue={(note) => change({ note })}
        />
        <Txt as="p" className="booking__note">
          {`${text.freeChange}。`}
        </Txt>
      </Section>
    </Page>
  );
}

/** What would be booked, in one line, over the one button that says what is still missing. */
function Confirm({ booking, onConfirm }: { booking: BookingState; onConfirm: () => Promise<void> }) {
  const { draft, items, signedIn } = booking;
  const ready = draft.storeId !== null && draft.startsAt !== null;
  const word =
    draft.storeId === null
      ? text.pickStore
      : !ready
        ? text.pickTime
        : signedIn
          ? text.confirm
          : text.signInThen;
  return (
    <Box className="booking__bar">
      {draft.startsAt ? (
        <Txt as="p" className="booking__sum">
          {`${momentName(draft.startsAt)} · ${text.wishes(items.length)}`}
        </Txt>
      ) : null}
      <Button kind="gold" full disabled={!ready} onTap={onConfirm}>
        {word}
      </Button>
    </Box>
  );
}
