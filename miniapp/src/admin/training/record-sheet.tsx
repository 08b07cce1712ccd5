import { addDays, TRAINING_LIMITS as L } from '@zhuyue/shared';
import { useState } from 'react';
import { recordHours, type TrainingTeam } from '@/api/desk/training';
import { Button } from '@/components/button';
import { MonthCalendar } from '@/components/calendar';
import { Chips, Stepper } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { words } from '@/text';
import { deskText } from '@/text/desk';

const text = deskText.training;

export interface RecordSheetProps {
  team: TrainingTeam;
  myId: string | undefined;
  onClose: () => void;
}

/** The same course of one day for everybody who took part. */
export function RecordSheet({ team: { onDay: today, people, courses }, myId, onClose }: RecordSheetProps) {
  const taught = courses.filter(({ open }) => open);
  const [who, setWho] = useState<readonly string[]>([]);
  const [courseId, setCourseId] = useState<string | null>(null);
  const [onDay, setOnDay] = useState(today);
  const [minutes, setMinutes] = useState<number>(L.stepMinutes);
  const [wrong, setWrong] = useState(false);
  const choose = (id: string): void => {
    setCourseId(id);
    setMinutes(taught.find((one) => one.id === id)?.minutes ?? L.stepMinutes);
  };
  const toggle = (id: string): void =>
    setWho((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const send = async (): Promise<void> => {
    const missing = who.length === 0 || courseId === null;
    setWrong(missing);
    if (missing) return;
    if (!(await attempt(() => recordHours({ staffIds: [...who], courseId, onDay, minutes })))) return;
    say(text.recorded(who.length));
    onClose();
  };
  return (
    <Sheet
      open
      title={text.recordTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full disabled={taught.length === 0} onTap={send}>
          {text.record}
        </Button>
      }
    >
      {taught.length === 0 ? <Txt className="desk-none">{text.noCourses}</Txt> : null}
      <Field label={text.people} hint={text.self} error={wrong ? text.recordMissing : undefined}>
        <Chips
          label={text.people}
          value={who}
          onChoose={toggle}
          options={people
            .filter(({ id }) => id !== myId)
            .map(({ id, name, role }) => ({ value: id, text: name, note: words.staffRoles[role] }))}
        />
      </Field>
      <Field label={text.course}>
        <Chips
          label={text.course}
          value={courseId}
          onChoose={choose}
          options={taught.map(({ id, name, kinds }) => ({
            value: id,
            text: name,
            note: kinds.map((kind) => text.kinds[kind]).join('、'),
          }))}
        />
      </Field>
      <Stepper
        label={text.each}
        value={minutes}
        onValue={setMinutes}
        min={L.stepMinutes}
        max={L.dayMinutes}
        step={L.stepMinutes}
        write={text.hoursPlain}
      />
      <Field label={text.day}>
        <MonthCalendar value={onDay} onChoose={setOnDay} from={addDays(today, -L.lateDays)} to={today} />
      </Field>
    </Sheet>
  );
}
