import { instantOf, STAFF_SKILLS, type StaffSkill } from '@zhuyue/shared';
import fc from 'fast-check';
import { NOBODY, verdictAt } from '../slots.rules.js';
import { StoreTime, type Taken } from '../store-time.rules.js';
import { CELL_MS, planOf } from '../visit-plan.rules.js';
import { againstBack, proposalsFor, standOf, takenBy, type Displaced } from './absence.rules.js';

const DAY = '2026-03-03';
const at = (time: string): Date => instantOf(DAY, time);
const NOW = at('09:00');
const AWAY = 'a0';
const TRY_ON = {
  ...{ purpose: 'try_on' as const, active: true, durationMinutes: 60, prepareMinutes: 0, clearMinutes: 15 },
  ...{ skill: null as StaffSkill | null, roomKind: 'counter' as const, tray: false },
  ...{ soonestMinutes: 120, farthestDays: 60, openPerCustomer: 2 },
};
const planned = (skill: StaffSkill | null) => {
  const plan = planOf(['try_on'], [{ ...TRY_ON, skill }]);
  if ('notOffered' in plan) throw new Error('it is offered');
  return plan;
};
const hour = (n: number): string => `${String(n).padStart(2, '0')}:00`;
const cellAt = (time: string): number => at(time).getTime() / CELL_MS;

const aStore = fc.record({
  skills: fc.array(fc.subarray([...STAFF_SKILLS]), { minLength: 2, maxLength: 4 }),
  shifts: fc.array(fc.tuple(fc.integer({ min: 9, max: 13 }), fc.integer({ min: 15, max: 22 })), {
    minLength: 4,
    maxLength: 4,
  }),
  seats: fc.integer({ min: 1, max: 3 }),
  busy: fc.array(fc.record({ who: fc.integer({ min: 1, max: 3 }), from: fc.integer({ min: 40, max: 84 }) }), {
    maxLength: 8,
  }),
  skill: fc.option(fc.constantFrom(...STAFF_SKILLS)),
});
type Store = typeof aStore extends fc.Arbitrary<infer S> ? S : never;

const timeOf = (store: Store, more: readonly Taken[] = []): StoreTime =>
  new StoreTime({
    offsetMinutes: 480,
    days: [
      {
        onDay: DAY,
        periods: [{ opensAt: '10:00', closesAt: '22:00' }],
        shifts: store.skills.map((skills, i) => {
          const [from, to] = store.shifts[i] ?? [10, 22];
          return { staffId: `a${String(i)}`, skills, startsAt: hour(from), endsAt: hour(to) };
        }),
      },
    ],
    rooms: [{ id: 'r1', kind: 'counter', capacity: store.seats }],
    taken: [
      ...store.busy.map(({ who, from }) => ({
        ...{ staffId: `a${String(who)}`, from: cellAt('00:00') + from, to: cellAt('00:00') + from + 5 },
        ...{ roomId: null, roomFrom: null, roomTo: null },
      })),
      ...more,
    ],
  });
const displaced = (store: Store, time: string): Displaced => ({
  plan: planned(store.skill),
  startsAt: at(time),
  now: { staffId: AWAY, startsAt: at(time) },
  roomIds: ['r1'],
  busy: [],
});
const MARKS = { now: NOW, awayId: AWAY, load: new Map<string, number>() };

describe('where the visits of somebody who is away could go', () => {
  it('is never to them, and only where the one function would let it be', () => {
    fc.assert(
      fc.property(aStore, fc.constantFrom('10:00', '13:15', '16:00', '20:30'), (store, when) => {
        const visit = displaced(store, when);
        const time = timeOf(store);
        for (const { kind, startsAt, advisorId } of proposalsFor(time, visit, MARKS)) {
          expect(advisorId).not.toBe(AWAY);
          expect(kind === 'advisor').toBe(startsAt.getTime() === visit.startsAt.getTime());
          const asked = { plan: visit.plan, now: NOW, visitor: NOBODY, advisorId };
          const by = kind === 'advisor' ? ('desk' as const) : ('customer' as const);
          expect(verdictAt(time, { ...asked, by }, startsAt).refusal).toBeNull();
        }
      }),
    );
  });

  it('is to a colleague at the same time whenever one may and is free', () => {
    fc.assert(
      fc.property(aStore, (store) => {
        const visit = displaced(store, '14:00');
        const time = timeOf(store);
        const asked = { plan: visit.plan, now: NOW, visitor: NOBODY, by: 'desk' as const };
        const could = time.advisors
          .map((one) => one.staffId)
          .filter((advisorId) => advisorId !== AWAY)
          .filter((advisorId) => verdictAt(time, { ...asked, advisorId }, visit.startsAt).refusal === null);
        const found = proposalsFor(time, visit, MARKS).filter((one) => one.kind === 'advisor');
        expect(found.map((one) => one.advisorId).sort()).toEqual(could.sort());
      }),
    );
  });

  it('leaves room for the one before it: first choices can all be had together', () => {
    fc.assert(
      fc.property(aStore, (store) => {
        const visits = ['12:00', '12:30', '13:00', '15:00'].map((when) => displaced(store, when));
        const taken: Taken[] = [];
        for (const visit of visits) {
          const time = timeOf(store, taken);
          const [first] = proposalsFor(time, visit, MARKS);
          if (first === undefined) continue;
          expect(
            verdictAt(
              time,
              { plan: visit.plan, now: NOW, visitor: NOBODY, by: 'desk', advisorId: first.advisorId },
              first.startsAt,
            ).refusal,
          ).toBeNull();
          taken.push(...takenBy(visit, first));
        }
        // Nobody sits on a seat that is not there.
        const time = timeOf(store, taken);
        for (const room of time.rooms) expect(Math.min(...room.left)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gives a customer who is expected elsewhere no time they could not keep', () => {
    const store: Store = { skills: [[], [], []], shifts: [], seats: 3, busy: [], skill: null };
    const noon = cellAt('12:00');
    const visit = { ...displaced(store, '14:00'), busy: [{ from: noon, to: noon + 8 }] };
    const times = proposalsFor(timeOf(store), visit, MARKS).filter((one) => one.kind === 'time');
    expect(times.length).toBeGreaterThan(0);
    for (const { startsAt } of times)
      expect(startsAt >= at('14:00') || startsAt.getTime() + 3_600_000 <= at('12:00').getTime()).toBe(true);
  });
});

describe('what has become of a visit', () => {
  const row = { state: 'booked' as const, staffId: AWAY, startsAt: at('14:00'), storeChange: null };
  const moved = {
    ...row,
    staffId: 'a1',
    storeChange: {
      ...{ kind: 'moved' as const, at: '', reason: null, proposals: [] },
      fromStartsAt: row.startsAt.toISOString(),
    },
  };
  const stand = (one: Parameters<typeof standOf>[0], now = NOW, lifted = false) =>
    standOf(one, AWAY, row.startsAt, now, lifted);

  it('is open until somebody has seen to it, and as before when its advisor comes after all', () => {
    expect(stand(row)).toBe('open');
    expect(stand(moved)).toBe('settled');
    expect(stand({ ...row, state: 'arrived' })).toBe('present');
    expect(stand({ ...row, state: 'cancelled' })).toBe('settled');
    expect(stand(row, at('14:00'))).toBe('over');
    expect(stand(row, NOW, true)).toBe('as_before');
  });

  it('goes back only while its customer has not answered and its time is not past', () => {
    const o = { wasAt: row.startsAt, now: NOW, lifted: true, rebooked: false };
    expect(againstBack(moved, 'settled', o)).toBeNull();
    expect(againstBack(moved, 'settled', { ...o, lifted: false })).toBe('still_away');
    expect(againstBack({ ...moved, storeChange: null }, 'settled', o)).toBe('customer_answered');
    expect(againstBack(moved, 'settled', { ...o, rebooked: true })).toBe('customer_answered');
    expect(againstBack(moved, 'settled', { ...o, now: at('14:00') })).toBe('too_late');
    expect(againstBack({ ...moved, state: 'lapsed' }, 'settled', o)).toBe('given_up');
    expect(againstBack(row, 'open', o)).toBe('as_it_was');
  });
});
