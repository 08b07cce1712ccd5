import { addDays, SETTINGS_LIMITS } from '@zhuyue/shared';
import { useState } from 'react';
import { saveDay, saveHoliday, saveWeek, type HoursSettings, type Period } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { MonthCalendar } from '@/components/calendar';
import { Chips, Switch } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures, dayName } from '@/text/when';
import { readSpans, type TypedSpan } from '../parts/clock-time';
import type { useSeen } from '../parts/seen';
import { SpansField } from '../parts/spans-field';

const text = deskText.settings;
const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;
type Weekday = (typeof WEEK)[number];
const AHEAD_DAYS = 180;

export interface HoursSheetProps {
  hours: HoursSettings;
  storeId: string | undefined;
  save: ReturnType<typeof useSeen>['save'];
  onClose: () => void;
}

const typedOf = (periods: readonly Period[]): TypedSpan[] =>
  periods.map(({ opensAt, closesAt }) => ({ from: opensAt, to: closesAt }));
const periodsOf = (typed: readonly TypedSpan[]): Period[] | null =>
  readSpans(typed)?.map(({ from, to }) => ({ opensAt: from, closesAt: to })) ?? null;

/** Typed periods, and whether the person has tried to save them as they are. */
function usePeriods(start: readonly Period[]) {
  const [spans, setSpans] = useState<TypedSpan[]>(() => typedOf(start));
  const [tried, setTried] = useState(false);
  const periods = periodsOf(spans);
  const field = (
    <SpansField
      spans={spans}
      onSpans={setSpans}
      from={text.opens}
      to={text.closes}
      empty={text.closed}
      most={SETTINGS_LIMITS.periods}
      wrong={tried && periods === null}
    />
  );
  return { periods, field, insist: () => setTried(true) };
}

function SaveBar({ onTap }: { onTap: () => Promise<void> }) {
  return (
    <Button kind="gold" full onTap={onTap}>
      {text.save}
    </Button>
  );
}

export function WeekdaySheet({
  hours,
  storeId,
  save,
  onClose,
  weekday,
}: HoursSheetProps & { weekday: number }) {
  const { periods, field, insist } = usePeriods(
    hours.week.find((day) => day.weekday === weekday)?.periods ?? [],
  );
  const [also, setAlso] = useState<Weekday[]>([]);
  const name = common.weekdays[weekday - 1] ?? '';
  const keep = async (): Promise<void> => {
    insist();
    if (periods === null) return;
    const week = hours.week.map((day) =>
      day.weekday === weekday || also.includes(String(day.weekday) as Weekday) ? { ...day, periods } : day,
    );
    await save((seen) => saveWeek(storeId, week, hours.makeupAs, seen), onClose);
  };
  return (
    <Sheet open title={text.editDay(name)} onClose={onClose} bar={<SaveBar onTap={keep} />}>
      {field}
      <Field label={text.alsoFor}>
        <Chips<Weekday>
          label={text.alsoFor}
          value={also}
          onChoose={(one) => setAlso(also.includes(one) ? also.filter((day) => day !== one) : [...also, one])}
          options={WEEK.filter((day) => day !== String(weekday)).map((day) => ({
            value: day,
            text: text.weekday(common.weekdays[Number(day) - 1] ?? ''),
          }))}
        />
      </Field>
    </Sheet>
  );
}

export function MakeupSheet({ hours, storeId, save, onClose }: HoursSheetProps) {
  const [as, setAs] = useState(String(hours.makeupAs) as Weekday);
  const keep = (): Promise<void> => save((seen) => saveWeek(storeId, hours.week, Number(as), seen), onClose);
  return (
    <Sheet open title={text.makeup} onClose={onClose} bar={<SaveBar onTap={keep} />}>
      <Txt as="p" className="desk-lead">
        {text.makeupAs(common.weekdays[Number(as) - 1] ?? '')}
      </Txt>
      <Chips<Weekday>
        label={text.makeup}
        value={as}
        onChoose={setAs}
        options={WEEK.map((day) => ({
          value: day,
          text: text.weekday(common.weekdays[Number(day) - 1] ?? ''),
        }))}
      />
    </Sheet>
  );
}

export function HolidaySheet({ hours, storeId, save, onClose, name }: HoursSheetProps & { name: string }) {
  const holiday = hours.holidays.find((one) => one.name === name);
  const { periods, field, insist } = usePeriods(holiday?.periods ?? []);
  const [own, setOwn] = useState(holiday?.own ?? false);
  const keep = async (): Promise<void> => {
    insist();
    if (periods === null) return;
    const form = { name, own, periods: own ? periods : [] };
    await save((seen) => saveHoliday(storeId, form, seen), onClose);
  };
  const days = holiday?.days ?? [];
  return (
    <Sheet open title={name} onClose={onClose} bar={<SaveBar onTap={keep} />}>
      <Txt as="p" className="desk-lead">
        {days.length === 0 ? text.holidayUnknown : days.map((day) => dayFigures(day.onDay)).join('、')}
      </Txt>
      <Switch label={text.holidayOwn} note={text.holidaysLead} on={own} onChange={setOwn} />
      {own ? field : null}
    </Sheet>
  );
}

export function DaySheet({
  hours,
  storeId,
  save,
  onClose,
  onDay,
}: HoursSheetProps & { onDay: string | null }) {
  const [day, setDay] = useState(onDay);
  const known = hours.days.find((one) => one.onDay === onDay);
  const { periods, field, insist } = usePeriods(known?.periods ?? []);
  const [reason, setReason] = useState(known?.reason ?? '');
  const keep = async (): Promise<void> => {
    insist();
    if (periods === null || day === null) return;
    const form = { onDay: day, reason: reason.trim(), own: true, periods };
    await save((seen) => saveDay(storeId, form, seen), onClose);
  };
  const giveUp = (): Promise<void> =>
    save(
      (seen) => saveDay(storeId, { onDay: onDay ?? '', reason: '', own: false, periods: [] }, seen),
      onClose,
    );
  return (
    <Sheet
      open
      title={day === null ? text.addDay : dayName(day)}
      onClose={onClose}
      bar={day === null ? undefined : <SaveBar onTap={keep} />}
    >
      {onDay === null ? (
        <MonthCalendar
          value={day}
          onChoose={setDay}
          from={hours.today}
          to={addDays(hours.today, AHEAD_DAYS)}
          factOf={(one) => ({ marked: hours.days.some((other) => other.onDay === one) })}
        />
      ) : null}
      {day === null ? null : (
        <>
          {field}
          <TextField
            label={text.dayReason}
            placeholder={text.dayReasonHint}
            value={reason}
            maxLength={60}
            onValue={setReason}
          />
        </>
      )}
      {known === undefined ? null : (
        <Button kind="quiet" onTap={giveUp}>
          {text.removeDay}
        </Button>
      )}
    </Sheet>
  );
}
