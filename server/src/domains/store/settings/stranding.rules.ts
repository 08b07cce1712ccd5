import { dayOf, timeOf, type AppointmentPurpose, type VisitFault } from '@zhuyue/shared';
import { periodsOn } from '../opening-hours.rules.js';
import type { StoreFacts } from '../stores.rules.js';
import { shiftsOn, type StoreDesk } from './store-desk.rules.js';

/** A visit that is booked and lies ahead, as far as a store's settings can get in its way. */
export interface StandingVisit {
  id: string;
  code: string;
  storeId: string;
  staffId: string;
  contactName: string;
  startsAt: Date;
  endsAt: Date;
  purposes: readonly AppointmentPurpose[];
  roomIds: readonly string[];
}
export interface StoreLook {
  facts: Pick<StoreFacts, 'open' | 'timetable' | 'offsetMinutes'>;
  desk: StoreDesk;
}
export interface StrandedVisit {
  visit: StandingVisit;
  faults: VisitFault[];
}

const overlap = (a: StandingVisit, b: StandingVisit): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** Rooms are given to those who come first; who comes after a full room has none. */
function roomless(desk: StoreDesk, visits: readonly StandingVisit[]): Set<string> {
  const out = new Set<string>();
  const inOrder = [...visits].sort(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const capacity = new Map(desk.rooms.map((room) => [room.id, room.capacity]));
  const seated = new Map<string, StandingVisit[]>();
  for (const visit of inOrder) {
    for (const roomId of visit.roomIds) {
      const others = (seated.get(roomId) ?? []).filter((other) => overlap(other, visit));
      if (others.length >= (capacity.get(roomId) ?? 0)) out.add(visit.id);
      else seated.set(roomId, [...others, visit]);
    }
  }
  return out;
}

function faultsOf({ facts, desk }: StoreLook, visit: StandingVisit, noRoom: boolean): VisitFault[] {
  const day = dayOf(visit.startsAt, facts.offsetMinutes);
  const from = timeOf(visit.startsAt, facts.offsetMinutes);
  const to =
    dayOf(visit.endsAt, facts.offsetMinutes) > day ? '24:00' : timeOf(visit.endsAt, facts.offsetMinutes);
  const periods = facts.open ? periodsOn(facts.timetable, day) : [];
  const rules = visit.purposes.map((purpose) => desk.purposes.find((rule) => rule.purpose === purpose));
  const advisor = desk.advisors.get(visit.staffId);
  const onShift = shiftsOn(desk, day).some(
    (shift) => shift.staffId === visit.staffId && shift.startsAt <= from && to <= shift.endsAt,
  );
  const skilled = rules.every((rule) => !rule?.skill || advisor?.skills.includes(rule.skill) === true);
  const faults: [VisitFault, boolean][] = [
    ['closed', !periods.some((period) => period.opensAt <= from && to <= period.closesAt)],
    ['not_offered', rules.some((rule) => rule?.active !== true)],
    ['no_advisor', !onShift],
    ['no_skill', advisor !== undefined && !skilled],
    ['no_room', noRoom],
  ];
  return faults.filter(([, there]) => there).map(([fault]) => fault);
}

/** Visits that cannot take place as the store now stands, each with what speaks against it. */
export function strandedIn(look: StoreLook, visits: readonly StandingVisit[]): StrandedVisit[] {
  const without = roomless(look.desk, visits);
  return visits
    .map((visit) => ({ visit, faults: faultsOf(look, visit, without.has(visit.id)) }))
    .filter(({ faults }) => faults.length > 0);
}

/** What a change newly puts in the way of visits: an older trouble is not this change's. */
export function strandedBy(
  before: StoreLook,
  after: StoreLook,
  visits: readonly StandingVisit[],
): StrandedVisit[] {
  const old = new Map(strandedIn(before, visits).map(({ visit, faults }) => [visit.id, faults]));
  return strandedIn(after, visits)
    .map(({ visit, faults }) => ({
      visit,
      faults: faults.filter((fault) => old.get(visit.id)?.includes(fault) !== true),
    }))
    .filter(({ faults }) => faults.length > 0);
}
