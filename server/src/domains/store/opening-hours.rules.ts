import { weekdayOf } from '@zhuyue/shared';

/** A period of opening, wall clock in the store's zone: `10:00` up to but not including `22:00`. */
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
export interface Timetable {
  week: readonly WeekPeriod[];
  exceptions: readonly DatedPeriod[];
}

const byOpening = (a: Period, b: Period): number => (a.opensAt < b.opensAt ? -1 : 1);

/** The periods a store is open on a day, in order. A dated exception replaces the whole day of the week. */
export function periodsOn({ week, exceptions }: Timetable, day: string): Period[] {
  const dated = exceptions.filter((exception) => exception.onDay === day);
  const weekday = weekdayOf(day);
  const lines = dated.length > 0 ? dated : week.filter((line) => line.weekday === weekday);
  return lines
    .filter((line) => line.opensAt < line.closesAt)
    .map(({ opensAt, closesAt }) => ({ opensAt, closesAt }))
    .sort(byOpening);
}

export const openAt = (periods: readonly Period[], time: string): boolean =>
  periods.some((period) => period.opensAt <= time && time < period.closesAt);

/** Days with hours of their own from a day on, each with its reason and its periods. */
export function datedHours(
  timetable: Timetable,
  fromOn: string,
  toOn: string,
): { onDay: string; reason: string; periods: Period[] }[] {
  const inReach = timetable.exceptions.filter((e) => e.onDay >= fromOn && e.onDay <= toOn);
  const days = [...new Set(inReach.map((exception) => exception.onDay))].sort();
  return days.map((onDay) => ({
    onDay,
    reason: inReach.find((exception) => exception.onDay === onDay)?.reason ?? '',
    periods: periodsOn(timetable, onDay),
  }));
}
