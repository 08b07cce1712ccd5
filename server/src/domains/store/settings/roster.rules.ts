import { AWAY_KINDS, weekdayOf, type StaffDayKind } from '@zhuyue/shared';
import { periodsOn, without, type Period } from '../opening-hours.rules.js';
import { daysFromTo, shiftsOn, type DayShift, type StoreDesk, type WeekShift } from './store-desk.rules.js';
import type { StoreLook } from './stranding.rules.js';

export interface Span {
  startsAt: string;
  endsAt: string;
}
/** What one person does on one day. */
export interface RosterCell {
  onDay: string;
  /** In this store. */
  spans: Span[];
  /** Why it is not as the week says; null when it is. */
  kind: StaffDayKind | null;
  note: string | null;
  /** The store they are lent to that day. */
  elsewhere: string | null;
}

type Lines = Pick<StoreDesk, 'week' | 'days' | 'storeId'>;
const spanOf = ({ startsAt, endsAt }: Span): Span => ({ startsAt, endsAt });
const byStart = (a: Span, b: Span): number => (a.startsAt < b.startsAt ? -1 : 1);

const weekSpans = (week: readonly WeekShift[], staffId: string, day: string): Span[] =>
  week
    .filter((line) => line.staffId === staffId && line.weekday === weekdayOf(day))
    .map(spanOf)
    .sort(byStart);

export function cellOf(desk: Lines, staffId: string, onDay: string): RosterCell {
  const dated = desk.days.filter((line) => line.staffId === staffId && line.onDay === onDay);
  const [first] = dated;
  if (first === undefined) {
    return { onDay, spans: weekSpans(desk.week, staffId, onDay), kind: null, note: null, elsewhere: null };
  }
  const here = dated.filter((line) => line.storeId === desk.storeId && line.startsAt !== '');
  return {
    onDay,
    spans: here.map(spanOf).sort(byStart),
    kind: first.kind,
    note: first.note,
    elsewhere: dated.find((line) => line.storeId !== desk.storeId)?.storeId ?? null,
  };
}

/** Hours the store is open with nobody there who advises. */
export function gapsOf(
  { facts, desk }: StoreLook,
  fromOn: string,
  toOn: string,
): (Period & { onDay: string })[] {
  return daysFromTo(fromOn, toOn).flatMap((onDay) => {
    const open = facts.open ? periodsOn(facts.timetable, onDay) : [];
    const left = shiftsOn(desk, onDay).reduce<Period[]>(
      (rest, shift) => without(rest, { opensAt: shift.startsAt, closesAt: shift.endsAt }),
      open,
    );
    return left.map((period) => ({ onDay, ...period }));
  });
}

const same = (a: readonly Span[], b: readonly Span[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A day as it is to be written when an earlier one is copied to it: null where the week says the same already. Somebody
 * who was ill or on leave then is not so again: their week holds.
 */
export function copied(
  desk: Lines,
  staffId: string,
  from: string,
  to: string,
): (Pick<DayShift, 'kind'> & { spans: Span[] }) | null {
  const cell = cellOf(desk, staffId, from);
  if (cell.kind === null || AWAY_KINDS.includes(cell.kind) || cell.elsewhere !== null) return null;
  if (same(cell.spans, weekSpans(desk.week, staffId, to))) return null;
  return { kind: cell.kind, spans: cell.spans };
}
