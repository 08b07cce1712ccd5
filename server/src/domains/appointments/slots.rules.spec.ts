import {
  addDays,
  APPOINTMENT_PURPOSES,
  daysBetween,
  dayOf,
  instantOf,
  ROOM_KINDS,
  type AppointmentPurpose,
  type PurposeRule,
  type SlotRefusal,
  type StaffSkill,
} from '@zhuyue/shared';
import { firstFree, slotsOn, verdictAt, type Asked, type VisitorFacts } from './slots.rules.js';
import { StoreTime, type CalendarDay, type RoomSeats, type StoreCalendar } from './store-time.rules.js';
import { CELL_MS, cellOf, planOf, type VisitPlan } from './visit-plan.rules.js';

const FIRST = '2026-11-25';
const DAYS = [FIRST, addDays(FIRST, 1), addDays(FIRST, 2)];
const MINUTE = 60_000;

/** Numbers that look random and are the same every time. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A visit somebody else has, as instants: the slow way knows nothing of cells. */
interface Other {
  staffId: string;
  busyFrom: number;
  busyTo: number;
  roomId: string | null;
  roomFrom: number;
  roomTo: number;
}
interface World {
  offset: number;
  days: CalendarDay[];
  rooms: RoomSeats[];
  others: Other[];
  rules: PurposeRule[];
  now: Date;
  by: Asked['by'];
  advisorId: string | null;
  visitor: VisitorFacts & { stays: { from: number; to: number }[] };
}
interface Answer {
  refusal: SlotRefusal | null;
  details: object;
  advisors: string[];
  free: number;
}

/**
 * Slow and obviously right: no cells, no plan, no memory. It walks the visit minute by minute and asks of every minute
 * what must hold, straight from the purposes and from who is where.
 */
function slowly(world: World, start: number): Answer {
  const no = (refusal: SlotRefusal, details: object = {}): Answer => ({
    refusal,
    details,
    advisors: [],
    free: 0,
  });
  const total = world.rules.reduce((sum, rule) => sum + rule.durationMinutes, 0);
  const minutes = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, (to - from) / MINUTE) }, (_, i) => from + i * MINUTE);
  const end = start + total * MINUTE;
  const present = minutes(start, end);
  const span = (day: CalendarDay, from: string, to: string): { from: number; to: number } => ({
    from: instantOf(day.onDay, from, world.offset).getTime(),
    to: (to === '24:00'
      ? instantOf(addDays(day.onDay, 1), '00:00', world.offset)
      : instantOf(day.onDay, to, world.offset)
    ).getTime(),
  });
  const inside = (one: { from: number; to: number }, minute: number): boolean =>
    minute >= one.from && minute < one.to;
  const openings = world.days.flatMap((day) => day.periods.map((p) => span(day, p.opensAt, p.closesAt)));
  const shifts = world.days.flatMap((day) =>
    day.shifts.map((shift) => ({ ...shift, ...span(day, shift.startsAt, shift.endsAt) })),
  );
  const isOpen = (minute: number): boolean => openings.some((one) => inside(one, minute));
  if (start % (15 * MINUTE) !== 0 || !present.every(isOpen)) return no('closed');

  if (world.by === 'desk') {
    if (start + 15 * MINUTE <= world.now.getTime()) return no('too_soon');
  } else {
    const soonest = Math.max(...world.rules.map((rule) => rule.soonestMinutes));
    if (start - world.now.getTime() < soonest * MINUTE)
      return no('too_soon', {
        purpose: world.rules.find((rule) => rule.soonestMinutes === soonest)?.purpose,
      });
    const ahead = daysBetween(dayOf(world.now, world.offset), dayOf(new Date(start), world.offset));
    const far = world.rules.find((rule) => rule.farthestDays < ahead);
    if (far) return no('too_far', { purpose: far.purpose });
    const { pausedUntil } = world.visitor;
    if (pausedUntil && pausedUntil > world.now) return no('paused', { until: pausedUntil.toISOString() });
    const full = world.rules.find(
      (rule) => (world.visitor.open.get(rule.purpose) ?? 0) >= rule.openPerCustomer,
    );
    if (full) return no('own_limit', { purpose: full.purpose });
  }
  if (present.some((at) => world.visitor.stays.some((stay) => at >= stay.from && at < stay.to)))
    return no('own_overlap');

  // From when to when each purpose takes its room, and all of them the advisor.
  let at = start;
  const stretches = world.rules.map((rule) => {
    const from = at - rule.prepareMinutes * MINUTE;
    at += rule.durationMinutes * MINUTE;
    return { kind: rule.roomKind, from, to: at + rule.clearMinutes * MINUTE };
  });
  const busyFrom = Math.min(start, ...stretches.map((one) => one.from));
  const busyTo = Math.max(end, ...stretches.map((one) => one.to));

  const staff = [...new Set(shifts.map((shift) => shift.staffId))];
  const skillsOf = (id: string): readonly StaffSkill[] =>
    shifts.find((shift) => shift.staffId === id)?.skills ?? [];
  const works = (id: string, minute: number): boolean =>
    shifts.some((shift) => shift.staffId === id && inside(shift, minute));
  const atWork = staff.filter((id) => present.every((minute) => works(id, minute)));
  if (atWork.length === 0) return no('no_advisor');
  const wished = atWork.filter((id) => world.advisorId === null || id === world.advisorId);
  if (wished.length === 0) return no('advisor_away');
  const skills = world.rules.map((rule) => rule.skill).filter((skill) => skill !== null);
  const trained = wished.filter((id) => skills.every((skill) => skillsOf(id).includes(skill)));
  if (trained.length === 0)
    return no('no_skill', {
      skill: skills.find((skill) => !wished.some((id) => skillsOf(id).includes(skill))) ?? skills[0],
    });
  const advisors = trained.filter((id) =>
    minutes(busyFrom, busyTo).every(
      (minute) => !world.others.some((o) => o.staffId === id && minute >= o.busyFrom && minute < o.busyTo),
    ),
  );
  if (advisors.length === 0) return no('advisor_busy');

  let free = advisors.length;
  for (const kind of new Set(stretches.map((one) => one.kind).filter((one) => one !== null))) {
    const own = stretches.filter((one) => one.kind === kind);
    const [from, to] = [Math.min(...own.map((one) => one.from)), Math.max(...own.map((one) => one.to))];
    const rooms = world.rooms.filter((room) => room.kind === kind);
    if (!rooms.some((room) => room.capacity > 0)) return no('no_room', { roomKind: kind });
    const seats = rooms.map((room) =>
      Math.min(
        ...minutes(from, to).map(
          (minute) =>
            room.capacity -
            world.others.filter((o) => o.roomId === room.id && minute >= o.roomFrom && minute < o.roomTo)
              .length,
        ),
      ),
    );
    const left = seats.reduce((sum, one) => sum + Math.max(0, one), 0);
    if (left === 0) return no('room_taken', { roomKind: kind });
    free = Math.min(free, left);
  }
  return { refusal: null, details: {}, advisors, free };
}

/** A random store over three days, rather crowded, so that every word comes up. */
function aWorld(draw: (below: number) => number): World {
  const one = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
  const clock = (from = 0, to = 24): string => {
    const minutes = from * 60 + draw((to - from) * 12) * 5;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  const span = (): { opensAt: string; closesAt: string } => {
    if (draw(3) === 0) return { opensAt: '10:00', closesAt: draw(4) === 0 ? '24:00' : '22:00' };
    const [a, b] = [clock(), clock()].sort() as [string, string];
    return { opensAt: a, closesAt: b };
  };
  const offset = one([480, 480, 360, 345, 330, 540, 240, 0]);
  const skillsOf = new Map(
    ['a', 'b', 'c', 'd'].map((id) => [
      id,
      (['bridal', 'custom', 'jade'] as const).filter(() => draw(2) === 0),
    ]),
  );
  const days = DAYS.map((onDay): CalendarDay => {
    // A closure has cut the periods of the day already; a day off leaves no shift.
    const periods = Array.from({ length: draw(5) === 0 ? 0 : 1 + draw(3) }, span);
    const shifts = Array.from({ length: draw(6) }, () => {
      const { opensAt, closesAt } = span();
      const staffId = one(['a', 'b', 'c', 'd']);
      return { staffId, skills: skillsOf.get(staffId) ?? [], startsAt: opensAt, endsAt: closesAt };
    });
    return { onDay, periods, shifts };
  });
  const rooms = Array.from({ length: draw(5) }, (_, i): RoomSeats => ({
    id: `r${String(i)}`,
    kind: one(ROOM_KINDS),
    capacity: draw(4),
  }));
  const midnight = instantOf(FIRST, '00:00', offset).getTime();
  const quarter = (): number => midnight + draw(3 * 96) * CELL_MS;
  const others = Array.from({ length: draw(14) }, (): Other => {
    const busyFrom = quarter();
    const busyTo = busyFrom + (1 + draw(8)) * CELL_MS;
    return {
      staffId: one(['a', 'b', 'c', 'd', 'gone']),
      busyFrom,
      busyTo,
      roomId: rooms.length > 0 && draw(4) > 0 ? one(rooms).id : null,
      roomFrom: busyFrom,
      roomTo: busyTo,
    };
  });
  const purposes = [...APPOINTMENT_PURPOSES].filter(() => draw(4) === 0).slice(0, 3);
  const rules = (purposes.length > 0 ? purposes : ['try_on' as const]).map((purpose): PurposeRule => ({
    purpose,
    durationMinutes: 15 * (1 + draw(6)),
    prepareMinutes: 15 * draw(3),
    clearMinutes: 15 * draw(3),
    skill: one([null, null, null, 'bridal', 'custom'] as const),
    roomKind: one([null, ...ROOM_KINDS, 'counter'] as const),
    tray: false,
    soonestMinutes: one([0, 30, 60, 1440]),
    farthestDays: one([1, 2, 30, 30]),
    openPerCustomer: one([1, 3, 3]),
    active: true,
  }));
  const stays = Array.from({ length: draw(3) }, () => {
    const from = quarter();
    return { from, to: from + (1 + draw(5)) * CELL_MS };
  });
  const now = new Date(midnight - 1440 * MINUTE + draw(2 * 1440) * MINUTE);
  return {
    ...{ offset, days, rooms, others, rules, now },
    by: draw(4) === 0 ? 'desk' : 'customer',
    advisorId: draw(3) === 0 ? one(['a', 'b', 'c', 'd']) : null,
    visitor: {
      stays,
      busy: stays.map(({ from, to }) => ({ from: from / CELL_MS, to: to / CELL_MS })),
      open: new Map<AppointmentPurpose, number>(rules.map((rule) => [rule.purpose, draw(3)])),
      pausedUntil: draw(12) === 0 ? new Date(now.getTime() + (draw(3) - 1) * 1440 * MINUTE) : null,
    },
  };
}

const calendarOf = (world: World): StoreCalendar => ({
  offsetMinutes: world.offset,
  days: world.days,
  rooms: world.rooms,
  taken: world.others.map((o) => ({
    staffId: o.staffId,
    from: o.busyFrom / CELL_MS,
    to: o.busyTo / CELL_MS,
    roomId: o.roomId,
    roomFrom: o.roomId === null ? null : o.roomFrom / CELL_MS,
    roomTo: o.roomId === null ? null : o.roomTo / CELL_MS,
  })),
});
const planned = (rules: readonly PurposeRule[]): VisitPlan => {
  const plan = planOf(
    rules.map((rule) => rule.purpose),
    rules,
  );
  if ('notOffered' in plan) throw new Error(plan.notOffered);
  return plan;
};
const askedOf = ({ rules, now, by, advisorId, visitor }: World): Asked => ({
  plan: planned(rules),
  now,
  by,
  advisorId,
  visitor,
});

const WORLDS = 20_000;
const INSTANTS = 3;

describe('whether a visit can be had', () => {
  it('is the answer a minute-by-minute walk gives, with the same word, advisors and seats, in twenty thousand stores', () => {
    const draw = drawer(20_261_125);
    const seen: Partial<Record<SlotRefusal | 'free', number>> = {};
    for (let i = 0; i < WORLDS; i++) {
      const world = aWorld(draw);
      const time = new StoreTime(calendarOf(world));
      const asked = askedOf(world);
      const midnight = instantOf(FIRST, '00:00', world.offset).getTime();
      for (let n = 0; n < INSTANTS; n++) {
        // Mostly in the daytime, sometimes beside the grid.
        const start = midnight + (draw(3) * 96 + 36 + draw(56)) * CELL_MS + (draw(20) === 0 ? 5 * MINUTE : 0);
        const { refusal, details, advisors, free } = verdictAt(time, asked, new Date(start));
        const slow = slowly(world, start);
        const quick = { refusal, details, advisors: [...advisors].sort(), free };
        if (JSON.stringify(quick) !== JSON.stringify({ ...slow, advisors: slow.advisors.sort() }))
          expect({ world, start: new Date(start), ...quick }).toEqual({
            world,
            start: new Date(start),
            ...slow,
          });
        seen[refusal ?? 'free'] = (seen[refusal ?? 'free'] ?? 0) + 1;
      }
    }
    const words: (SlotRefusal | 'free')[] = [
      'closed',
      'too_soon',
      'too_far',
      'paused',
      'own_limit',
      'own_overlap',
    ];
    words.push('no_advisor', 'no_skill', 'advisor_away', 'advisor_busy', 'no_room', 'room_taken', 'free');
    for (const word of words) expect([word, (seen[word] ?? 0) > 30]).toEqual([word, true]);
  });

  it('is offered on the page exactly where the booking accepts it, and the first of it is the soonest', () => {
    const draw = drawer(7);
    for (let i = 0; i < 30; i++) {
      const world = aWorld(draw);
      const time = new StoreTime(calendarOf(world));
      const asked = askedOf(world);
      const shown = DAYS.flatMap((day) => slotsOn(time, asked, day));
      for (const slot of shown) {
        const slow = slowly(world, slot.startsAt.getTime());
        expect([slot.refusal, slot.free]).toEqual([slow.refusal, slow.free]);
      }
      const offered = shown.filter((slot) => slot.refusal === null).map((slot) => slot.startsAt);
      const midnight = instantOf(FIRST, '00:00', world.offset).getTime();
      const all = Array.from({ length: 288 }, (_, n) => midnight + n * CELL_MS).filter(
        (at) => slowly(world, at).refusal === null,
      );
      expect(offered.map((at) => at.getTime())).toEqual(all);
      expect(firstFree(time, asked, cellOf(new Date(midnight)))).toEqual(offered[0] ?? null);
    }
  });
});
