import type { AbsenceBackRefusal, AbsenceStand } from '@zhuyue/shared';
import type { AppointmentRow } from '../appointments.repository.js';
import { verdictAt, type Asked, type Verdict } from '../slots.rules.js';
import type { StoreTime, Taken } from '../store-time.rules.js';
import { atCell, cellOf, type VisitPlan } from '../visit-plan.rules.js';

/** Somebody else at the very time, or a time near it with somebody. */
export interface AbsenceProposal {
  kind: 'advisor' | 'time';
  startsAt: Date;
  advisorId: string;
}
/** A proposal with the rooms it would take: one for each room the visit needs. */
export interface PlacedProposal extends AbsenceProposal {
  roomIds: string[];
}

/** What of the visit decides where it could go. */
export interface Displaced {
  plan: VisitPlan;
  /** The time the customer chose. */
  startsAt: Date;
  /** The advisor and the time it has now; nothing that stands already is proposed. */
  now: { staffId: string; startsAt: Date };
  roomIds: readonly string[];
  busy: Asked['visitor']['busy'];
}

export interface PlanMarks {
  now: Date;
  /** Who is away. */
  awayId: string;
  /** Visits of each advisor that day: the least busy one is asked first. */
  load: ReadonlyMap<string, number>;
}

const ADVISORS = 4;
const TIMES = 3;
/** Cells between two proposed times: a quarter of an hour more is no other choice. */
const APART = 4;

/**
 * Where a visit could go whose advisor is away, best first: to a colleague at the same time, then to the nearest times.
 * The one function that decides about slots is asked, as the desk for the same time and, for another, with the notice a
 * customer is owed.
 */
export function proposalsFor(time: StoreTime, visit: Displaced, marks: PlanMarks): PlacedProposal[] {
  const same = inOrder(askedAt(time, visit, marks, 'desk', visit.startsAt), visit, marks);
  const here = same
    .slice(0, ADVISORS)
    .map((one): PlacedProposal => ({ kind: 'advisor', startsAt: visit.startsAt, ...one }));
  const out = [...here, ...timesNear(time, visit, marks)];
  return out.filter(
    (one) => one.advisorId !== visit.now.staffId || one.startsAt.getTime() !== visit.now.startsAt.getTime(),
  );
}

function timesNear(time: StoreTime, visit: Displaced, marks: PlanMarks): PlacedProposal[] {
  const start = cellOf(visit.startsAt);
  const found: PlacedProposal[] = [];
  for (let away = 1; away < time.size && found.length < TIMES; away++) {
    for (const cell of [start + away, start - away]) {
      if (time.index(cell) < 0 || found.length >= TIMES) continue;
      if (found.some((one) => Math.abs(cellOf(one.startsAt) - cell) < APART)) continue;
      const startsAt = atCell(cell);
      const [best] = inOrder(askedAt(time, visit, marks, 'customer', startsAt), visit, marks);
      if (best !== undefined) found.push({ kind: 'time', startsAt, ...best });
    }
  }
  return found;
}

function askedAt(
  time: StoreTime,
  { plan, busy }: Displaced,
  { now }: PlanMarks,
  by: Asked['by'],
  startsAt: Date,
): Verdict {
  // What was promised counts against nobody's limits.
  const visitor = { busy, open: new Map(), pausedUntil: null };
  return verdictAt(time, { plan, now, visitor, by, advisorId: null }, startsAt);
}

function inOrder(
  { advisors, rooms }: Verdict,
  { roomIds }: Displaced,
  { awayId, load }: PlanMarks,
): { advisorId: string; roomIds: string[] }[] {
  const seats = rooms.map((ids) => roomIds.find((id) => ids.includes(id)) ?? ids[0] ?? '');
  return advisors
    .filter((id) => id !== awayId)
    .sort((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0) || (a < b ? -1 : 1))
    .map((advisorId) => ({ advisorId, roomIds: seats }));
}

/** What a proposal would take, for those that are looked at after it. */
export function takenBy({ plan }: Pick<Displaced, 'plan'>, one: PlacedProposal): Taken[] {
  const start = cellOf(one.startsAt);
  const advisor = { staffId: one.advisorId, from: start + plan.busyFrom, to: start + plan.busyTo };
  if (plan.needs.length === 0) return [{ ...advisor, roomId: null, roomFrom: null, roomTo: null }];
  return plan.needs.map((need, i) => ({
    ...advisor,
    roomId: one.roomIds[i] ?? null,
    roomFrom: start + need.from,
    roomTo: start + need.to,
  }));
}

/**
 * `open`: nobody has seen to it yet. `settled`: it has another advisor, another time, or its customer was asked to choose.
 * `present`: the customer is in the store. `as_before`: its advisor comes after all. `over`: it has taken place or its time
 * is past.
 */

type Row = Pick<AppointmentRow, 'state' | 'staffId' | 'startsAt' | 'storeChange'>;

export function standOf(row: Row, awayId: string, wasAt: Date, now: Date, lifted: boolean): AbsenceStand {
  if (row.state === 'arrived') return 'present';
  if (row.state === 'completed' || row.state === 'no_show') return 'over';
  if (row.state === 'cancelled' || row.state === 'lapsed') return 'settled';
  const asItWas = row.staffId === awayId && row.startsAt.getTime() === wasAt.getTime();
  if (!asItWas) return 'settled';
  if (row.startsAt <= now) return 'over';
  return lifted ? 'as_before' : 'open';
}

/**
 * Why a visit is not simply given back; null when it can be.
 *
 * @param rebooked the customer has booked anew since the store cancelled it
 */
export function againstBack(
  row: Row,
  stand: AbsenceStand,
  o: { wasAt: Date; now: Date; lifted: boolean; rebooked: boolean },
): AbsenceBackRefusal | null {
  if (stand !== 'settled') return 'as_it_was';
  if (row.state === 'lapsed') return 'given_up';
  if (!o.lifted) return 'still_away';
  if (o.wasAt <= o.now) return 'too_late';
  // What the store changed stands in the visit until its customer has answered or changed it for themselves.
  return row.storeChange === null || o.rebooked ? 'customer_answered' : null;
}
