import { addDays, daysBetween, weekdayOf } from './days.js';
import {
  VERSION_ACTIONS,
  VERSION_GUARDS,
  VERSION_REFUSALS,
  VERSION_STATES,
  versionFlow,
  type VersionAction,
  type VersionRefusal,
  type VersionState,
} from './second-look.js';

/** As the law and every calendar call them, in the order of the year. */
export const HOLIDAY_NAMES = ['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节'] as const;
export type HolidayName = (typeof HOLIDAY_NAMES)[number];

/** What headquarters enters of a day. 除夕 is a day off of 春节 with a name of its own. */
export const YEAR_DAY_KINDS = ['eve', 'holiday', 'makeup_workday'] as const;
export type YearDayKind = (typeof YEAR_DAY_KINDS)[number];
export interface YearDay {
  onDay: string;
  kind: YearDayKind;
  /** The holiday it belongs to, also for a day that is worked instead. */
  name: HolidayName;
}

/** What is known of a year: the notice as published, only what the law names, or nothing. */
export const YEAR_STANDS = ['announced', 'statutory', 'unknown'] as const;
export type YearStand = (typeof YEAR_STANDS)[number];

export const YEAR_CALENDAR_LIMITS = {
  /** Days of one year; 2025 had 38. */
  days: 80,
  /** The number of the notice, or where it was read. */
  source: 80,
  /** Days of the December before that may be off for 元旦. */
  before: 4,
} as const;

/** One version of a year holds at a time; an older one comes back by being entered and approved again. */
export const YEAR_CALENDAR_STATES = VERSION_STATES;
export type YearCalendarState = VersionState;
export const YEAR_CALENDAR_ACTIONS = VERSION_ACTIONS;
export type YearCalendarAction = VersionAction;
export const YEAR_CALENDAR_FLOW = versionFlow('year_calendar');
export const YEAR_CALENDAR_REFUSALS = VERSION_REFUSALS;
export type YearCalendarRefusal = VersionRefusal;
export const YEAR_CALENDAR_GUARDS = VERSION_GUARDS;

export const YEAR_FAULTS = [
  'twice',
  'other_year',
  'makeup_on_workday',
  'holiday_missing',
  'fixed_day_missing',
  'not_in_a_row',
  'eve_wrong',
] as const;
export type YearFault = (typeof YEAR_FAULTS)[number];
export interface YearFaultFound {
  fault: YearFault;
  /** The day or the holiday it is about; empty when about the whole. */
  about: string;
}

/** Off in every year whatever is shifted around them. */
const FIXED: Readonly<Partial<Record<HolidayName, string>>> = {
  元旦: '01-01',
  劳动节: '05-01',
  国庆节: '10-01',
};

const firstOf = (year: number): string => `${String(year)}-01-01`;
const lastOf = (year: number): string => `${String(year)}-12-31`;
const isOff = (day: YearDay): boolean => day.kind !== 'makeup_workday';

/** What cannot be right about a year's days; nothing when they can stand. */
export function yearFaults(year: number, days: readonly YearDay[]): YearFaultFound[] {
  const found: YearFaultFound[] = [];
  const say = (fault: YearFault, about: string): void => {
    found.push({ fault, about });
  };
  const seen = new Set<string>();
  const earliest = addDays(firstOf(year), -YEAR_CALENDAR_LIMITS.before);
  for (const { onDay, kind } of days) {
    if (seen.has(onDay)) say('twice', onDay);
    seen.add(onDay);
    if (onDay < earliest || onDay > lastOf(year)) say('other_year', onDay);
    if (kind === 'makeup_workday' && weekdayOf(onDay) <= 5) say('makeup_on_workday', onDay);
  }
  for (const name of HOLIDAY_NAMES) {
    const off = days
      .filter((day) => day.name === name && isOff(day))
      .map((day) => day.onDay)
      .sort();
    const [first] = off;
    const last = off[off.length - 1];
    if (first === undefined || last === undefined) {
      say('holiday_missing', name);
      continue;
    }
    // 中秋 may lie within 国庆节: what counts is that nobody has to work between two days off.
    const gap = Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i)).find(
      (onDay) => !days.some((day) => day.onDay === onDay && isOff(day)),
    );
    if (gap !== undefined) say('not_in_a_row', gap);
    const fixed = FIXED[name];
    const demanded = fixed === undefined ? undefined : `${String(year)}-${fixed}`;
    if (demanded !== undefined && !days.some((day) => day.onDay === demanded && isOff(day)))
      say('fixed_day_missing', demanded);
  }
  const eves = days.filter((day) => day.kind === 'eve');
  if (eves.length !== 1 || eves.some((day) => day.name !== '春节')) say('eve_wrong', eves[1]?.onDay ?? '');
  return found;
}

/** From this day of a year on the next one's arrangement is published and waited for. */
const AWAITED_FROM = '11-01';

/** Years a house should know by now and does not: the running one, and from November on the next. */
export function yearsMissing(today: string, announced: readonly number[]): number[] {
  const year = Number(today.slice(0, 4));
  const wanted = today.slice(5) >= AWAITED_FROM ? [year, year + 1] : [year];
  return wanted.filter((one) => !announced.includes(one));
}
