import { addDays, dayOf } from '@zhuyue/shared';
import { useState } from 'react';
import { askToSignIn } from '@/api/sign-in';
import { joinWaiting } from '@/api/waiting';
import { Button, TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { useWishKey } from '@/hooks/use-wish-key';
import { go } from '@/platform/navigation';
import { bookingText } from '@/text/booking';
import { waitingText as text } from '@/text/waiting';
import { dayName } from '@/text/when';
import { Remind } from '../choosers/remind';
import { wishesOf, type BookingState } from './use-booking';

const SPANS = ['1', '3', '7', '14'] as const;
type Span = (typeof SPANS)[number];

const TIMES = {
  all: { fromTime: '00:00', toTime: '24:00' },
  morning: { fromTime: '00:00', toTime: '12:00' },
  afternoon: { fromTime: '12:00', toTime: '18:00' },
  evening: { fromTime: '18:00', toTime: '24:00' },
} as const;
type Time = keyof typeof TIMES;

interface WaitingProps {
  booking: BookingState;
  storeId: string;
  /** The day looked at; the window begins there. */
  day: string;
}

/** Nothing that suits: a place in the line for what others give back. */
export function WaitingWay(props: WaitingProps) {
  const [open, setOpen] = useState(false);
  const [joined, setJoined] = useState(false);
  return (
    <>
      <TextTap icon="clock" onTap={() => setOpen(true)}>
        {text.join}
      </TextTap>
      <Sheet open={open} title={text.joinTitle} onClose={() => setOpen(false)}>
        {!open ? null : joined ? <Joined /> : <Join {...props} onJoined={() => setJoined(true)} />}
      </Sheet>
    </>
  );
}

function Join({ booking, storeId, day, onJoined }: WaitingProps & { onJoined: () => void }) {
  const { draft, items, signedIn, change } = booking;
  const [span, setSpan] = useState<Span>('3');
  const [time, setTime] = useState<Time>('all');
  const [asked, setAsked] = useState(false);
  const wish = useWishKey();
  const today = dayOf(new Date());
  const fromOn = day < today ? today : day;
  const toOn = addDays(fromOn, Number(span) - 1);
  const contactName = draft.contactName.trim();
  const send = async (): Promise<void> => {
    setAsked(true);
    if (contactName === '') return;
    if (!signedIn) {
      askToSignIn('customer');
      return;
    }
    const body = {
      storeId,
      purposes: [...draft.purposes],
      advisorId: draft.advisorId ?? undefined,
      ...{ fromOn, toOn, ...TIMES[time] },
      wishes: wishesOf(items),
      contactName,
      note: draft.note.trim() || undefined,
    };
    if (await attempt(() => joinWaiting(body, wish.key()))) {
      say(text.joined);
      onJoined();
    }
    wish.renew();
  };
  return (
    <>
      <Txt as="p">{text.joinText}</Txt>
      <Field label={text.days} hint={text.daysFrom(dayName(fromOn), dayName(toOn))}>
        <Chips<Span>
          label={text.days}
          value={span}
          onChoose={setSpan}
          options={SPANS.map((one) => ({ value: one, text: text.dayChoices[Number(one)] ?? one }))}
        />
      </Field>
      <Field label={text.times}>
        <Chips<Time>
          label={text.times}
          value={time}
          onChoose={setTime}
          options={(Object.keys(TIMES) as Time[]).map((one) => ({ value: one, text: text.timeChoices[one] }))}
        />
      </Field>
      <TextField
        label={bookingText.contact}
        value={draft.contactName}
        maxLength={20}
        onValue={(name) => change({ contactName: name })}
        error={asked && contactName === '' ? bookingText.contactMissing : undefined}
      />
      <Button kind="gold" full onTap={send}>
        {signedIn ? text.send : text.signInThen}
      </Button>
    </>
  );
}

function Joined() {
  return (
    <>
      <Txt as="p">{text.joined}</Txt>
      <Remind moment="waiting" done={text.notified}>
        {text.notify}
      </Remind>
      <Button full onTap={() => go('/customer/appointments/index')}>
        {text.seeList}
      </Button>
    </>
  );
}
