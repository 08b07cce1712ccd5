import { addDays, addMonths, dayOf, weekdayOf } from '@zhuyue/shared';
import { useState } from 'react';
import { common } from '@/text';
import { dayName, weekdayName } from '@/text/when';
import { Box, ScrollRow, Txt } from './elements';
import { Icon } from './icon';
import { Tap } from './tap';
import './calendar.scss';

export interface DayFact {
  /** A word under the number: 可约, 约满, 休. */
  note?: string;
  disabled?: boolean;
  /** Something lies on this day. */
  marked?: boolean;
}

export interface DayStripProps {
  /** 'YYYY-MM-DD', in order. */
  days: readonly string[];
  value: string | null;
  onChoose: (day: string) => void;
  factOf?: (day: string) => DayFact;
  label: string;
}

const dateOf = (day: string): string => String(Number(day.slice(8)));

/** A week or more as one row under the thumb. */
export function DayStrip({ days, value, onChoose, factOf, label }: DayStripProps) {
  const today = dayOf(new Date());
  return (
    <ScrollRow className="strip" label={label}>
      {days.map((day) => {
        const fact = factOf?.(day) ?? {};
        const names = [
          'strip__day',
          day === value ? 'strip__day--on' : '',
          fact.disabled ? 'strip__day--off' : '',
        ];
        return (
          <Tap
            key={day}
            role="radio"
            pressed={day === value}
            disabled={fact.disabled}
            label={`${dayName(day, today)}${fact.note ? ` ${fact.note}` : ''}`}
            className={names.filter(Boolean).join(' ')}
            onTap={() => onChoose(day)}
          >
            <Txt className="strip__week">{day === today ? common.today : weekdayName(day)}</Txt>
            <Txt className="strip__date">{dateOf(day)}</Txt>
            <Txt className="strip__note">{fact.note ?? ''}</Txt>
          </Tap>
        );
      })}
    </ScrollRow>
  );
}

export interface MonthCalendarProps {
  value: string | null;
  onChoose: (day: string) => void;
  /** First and last day that can be looked at. */
  from?: string;
  to?: string;
  factOf?: (day: string) => DayFact;
}

/** The days of a month with the empty places before its first, Monday first. */
function cellsOf(first: string): (string | null)[] {
  const lead: null[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
  const days: string[] = [];
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1)) days.push(day);
  return [...lead, ...days];
}

export function MonthCalendar({ value, onChoose, from, to, factOf }: MonthCalendarProps) {
  const today = dayOf(new Date());
  const [first, setFirst] = useState(`${(value ?? today).slice(0, 7)}-01`);
  const before = addMonths(first, -1);
  const after = addMonths(first, 1);
  const inside = (day: string): boolean =>
    (from === undefined || day >= from) && (to === undefined || day <= to);
  return (
    <Box className="month">
      <Box className="month__head">
        <Tap
          className="month__turn"
          label={common.previousMonth}
          disabled={from !== undefined && first <= from}
          onTap={() => setFirst(before)}
        >
          <Icon name="back" size={20} />
        </Tap>
        <Txt className="month__name">
          {common.month(Number(first.slice(0, 4)), Number(first.slice(5, 7)))}
        </Txt>
        <Tap
          className="month__turn"
          label={common.nextMonth}
          disabled={to !== undefined && after > to}
          onTap={() => setFirst(after)}
        >
          <Icon name="forward" size={20} />
        </Tap>
      </Box>
      <Box className="month__grid">
        {common.weekdays.map((name) => (
          <Txt key={name} className="month__week">
            {name}
          </Txt>
        ))}
        {cellsOf(first).map((day, i) =>
          day === null ? (
            <Box key={`lead-${String(i)}`} className="month__day" />
          ) : (
            <MonthDay
              key={day}
              day={day}
              today={today}
              on={day === value}
              fact={inside(day) ? (factOf?.(day) ?? {}) : { disabled: true }}
              onChoose={onChoose}
            />
          ),
        )}
      </Box>
    </Box>
  );
}

interface MonthDayProps {
  day: string;
  today: string;
  on: boolean;
  fact: DayFact;
  onChoose: (day: string) => void;
}

function MonthDay({ day, today, on, fact, onChoose }: MonthDayProps) {
  const names = [
    'month__day',
    on ? 'month__day--on' : '',
    fact.disabled ? 'month__day--off' : '',
    day === today ? 'month__day--today' : '',
  ];
  return (
    <Tap
      className={names.filter(Boolean).join(' ')}
      pressed={on}
      disabled={fact.disabled}
      label={`${dayName(day, today)}${fact.note ? ` ${fact.note}` : ''}`}
      onTap={() => onChoose(day)}
    >
      <Txt>{dateOf(day)}</Txt>
      {fact.marked ? <Box className="month__dot" hiddenFromReaders /> : null}
    </Tap>
  );
}
