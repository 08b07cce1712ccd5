import { APPOINTMENT_PURPOSES, type AppointmentPurpose } from '@zhuyue/shared';
import { useState } from 'react';
import type { BoardDay } from '@/api/desk/board';
import { receiveWalkIn } from '@/api/desk/waiting';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { useWishKey } from '@/hooks/use-wish-key';
import { words } from '@/text';
import { deskText } from '@/text/desk';

const text = deskText.board;
const ANYBODY = 'anybody';

/** Somebody stands in the store: a name, what for, and the visit runs. */
export function WalkInSheet({ day, onClose }: { day: BoardDay; onClose: () => void }) {
  const wish = useWishKey();
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [purpose, setPurpose] = useState<AppointmentPurpose>('try_on');
  const [advisor, setAdvisor] = useState(ANYBODY);
  const [wrong, setWrong] = useState(false);
  const receive = async (): Promise<void> => {
    const contactName = name.trim();
    setWrong(contactName === '');
    if (contactName === '') return;
    const body = {
      storeId: day.storeId,
      contactName,
      purposes: [purpose],
      ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
      ...(advisor === ANYBODY ? {} : { advisorId: advisor }),
    };
    const gone = await attempt(() => receiveWalkIn(body, wish.key()));
    if (!gone) return;
    wish.renew();
    say(text.received);
    onClose();
  };
  return (
    <Sheet
      open
      title={text.walkInTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={receive}>
          {text.receive}
        </Button>
      }
    >
      <Txt as="p" className="desk-lead">
        {text.walkInText}
      </Txt>
      <TextField
        label={text.name}
        value={name}
        onValue={setName}
        maxLength={20}
        error={wrong ? text.nameMissing : undefined}
      />
      <TextField
        label={text.phone}
        hint={text.phoneHint}
        kind="phone"
        value={phone}
        onValue={setPhone}
        maxLength={11}
      />
      <Field label={text.purposes}>
        <Chips
          label={text.purposes}
          value={purpose}
          onChoose={setPurpose}
          options={APPOINTMENT_PURPOSES.map((one) => ({ value: one, text: words.appointmentPurposes[one] }))}
        />
      </Field>
      <Field label={text.withWhom}>
        <Chips
          label={text.withWhom}
          value={advisor}
          onChoose={setAdvisor}
          options={[
            { value: ANYBODY, text: text.anybody },
            ...day.advisors
              .filter((one) => one.shifts.length > 0)
              .map((one) => ({ value: one.id, text: one.name })),
          ]}
        />
      </Field>
    </Sheet>
  );
}
