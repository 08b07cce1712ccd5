import { addDays, weekdayOf } from '@zhuyue/shared';
import fc from 'fast-check';
import { datedHours, openAt, periodsOn, type Timetable } from './opening-hours.rules.js';

const DAY = '2026-02-16';
const hhmm = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const period = fc
  .tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 1439 }))
  .map(([a, b]) => ({ opensAt: hhmm(Math.min(a, b)), closesAt: hhmm(Math.max(a, b, Math.min(a, b) + 1)) }));
const timetable: fc.Arbitrary<Timetable> = fc.record({
  week: fc.array(
    fc.tuple(period, fc.integer({ min: 1, max: 7 })).map(([hours, weekday]) => ({ ...hours, weekday })),
    { maxLength: 6 },
  ),
  exceptions: fc.array(
    fc
      .tuple(fc.option(period, { nil: { opensAt: '', closesAt: '' } }), fc.integer({ min: 0, max: 3 }))
      .map(([hours, days]) => ({ ...hours, onDay: addDays(DAY, days), reason: '春节' })),
    { maxLength: 3 },
  ),
});

/** Minute by minute, the way somebody standing at the door would find out. */
function isOpenAtTheDoor({ week, exceptions }: Timetable, day: string, minute: number): boolean {
  const time = hhmm(minute);
  let special = false;
  let open = false;
  for (const line of exceptions) {
    if (line.onDay !== day) continue;
    special = true;
    if (line.opensAt !== '' && time >= line.opensAt && time < line.closesAt) open = true;
  }
  if (special) return open;
  for (const line of week) {
    if (line.weekday === weekdayOf(day) && time >= line.opensAt && time < line.closesAt) open = true;
  }
  return open;
}

describe('opening hours', () => {
  it('are what the door says, minute by minute', () => {
    fc.assert(
      fc.property(
        timetable,
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 1439 }),
        (table, days, minute) => {
          const day = addDays(DAY, days);
          expect(openAt(periodsOn(table, day), hhmm(minute))).toBe(isOpenAtTheDoor(table, day, minute));
        },
      ),
    );
  });

  it('of a dated exception replace the whole day', () => {
    const table: Timetable = {
      week: [{ weekday: weekdayOf(DAY), opensAt: '10:00', closesAt: '22:00' }],
      exceptions: [{ onDay: DAY, opensAt: '10:00', closesAt: '17:00', reason: '除夕' }],
    };
    expect(periodsOn(table, DAY)).toEqual([{ opensAt: '10:00', closesAt: '17:00' }]);
    expect(periodsOn(table, addDays(DAY, 7))).toEqual([{ opensAt: '10:00', closesAt: '22:00' }]);
    expect(datedHours(table, DAY, DAY)).toEqual([
      { onDay: DAY, reason: '除夕', periods: [{ opensAt: '10:00', closesAt: '17:00' }] },
    ]);
  });

  it('end with the minute on the door', () => {
    const periods = [{ opensAt: '10:00', closesAt: '22:00' }];
    expect([openAt(periods, '09:59'), openAt(periods, '10:00'), openAt(periods, '22:00')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
