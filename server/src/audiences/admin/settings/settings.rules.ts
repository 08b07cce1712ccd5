import { addDays, dayOf, weekdayOf } from '@zhuyue/shared';
import {
  cellOf,
  datedHours,
  gapsOf,
  periodsOn,
  plannedOn,
  strandedIn,
  type ClosureRow,
  type StaffRow,
  type StandingVisit,
  type StoreFacts,
  type StoreLook,
  type StrandedVisit,
} from '../../../domains/store/index.js';
import type {
  ClosureView,
  ComingDayView,
  HolidaySettingView,
  HoursSettingsView,
  RosterView,
  StrandedVisitView,
} from './settings.dto.js';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const AHEAD_DAYS = 180;
const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

export const toStrandedView = ({ visit, faults }: StrandedVisit): StrandedVisitView => ({
  id: visit.id,
  code: visit.code,
  contactName: visit.contactName,
  startsAt: visit.startsAt.toISOString(),
  endsAt: visit.endsAt.toISOString(),
  faults,
});

export const toClosureView = (
  row: ClosureRow,
  names: ReadonlyMap<string, string>,
  now: Date,
): ClosureView => ({
  id: row.id,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  reason: row.reason,
  closedByName: names.get(row.closedBy) ?? '—',
  createdAt: row.createdAt.toISOString(),
  liftedAt: row.liftedAt?.toISOString() ?? null,
  standing: row.liftedAt === null && row.endsAt > now,
});

type Hours = Pick<StoreFacts, 'id' | 'timezone' | 'timetable'>;

/** Every holiday the calendar knows, with its coming days and what the store keeps on them. */
function holidaysOf({ timetable }: Hours, today: string): HolidaySettingView[] {
  const days = [...(timetable.calendar ?? [])].filter(([onDay]) => onDay >= today).sort();
  const names = [...new Set([...(timetable.calendar?.values() ?? [])].flatMap((nature) => nature.holidays))];
  return names
    .map((name) => {
      const own = (timetable.holidays ?? []).filter((line) => line.name === name);
      return {
        name,
        days: days
          .filter(([, nature]) => nature.holidays[0] === name)
          .map(([onDay]) => coming(timetable, onDay)),
        own: own.length > 0,
        periods: own
          .filter((line) => line.opensAt !== '')
          .map(({ opensAt, closesAt }) => ({ opensAt, closesAt }))
          .sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1)),
      };
    })
    .sort((a, b) => ((a.days[0]?.onDay ?? '9') < (b.days[0]?.onDay ?? '9') ? -1 : 1));
}

const coming = (timetable: Hours['timetable'], onDay: string): ComingDayView => ({
  onDay,
  periods: plannedOn(timetable, onDay),
});

export function toHoursView(
  store: Hours,
  closures: readonly ClosureView[],
  today: string,
): HoursSettingsView {
  const { timetable } = store;
  const single = new Set(timetable.exceptions.map((line) => line.onDay));
  return {
    storeId: store.id,
    timezone: store.timezone,
    today,
    week: WEEK.map((weekday) => ({
      weekday,
      periods: timetable.week
        .filter((line) => line.weekday === weekday)
        .map(({ opensAt, closesAt }) => ({ opensAt, closesAt }))
        .sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1)),
    })),
    makeupAs: timetable.makeupAs ?? 1,
    makeupDays: [...(timetable.calendar ?? [])]
      .filter(([onDay, nature]) => onDay >= today && nature.makeup)
      .map(([onDay]) => coming(timetable, onDay)),
    holidays: holidaysOf(store, today),
    days: datedHours({ ...timetable, closures: [], holidays: [] }, today, addDays(today, AHEAD_DAYS)).filter(
      ({ onDay }) => single.has(onDay),
    ),
    closures: [...closures],
  };
}

export interface RosterFacts {
  look: StoreLook;
  staff: readonly StaffRow[];
  visits: readonly StandingVisit[];
  storeNames: ReadonlyMap<string, string>;
  fromOn: string;
  today: string;
}

export const weekFrom = (asked: string): string => mondayOf(asked);

export function toRosterView(facts: RosterFacts): RosterView {
  const { look, staff, visits, storeNames, fromOn, today } = facts;
  const days = WEEK.map((_, at) => addDays(fromOn, at));
  const { desk } = look;
  const dayOfVisit = (visit: StandingVisit): string => dayOf(visit.startsAt, look.facts.offsetMinutes);
  const gaps = gapsOf(look, fromOn, addDays(fromOn, 6));
  return {
    today,
    fromOn,
    days: days.map((onDay) => ({
      onDay,
      holiday: look.facts.timetable.calendar?.get(onDay)?.holidays[0] ?? null,
      periods: periodsOn(look.facts.timetable, onDay),
      // What was not covered in the past is no warning any more.
      gaps:
        onDay < today
          ? []
          : gaps.filter((gap) => gap.onDay === onDay).map(({ opensAt, closesAt }) => ({ opensAt, closesAt })),
      past: onDay < today,
    })),
    people: staff.map((person) => ({
      staffId: person.id,
      name: person.name,
      role: person.role,
      skills: person.skills,
      advises: desk.advisors.has(person.id),
      week: desk.week
        .filter((line) => line.staffId === person.id)
        .map(({ weekday, startsAt, endsAt }) => ({ weekday, startsAt, endsAt })),
      cells: days.map((onDay) => {
        const cell = cellOf(desk, person.id, onDay);
        return {
          ...cell,
          elsewhere: cell.elsewhere === null ? null : (storeNames.get(cell.elsewhere) ?? null),
          visits: visits.filter((v) => v.staffId === person.id && dayOfVisit(v) === onDay).length,
        };
      }),
    })),
    stranded: strandedIn(look, visits)
      .filter(({ visit }) => days.includes(dayOfVisit(visit)))
      .map(toStrandedView),
  };
}
