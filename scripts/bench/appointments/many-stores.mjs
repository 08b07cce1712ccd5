// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../runtime/folders.mjs';

const { ulid } = createRequire(path.join(ROOT, 'server/package.json'))('ulid');

const STORES = 500;
const ADVISORS = 4;
const BATCH = 1_000;
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const HOUR_MS = 3_600_000;
/** Visits a day of the busy store, and of all the others for the next days. */
const BUSY = { days: 30, visits: 60, advisors: 12 };
const USUAL = { days: 3, visits: 12 };

/**
 * Five hundred boutiques with hours, rooms and shifts; one of them booked as on a Saturday for a month.
 * @param {(sql: string, rows: unknown[][]) => Promise<unknown>} insert
 * @param {number} crowd customers to make
 */
export async function fill(insert, crowd) {
  const now = new Date();
  const at = now.toISOString().slice(0, 23).replace('T', ' ');
  const add = async (
    /** @type {string} */ table,
    /** @type {string} */ columns,
    /** @type {unknown[][]} */ rows,
  ) => {
    for (let i = 0; i < rows.length; i += BATCH)
      await insert(`INSERT INTO ${table} (${columns}) VALUES ?`, rows.slice(i, i + BATCH));
  };
  const stores = Array.from({ length: STORES }, () => String(ulid()));
  const advisors = new Map(
    stores.map((id, i) => [
      id,
      Array.from({ length: i === 0 ? BUSY.advisors : ADVISORS }, () => String(ulid())),
    ]),
  );
  const rooms = new Map(stores.map((id) => [id, String(ulid())]));
  await add(
    'store',
    'id, code, name, kind, province, city, district, adcode, address, lat, lng, phone, services, fittingSeats',
    stores.map((id, i) => [
      ...[id, `B${i}`, `门店${i}`, 'boutique', '上海市', '上海市', '静安区', '310106', '南京西路'],
      ...[31 + (i % 25) / 50, 121 + Math.floor(i / 25) / 40, '021-62880001', '["try_on"]', 12],
    ]),
  );
  await add(
    'store_hours',
    'id, storeId, weekday, opensAt, closesAt',
    stores.flatMap((id) => WEEK.map((day) => [ulid(), id, day, '10:00', '22:00'])),
  );
  await add(
    'room',
    'id, storeId, kind, name, capacity, position, active, changedAt',
    stores.map((id) => [rooms.get(id), id, 'counter', '试戴柜台', 12, 1, 1, at]),
  );
  await addPeople(add, advisors, at);
  const { visits, parts } = booked(stores, advisors, rooms, now);
  await addVisits(add, visits, parts);
  const customers = Array.from({ length: crowd }, () => String(ulid()));
  await add(
    'customer_account',
    'id, phone, nickname, createdAt',
    customers.map((id, i) => [id, `199${String(i).padStart(8, '0')}`, '顾客', at]),
  );
  return {
    busy: stores[0] ?? '',
    quiet: stores[1] ?? '',
    stores: stores.length,
    visits: visits.length,
    people: customers,
  };
}

/** @typedef {(table: string, columns: string, rows: unknown[][]) => Promise<void>} Add */

/** @param {Add} add @param {Map<string, string[]>} advisors @param {string} at */
async function addPeople(add, advisors, at) {
  const people = [...advisors].flatMap(([storeId, ids]) => ids.map((id) => ({ id, storeId })));
  await add(
    'staff',
    'id, storeId, account, name, role, passwordHash, skills, active, createdAt',
    people.map(({ id, storeId }) => [id, storeId, `a.${id}`, '顾问', 'consultant', 'x', '[]', 1, at]),
  );
  await add(
    'staff_shift',
    'id, staffId, storeId, weekday, startsAt, endsAt',
    people.flatMap(({ id, storeId }) => WEEK.map((day) => [ulid(), id, storeId, day, '10:00', '22:00'])),
  );
}

/** @param {Add} add @param {unknown[][]} visits @param {unknown[][]} parts */
async function addVisits(add, visits, parts) {
  await add(
    'appointment',
    'id, code, customerId, storeId, staffId, purpose, onDay, startsAt, endsAt, busyFromAt, busyToAt, state, contactName, createdAt',
    visits,
  );
  await add(
    'appointment_part',
    'appointmentId, position, purpose, startsAt, endsAt, roomId, roomFromAt, roomToAt',
    parts,
  );
}

/**
 * @param {string[]} stores @param {Map<string, string[]>} advisors @param {Map<string, string>} rooms @param {Date} now
 */
function booked(stores, advisors, rooms, now) {
  /** @type {unknown[][]} */
  const visits = [];
  /** @type {unknown[][]} */
  const parts = [];
  stores.forEach((storeId, i) => {
    const { days, visits: each } = i === 0 ? BUSY : USUAL;
    const staff = advisors.get(storeId) ?? [];
    for (let day = 0; day < days; day++) {
      const onDay = new Date(now.getTime() + 8 * HOUR_MS + day * 24 * HOUR_MS).toISOString().slice(0, 10);
      for (let n = 0; n < each; n++) {
        const hour = Math.floor(n / staff.length) * 2;
        const startsAt = new Date(new Date(`${onDay}T02:00:00.000Z`).getTime() + hour * HOUR_MS);
        const [starts, ends] = [startsAt, new Date(startsAt.getTime() + HOUR_MS)].map((one) =>
          one.toISOString().slice(0, 23).replace('T', ' '),
        );
        const id = ulid();
        visits.push([
          id,
          String(visits.length).padStart(8, '0'),
          ulid(),
          storeId,
          staff[n % staff.length],
          'try_on',
          onDay,
          starts,
          ends,
          starts,
          ends,
          'booked',
          '顾客',
          starts,
        ]);
        parts.push([id, 0, 'try_on', starts, ends, rooms.get(storeId), starts, ends]);
      }
    }
  });
  return { visits, parts };
}
