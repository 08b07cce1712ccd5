import fc from 'fast-check';
import { cycleOf, figuresOf, keyOn, median, type CaseTimes } from './quality.rules.js';

const START = Date.UTC(2026, 2, 2, 2);
const hours = (n: number): Date => new Date(START + n * 3_600_000);
const aCase = (over: Partial<CaseTimes> = {}): CaseTimes => ({
  storeId: 's1',
  styleId: 'y1',
  handlerId: null,
  createdAt: hours(0),
  firstAnswerAt: null,
  decidedAt: null,
  acceptedAt: null,
  takenInAt: null,
  finishedAt: null,
  handedBackAt: null,
  reopened: false,
  reworked: false,
  rating: null,
  ...over,
});

describe('the figures of a period', () => {
  it('count what has happened only, and keep the promises to the minute', () => {
    const cases = [
      aCase({ firstAnswerAt: hours(0.5), decidedAt: hours(24), rating: 4 }),
      aCase({ firstAnswerAt: hours(0.52), decidedAt: hours(25), rating: 3, reopened: true, reworked: true }),
      aCase(),
    ];
    expect(figuresOf(cases)).toMatchObject({
      cases: 3,
      rated: 2,
      satisfied: 1,
      answered: 2,
      answeredInTime: 1,
      firstAnswerMinutes: 31,
      decided: 2,
      decidedInTime: 1,
      handledHours: 24.5,
      reopened: 1,
      reworked: 1,
      returned: 0,
      logisticsDays: null,
    });
  });

  it('say nothing of nothing', () => {
    expect(figuresOf([])).toMatchObject({
      cases: 0,
      firstAnswerMinutes: null,
      handledHours: null,
      handlingDays: null,
    });
  });
});

describe('the cycle of a case', () => {
  it('is split into the days of work and all others', () => {
    const one = aCase({
      acceptedAt: hours(0),
      takenInAt: hours(48),
      finishedAt: hours(120),
      handedBackAt: hours(168),
    });
    expect(cycleOf(one)).toEqual({ logistics: 4, handling: 3 });
    expect(cycleOf(aCase({ takenInAt: hours(48) }))).toBeNull();
  });

  it('is the whole time from acceptance to hand-back, whatever was finished when', () => {
    const hour = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(hour, hour, hour, hour, (a, b, c, d) => {
        const [accepted = 0, taken = 0, back = 0] = [a, b, c].sort((x, y) => x - y);
        const one = aCase({
          acceptedAt: hours(accepted),
          takenInAt: hours(taken),
          finishedAt: hours(Math.max(taken, d)),
          handedBackAt: hours(back),
        });
        const { logistics, handling } = cycleOf(one) ?? { logistics: -1, handling: -1 };
        expect(logistics).toBeGreaterThanOrEqual(0);
        expect(logistics + handling).toBeCloseTo((back - accepted) / 24, 9);
      }),
    );
  });
});

describe('the median', () => {
  it('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (values) => {
        const middle = median(values) ?? NaN;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

it('puts a week under its Monday', () => {
  // 2026-03-01 is a Sunday in Shanghai.
  expect(keyOn('week', aCase({ createdAt: new Date('2026-03-01T04:00:00Z') }))).toBe('2026-02-23');
  expect(keyOn('week', aCase({ createdAt: new Date('2026-03-01T17:00:00Z') }))).toBe('2026-03-02');
});
