import { climbsInOrder, CLOCK_CALENDARS, LIMITS, PROMISE_BOUNDS, type ClockCalendar } from '@zhuyue/shared';
import { useState } from 'react';
import { writePromise, type PromiseInForce } from '@/api/desk/promises';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Field, TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';

const text = deskText.promises;
const { least, most } = PROMISE_BOUNDS.minutes;

const numberTyped = (typed: string, from: number, to: number): number | null => {
  const number = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : -1;
  return number >= from && number <= to ? number : null;
};

/** Another promise, written over the one that was seen; it holds at once. */
export function TermsSheet({ promise, onClose }: { promise: PromiseInForce; onClose: () => void }) {
  const { terms, version } = promise;
  const [minutes, setMinutes] = useState(String(terms.minutes));
  const [calendar, setCalendar] = useState<ClockCalendar>(terms.calendar);
  const [advisor, setAdvisor] = useState(String(terms.advisorPermille / 10));
  const [manager, setManager] = useState(String(terms.managerPermille / 10));
  const [untaken, setUntaken] = useState(String(terms.untakenMinutes));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const read = {
    minutes: numberTyped(minutes, least, most),
    advisor: numberTyped(advisor, 10, 99),
    manager: numberTyped(manager, 10, 99),
    untaken: numberTyped(untaken, PROMISE_BOUNDS.untaken.least, PROMISE_BOUNDS.untaken.most),
  };
  const inOrder = read.advisor !== null && read.manager !== null && read.advisor < read.manager;
  const now =
    read.minutes === null || read.advisor === null || read.manager === null || read.untaken === null
      ? null
      : {
          minutes: read.minutes,
          calendar,
          advisorPermille: read.advisor * 10,
          managerPermille: read.manager * 10,
          untakenMinutes: read.untaken,
        };
  const climbs = read.untaken !== null && (now === null || climbsInOrder(now));
  const save = async (): Promise<void> => {
    setTried(true);
    if (now === null || !inOrder || !climbs || reason.trim() === '') return;
    const body = { terms: now, reason: reason.trim(), seen: version };
    if (!(await attempt(() => writePromise(promise.promise, body)))) return;
    say(text.saved);
    onClose();
  };
  return (
    <Sheet
      open
      title={`${text.change}${text.names[promise.promise]}`}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={save}>
          {text.save}
        </Button>
      }
    >
      <TextField
        label={text.minutes}
        kind="number"
        maxLength={6}
        value={minutes}
        onValue={setMinutes}
        error={read.minutes === null ? text.minutesWrong(least, most) : undefined}
      />
      <Field label={text.calendar}>
        <Chips
          label={text.calendar}
          value={calendar}
          onChoose={setCalendar}
          options={CLOCK_CALENDARS.map((one) => ({ value: one, text: text.calendars[one] }))}
        />
      </Field>
      <TextField label={text.advisor} kind="number" maxLength={2} value={advisor} onValue={setAdvisor} />
      <TextField
        label={text.manager}
        kind="number"
        maxLength={2}
        value={manager}
        onValue={setManager}
        error={inOrder ? undefined : text.shareWrong}
      />
      <TextField
        label={text.untaken}
        kind="number"
        maxLength={4}
        value={untaken}
        onValue={setUntaken}
        error={
          climbs ? undefined : text.untakenWrong(PROMISE_BOUNDS.untaken.least, PROMISE_BOUNDS.untaken.most)
        }
      />
      <TextArea
        label={text.reason}
        maxLength={LIMITS.reason}
        value={reason}
        onValue={setReason}
        error={tried && reason.trim() === '' ? text.reasonMissing : undefined}
      />
    </Sheet>
  );
}
