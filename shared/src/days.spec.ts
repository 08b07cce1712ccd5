import fc from 'fast-check';
import { addDays, addMonths, dayOf, daysBetween, instantOf, isRealDay, timeOf, weekdayOf } from './days.js';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days in the store', () => {
  it('begin at midnight in Shanghai, not in Greenwich', () => {
    expect(dayOf('2026-03-01T15:59:59.999Z')).toBe('2026-03-01');
    expect(dayOf('2026-03-01T16:00:00.000Z')).toBe('2026-03-02');
    expect(timeOf('2026-03-01T16:05:00.000Z')).toBe('00:05');
  });

  it('and times are an instant and back', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 23 }), fc.nat({ max: 59 }), (on, hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const instant = instantOf(on, time);
        expect([dayOf(instant), timeOf(instant)]).toEqual([on, time]);
      }),
    );
  });

  it('are counted there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (on, days) => {
        const other = addDays(on, days);
        expect(daysBetween(on, other)).toBe(days);
        expect((((weekdayOf(other) - weekdayOf(on) - days) % 7) + 7) % 7).toBe(0);
      }),
    );
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %d months is %s: the last of a month that is too short', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each([
    ['2026-03-02', 1],
    ['2026-03-08', 7],
    ['2024-02-29', 4],
  ])('%s is weekday %d', (on, weekday) => {
    expect(weekdayOf(on)).toBe(weekday);
  });

  it('that look right need not exist', () => {
    expect(['2024-02-29', '2025-02-29', '2026-02-31', '2026-13-01', '26-01-01'].map(isRealDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
