import { SETTINGS_LIMITS, STAFF_SKILLS, type StaffSkill } from '@zhuyue/shared';
import { useState } from 'react';
import { saveRosterWeek, saveSkills, type Roster, type WeekSpan } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field } from '@/components/field';
import { Fold } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { common, words } from '@/text';
import { deskText } from '@/text/desk';
import type { TypedSpan } from '../parts/clock-time';
import type { useSeen } from '../parts/seen';
import { SpansField } from '../parts/spans-field';
import { readShifts } from './cell-sheet';

const text = deskText.settings;
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

export interface PersonSheetProps {
  roster: Roster;
  staffId: string;
  storeId: string | undefined;
  save: ReturnType<typeof useSeen>['save'];
  onClose: () => void;
}

const dayOfWeek = (week: readonly WeekSpan[], weekday: number): TypedSpan[] =>
  week
    .filter((line) => line.weekday === weekday)
    .map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

const dayWords = (spans: readonly TypedSpan[]): string =>
  spans.length === 0 ? text.off : spans.map(({ from, to }) => `${from}–${to}`).join('，');

/** A person's ordinary week, and what they are trained for. */
export function PersonSheet({ roster, staffId, storeId, save, onClose }: PersonSheetProps) {
  const person = roster.people.find((one) => one.staffId === staffId);
  const [week, setWeek] = useState<Readonly<Record<number, TypedSpan[]>>>(() =>
    Object.fromEntries(WEEK.map((weekday) => [weekday, dayOfWeek(person?.week ?? [], weekday)])),
  );
  const [skills, setSkills] = useState<StaffSkill[]>(person?.skills ?? []);
  const [openDay, setOpenDay] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  if (person === undefined) return null;
  const read = WEEK.map((weekday) => ({ weekday, shifts: readShifts(week[weekday] ?? []) }));
  const keep = async (): Promise<void> => {
    setTried(true);
    const faulty = read.find(({ shifts }) => shifts === null);
    if (faulty !== undefined) {
      setOpenDay(faulty.weekday);
      return;
    }
    const lines = read.flatMap(({ weekday, shifts }) => (shifts ?? []).map((span) => ({ weekday, ...span })));
    await save((seen) => saveRosterWeek(storeId, staffId, lines, seen), onClose);
  };
  const keepSkills = (): Promise<void> => save((seen) => saveSkills(storeId, staffId, skills, seen), onClose);
  return (
    <Sheet
      open
      title={text.weekOf(person.name)}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={keep}>
          {text.save}
        </Button>
      }
    >
      {read.map(({ weekday, shifts }) => (
        <Fold
          key={weekday}
          title={`${text.weekday(common.weekdays[weekday - 1] ?? '')}　${dayWords(week[weekday] ?? [])}`}
          open={openDay === weekday}
          onToggle={() => setOpenDay(openDay === weekday ? null : weekday)}
        >
          <SpansField
            spans={week[weekday] ?? []}
            onSpans={(spans) => setWeek({ ...week, [weekday]: spans })}
            from={text.spanFrom}
            to={text.spanTo}
            empty={text.off}
            most={SETTINGS_LIMITS.shifts}
            wrong={tried && shifts === null}
          />
        </Fold>
      ))}
      <Field label={text.skills}>
        <Chips<StaffSkill>
          label={text.skills}
          value={skills}
          onChoose={(one) =>
            setSkills(skills.includes(one) ? skills.filter((skill) => skill !== one) : [...skills, one])
          }
          options={STAFF_SKILLS.map((one) => ({ value: one, text: words.staffSkills[one] }))}
        />
      </Field>
      <Txt as="p" className="desk-soft">
        {text.skillsLead}
      </Txt>
      <Button kind="quiet" onTap={keepSkills}>
        {text.editSkills}
      </Button>
    </Sheet>
  );
}
