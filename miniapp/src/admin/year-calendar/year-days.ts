import { addDays, daysBetween, HOLIDAY_NAMES, type HolidayName, type YearDay } from '@zhuyue/shared';
import { deskText } from '@/text/desk';

const text = deskText.years;

/** What a tap on a day makes of it. */
export type Brush = HolidayName | 'eve' | 'makeup_workday';

export const isOff = (day: YearDay): boolean => day.kind !== 'makeup_workday';
const byDay = (a: YearDay, b: YearDay): number => (a.onDay < b.onDay ? -1 : 1);

/** A day worked instead belongs to the holiday nearest to it. */
function nearest(days: readonly YearDay[], onDay: string): HolidayName {
  const away = (day: YearDay): number => Math.abs(daysBetween(onDay, day.onDay));
  const [found] = days.filter(isOff).sort((a, b) => away(a) - away(b));
  return found?.name ?? HOLIDAY_NAMES[0];
}

function painted(days: readonly YearDay[], onDay: string, brush: Brush): YearDay {
  if (brush === 'makeup_workday') return { onDay, kind: brush, name: nearest(days, onDay) };
  if (brush === 'eve') return { onDay, kind: brush, name: '春节' };
  return { onDay, kind: 'holiday', name: brush };
}

/** The days after a tap: what the brush had painted is taken away, anything else becomes what the brush is. */
export function tapped(days: readonly YearDay[], onDay: string, brush: Brush): YearDay[] {
  const was = days.find((day) => day.onDay === onDay);
  const is = painted(days, onDay, brush);
  // There is one eve a year: the one before becomes an ordinary day off.
  const others = days
    .filter((day) => day.onDay !== onDay)
    .map((day) => (brush === 'eve' && day.kind === 'eve' ? { ...day, kind: 'holiday' as const } : day));
  if (was !== undefined && was.kind === is.kind && (was.name === is.name || !isOff(is))) return others;
  return [...others, is].sort(byDay);
}

const short = (day: string): string => `${String(Number(day.slice(5, 7)))}.${String(Number(day.slice(8)))}`;

/** Days that follow each other as one stretch: 2.5–2.11、2.20 */
function stretches(days: readonly string[]): string {
  const out: [string, string][] = [];
  for (const day of [...days].sort()) {
    const last = out[out.length - 1];
    if (last !== undefined && addDays(last[1], 1) === day) last[1] = day;
    else out.push([day, day]);
  }
  return out.map(([from, to]) => (from === to ? short(from) : `${short(from)}–${short(to)}`)).join('、');
}

/** Each holiday of a year with what was entered of it. */
export function yearLines(days: readonly YearDay[]): { name: HolidayName; note: string }[] {
  return HOLIDAY_NAMES.map((name) => {
    const own = days.filter((day) => day.name === name);
    const off = own.filter(isOff).map((day) => day.onDay);
    const worked = own.filter((day) => !isOff(day)).map((day) => day.onDay);
    const parts = [
      off.length === 0 ? '' : text.offDays(stretches(off), off.length),
      worked.length === 0 ? '' : text.workedDays(stretches(worked)),
    ];
    return { name, note: parts.filter(Boolean).join('；') || text.notSet };
  });
}
