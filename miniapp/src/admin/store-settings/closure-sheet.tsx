import { addDays, instantOf, SETTINGS_LIMITS, TIME_ZONES, timeOf, type TimeZone } from '@zhuyue/shared';
import { useState } from 'react';
import { closeStore, previewClosure, type ClosureForm, type StrandedVisit } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { DayStrip } from '@/components/calendar';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { deskText } from '@/text/desk';
import { readTime } from '../parts/clock-time';
import { StrandedList } from '../parts/seen';
import type { HoursSheetProps } from './hours-sheets';

const text = deskText.settings;
const DAYS = 30;

interface Typed {
  fromOn: string;
  from: string;
  toOn: string;
  to: string;
  reason: string;
}

/** Null: a time is none, or it ends before it begins. */
function formOf(typed: Typed, offset: number): ClosureForm | null {
  const [from, to] = [readTime(typed.from), readTime(typed.to, true)];
  const reason = typed.reason.trim();
  if (from === null || to === null || reason === '') return null;
  const [startsAt, endsAt] = [instantOf(typed.fromOn, from, offset), instantOf(typed.toOn, to, offset)];
  if (endsAt <= startsAt || endsAt.getTime() <= Date.now()) return null;
  return { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), reason };
}

/** 临时停业: first who is hit, then the word that does it. */
export function ClosureSheet({ hours, storeId, save, onClose }: HoursSheetProps) {
  const offset = TIME_ZONES[hours.timezone as TimeZone];
  const [typed, setTyped] = useState<Typed>({
    fromOn: hours.today,
    from: timeOf(new Date(), offset),
    toOn: hours.today,
    to: '22:00',
    reason: '',
  });
  const [hits, setHits] = useState<readonly StrandedVisit[] | null>(null);
  const [tried, setTried] = useState(false);
  const form = formOf(typed, offset);
  // What was looked at is no longer what would be closed.
  const put = (facts: Partial<Typed>): void => {
    setTyped({ ...typed, ...facts });
    setHits(null);
  };
  const look = async (): Promise<void> => {
    setTried(true);
    if (form === null) return;
    await attempt(async () => setHits(await previewClosure(storeId, form)));
  };
  const close = async (): Promise<void> => {
    if (form === null || hits === null) return;
    const seen = hits.map((one) => one.id);
    await save((more) => closeStore(storeId, form, [...new Set([...seen, ...more])]), onClose);
  };
  const bar =
    hits === null ? (
      <Button kind="gold" full onTap={look}>
        {text.closurePreview}
      </Button>
    ) : (
      <Button kind="danger" full onTap={close}>
        {text.closureGo}
      </Button>
    );
  return (
    <Sheet open title={text.closeNow} onClose={onClose} bar={bar}>
      <Txt as="p" className="desk-lead">
        {text.closureLead}
      </Txt>
      <When typed={typed} today={hours.today} put={put} />
      <Field label={text.closureReason}>
        <Chips
          label={text.closureReason}
          value={typed.reason}
          onChoose={(reason) => put({ reason })}
          options={text.closureReasons.map((reason) => ({ value: reason, text: reason }))}
        />
      </Field>
      <TextField
        label={text.closureReason}
        value={typed.reason}
        maxLength={SETTINGS_LIMITS.closureReason}
        onValue={(reason) => put({ reason })}
        error={tried && form === null ? text.closureWrong : undefined}
      />
      {hits === null ? null : (
        <Box live="polite">
          <Txt as="p" className={hits.length === 0 ? 'desk-lead' : 'settings-warn'}>
            {text.closureHits(hits.length)}
          </Txt>
          <StrandedList visits={hits} />
        </Box>
      )}
    </Sheet>
  );
}

interface WhenProps {
  typed: Typed;
  today: string;
  put: (facts: Partial<Typed>) => void;
}

function When({ typed, today, put }: WhenProps) {
  const days = Array.from({ length: DAYS }, (_, at) => addDays(today, at));
  return (
    <>
      <DayStrip
        label={text.closureFrom}
        days={days}
        value={typed.fromOn}
        onChoose={(fromOn) => put({ fromOn, toOn: typed.toOn < fromOn ? fromOn : typed.toOn })}
      />
      <TextField
        label={text.closureFrom}
        value={typed.from}
        maxLength={5}
        onValue={(from) => put({ from })}
      />
      <DayStrip
        label={text.closureTo}
        days={days.filter((day) => day >= typed.fromOn)}
        value={typed.toOn}
        onChoose={(toOn) => put({ toOn })}
      />
      <TextField label={text.closureTo} value={typed.to} maxLength={5} onValue={(to) => put({ to })} />
    </>
  );
}
