import { Injectable } from '@nestjs/common';
import { addDays, weekdayOf, type StaffSkill } from '@zhuyue/shared';
import {
  closuresOn,
  periodsOn,
  shiftsOn,
  StaffAccounts,
  StoreDesks,
  Stores,
  type Period,
  type RoomRow,
  type ShiftRow,
  type StoreFacts,
} from '../../store/index.js';
import { grouped } from '../../../platform/database/index.js';
import { BoardsRepository, type BoardPart, type BoardVisit } from './boards.repository.js';

export interface BoardAdvisor {
  id: string;
  name: string;
  skills: StaffSkill[];
  shifts: Period[];
}
export interface BoardClosure {
  id: string;
  opensAt: string;
  closesAt: string;
  reason: string;
}
export interface BoardDay {
  onDay: string;
  periods: Period[];
  /** What closes the store at short notice, as far as it touches the day. */
  closures: BoardClosure[];
  rooms: readonly RoomRow[];
  advisors: BoardAdvisor[];
  visits: (BoardVisit & { parts: readonly BoardPart[] })[];
}
export interface BoardLoad {
  staffId: string;
  visits: number;
  minutes: number;
  shiftMinutes: number;
}
export interface BoardWeek {
  advisors: { id: string; name: string }[];
  days: { onDay: string; periods: Period[]; visits: number; loads: BoardLoad[] }[];
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A store's day and week as the desk looks at them: who is there, when it is open, what is booked. */
@Injectable()
export class VisitBoards {
  constructor(
    private readonly boards: BoardsRepository,
    private readonly stores: Stores,
    private readonly desks: StoreDesks,
    private readonly staff: StaffAccounts,
  ) {}

  async day(storeId: string, onDay: string): Promise<BoardDay> {
    const [visits, parts, store, desk] = await Promise.all([
      this.boards.day(storeId, onDay),
      this.boards.parts(storeId, onDay),
      this.stores.get(storeId),
      this.desks.of(storeId),
    ]);
    const partsOf = grouped(parts, (part) => part.appointmentId);
    const advisors = byAdvisor(shiftsOn(desk, onDay));
    const known = new Set(advisors.map((one) => one.id));
    const others = [...new Set(visits.map((visit) => visit.staffId))].filter((id) => !known.has(id));
    const names = await this.staff.names(others);
    // Somebody who is away that day and has a visit nevertheless must not vanish with it.
    const away = others.map((id): BoardAdvisor => ({
      id,
      name: names.get(id) ?? '',
      skills: [],
      shifts: [],
    }));
    return {
      onDay,
      periods: openOn(store, onDay),
      closures: closuresOn(store.timetable, onDay).map((closure) => ({
        id: closure.id,
        opensAt: closure.startsOn < onDay ? '00:00' : closure.startsAt,
        closesAt: closure.endsOn > onDay ? '24:00' : closure.endsAt,
        reason: closure.reason,
      })),
      rooms: desk.rooms,
      advisors: [...advisors, ...away],
      visits: visits.map((visit) => ({ ...visit, parts: partsOf.get(visit.id) ?? [] })),
    };
  }

  /** The week a day lies in, Monday to Sunday. */
  async week(storeId: string, onDay: string): Promise<BoardWeek> {
    const monday = addDays(onDay, 1 - weekdayOf(onDay));
    const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
    const [loads, store, desk] = await Promise.all([
      this.boards.loads(storeId, monday, addDays(monday, 6)),
      this.stores.get(storeId),
      this.desks.of(storeId),
    ]);
    const facts = days.map((day) => ({
      onDay: day,
      periods: openOn(store, day),
      advisors: byAdvisor(shiftsOn(desk, day)),
    }));
    const names = await this.staff.names([...new Set(loads.map((load) => load.staffId))]);
    for (const { advisors } of facts) for (const { id, name } of advisors) names.set(id, name);
    return {
      advisors: [...names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      days: facts.map(({ onDay: day, periods, advisors }) => {
        const own = loads.filter((load) => load.onDay === day);
        const ids = [...new Set([...advisors.map((one) => one.id), ...own.map((load) => load.staffId)])];
        return {
          onDay: day,
          periods,
          visits: own.reduce((sum, load) => sum + Number(load.visits), 0),
          loads: ids.map((staffId): BoardLoad => {
            const load = own.find((one) => one.staffId === staffId);
            const shifts = advisors.find((one) => one.id === staffId)?.shifts ?? [];
            return {
              staffId,
              visits: Number(load?.visits ?? 0),
              minutes: Number(load?.minutes ?? 0),
              shiftMinutes: shifts.reduce((sum, s) => sum + minutesOf(s.closesAt) - minutesOf(s.opensAt), 0),
            };
          }),
        };
      }),
    };
  }
}

const openOn = ({ open, timetable }: StoreFacts, day: string): Period[] =>
  open ? periodsOn(timetable, day) : [];

function byAdvisor(shifts: readonly ShiftRow[]): BoardAdvisor[] {
  const advisors = new Map<string, BoardAdvisor>();
  for (const { staffId, name, skills, startsAt, endsAt } of shifts) {
    const one = advisors.get(staffId) ?? { id: staffId, name, skills: [...skills], shifts: [] };
    one.shifts.push({ opensAt: startsAt, closesAt: endsAt });
    advisors.set(staffId, one);
  }
  return [...advisors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
