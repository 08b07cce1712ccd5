import type { Tx } from '../platform/database/index.js';
import { listOf, numberOf, textOf, textOrNull, type Line } from './csv.js';
import type { Seed } from './seed-files.js';
import { loadCalendar, loadDesks } from './load-desks.js';
import { franchiseStores } from './load-price-rules.js';
import { seedId } from './seed-id.js';
import { present, upsert, type TableRow } from './upsert.js';

export const storeId = (code: string): string => seedId('store', code);
export const staffId = (account: string): string => seedId('staff', account);

interface Week {
  weekday: number;
  from: string;
  to: string;
}

/** `1-5 10:00-18:30|7 13:00-21:30`; several periods of a day are joined by `+`. */
export function weekOf(text: string): Week[] {
  return text
    .split('|')
    .filter(Boolean)
    .flatMap((part) => {
      const [days = '', periods = ''] = part.split(' ');
      const [first = 1, last = first] = days.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((weekday) =>
        periods.split('+').map((period) => {
          const [from = '', to = ''] = period.split('-');
          return { weekday, from, to };
        }),
      );
    });
}

export async function loadPlaces(tx: Tx, seed: Seed, passwordHash: string, now: Date): Promise<void> {
  await loadStores(tx, seed.stores, now);
  await loadStaff(tx, seed.staff, passwordHash, now);
  await upsert(tx, 'division', seed.divisions.map(asDivision), ['name', 'parentCode']);
  await loadCalendar(tx, seed.holidays, now);
}

const asDivision = (line: Line): TableRow => ({
  code: textOf(line, 'code'),
  name: textOf(line, 'name'),
  parentCode: textOrNull(line, 'parent'),
});

const asStore = (line: Line, franchise: ReadonlySet<string>): TableRow => ({
  id: storeId(textOf(line, 'code')),
  code: textOf(line, 'code'),
  name: textOf(line, 'name'),
  kind: textOf(line, 'kind'),
  province: textOf(line, 'province'),
  city: textOf(line, 'city'),
  district: textOf(line, 'district'),
  adcode: textOf(line, 'adcode'),
  address: textOf(line, 'address'),
  lat: numberOf(line, 'lat'),
  lng: numberOf(line, 'lng'),
  phone: textOf(line, 'telephone'),
  services: JSON.stringify(listOf(line, 'services')),
  fittingSeats: numberOf(line, 'seats'),
  open: true,
  franchise: franchise.has(textOf(line, 'code')),
});

/** Opening hours are the shop's own once it has them: only a new store gets the seed's. */
async function loadStores(tx: Tx, lines: readonly Line[], now: Date): Promise<void> {
  const known = await present(
    tx,
    'store',
    lines.map((line) => storeId(textOf(line, 'code'))),
  );
  const franchise = franchiseStores();
  const rows = lines.map((line) => asStore(line, franchise));
  await upsert(tx, 'store', rows, [
    'name',
    'province',
    'city',
    'district',
    'adcode',
    'address',
    'lat',
    'lng',
  ]);
  const hours = lines.flatMap((line) => {
    const id = storeId(textOf(line, 'code'));
    if (known.has(id)) return [];
    return weekOf(textOf(line, 'hours')).map(({ weekday, from, to }) => ({
      id: seedId('hours', `${id} ${String(weekday)} ${from}`),
      storeId: id,
      weekday,
      opensAt: from,
      closesAt: to,
    }));
  });
  await upsert(tx, 'store_hours', hours);
  await loadDesks(tx, lines, known, now);
}

async function loadStaff(tx: Tx, lines: readonly Line[], passwordHash: string, now: Date): Promise<void> {
  const known = await present(
    tx,
    'staff',
    lines.map((line) => staffId(textOf(line, 'account'))),
  );
  const isNew = (line: Line): boolean => !known.has(staffId(textOf(line, 'account')));
  const rows = lines.filter(isNew).map((line): TableRow => {
    const store = textOrNull(line, 'store');
    return {
      id: staffId(textOf(line, 'account')),
      storeId: store === null ? null : storeId(store),
      account: textOf(line, 'account'),
      name: textOf(line, 'name'),
      role: textOf(line, 'role'),
      passwordHash,
      skills: JSON.stringify(listOf(line, 'skills')),
      active: true,
      createdAt: now,
    };
  });
  await upsert(tx, 'staff', rows);
  await upsert(tx, 'staff_shift', lines.filter(isNew).flatMap(shiftsOf));
}

function shiftsOf(line: Line): TableRow[] {
  const id = staffId(textOf(line, 'account'));
  return weekOf(textOf(line, 'shifts')).map(({ weekday, from, to }) => ({
    id: seedId('shift', `${id} ${String(weekday)} ${from}`),
    staffId: id,
    storeId: storeId(textOf(line, 'store')),
    weekday,
    startsAt: from,
    endsAt: to,
  }));
}
