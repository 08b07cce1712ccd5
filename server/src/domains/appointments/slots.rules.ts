import {
  addDays,
  daysBetween,
  dayOf,
  type AppointmentPurpose,
  type RoomKind,
  type SlotRefusal,
  type SlotRefusalDetails,
} from '@zhuyue/shared';
import type { AdvisorTime, RoomTime, StoreTime } from './store-time.rules.js';
import { atCell, CELL_MINUTES, CELL_MS, cellOf, type RoomNeed, type VisitPlan } from './visit-plan.rules.js';

/** What counts against the customer who asks; of a visitor who is not logged in nothing does. */
export interface VisitorFacts {
  /** Cells they are expected somewhere, the last of each stretch not included. */
  busy: readonly { from: number; to: number }[];
  /** Visits ahead, by what they are for. */
  open: ReadonlyMap<AppointmentPurpose, number>;
  /** They have stayed away too often and book again from then on. */
  pausedUntil: Date | null;
}
export const NOBODY: VisitorFacts = { busy: [], open: new Map(), pausedUntil: null };

export interface Asked {
  plan: VisitPlan;
  now: Date;
  visitor: VisitorFacts;
  /** The desk books at short notice, far ahead and for whoever stands there; what is taken is taken for it as well. */
  by: 'customer' | 'desk';
  /** The advisor wished for, and no other. */
  advisorId: string | null;
}

export interface Verdict {
  refusal: SlotRefusal | null;
  details: SlotRefusalDetails;
  /** Advisors who could take it, in the order of their shifts. */
  advisors: readonly string[];
  /** For each room the visit needs, those that have a seat, in the order they are filled. */
  rooms: readonly (readonly string[])[];
  /** How many such visits could still begin then. */
  free: number;
}
export interface Slot {
  startsAt: Date;
  free: number;
  refusal: SlotRefusal | null;
  details: SlotRefusalDetails;
}

const DAY_CELLS = (24 * 60) / CELL_MINUTES;

const refused = (refusal: SlotRefusal, details: SlotRefusalDetails = {}): Verdict => ({
  refusal,
  details,
  advisors: [],
  rooms: [],
  free: 0,
});

/** The one function that decides whether a visit can be had at an instant: page, interface and desk all ask it. */
export function verdictAt(time: StoreTime, asked: Asked, startsAt: Date): Verdict {
  const start = cellOf(startsAt);
  const at = time.index(start);
  const { plan } = asked;
  if (at < 0 || startsAt.getTime() % CELL_MS !== 0 || (time.open[at] ?? 0) < plan.length)
    return refused('closed');
  const personal = againstAsking(time, asked, start);
  if (personal !== null) return personal;
  const advisors = advisorsAt(time, asked, at);
  if (!Array.isArray(advisors)) return advisors;
  const rooms: string[][] = [];
  let free = advisors.length;
  for (const need of plan.needs) {
    const seats = seatsAt(time, need, at);
    if (seats.rooms.length === 0) {
      const { roomKind } = need;
      return refused(hasKind(time, roomKind) ? 'room_taken' : 'no_room', { roomKind });
    }
    rooms.push(seats.rooms);
    free = Math.min(free, seats.seats);
  }
  return { refusal: null, details: {}, advisors, rooms, free };
}

const hasKind = (time: StoreTime, kind: RoomKind): boolean =>
  time.calendar.rooms.some((room) => room.kind === kind && room.capacity > 0);

/** Too soon, too far, and what speaks against this customer. */
function againstAsking(time: StoreTime, { plan, now, visitor, by }: Asked, start: number): Verdict | null {
  if (by === 'desk') {
    if (start < cellOf(now)) return refused('too_soon');
  } else {
    const notice = Math.max(...plan.rules.map((rule) => rule.soonestMinutes));
    const hasty = plan.rules.find((rule) => rule.soonestMinutes === notice);
    if (start * CELL_MS < now.getTime() + notice * 60_000)
      return refused('too_soon', hasty === undefined ? {} : { purpose: hasty.purpose });
    const { offsetMinutes } = time.calendar;
    const ahead = daysBetween(dayOf(now, offsetMinutes), dayOf(atCell(start), offsetMinutes));
    const far = plan.rules.find((rule) => ahead > rule.farthestDays);
    if (far) return refused('too_far', { purpose: far.purpose });
    if (visitor.pausedUntil !== null && visitor.pausedUntil > now)
      return refused('paused', { until: visitor.pausedUntil.toISOString() });
    const full = plan.rules.find((rule) => (visitor.open.get(rule.purpose) ?? 0) >= rule.openPerCustomer);
    if (full) return refused('own_limit', { purpose: full.purpose });
  }
  const overlaps = visitor.busy.some(({ from, to }) => from < start + plan.length && start < to);
  return overlaps ? refused('own_overlap') : null;
}

/** Who is at work for the whole visit, trained for all of it, and free from the preparation to the clearing up. */
function advisorsAt(time: StoreTime, { plan, advisorId }: Asked, at: number): string[] | Verdict {
  const present = time.advisors.filter((one) => (one.atWork[at] ?? 0) >= plan.length);
  if (present.length === 0) return refused('no_advisor');
  const wished = advisorId === null ? present : present.filter((one) => one.staffId === advisorId);
  if (wished.length === 0) return refused('advisor_away');
  const trained = wished.filter((one) => plan.skills.every((skill) => one.skills.has(skill)));
  if (trained.length === 0) {
    const skill =
      plan.skills.find((one) => !wished.some((advisor) => advisor.skills.has(one))) ?? plan.skills[0];
    return refused('no_skill', skill === undefined ? {} : { skill });
  }
  const from = at + plan.busyFrom;
  const isFree = (one: AdvisorTime): boolean => (one.free[from] ?? 0) >= plan.busyTo - plan.busyFrom;
  const free = trained.filter(isFree).map((one) => one.staffId);
  return free.length === 0 ? refused('advisor_busy') : free;
}

function seatsAt(time: StoreTime, need: RoomNeed, at: number): { rooms: string[]; seats: number } {
  const from = at + need.from;
  const to = at + need.to;
  const rooms: string[] = [];
  let seats = 0;
  for (const room of time.rooms) {
    if (room.kind !== need.roomKind || (room.free[from] ?? 0) < to - from) continue;
    rooms.push(room.id);
    seats += leastLeft(room, from, to);
  }
  return { rooms, seats };
}

function leastLeft(room: RoomTime, from: number, to: number): number {
  let least = Infinity;
  for (let i = from; i < to; i++) least = Math.min(least, room.left[i] ?? 0);
  return least;
}

/** Every beginning of a day the clock on the door allows, each with whether it can be had. */
export function slotsOn(time: StoreTime, asked: Asked, onDay: string): Slot[] {
  const first = time.midnight(onDay);
  const slots: Slot[] = [];
  for (let cell = first; cell < first + DAY_CELLS; cell++) {
    if ((time.open[time.index(cell)] ?? 0) < asked.plan.length) continue;
    const startsAt = atCell(cell);
    const { free, refusal, details } = verdictAt(time, asked, startsAt);
    slots.push({ startsAt, free, refusal, details });
  }
  return slots;
}

/** Quarters of a day, in minutes, that have the same answer to a visit beginning then. */
export interface Stretch {
  from: number;
  to: number;
  refusal: SlotRefusal | null;
}

/**
 * A whole day's answers for a visit that is carried over it.
 *
 * @param roomId the room it is to take place in; null: any
 */
export function stretchesOn(time: StoreTime, asked: Asked, onDay: string, roomId: string | null): Stretch[] {
  const first = time.midnight(onDay);
  const stretches: Stretch[] = [];
  for (let i = 0; i < DAY_CELLS; i++) {
    const verdict = verdictAt(time, asked, atCell(first + i));
    const refusal = verdict.refusal ?? againstRoom(time, verdict, roomId);
    const [last, to] = [stretches.at(-1), (i + 1) * CELL_MINUTES];
    if (last && last.refusal === refusal) last.to = to;
    else stretches.push({ from: i * CELL_MINUTES, to, refusal });
  }
  return stretches;
}

function againstRoom(time: StoreTime, { rooms }: Verdict, roomId: string | null): SlotRefusal | null {
  if (roomId === null || rooms.some((ids) => ids.includes(roomId))) return null;
  const kindOf = (id: string | undefined): RoomKind | undefined =>
    time.calendar.rooms.find((room) => room.id === id)?.kind;
  return rooms.some(([id]) => kindOf(id) === kindOf(roomId)) ? 'room_taken' : 'room_unfit';
}

/** The first beginning from a cell on that can be had; null when there is none in this time. */
export function firstFree(time: StoreTime, asked: Asked, from: number): Date | null {
  const last = time.origin + time.size;
  for (let cell = Math.max(from, time.origin); cell < last; cell++) {
    if ((time.open[time.index(cell)] ?? 0) < asked.plan.length) continue;
    if (verdictAt(time, asked, atCell(cell)).refusal === null) return atCell(cell);
  }
  return null;
}

/** The word that stands for a day on which nothing can be had: what is most worth knowing comes first. */
const LOUDEST: readonly SlotRefusal[] = [
  'paused',
  'own_limit',
  'advisor_busy',
  'room_taken',
  'own_overlap',
  'no_skill',
  'no_room',
  'advisor_away',
  'no_advisor',
  'too_soon',
  'too_far',
  'closed',
];
export function dayRefusal(slots: readonly Slot[]): SlotRefusal | null {
  if (slots.some((slot) => slot.refusal === null)) return null;
  return LOUDEST.find((word) => slots.some((slot) => slot.refusal === word)) ?? 'closed';
}

export const daysFrom = (fromOn: string, days: number): string[] =>
  Array.from({ length: days }, (_, i) => addDays(fromOn, i));
