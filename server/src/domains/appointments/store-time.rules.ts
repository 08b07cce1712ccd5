import { addDays, instantOf, type StaffSkill, type RoomKind } from '@zhuyue/shared';
import { CELL_MS } from './visit-plan.rules.js';

/** A period of wall-clock time, `10:00` to `22:00`. */
export interface Period {
  opensAt: string;
  closesAt: string;
}
/** An advisor at work in the store for a period of a day. */
export interface Shift {
  staffId: string;
  skills: readonly StaffSkill[];
  startsAt: string;
  endsAt: string;
}
export interface CalendarDay {
  onDay: string;
  periods: readonly Period[];
  shifts: readonly Shift[];
}
export interface RoomSeats {
  id: string;
  kind: RoomKind;
  capacity: number;
}
/** Somebody or something taken for a stretch of cells, the last not included. */
export interface Taken {
  staffId: string | null;
  from: number;
  to: number;
  /** The room of that stretch or of another one of the same visit. */
  roomId: string | null;
  roomFrom: number | null;
  roomTo: number | null;
}
/** All of a store that decides about its time. */
export interface StoreCalendar {
  /** Minutes its wall clock is ahead of UTC. */
  offsetMinutes: number;
  /** Days that follow each other. */
  days: readonly CalendarDay[];
  /** In the order they are filled. */
  rooms: readonly RoomSeats[];
  taken: readonly Taken[];
}

export interface AdvisorTime {
  staffId: string;
  skills: ReadonlySet<StaffSkill>;
  /** Cells in a row, from each cell on, that they are at work, and that nobody has taken. */
  atWork: Uint16Array;
  free: Uint16Array;
}
export interface RoomTime {
  id: string;
  kind: RoomKind;
  /** Seats left in each cell, and cells in a row from each on that have one. */
  left: Int16Array;
  free: Uint16Array;
}

const MARGIN = 96;

/** Stretches of minutes that touch are one: two periods with nothing between them are one opening. */
function joined(stretches: readonly (readonly [number, number])[]): [number, number][] {
  const out: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    if (from >= to) continue;
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/** For each cell how many in a row from it on are marked. */
function runs(marked: Uint8Array): Uint16Array {
  const out = new Uint16Array(marked.length + 1);
  for (let i = marked.length - 1; i >= 0; i--) out[i] = marked[i] === 1 ? (out[i + 1] ?? 0) + 1 : 0;
  return out;
}

/**
 * A store's calendar laid out so that any question about it is a look at some numbers: a month of a store is some tens of
 * thousands of them, made in well under a millisecond.
 */
export class StoreTime {
  /** The first cell laid out: a day before the first day, for what is prepared before midnight. */
  readonly origin: number;
  readonly size: number;
  readonly open: Uint16Array;
  readonly advisors: AdvisorTime[];
  readonly rooms: RoomTime[];

  constructor(readonly calendar: StoreCalendar) {
    const [first] = calendar.days;
    this.origin = first === undefined ? 0 : this.midnight(first.onDay) - MARGIN;
    this.size = calendar.days.length * 96 + 2 * MARGIN;
    this.open = runs(
      this.marked(
        calendar.days.flatMap((day) => day.periods.map((p) => this.span(day.onDay, p.opensAt, p.closesAt))),
      ),
    );
    this.advisors = this.advisorTimes();
    this.rooms = calendar.rooms.map((room) => this.roomTime(room));
  }

  /** Where a cell lies in the layout; -1 outside of it. */
  index(cell: number): number {
    const at = cell - this.origin;
    return at >= 0 && at < this.size ? at : -1;
  }

  /** The cell a day begins with. */
  midnight(day: string): number {
    return Math.floor(instantOf(day, '00:00', this.calendar.offsetMinutes).getTime() / CELL_MS);
  }

  private span(day: string, from: string, to: string): [number, number] {
    const { offsetMinutes } = this.calendar;
    const at = (time: string): number => instantOf(day, time, offsetMinutes).getTime();
    return [at(from), to === '24:00' ? instantOf(addDays(day, 1), '00:00', offsetMinutes).getTime() : at(to)];
  }

  /** Cells that lie whole inside of the stretches. */
  private marked(stretches: readonly (readonly [number, number])[]): Uint8Array {
    const out = new Uint8Array(this.size);
    for (const [from, to] of joined(stretches)) {
      const first = Math.max(0, Math.ceil(from / CELL_MS) - this.origin);
      out.fill(1, first, Math.max(first, Math.floor(to / CELL_MS) - this.origin));
    }
    return out;
  }

  private advisorTimes(): AdvisorTime[] {
    const people = new Map<
      string,
      { skills: readonly StaffSkill[]; work: [number, number][]; free: Uint8Array }
    >();
    for (const day of this.calendar.days) {
      for (const { staffId, skills, startsAt, endsAt } of day.shifts) {
        const person = people.get(staffId) ?? { skills, work: [], free: new Uint8Array(this.size).fill(1) };
        person.work.push(this.span(day.onDay, startsAt, endsAt));
        people.set(staffId, person);
      }
    }
    for (const { staffId, from, to } of this.calendar.taken) {
      if (staffId === null) continue;
      people.get(staffId)?.free.fill(0, Math.max(0, from - this.origin), Math.max(0, to - this.origin));
    }
    return [...people].map(([staffId, { skills, work, free }]) => ({
      staffId,
      skills: new Set(skills),
      atWork: runs(this.marked(work)),
      free: runs(free),
    }));
  }

  private roomTime(room: RoomSeats): RoomTime {
    const left = new Int16Array(this.size).fill(room.capacity);
    for (const { roomId, roomFrom, roomTo } of this.calendar.taken) {
      if (roomId !== room.id || roomFrom === null || roomTo === null) continue;
      const end = Math.min(this.size, roomTo - this.origin);
      for (let i = Math.max(0, roomFrom - this.origin); i < end; i++) left[i] = (left[i] ?? 0) - 1;
    }
    const some = new Uint8Array(this.size);
    for (let i = 0; i < this.size; i++) some[i] = (left[i] ?? 0) > 0 ? 1 : 0;
    return { id: room.id, kind: room.kind, left, free: runs(some) };
  }
}
