import type { RoomKind } from '@zhuyue/shared';
import type { Tx } from '../platform/database/index.js';
import { numberOf, textOf, type Line } from './csv.js';
import { LAST_YEAR, newYearsEves, statutoryDays } from './feasts.js';
import { seedId } from './seed-id.js';
import { upsert, type TableRow } from './upsert.js';

interface RoomPlan {
  kind: RoomKind;
  name: string;
  capacity: number;
}

/** A boutique by its size: the counter everybody sits at, a room to speak of weddings in, a bench, and the larger ones a parlour. */
export function roomsOf(seats: number): RoomPlan[] {
  if (seats === 0) return [];
  return [
    { kind: 'counter', name: '试戴柜台', capacity: seats },
    { kind: 'salon', name: '婚嫁洽谈室', capacity: seats >= 4 ? 2 : 1 },
    ...(seats >= 3 ? [{ kind: 'vip' as const, name: '贵宾室', capacity: 1 }] : []),
    { kind: 'workbench', name: '清洗工作台', capacity: 1 },
  ];
}

/** Hours malls keep on holidays; 除夕 ends before the family sits down to dinner. */
const HOLIDAY_HOURS: readonly (readonly [name: string, opensAt: string, closesAt: string])[] = [
  ['元旦', '10:00', '22:00'],
  ['除夕', '10:00', '16:00'],
  ['春节', '10:30', '21:00'],
  ['劳动节', '10:00', '22:00'],
  ['国庆节', '10:00', '22:00'],
];

/** Rooms and holiday hours are the shop's own once it is there: only a new store gets the seed's. */
export async function loadDesks(
  tx: Tx,
  lines: readonly Line[],
  known: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const stores = lines
    .filter((line) => textOf(line, 'kind') === 'boutique')
    .map((line) => ({ id: seedId('store', textOf(line, 'code')), seats: numberOf(line, 'seats') }))
    .filter(({ id }) => !known.has(id));
  const rooms = stores.flatMap(({ id, seats }) =>
    roomsOf(seats).map((room, at): TableRow => ({
      id: seedId('room', `${id} ${room.kind}`),
      storeId: id,
      ...room,
      position: at + 1,
      active: true,
      changedAt: now,
    })),
  );
  await upsert(tx, 'room', rooms);
  const hours = stores.flatMap(({ id }) =>
    HOLIDAY_HOURS.map(([name, opensAt, closesAt]): TableRow => ({
      id: seedId('holiday hours', `${id} ${name}`),
      storeId: id,
      name,
      opensAt,
      closesAt,
    })),
  );
  await upsert(tx, 'store_holiday_hours', hours);
}

/**
 * The calendar as published, with 除夕 marked in every year, and the days the law itself names for the year after: how
 * that year's days off are shifted is known only once it has been announced.
 */
export async function loadCalendar(tx: Tx, published: readonly Line[], now: Date): Promise<void> {
  const entered = await enteredYears(tx);
  const rows = published.map((line) => ({
    onDay: textOf(line, 'day'),
    kind: textOf(line, 'kind'),
    name: textOf(line, 'name'),
  }));
  const lastPublished = Math.max(...rows.map((row) => yearOf(row.onDay)));
  const eves = newYearsEves().map((onDay) => ({ onDay, kind: 'eve', name: '除夕' }));
  const byLaw = (lastPublished < LAST_YEAR ? statutoryDays(LAST_YEAR) : []).map((day) => ({
    ...day,
    kind: 'holiday',
  }));
  const days = [...rows, ...eves, ...byLaw].filter((row) => !entered.has(yearOf(row.onDay)));
  await upsert(tx, 'holiday', days, ['name']);
  await announce(tx, [...rows, ...eves], entered, now);
}

interface SeedDay {
  onDay: string;
  kind: string;
  name: string;
}
const yearOf = (onDay: string): number => Number(onDay.slice(0, 4));

/** Years headquarters has entered for itself: theirs hold, whatever comes with the house. */
async function enteredYears(tx: Tx): Promise<Set<number>> {
  const rows = await tx.query<{ year: number }>(
    "SELECT year FROM year_calendar WHERE state = 'approved' AND writtenBy IS NOT NULL",
    [],
  );
  return new Set(rows.map((row) => row.year));
}

/** The years whose notice came with the house, as the first version of each. */
async function announce(
  tx: Tx,
  days: readonly SeedDay[],
  entered: ReadonlySet<number>,
  now: Date,
): Promise<void> {
  const published = new Set(days.filter((day) => day.kind !== 'eve').map((day) => yearOf(day.onDay)));
  const known = await tx.query<{ year: number; version: number; approved: number }>(
    "SELECT year, MAX(version) AS version, MAX(state = 'approved') AS approved FROM year_calendar GROUP BY year",
    [],
  );
  const lastOf = (year: number) => known.find((row) => row.year === year);
  const years = [...published].filter((year) => lastOf(year)?.approved !== 1 && !entered.has(year));
  const rows = years.map((year): TableRow => {
    const own = days.filter((day) => yearOf(day.onDay) === year && day.kind !== 'in_lieu_holiday');
    const eves = new Set(own.filter((day) => day.kind === 'eve').map((day) => day.onDay));
    const lines = own
      .filter((day) => day.kind === 'eve' || !eves.has(day.onDay))
      .map((day) => (day.kind === 'eve' ? { ...day, name: '春节' } : day))
      .sort((a, b) => (a.onDay < b.onDay ? -1 : 1));
    return {
      id: seedId('year calendar', String(year)),
      year,
      version: (lastOf(year)?.version ?? 0) + 1,
      state: 'approved',
      slot: `${String(year)}.approved`,
      days: JSON.stringify(lines),
      source: `${String(year)}年部分节假日安排`,
      writtenAt: now,
    };
  });
  await upsert(tx, 'year_calendar', rows);
}
