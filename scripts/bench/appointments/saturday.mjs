// @ts-check
import { ulid } from 'ulid';

/** Longer than news takes. */
const HEARD_MS = 1_000;
const CELL_MS = 15 * 60_000;
const VISIT_MS = 90 * 60_000;
const OPENS = '10:00';
const SHANGHAI = '+08:00';
const FAMILY = ['沈', '顾', '陆', '温', '傅', '裴', '宋', '季', '许', '程', '林', '苏'];
const GIVEN = ['若兰', '清和', '知夏', '书意', '嘉树', '明澈', '予安', '南星', '以宁', '景行'];

/** @typedef {import('mysql2/promise').Connection} Connection */
/** @typedef {{ visits?: number, advisors?: number }} Size */

/** @typedef {(table: string, columns: string, rows: unknown[][]) => Promise<void>} Add */
/** @typedef {{ id: string, customerId: string, name: string, seat: number, staffId: string, from: number, to: number }} Visit */

/** @param {Connection} connection @param {string} sql @param {unknown[]} params @returns {Promise<any[]>} */
const rowsOf = async (connection, sql, params) => {
  const [rows] = await connection.query(sql, params);
  return /** @type {any[]} */ (rows);
};

/**
 * A Saturday as full as they get: advisors and a counter of its own in a store, one guest after the other with each, and
 * a tray of two pieces for each guest.
 * @param {Connection} connection @param {string} storeId @param {string} onDay @param {Size} [size]
 * @returns {Promise<{ advisors: string[], visits: string[] }>} ids; visits in the order of their time
 */
export async function fillSaturday(
  connection,
  storeId,
  onDay,
  { visits: most = 60, advisors: many = 10 } = {},
) {
  /** @type {Add} */
  const add = async (table, columns, rows) => {
    if (rows.length > 0) await connection.query(`INSERT INTO ${table} (${columns}) VALUES ?`, [rows]);
  };
  const opens = new Date(`${onDay}T${OPENS}:00.000${SHANGHAI}`).getTime();
  const { advisors, room } = await addPeople(add, storeId, new Date(opens).getUTCDay() || 7, many);
  const visits = Array.from({ length: most }, (_, n) => {
    const seat = n % many;
    const from = opens + Math.floor(n / many) * VISIT_MS;
    const name = `${FAMILY[n % FAMILY.length]}${GIVEN[n % GIVEN.length]}`;
    const staffId = advisors[seat] ?? '';
    return { id: ulid(), customerId: ulid(), name, seat, staffId, from, to: from + VISIT_MS - CELL_MS };
  });
  await addVisits(add, visits, { storeId, onDay, room });
  await addCells(add, visits, room);
  const pieces = await rowsOf(
    connection,
    "SELECT id, styleId FROM piece WHERE storeId = ? AND state = 'in_stock' ORDER BY id LIMIT ?",
    [storeId, many * 2],
  );
  await addTrays(add, visits, storeId, pieces);
  // Who works in a store is known by heart: every process hears of it within half a second.
  await add('outbox_event', 'id, topic, payload, createdAt', [
    [ulid(), 'store.changed', JSON.stringify({ storeId }), new Date()],
  ]);
  await new Promise((resolve) => setTimeout(resolve, HEARD_MS));
  return { advisors, visits: visits.map(({ id }) => id) };
}

/** @param {Add} add @param {string} storeId @param {number} weekday @param {number} many */
async function addPeople(add, storeId, weekday, many) {
  const now = new Date();
  const people = Array.from({ length: many }, (_, i) => ({ id: ulid(), name: `${FAMILY.at(-1 - i)}顾问` }));
  await add(
    'staff',
    'id, storeId, account, name, role, passwordHash, skills, active, createdAt',
    people.map(({ id, name }) => [
      id,
      storeId,
      `s.${id.toLowerCase()}`,
      name,
      'consultant',
      'x',
      '[]',
      1,
      now,
    ]),
  );
  await add(
    'staff_shift',
    'id, staffId, storeId, weekday, startsAt, endsAt',
    people.map(({ id }) => [ulid(), id, storeId, weekday, OPENS, '22:00']),
  );
  const room = ulid();
  await add('room', 'id, storeId, kind, name, capacity, position, active, changedAt', [
    [room, storeId, 'counter', '周六柜台', many, 90, 1, now],
  ]);
  return { advisors: people.map(({ id }) => id), room };
}

/** @param {Add} add @param {Visit[]} visits @param {{ storeId: string, onDay: string, room: string }} where */
async function addVisits(add, visits, { storeId, onDay, room }) {
  const now = new Date();
  const numbers = String(now.getTime()).slice(-5);
  await add(
    'customer_account',
    'id, phone, nickname, createdAt',
    visits.map(({ customerId, name }, n) => [
      customerId,
      `198${numbers}${String(n).padStart(3, '0')}`,
      name,
      now,
    ]),
  );
  await add(
    'appointment',
    'id, code, customerId, storeId, staffId, purpose, onDay, startsAt, endsAt, busyFromAt, busyToAt, state, contactName, createdAt',
    visits.map(({ id, customerId, name, staffId, from, to }) => [
      ...[id, id.slice(-8), customerId, storeId, staffId, 'try_on', onDay],
      ...[new Date(from), new Date(to), new Date(from), new Date(to), 'booked', name, now],
    ]),
  );
  await add(
    'appointment_part',
    'appointmentId, position, purpose, startsAt, endsAt, roomId, roomFromAt, roomToAt',
    visits.map(({ id, from, to }) => [
      ...[id, 0, 'try_on', new Date(from), new Date(to)],
      ...[room, new Date(from), new Date(to)],
    ]),
  );
}

/** What makes a double booking impossible. @param {Add} add @param {Visit[]} visits @param {string} room */
async function addCells(add, visits, room) {
  const cells = visits.flatMap((visit) =>
    Array.from({ length: (visit.to - visit.from) / CELL_MS }, (_, i) => ({
      ...visit,
      at: new Date(visit.from + i * CELL_MS),
    })),
  );
  await add(
    'staff_cell',
    'staffId, cellAt, appointmentId',
    cells.map(({ staffId, at, id }) => [staffId, at, id]),
  );
  await add(
    'room_cell',
    'roomId, cellAt, place, appointmentId',
    cells.map(({ at, seat, id }) => [room, at, seat, id]),
  );
}

/** @param {Add} add @param {Visit[]} visits @param {string} storeId @param {{ id: string, styleId: string }[]} pieces */
async function addTrays(add, visits, storeId, pieces) {
  await add(
    'visit_tray',
    'appointmentId, storeId, leadMinutes, graceMinutes, holdFrom, holdUntil',
    visits.map(({ id, from, to }) => [id, storeId, 120, 30, new Date(from), new Date(to)]),
  );
  await add(
    'appointment_wish',
    'id, appointmentId, position, styleId, trayPieceId',
    visits.flatMap(({ id, seat }) =>
      [0, 1].flatMap((position) => {
        const piece = pieces[seat * 2 + position];
        return piece ? [[ulid(), id, position, piece.styleId, piece.id]] : [];
      }),
    ),
  );
}
