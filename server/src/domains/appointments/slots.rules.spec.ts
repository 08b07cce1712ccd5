import { addDays, APPOINTMENT_RULES, dayOf, instantOf } from '@zhuyue/shared';
import fc from 'fast-check';
import { dayRefusal, slotAt, slotsOf, type DayFacts } from './slots.rules.js';

const DAY = '2026-11-25';
const someday = (over: Partial<DayFacts> = {}): DayFacts => ({
  onDay: DAY,
  periods: [{ opensAt: '10:00', closesAt: '22:00' }],
  shifts: [{ staffId: 'a', startsAt: '10:00', endsAt: '19:00' }],
  taken: [],
  seats: 3,
  now: instantOf('2026-11-24', '09:00'),
  visitor: { cells: [], openAppointments: 0 },
  ...over,
});

/** Slow and obvious: walks the visit minute by minute and asks of every minute what must hold. */
function slowly(facts: DayFacts, startsAt: Date, minutes: number): boolean {
  const inside = (from: string, to: string, at: number): boolean =>
    at >= instantOf(facts.onDay, from).getTime() && at < instantOf(facts.onDay, to).getTime();
  const minutesOf = Array.from({ length: minutes }, (_, i) => startsAt.getTime() + i * 60_000);
  const half = (at: number): number => at - (at % (APPOINTMENT_RULES.cellMinutes * 60_000));
  if (half(startsAt.getTime()) !== startsAt.getTime()) return false;
  if (!facts.periods.some((p) => minutesOf.every((at) => inside(p.opensAt, p.closesAt, at)))) return false;
  if (startsAt.getTime() - facts.now.getTime() < APPOINTMENT_RULES.soonestMinutes * 60_000) return false;
  if (facts.onDay > addDays(dayOf(facts.now), APPOINTMENT_RULES.farthestDays)) return false;
  if (facts.visitor.openAppointments >= APPOINTMENT_RULES.openPerCustomer) return false;
  if (minutesOf.some((at) => facts.visitor.cells.some((c) => c.getTime() === half(at)))) return false;
  if (
    minutesOf.some((at) => facts.taken.filter((t) => t.cellAt.getTime() === half(at)).length >= facts.seats)
  )
    return false;
  return facts.shifts.some(
    (s) =>
      minutesOf.every((at) => inside(s.startsAt, s.endsAt, at)) &&
      !minutesOf.some((at) =>
        facts.taken.some((t) => t.staffId === s.staffId && t.cellAt.getTime() === half(at)),
      ),
  );
}

const clock = fc
  .integer({ min: 0, max: 47 })
  .map((n) => `${String(n >> 1).padStart(2, '0')}:${n % 2 ? '30' : '00'}`);
const span = fc.tuple(clock, clock).filter(([a, b]) => a < b);
const aDay: fc.Arbitrary<DayFacts> = fc.record({
  onDay: fc.constant(DAY),
  periods: fc.array(
    span.map(([opensAt, closesAt]) => ({ opensAt, closesAt })),
    { maxLength: 2 },
  ),
  shifts: fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c'), span)
      .map(([staffId, [startsAt, endsAt]]) => ({ staffId, startsAt, endsAt })),
    { maxLength: 4 },
  ),
  taken: fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c'), clock)
      .map(([staffId, at]) => ({ staffId, cellAt: instantOf(DAY, at) })),
    { maxLength: 10 },
  ),
  seats: fc.integer({ min: 0, max: 3 }),
  now: fc.integer({ min: -40, max: 1 }).map((d) => instantOf(addDays(DAY, d), '11:15')),
  visitor: fc.record({
    cells: fc.array(
      clock.map((at) => instantOf(DAY, at)),
      { maxLength: 2 },
    ),
    openAppointments: fc.integer({ min: 0, max: 4 }),
  }),
});

describe('whether a visit may begin', () => {
  it('is the same answer a minute-by-minute walk gives, on any day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 95 }), (facts, quarter) => {
        const startsAt = new Date(instantOf(DAY, '00:00').getTime() + quarter * 15 * 60_000);
        expect(slotAt(facts, startsAt).refusal === null).toBe(slowly(facts, startsAt, 60));
      }),
      { numRuns: 20_000 },
    );
  });

  it('offers on the page exactly what the booking accepts', () => {
    fc.assert(
      fc.property(aDay, (facts) => {
        for (const slot of slotsOf(facts)) {
          expect(slot.refusal === null).toBe(slowly(facts, slot.startsAt, 60));
          expect(slot.free > 0).toBe(slot.refusal === null);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['closed', { periods: [] }, '12:00'],
    ['closed', {}, '12:15'],
    ['closed', {}, '21:30'],
    ['too_soon', { now: instantOf(DAY, '11:30') }, '12:00'],
    ['no_advisor', {}, '18:30'],
    ['advisor_busy', { taken: [{ staffId: 'a', cellAt: instantOf(DAY, '12:30') }] }, '12:00'],
    ['room_taken', { seats: 0 }, '12:00'],
    ['own_limit', { visitor: { cells: [], openAppointments: 3 } }, '12:00'],
    ['own_overlap', { visitor: { cells: [instantOf(DAY, '12:30')], openAppointments: 1 } }, '12:00'],
  ] as const)('refuses with %s', (word, over, at) => {
    expect(slotAt(someday(over as Partial<DayFacts>), instantOf(DAY, at)).refusal).toBe(word);
  });

  it('says of a whole day that it lies too far ahead, behind us, or is closed', () => {
    expect(dayRefusal(someday({ now: instantOf('2026-10-01', '09:00') }))).toBe('too_far');
    expect(dayRefusal(someday({ now: instantOf('2026-11-26', '09:00') }))).toBe('too_soon');
    expect(dayRefusal(someday({ periods: [] }))).toBe('closed');
    expect(dayRefusal(someday())).toBeNull();
  });
});
