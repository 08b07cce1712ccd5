import fc from 'fast-check';
import { standingOf, type MissedVisit } from './missed.rules.js';

const NOW = new Date('2026-03-31T04:00:00Z');
const DAY_MS = 86_400_000;
const daysAgo = (days: number, forgiven = false): MissedVisit => ({
  visitId: String(days),
  storeId: 's',
  startsAt: new Date(NOW.getTime() - days * DAY_MS),
  forgiven,
});
const terms = { noShowLimit: 2, noShowWindowDays: 90, noShowConsequence: 'pause', pauseDays: 30 } as const;

describe('who did not come', () => {
  it('may book as before until the limit is reached, within the window, by what is not forgiven', () => {
    expect(standingOf([daysAgo(3)], terms, NOW).consequence).toBe('none');
    expect(standingOf([daysAgo(3), daysAgo(100)], terms, NOW).consequence).toBe('none');
    expect(standingOf([daysAgo(3), daysAgo(8, true)], terms, NOW).consequence).toBe('none');
    expect(standingOf([daysAgo(3), daysAgo(8)], terms, NOW).consequence).toBe('pause');
  });

  it('books again once the pause from the last missed visit is over, and is paused again by another one', () => {
    expect(standingOf([daysAgo(3), daysAgo(8)], terms, NOW).until).toEqual(
      new Date(NOW.getTime() + 27 * DAY_MS),
    );
    expect(standingOf([daysAgo(40), daysAgo(45)], terms, NOW)).toMatchObject({
      consequence: 'none',
      missed: 2,
    });
    expect(standingOf([daysAgo(2), daysAgo(40), daysAgo(45)], terms, NOW)).toMatchObject({
      consequence: 'pause',
      until: new Date(NOW.getTime() + 28 * DAY_MS),
    });
  });

  it('has the store confirm where that is the rule, and nothing to bear where there is none', () => {
    const two = [daysAgo(3), daysAgo(8)];
    expect(standingOf(two, { ...terms, noShowConsequence: 'confirm' }, NOW).consequence).toBe('confirm');
    expect(standingOf(two, { ...terms, noShowConsequence: 'none' }, NOW).consequence).toBe('none');
  });

  it('is never worse off by being forgiven', () => {
    const order = { none: 0, confirm: 1, pause: 2 };
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 8 }),
        fc.nat(7),
        fc.constantFrom('confirm' as const, 'pause' as const),
        (days, which, consequence) => {
          const visits = days.map((day) => daysAgo(day));
          const eased = visits.map((visit, i) => ({ ...visit, forgiven: i === which }));
          const before = standingOf(visits, { ...terms, noShowConsequence: consequence }, NOW);
          const after = standingOf(eased, { ...terms, noShowConsequence: consequence }, NOW);
          expect(order[after.consequence]).toBeLessThanOrEqual(order[before.consequence]);
          expect((after.until ?? NOW) <= (before.until ?? NOW)).toBe(true);
        },
      ),
    );
  });
});
