import {
  addDays,
  dayOf,
  instantOf,
  NEAR_METRES,
  timeOf,
  type TransitReach,
  type TransitRule,
} from '@zhuyue/shared';
import { distanceM, type Period, type StoreFacts } from '../../store/index.js';

const MINUTE_MS = 60_000;
/** What takes longer than this is no promise. */
export const TRANSIT_HORIZON_DAYS = 21;

/** What a way depends on beside its rule: when both doors are open and when the courier drives. */
export interface WayFacts {
  giverOpen: (onDay: string) => readonly Period[];
  takerOpen: (onDay: string) => readonly Period[];
  isWorkday: (onDay: string) => boolean;
}

type End = Pick<StoreFacts, 'city' | 'lat' | 'lng'>;

export const reachOf = (from: End, to: End): TransitReach =>
  from.city === to.city ? 'same_city' : distanceM(from, to) <= NEAR_METRES ? 'near' : 'far';

const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);
const wholeMinute = (at: Date): Date => new Date(Math.ceil(at.getTime() / MINUTE_MS) * MINUTE_MS);
/** `24:00` is the midnight that ends the day. */
const endOf = (onDay: string, period: Period): Date => instantOf(onDay, period.closesAt);

/** The instant by which so many minutes of open doors have passed; null beyond the horizon. */
export function afterOpen(
  from: Date,
  minutes: number,
  open: (onDay: string) => readonly Period[],
): Date | null {
  let left = minutes;
  for (let i = 0, onDay = dayOf(from); i <= TRANSIT_HORIZON_DAYS; i++, onDay = addDays(onDay, 1)) {
    for (const period of open(onDay)) {
      const opens = instantOf(onDay, period.opensAt);
      const begins = opens > from ? opens : from;
      const room = (endOf(onDay, period).getTime() - begins.getTime()) / MINUTE_MS;
      if (room <= 0) continue;
      if (left <= room) return later(begins, left);
      left -= room;
    }
  }
  return null;
}

/** The first instant from `from` on at which the courier takes a packed parcel. */
function pickUp(from: Date, rule: TransitRule, facts: WayFacts): Date | null {
  for (let i = 0, onDay = dayOf(from); i <= TRANSIT_HORIZON_DAYS; i++, onDay = addDays(onDay, 1)) {
    if (rule.workdaysOnly && !facts.isWorkday(onDay)) continue;
    for (const period of facts.giverOpen(onDay)) {
      const opens = instantOf(onDay, period.opensAt);
      const at = opens > from ? opens : from;
      if (at < endOf(onDay, period) && timeOf(at) <= rule.cutOffAt) return at;
    }
  }
  return null;
}

function delivery(taken: Date, rule: TransitRule, facts: WayFacts): Date | null {
  if (rule.days === 0) return later(taken, rule.minutes);
  let left = rule.days;
  for (let i = 0, onDay = dayOf(taken); i <= TRANSIT_HORIZON_DAYS; i++) {
    onDay = addDays(onDay, 1);
    if (rule.workdaysOnly && !facts.isWorkday(onDay)) continue;
    left -= 1;
    if (left === 0) return instantOf(onDay, rule.arrivesAt);
  }
  return null;
}

/** How far on its way a parcel is when its arrival is asked. */
export type Progress = 'asked' | 'packed';

/**
 * When a piece asked for now can lie on the tray of the other store: packed in opening hours, taken by the courier before
 * his cut-off, delivered, scanned in while the doors are open. Null: not within the horizon.
 */
export function arrivalOf(
  now: Date,
  rule: TransitRule,
  facts: WayFacts,
  progress: Progress = 'asked',
): Date | null {
  const begun = wholeMinute(now);
  const packed = progress === 'packed' ? begun : afterOpen(begun, rule.packMinutes, facts.giverOpen);
  const taken = packed === null ? null : pickUp(packed, rule, facts);
  const there = taken === null ? null : delivery(taken, rule, facts);
  return there === null ? null : afterOpen(there, rule.unpackMinutes, facts.takerOpen);
}
