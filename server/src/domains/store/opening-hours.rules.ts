import { addDays, dayOf, daysBetween, timeOf, weekdayOf } from '@zhuyue/shared';

/** A period of opening, wall clock in the store's zone: `10:00` up to but not including `22:00`; the last may end `24:00`. */
export interface Period {
  opensAt: string;
  closesAt: string;
}
export interface WeekPeriod extends Period {
  /** 1 is Monday. */
  weekday: number;
}
/** A dated exception; empty times mean closed. */
export interface DatedPeriod extends Period {
  onDay: string;
  reason: string;
}
/** What the store keeps on every day of a holiday; empty times mean closed. */
export interface HolidayPeriod extends Period {
  /** As the calendar calls it. */
  name: string;
}
/** The store is shut between two instants of its wall clock, whatever the hours say. */
export interface Closure {
  id: string;
  startsOn: string;
  startsAt: string;
  endsOn: string;
  endsAt: string;
  reason: string;
}
/** What the calendar of the country says of a day. */
export interface DayNature {
  /** 除夕, 国庆节; null for none. The eve comes first: it lies within 春节. */
  holidays: readonly string[];
  /** 调休上班 */
  makeup: boolean;
}
export interface Timetable {
  week: readonly WeekPeriod[];
  exceptions: readonly DatedPeriod[];
  holidays?: readonly HolidayPeriod[];
  closures?: readonly Closure[];
  calendar?: ReadonlyMap<string, DayNature>;
  /** The weekday whose hours a make-up workday has. */
  makeupAs?: number;
}

const byOpening = (a: Period, b: Period): number => (a.opensAt < b.opensAt ? -1 : 1);

/**
 * Hours as the store has laid them down for a day: a dated exception replaces everything, then the holiday's own hours,
 * then the day of the week, which a make-up workday borrows from a working one.
 */
function laidDown(timetable: Timetable, day: string): readonly Period[] {
  const dated = timetable.exceptions.filter((exception) => exception.onDay === day);
  if (dated.length > 0) return dated;
  const nature = timetable.calendar?.get(day);
  for (const name of nature?.holidays ?? []) {
    const own = (timetable.holidays ?? []).filter((line) => line.name === name);
    if (own.length > 0) return own;
  }
  const weekday = nature?.makeup === true ? (timetable.makeupAs ?? 1) : weekdayOf(day);
  return timetable.week.filter((line) => line.weekday === weekday);
}

/** The part of a day a closure takes, as times of that day; null when it does not touch it. */
function closedOn(closure: Closure, day: string): Period | null {
  if (closure.startsOn > day || closure.endsOn < day) return null;
  const opensAt = closure.startsOn < day ? '00:00' : closure.startsAt;
  const closesAt = closure.endsOn > day ? '24:00' : closure.endsAt;
  return opensAt < closesAt ? { opensAt, closesAt } : null;
}

/** What is left of periods once another one is cut out of them. */
export const without = (periods: readonly Period[], cut: Period): Period[] =>
  periods.flatMap((period) => {
    if (cut.closesAt <= period.opensAt || cut.opensAt >= period.closesAt) return [period];
    return [
      { opensAt: period.opensAt, closesAt: cut.opensAt },
      { opensAt: cut.closesAt, closesAt: period.closesAt },
    ].filter((rest) => rest.opensAt < rest.closesAt);
  });

/** The periods a store is to be open on a day, in order, before anything closed it at short notice. */
export const plannedOn = (timetable: Timetable, day: string): Period[] =>
  laidDown(timetable, day)
    .filter((line) => line.opensAt < line.closesAt)
    .map(({ opensAt, closesAt }) => ({ opensAt, closesAt }))
    .sort(byOpening);

/** The periods a store is open on a day, in order. */
export function periodsOn(timetable: Timetable, day: string): Period[] {
  const cuts = (timetable.closures ?? []).map((closure) => closedOn(closure, day));
  return cuts.reduce<Period[]>(
    (left, cut) => (cut === null ? left : without(left, cut)),
    plannedOn(timetable, day),
  );
}

export const openAt = (periods: readonly Period[], time: string): boolean =>
  periods.some((period) => period.opensAt <= time && time < period.closesAt);

/** What closes a store on a day at short notice. */
export const closuresOn = ({ closures = [] }: Timetable, day: string): Closure[] =>
  closures.filter((closure) => closedOn(closure, day) !== null);

/** What a customer is told of a day that has hours of its own; null for an ordinary day. */
function reasonOf(timetable: Timetable, day: string): string | null {
  const [closure] = closuresOn(timetable, day);
  if (closure) return closure.reason;
  const dated = timetable.exceptions.find((exception) => exception.onDay === day);
  if (dated) return dated.reason;
  const nature = timetable.calendar?.get(day);
  return nature?.holidays.find((name) => timetable.holidays?.some((line) => line.name === name)) ?? null;
}

/** Days with hours of their own from a day to another, each with its reason and its periods. */
export function datedHours(
  timetable: Timetable,
  fromOn: string,
  toOn: string,
): { onDay: string; reason: string; periods: Period[] }[] {
  const days = Array.from({ length: daysBetween(fromOn, toOn) + 1 }, (_, i) => addDays(fromOn, i));
  return days.flatMap((onDay) => {
    const reason = reasonOf(timetable, onDay);
    return reason === null ? [] : [{ onDay, reason, periods: periodsOn(timetable, onDay) }];
  });
}

/** A closure as the store's wall clock shows it. */
export const closureOf = (
  row: { id: string; startsAt: Date; endsAt: Date; reason: string },
  offsetMinutes: number,
): Closure => ({
  id: row.id,
  startsOn: dayOf(row.startsAt, offsetMinutes),
  startsAt: timeOf(row.startsAt, offsetMinutes),
  endsOn: dayOf(row.endsAt, offsetMinutes),
  endsAt: timeOf(row.endsAt, offsetMinutes),
  reason: row.reason,
});
