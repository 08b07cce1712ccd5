import { addDays } from '@zhuyue/shared';
import { useState } from 'react';
import { reportAbsence } from '@/api/desk/absences';
import type { Roster } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { dayName } from '@/text/when';

const text = deskText.absences;
/** Longer than a few days is entered day by day, or reported again. */
const DAYS = [0, 1, 2, 3, 4, 5, 6];

export interface AbsenceSheetProps {
  roster: Roster;
  today: string;
  storeId: string | undefined;
  onClose: () => void;
}

/** Somebody is ill: who and until when; what becomes of their visits is on the page that follows. */
export function AbsenceSheet({ roster, today, storeId, onClose }: AbsenceSheetProps) {
  const [who, setWho] = useState('');
  const [toOn, setToOn] = useState(today);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const report = async (): Promise<void> => {
    setTried(true);
    if (who === '') return;
    const body = { staffId: who, fromOn: today, toOn, note: note.trim() || null };
    await attempt(async () => {
      const { id } = await reportAbsence(storeId, body);
      onClose();
      go('/admin/absence/index', { id });
    });
  };
  return (
    <Sheet
      open
      title={text.reportTitle}
      onClose={onClose}
      bar={
        <Button kind="gold" full onTap={report}>
          {text.go}
        </Button>
      }
    >
      <Txt as="p" className="desk-lead">
        {text.reportLead}
      </Txt>
      <Field label={text.who} error={tried && who === '' ? text.whoMissing : undefined}>
        <Chips
          label={text.who}
          value={who}
          onChoose={setWho}
          options={roster.people
            .filter((one) => one.advises)
            .map((one) => ({ value: one.staffId, text: one.name }))}
        />
      </Field>
      <Field label={text.until}>
        <Chips
          label={text.until}
          value={toOn}
          onChoose={setToOn}
          options={DAYS.map((days) => addDays(today, days)).map((day) => ({
            value: day,
            text: day === today ? text.onlyToday : text.untilDay(dayName(day, today)),
          }))}
        />
      </Field>
      <TextField label={text.note} optional value={note} maxLength={60} onValue={setNote} />
    </Sheet>
  );
}
