import { addDays, APPOINTMENT_RULES, daysBetween, dayOf, instantOf, type SlotRefusal } from '@zhuyue/shared';

const CELL_MS = APPOINTMENT_RULES.cellMinutes * 60_000;

/** A period of wall-clock time, `10:00` to `22:00`. */
export interface Period {
  opensAt: string;
  closesAt: string;
}

/** An advisor at work in the store for a period of a day. */
export interface Shift {
  staffId: string;
  startsAt: string;
  endsAt: string;
}

/** A half hour somebody's visit occupies. */
export interface TakenCell {
  staffId: string;
  cellAt: Date;
}

/** Everything that decides about a day's slots in a store. */
export interface DayFacts {
  onDay: string;
  periods: readonly Period[];
  shifts: readonly Shift[];
  /** Cells taken in this store, by whom. */
  taken: readonly TakenCell[];
  /** Try-ons the store has room for at once. */
  seats: number;
  now: Date;
  visitor: VisitorFacts;
}

/** What counts against the customer who asks; of a visitor who is not logged in nothing does. */
export interface VisitorFacts {
  /** Their live cells anywhere. */
  cells: readonly Date[];
  openAppointments: number;
}

export const NOBODY: VisitorFacts = { cells: [], openAppointments: 0 };

export interface Slot {
  startsAt: Date;
  /** Advisors who could take it, in the order they came. */
  advisors: string[];
  /** How many visits could still begin here. */
  free: number;
  refusal: SlotRefusal | null;
}

/** The cells a visit occupies. */
export function cellsOf(startsAt: Date, minutes: number): Date[] {
  const cells = Math.ceil(minutes / APPOINTMENT_RULES.cellMinutes);
  return Array.from({ length: cells }, (_, i) => new Date(startsAt.getTime() + i * CELL_MS));
}

const covers = (shift: Shift, onDay: string, startsAt: Date, endsAt: Date): boolean =>
  instantOf(onDay, shift.startsAt) <= startsAt && instantOf(onDay, shift.endsAt) >= endsAt;

/** Why a whole day cannot be had, before any slot is looked at. */
export function dayRefusal(facts: Pick<DayFacts, 'onDay' | 'periods' | 'now'>): SlotRefusal | null {
  const ahead = daysBetween(dayOf(facts.now), facts.onDay);
  if (ahead < 0) return 'too_soon';
  if (ahead > APPOINTMENT_RULES.farthestDays) return 'too_far';
  return facts.periods.length === 0 ? 'closed' : null;
}

/**
 * The one function that decides whether a visit may begin at an instant: the page, the booking and the desk all ask it, so
 * what is hidden is also refused.
 */
export function slotAt(
  facts: DayFacts,
  startsAt: Date,
  minutes: number = APPOINTMENT_RULES.tryOnMinutes,
): Slot {
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const refused = (refusal: SlotRefusal): Slot => ({ startsAt, advisors: [], free: 0, refusal });
  const open = facts.periods.some(
    (period) =>
      instantOf(facts.onDay, period.opensAt) <= startsAt && instantOf(facts.onDay, period.closesAt) >= endsAt,
  );
  const onGrid = (startsAt.getTime() - instantOf(facts.onDay, '00:00').getTime()) % CELL_MS === 0;
  if (!open || !onGrid || dayOf(startsAt) !== facts.onDay) return refused('closed');
  if (startsAt.getTime() < facts.now.getTime() + APPOINTMENT_RULES.soonestMinutes * 60_000)
    return refused('too_soon');
  if (daysBetween(dayOf(facts.now), facts.onDay) > APPOINTMENT_RULES.farthestDays) return refused('too_far');
  const cells = cellsOf(startsAt, minutes).map((cell) => cell.getTime());
  const touches = (cell: Date): boolean => cells.includes(cell.getTime());
  if (facts.visitor.openAppointments >= APPOINTMENT_RULES.openPerCustomer) return refused('own_limit');
  if (facts.visitor.cells.some(touches)) return refused('own_overlap');
  const onShift = [
    ...new Set(facts.shifts.filter((s) => covers(s, facts.onDay, startsAt, endsAt)).map((s) => s.staffId)),
  ];
  if (onShift.length === 0) return refused('no_advisor');
  const busy = new Set(facts.taken.filter((t) => touches(t.cellAt)).map((t) => t.staffId));
  const advisors = onShift.filter((staffId) => !busy.has(staffId));
  const seatsLeft = Math.min(
    ...cells.map((cell) => facts.seats - facts.taken.filter((t) => t.cellAt.getTime() === cell).length),
  );
  const free = Math.max(0, Math.min(advisors.length, seatsLeft));
  return free === 0
    ? refused(advisors.length === 0 ? 'advisor_busy' : 'room_taken')
    : { startsAt, advisors, free, refusal: null };
}

/** Every instant of the day's grid at which a visit could begin by the clock on the door. */
export function startsOf(facts: Pick<DayFacts, 'onDay' | 'periods'>, minutes: number): Date[] {
  const starts: Date[] = [];
  for (const period of facts.periods) {
    const midnight = instantOf(facts.onDay, '00:00').getTime();
    const opens = instantOf(facts.onDay, period.opensAt).getTime();
    const closes = instantOf(facts.onDay, period.closesAt).getTime();
    const first = midnight + Math.ceil((opens - midnight) / CELL_MS) * CELL_MS;
    for (let at = first; at + minutes * 60_000 <= closes; at += CELL_MS) starts.push(new Date(at));
  }
  return starts.sort((a, b) => a.getTime() - b.getTime());
}

export function slotsOf(facts: DayFacts, minutes: number = APPOINTMENT_RULES.tryOnMinutes): Slot[] {
  return dayRefusal(facts) === null ? startsOf(facts, minutes).map((at) => slotAt(facts, at, minutes)) : [];
}

/** The days asked about, cut to what can be asked. */
export const daysFrom = (fromOn: string, days: number): string[] =>
  Array.from({ length: days }, (_, i) => addDays(fromOn, i));
