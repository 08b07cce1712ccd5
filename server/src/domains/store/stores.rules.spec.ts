import type { Timetable } from './opening-hours.rules.js';
import { cityCounts, distanceM, inOrder, matchesStore, readyOn, type StoreFacts } from './stores.rules.js';

const aStore = (facts: Partial<StoreFacts>): StoreFacts => ({
  id: '1',
  code: 'S1',
  name: '珠约静安嘉里店',
  kind: 'boutique',
  province: '上海市',
  city: '上海市',
  district: '静安区',
  address: '南京西路 1515 号',
  phone: '',
  services: ['try_on'],
  turnaround: null,
  fittingSeats: 2,
  open: true,
  timezone: 'Asia/Shanghai',
  offsetMinutes: 480,
  timetable: { week: [], exceptions: [] },
  lat: 31.2286,
  lng: 121.4484,
  ...facts,
});

describe('stores', () => {
  it('are as far as the great circle says', () => {
    // Shanghai People's Square to Tiananmen: 1,067 km.
    const metres = distanceM({ lat: 31.2304, lng: 121.4737 }, { lat: 39.9042, lng: 116.4074 });
    expect(Math.round(metres / 1000)).toBe(1067);
    expect(distanceM({ lat: 31, lng: 121 }, { lat: 31, lng: 121 })).toBe(0);
    // Half way round, where rounding errors would take the arcsine beyond 1.
    expect(distanceM({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBe(20_015_087);
  });

  it('are found by parts of name and place, and by what they do', () => {
    const store = aStore({});
    expect(matchesStore(store, { q: '静安 嘉里' })).toBe(true);
    expect(matchesStore(store, { q: '浦东' })).toBe(false);
    expect(matchesStore(store, { service: 'resizing' })).toBe(false);
    expect(matchesStore(aStore({ open: false }), {})).toBe(false);
  });

  it('come nearest first, and are counted by city whatever city is chosen', () => {
    const near = aStore({ id: 'a' });
    const far = aStore({ id: 'b', city: '广州市', lat: 23.13, lng: 113.32 });
    expect(inOrder([far, near], { lat: 31.2, lng: 121.4 }).map((store) => store.id)).toEqual(['a', 'b']);
    expect(cityCounts([near, near, far], { city: '广州市' })).toEqual([
      { city: '上海市', count: 2 },
      { city: '广州市', count: 1 },
    ]);
  });
});

describe('the day something is ready', () => {
  const week = (weekdays: number[]) =>
    weekdays.map((weekday) => ({ weekday, opensAt: '10:00', closesAt: '20:00' }));
  const timetable = (weekdays: number[]): Timetable => ({
    week: week(weekdays),
    exceptions: [],
    holidays: [],
    closures: [],
    calendar: new Map(),
    makeupAs: 1,
  });

  it('counts the days it is open, the day it comes in not among them', () => {
    // 2 March 2026 is a Monday.
    const workdays = timetable([1, 2, 3, 4, 5]);
    expect(readyOn(workdays, '2026-03-02', 0)).toBe('2026-03-02');
    expect(readyOn(workdays, '2026-03-02', 3)).toBe('2026-03-05');
    expect(readyOn(workdays, '2026-03-05', 3)).toBe('2026-03-10');
    // Brought on a Sunday it comes in on Monday.
    expect(readyOn(workdays, '2026-03-08', 1)).toBe('2026-03-10');
    expect(readyOn(timetable([]), '2026-03-02', 1)).toBeNull();
  });
});
