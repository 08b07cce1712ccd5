import fc from 'fast-check';
import { daysBetween, instantOf, TRANSIT_DEFAULTS, weekdayOf, type TransitRule } from '@zhuyue/shared';
import type { Period } from '../../store/index.js';
import { afterOpen, arrivalOf, reachOf, type Progress, type WayFacts } from './transit.rules.js';

const MINUTE = 60_000;
const TEN_TO_TEN: Period[] = [{ opensAt: '10:00', closesAt: '22:00' }];
const always: WayFacts = {
  giverOpen: () => TEN_TO_TEN,
  takerOpen: () => TEN_TO_TEN,
  isWorkday: (onDay) => weekdayOf(onDay) <= 5,
};
const MONDAY = instantOf('2026-03-02', '00:00');
const DAY = 24 * 60;
const instantAt = (minute: number): Date => new Date(MONDAY.getTime() + minute * MINUTE);
const minuteOf = (wall: string): number => Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3));

/** Which minutes of a week the doors are open. */
const doors = (week: readonly (readonly Period[])[]): boolean[] =>
  week.flatMap((periods) =>
    Array.from({ length: DAY }, (_, m) =>
      periods.some((p) => minuteOf(p.opensAt) <= m && m < minuteOf(p.closesAt)),
    ),
  );

interface Plain {
  giver: boolean[];
  taker: boolean[];
  work: readonly boolean[];
}

/** Minute by minute, as somebody would tell it: packing, waiting for the courier, driving, waiting for the door, unpacking. */
function slowArrival(start: number, rule: TransitRule, facts: Plain, progress: Progress): number | null {
  const end = start + 15 * DAY;
  const open = (week: boolean[], at: number): boolean => week[at % week.length] ?? false;
  const drives = (day: number): boolean => !rule.workdaysOnly || (facts.work[day % 28] ?? false);
  let at = start;
  for (let left = progress === 'packed' ? 0 : rule.packMinutes; left > 0; at++) {
    if (at > end) return null;
    if (open(facts.giver, at)) left -= 1;
  }
  const taken = (): boolean =>
    open(facts.giver, at) && drives(Math.floor(at / DAY)) && at % DAY <= minuteOf(rule.cutOffAt);
  for (; !taken(); at++) if (at > end) return null;
  if (rule.days === 0) at += rule.minutes;
  else {
    let day = Math.floor(at / DAY);
    for (let left = rule.days; left > 0;) {
      day += 1;
      if (day > 60) return null;
      if (drives(day)) left -= 1;
    }
    at = day * DAY + minuteOf(rule.arrivesAt);
  }
  for (let left = rule.unpackMinutes; left > 0; at++) {
    if (at > end) return null;
    if (open(facts.taker, at)) left -= 1;
  }
  return at;
}

const time = fc
  .integer({ min: 0, max: 24 * 4 - 1 })
  .map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`);
const day = fc.oneof(
  fc.constant([] as Period[]),
  fc
    .uniqueArray(time, { minLength: 2, maxLength: 4 })
    .map((times) => [...times].sort())
    .map((times) =>
      times.length < 4
        ? [{ opensAt: times[0] ?? '', closesAt: times[1] ?? '' }]
        : [
            { opensAt: times[0] ?? '', closesAt: times[1] ?? '' },
            { opensAt: times[2] ?? '', closesAt: times[3] ?? '' },
          ],
    ),
);
const week = fc.array(day, { minLength: 7, maxLength: 7 });
const rule = fc.record({
  packMinutes: fc.integer({ min: 1, max: 240 }),
  cutOffAt: time,
  days: fc.integer({ min: 0, max: 3 }),
  minutes: fc.integer({ min: 0, max: 300 }),
  arrivesAt: time,
  workdaysOnly: fc.boolean(),
  unpackMinutes: fc.integer({ min: 1, max: 60 }),
});

describe('when a piece of another store can be on the tray', () => {
  it('is what going through it minute by minute says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 * 24 * 60 }),
        rule,
        week,
        week,
        fc.array(fc.boolean(), { minLength: 28, maxLength: 28 }),
        fc.constantFrom<Progress>('asked', 'packed'),
        (start, way, giver, taker, work, progress) => {
          const dayNumber = (on: string): number => daysBetween('2026-03-02', on);
          const facts: WayFacts = {
            giverOpen: (on) => giver[dayNumber(on) % 7] ?? [],
            takerOpen: (on) => taker[dayNumber(on) % 7] ?? [],
            isWorkday: (on) => work[dayNumber(on) % 28] ?? false,
          };
          const quick = arrivalOf(instantAt(start), way, facts, progress);
          const plain = { giver: doors(giver), taker: doors(taker), work };
          const slow = slowArrival(start, way, plain, progress);
          // The slow one gives up sooner.
          if (slow !== null) expect(quick).toEqual(instantAt(slow));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never comes sooner for having been asked later', () => {
    fc.assert(
      fc.property(rule, fc.nat(5000), fc.nat(2000), (way, start, wait) => {
        const now = instantAt(start);
        const first = arrivalOf(now, way, always);
        const second = arrivalOf(new Date(now.getTime() + wait * MINUTE), way, always);
        if (first && second) expect(second.getTime()).toBeGreaterThanOrEqual(first.getTime());
      }),
    );
  });

  it('in the same city: packed, ridden and scanned in within the afternoon', () => {
    const asked = instantOf('2026-03-02', '11:50');
    expect(arrivalOf(asked, TRANSIT_DEFAULTS.same_city, always)).toEqual(instantOf('2026-03-02', '14:20'));
  });

  it('after the cut-off goes with the next ride', () => {
    const asked = instantOf('2026-03-02', '18:30');
    expect(arrivalOf(asked, TRANSIT_DEFAULTS.same_city, always)).toEqual(instantOf('2026-03-03', '11:45'));
  });

  it('to a far city on a Friday evening comes on Wednesday: the courier does not drive on the weekend', () => {
    const asked = instantOf('2026-03-06', '20:00');
    expect(arrivalOf(asked, TRANSIT_DEFAULTS.far, always)).toEqual(instantOf('2026-03-11', '14:20'));
  });

  it('is never, when the giving store does not open any more', () => {
    expect(
      arrivalOf(instantOf('2026-03-02', '11:00'), TRANSIT_DEFAULTS.near, { ...always, giverOpen: () => [] }),
    ).toBeNull();
    expect(afterOpen(instantOf('2026-03-02', '11:00'), 1, () => [])).toBeNull();
  });

  it('knows a city, its neighbours and the rest of the country by distance', () => {
    const shanghai = { city: '上海市', lat: 31.23, lng: 121.47 };
    expect(reachOf(shanghai, { city: '上海市', lat: 31.1, lng: 121.4 })).toBe('same_city');
    expect(reachOf(shanghai, { city: '杭州市', lat: 30.27, lng: 120.15 })).toBe('near');
    expect(reachOf(shanghai, { city: '北京市', lat: 39.9, lng: 116.4 })).toBe('far');
  });
});
