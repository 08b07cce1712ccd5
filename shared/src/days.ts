/**
 * Days and wall-clock times in a store's zone. Mainland China has one zone and no summer time, so an offset in minutes is
 * exact; WeChat's logic layer has no Intl, and this must run there.
 */
export const CHINA_OFFSET_MINUTES = 480;

export const DAY_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const two = (n: number): string => String(n).padStart(2, '0');

/** The day an instant falls on, `2026-03-01`. */
export function dayOf(instant: Date | string, offsetMinutes = CHINA_OFFSET_MINUTES): string {
  const at = new Date(new Date(instant).getTime() + offsetMinutes * 60_000);
  return `${String(at.getUTCFullYear())}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}

/** The wall-clock time of an instant, `14:20`. */
export function timeOf(instant: Date | string, offsetMinutes = CHINA_OFFSET_MINUTES): string {
  const at = new Date(new Date(instant).getTime() + offsetMinutes * 60_000);
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}

/** The instant of a wall-clock time on a day. */
export function instantOf(day: string, time: string, offsetMinutes = CHINA_OFFSET_MINUTES): Date {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const [hh = 0, mm = 0] = time.split(':').map(Number);
  return new Date(Date.UTC(y, m - 1, d, hh, mm) - offsetMinutes * 60_000);
}

/** A day some days later or earlier. */
export function addDays(day: string, days: number): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const at = new Date(Date.UTC(y, m - 1, d + days));
  return `${String(at.getUTCFullYear())}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}

/** The same day some months later; the last of the month when it has no such day. */
export function addMonths(day: string, months: number): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(y, m - 1 + months + 1, 0)).getUTCDate();
  const at = new Date(Date.UTC(y, m - 1 + months, Math.min(d, last)));
  return `${String(at.getUTCFullYear())}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  const at = (day: string): number => {
    const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
    return Date.UTC(y, m - 1, d);
  };
  return Math.round((at(to) - at(from)) / 86_400_000);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(y, m - 1, d)).getUTCDay() || 7;
}

/** The calendar accepts 02-31 by shape; this asks whether the day exists. */
export const isRealDay = (day: string): boolean => DAY_PATTERN.test(day) && addDays(day, 0) === day;
