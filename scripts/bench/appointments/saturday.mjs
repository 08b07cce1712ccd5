// @ts-check
import { ulid } from 'ulid';

const CELL_MS = 15 * 60_000;
const VISIT_MS = 90 * 60_000;
const OPENS = '10:00';
const SHANGHAI = '+08:00';
const FAMILY = ['沈', '顾', '陆', '温', '傅', '裴', '宋', '季', '许', '程', '林', '苏'];
const GIVEN = ['若兰', '清和', '知夏', '书意', '嘉树', '明澈', '予安', '南星', '以宁', '景行'];

/** @typedef {import('mysql2/promise').Connection} Connection */
/** @typedef {{ visits?: number, advisors?: number }} Size */

/** @param {Connection} connection @param {string} sql @param {unknown[]} params @returns {Promise<any[]>} */
const rowsOf = async (connection, sql, params) => {
  const [rows] = await connection.query(sql, params);
  return /** @type {any[]} */ (rows);
};

/**
 * A Saturday as full as they get: advisors of its own in a store, each with one guest after the other, each guest with a
 * tray of two pieces, the counters taken as far as they go.
 * @param {Connection} connection @param {string} storeId @param {string} onDay @param {Size} [size]
 * @returns {Promise<{ advisors: string[], visits: string[] }>} ids; visits in the order of their time
 */
export async function fillSaturday(
  connection,
  storeId,
  onDay,
  { visits: most = 60, advisors: many = 10 } = {},
) {
  const add = async (
    /** @type {string} */ table,
    /** @type {string} */ columns,
    /** @type {unknown[][]} */ rows,
  ) => {
    if (rows.length > 0) await connection.query(`INSERT INTO ${table} (${columns}) VALUES ?`, [rows]);
  };
  const now = new Date();
  const opens = new Date(`${onDay}T${OPENS}:00.000${SHANGHAI}`).getTime();
  const weekday = new Date(opens).getUTCDay() || 7;
  const advisors = Array.from({ length: many }, (_, i) => ({ id: ulid(), name: `${FAMILY.at(-1 - i)}顾问` }));
  await add(
    'staff',
    'id, storeId, account, name, role, passwordHash, skills, active, createdAt',
    advisors.map(({ id, name }) => [
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
    advisors.map(({ id }) => [ulid(), id, storeId, weekday, OPENS, '22:00']),
  );
  const [counter] = await rowsOf(
    connection,
    "SELECT id, capacity FROM room WHERE storeId = ? AND kind = 'counter' AND active = 1 ORDER BY capacity DESC LIMIT 1",
    [storeId],
  );
  const pieces = await rowsOf(
    connection,
    "SELECT id, styleId FROM piece WHERE storeId = ? AND state = 'in_stock' ORDER BY id LIMIT ?",
    [storeId, many * 2],
  );
  const made = Array.from({ length: most }, (_, n) => {
    const seat = n % many;
    const from = opens + Math.floor(n / many) * VISIT_MS;
    const room = counter && seat < counter.capacity ? counter.id : null;
    return {
      id: ulid(),
      n,
      seat,
      staffId: advisors[seat]?.id ?? '',
      from,
      to: from + VISIT_MS - CELL_MS,
      room,
    };
  });
  await add(
    'appointment',
    'id, code, customerId, storeId, staffId, purpose, onDay, startsAt, endsAt, busyFromAt, busyToAt, state, contactName, createdAt',
    made.map(({ id, n, staffId, from, to }) => [
      ...[id, id.slice(-8), ulid(), storeId, staffId, 'try_on', onDay],
      ...[new Date(from), new Date(to), new Date(from), new Date(to), 'booked'],
      ...[`${FAMILY[n % FAMILY.length]}${GIVEN[n % GIVEN.length]}`, now],
    ]),
  );
  await add(
    'appointment_part',
    'appointmentId, position, purpose, startsAt, endsAt, roomId, roomFromAt, roomToAt',
    made.map(({ id, from, to, room }) => [
      ...[id, 0, 'try_on', new Date(from), new Date(to), room],
      ...(room === null ? [null, null] : [new Date(from), new Date(to)]),
    ]),
  );
  const cells = made.flatMap((visit) =>
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
    cells.flatMap(({ room, at, seat, id }) => (room === null ? [] : [[room, at, seat, id]])),
  );
  await add(
    'visit_tray',
    'appointmentId, storeId, leadMinutes, graceMinutes, holdFrom, holdUntil',
    made.map(({ id, from, to }) => [id, storeId, 120, 30, new Date(from), new Date(to)]),
  );
  await add(
    'appointment_wish',
    'id, appointmentId, position, styleId, trayPieceId',
    made.flatMap(({ id, seat }) =>
      [0, 1].flatMap((position) => {
        const piece = pieces[seat * 2 + position];
        return piece ? [[ulid(), id, position, piece.styleId, piece.id]] : [];
      }),
    ),
  );
  return { advisors: advisors.map(({ id }) => id), visits: made.map(({ id }) => id) };
}
