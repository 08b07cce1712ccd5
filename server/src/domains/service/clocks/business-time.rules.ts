import { addDays, dayOf, instantOf } from '@zhuyue/shared';

/** A stretch of time, milliseconds of the epoch, its end not included. */
export interface Span {
  from: number;
  to: number;
}

/** The open spans between two instants, in order, apart from each other and cut to what was asked. */
export type BusinessTime = (from: number, to: number) => readonly Span[];

/** A period of opening, wall clock: `10:00` up to but not including `22:00`; `24:00` ends a day. */
interface Period {
  opensAt: string;
  closesAt: string;
}

/** 24 小时服务: never closed. */
export const ALWAYS: BusinessTime = (from, to) => (from < to ? [{ from, to }] : []);

/**
 * Business time of a store: several periods a day, whatever the calendar makes of the day.
 *
 * @param periodsOn the periods of a day, in order and apart from each other; none when closed
 * @param offsetMinutes what the store's clock is ahead of UTC; China's when left out
 */
export function openTime(
  periodsOn: (day: string) => readonly Period[],
  offsetMinutes?: number,
): BusinessTime {
  return (from, to) => {
    if (from >= to) return [];
    const spans: Span[] = [];
    const last = dayOf(new Date(to), offsetMinutes);
    for (let day = dayOf(new Date(from), offsetMinutes); day <= last; day = addDays(day, 1)) {
      for (const { opensAt, closesAt } of periodsOn(day)) {
        const span = {
          from: Math.max(from, instantOf(day, opensAt, offsetMinutes).getTime()),
          to: Math.min(to, instantOf(day, closesAt, offsetMinutes).getTime()),
        };
        if (span.from < span.to) spans.push(span);
      }
    }
    return spans;
  };
}

/** Open milliseconds between two instants; 0 when the second is not later. */
export const openMs = (time: BusinessTime, from: number, to: number): number =>
  time(from, to).reduce((sum, span) => sum + span.to - span.from, 0);

const WEEK_MS = 7 * 86_400_000;
/** A store that opens nowhere in so long has no next opening hour anybody could be promised. */
const WEEKS = 60;

/** The first instant by which so many open milliseconds have passed; null when the store does not open long enough. */
export function afterOpen(time: BusinessTime, from: number, ms: number): number | null {
  if (ms <= 0) return from;
  let left = ms;
  for (let week = 0; week < WEEKS; week += 1) {
    for (const span of time(from + week * WEEK_MS, from + (week + 1) * WEEK_MS)) {
      const length = span.to - span.from;
      if (left <= length) return span.from + left;
      left -= length;
    }
  }
  return null;
}
