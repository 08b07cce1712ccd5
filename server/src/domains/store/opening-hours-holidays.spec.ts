import { addDays, weekdayOf } from '@zhuyue/shared';
import fc from 'fast-check';
import {
  closuresOn,
  periodsOn,
  without,
  type Closure,
  type DayNature,
  type Timetable,
} from './opening-hours.rules.js';

const DAY = '2026-02-14';
const DAYS = [0, 1, 2, 3].map((days) => addDays(DAY, days));
const hhmm = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const NAMES = ['除夕', '春节'];

/** Quarter hours keep the minute by minute walk short without leaving anything out. */
const quarter = fc.integer({ min: 0, max: 95 });
const period = fc
  .tuple(quarter, fc.integer({ min: 1, max: 40 }))
  .map(([from, long]) => ({ opensAt: hhmm(from * 15), closesAt: hhmm(Math.min(96, from + long) * 15) }));
const maybeClosed = fc.option(period, { nil: { opensAt: '', closesAt: '' } });
const closure: fc.Arbitrary<Closure> = fc
  .tuple(fc.integer({ min: 0, max: 2 }), quarter, fc.integer({ min: 0, max: 1 }), quarter)
  .map(([from, startsAt, days, endsAt]) => ({
    id: 'C',
    startsOn: DAYS[from] ?? DAY,
    startsAt: hhmm(startsAt * 15),
    endsOn: DAYS[from + days] ?? DAY,
    endsAt: hhmm(endsAt * 15),
    reason: '停电',
  }))
  .filter((one) => one.startsOn < one.endsOn || one.startsAt < one.endsAt);
const nature: fc.Arbitrary<DayNature> = fc.record({
  holidays: fc.constantFrom([], ['春节'], ['除夕', '春节']),
  makeup: fc.boolean(),
});
const timetable: fc.Arbitrary<Timetable> = fc.record({
  week: fc.array(
    fc.tuple(period, fc.integer({ min: 1, max: 7 })).map(([hours, weekday]) => ({ ...hours, weekday })),
    { maxLength: 10 },
  ),
  exceptions: fc.array(
    fc
      .tuple(maybeClosed, fc.constantFrom(...DAYS))
      .map(([hours, onDay]) => ({ ...hours, onDay, reason: '盘点' })),
    { maxLength: 2 },
  ),
  holidays: fc.array(
    fc.tuple(maybeClosed, fc.constantFrom(...NAMES)).map(([hours, name]) => ({ ...hours, name })),
    { maxLength: 3 },
  ),
  closures: fc.array(closure, { maxLength: 2 }),
  calendar: fc
    .array(nature, { minLength: 4, maxLength: 4 })
    .map((all) => new Map(DAYS.map((day, i) => [day, all[i] as DayNature]))),
  makeupAs: fc.integer({ min: 1, max: 7 }),
});

/** What somebody finds who tries the door at every quarter, reading the notices on it one after the other. */
function doorIsOpen(t: Timetable, day: string, minute: number): boolean {
  const time = hhmm(minute);
  const now = `${day} ${time}`;
  for (const c of t.closures ?? []) {
    if (`${c.startsOn} ${c.startsAt}` <= now && now < `${c.endsOn} ${c.endsAt}`) return false;
  }
  const inside = (lines: readonly { opensAt: string; closesAt: string }[]): boolean =>
    lines.some((line) => line.opensAt !== '' && line.opensAt <= time && time < line.closesAt);
  const notice = t.exceptions.filter((line) => line.onDay === day);
  if (notice.length > 0) return inside(notice);
  const today = t.calendar?.get(day);
  for (const name of today?.holidays ?? []) {
    const festive = (t.holidays ?? []).filter((line) => line.name === name);
    if (festive.length > 0) return inside(festive);
  }
  const weekday = today?.makeup === true ? t.makeupAs : weekdayOf(day);
  return inside(t.week.filter((line) => line.weekday === weekday));
}

describe('hours with holidays, make-up workdays and closures', () => {
  it('are what the door says, quarter by quarter', () => {
    fc.assert(
      fc.property(timetable, (t) => {
        for (const day of DAYS) {
          const periods = periodsOn(t, day);
          for (let minute = 0; minute < 1440; minute += 15) {
            const open = periods.some((one) => one.opensAt <= hhmm(minute) && hhmm(minute) < one.closesAt);
            expect(open).toBe(doorIsOpen(t, day, minute));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keep 除夕 apart from the rest of 春节', () => {
    const t: Timetable = {
      week: [{ weekday: 1, opensAt: '10:00', closesAt: '22:00' }],
      exceptions: [],
      holidays: [
        { name: '除夕', opensAt: '10:00', closesAt: '16:00' },
        { name: '春节', opensAt: '', closesAt: '' },
      ],
      calendar: new Map([
        ['2026-02-16', { holidays: ['除夕', '春节'], makeup: false }],
        ['2026-02-17', { holidays: ['春节'], makeup: false }],
      ]),
    };
    expect(periodsOn(t, '2026-02-16')).toEqual([{ opensAt: '10:00', closesAt: '16:00' }]);
    expect(periodsOn(t, '2026-02-17')).toEqual([]);
  });

  it('name the closures of a day, and only of the days they touch', () => {
    const over: Closure = {
      id: 'C',
      startsOn: DAY,
      startsAt: '20:00',
      endsOn: addDays(DAY, 1),
      endsAt: '00:00',
      reason: '停电',
    };
    const t: Timetable = { week: [], exceptions: [], closures: [over] };
    expect(DAYS.map((day) => closuresOn(t, day).length)).toEqual([1, 0, 0, 0]);
  });
});

describe('cutting a period out', () => {
  it('leaves what lay before and after it', () => {
    const day = [{ opensAt: '10:00', closesAt: '22:00' }];
    expect(without(day, { opensAt: '12:00', closesAt: '14:00' })).toEqual([
      { opensAt: '10:00', closesAt: '12:00' },
      { opensAt: '14:00', closesAt: '22:00' },
    ]);
    expect(without(day, { opensAt: '09:00', closesAt: '23:00' })).toEqual([]);
    expect(without(day, { opensAt: '22:00', closesAt: '23:00' })).toEqual(day);
  });
});
