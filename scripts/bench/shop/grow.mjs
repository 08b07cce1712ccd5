// @ts-check
import path from 'node:path';
import { ROOT } from '../../runtime/folders.mjs';

/** @typedef {import('mysql2/promise').Connection} Connection */

/** Copies of one table's rows are told apart by this many digits in what must be unique. */
const DIGITS = 3;

/** Identities that the demo, which counts from one, never comes to. */
const FIRST_IDENTITY = 20_000_000_000;
const STEP = 7;

/** Ids begin with the time they were made at, 01 for this century: copies begin with 02. */
const ORIGINAL = "id LIKE '01%'";
const idAs = (/** @type {string} */ column, /** @type {string} */ mark) =>
  `CONCAT('02', '${mark}', RIGHT(${column}, 21))`;
const serialAs = (/** @type {string} */ mark) => `CONCAT('W${mark}', SUBSTRING(serial, 5, 16))`;

/**
 * How many rows there are to copy, how many altogether, and the number of the next copy.
 * @param {Connection} connection @param {string} table
 */
async function stateOf(connection, table) {
  const [rows] = await connection.query(
    `SELECT COUNT(*) AS total, SUM(${ORIGINAL}) AS originals, MAX(IF(id LIKE '02%', SUBSTRING(id, 3, ${DIGITS}), 0)) AS last
     FROM \`${table}\``,
  );
  const [state] = /** @type {{ total: number, originals: string, last: string }[]} */ (rows);
  return {
    total: state?.total ?? 0,
    originals: Number(state?.originals),
    next: Number(state?.last) + 1,
  };
}

/**
 * Copies rows inside the database, with what must be another in each copy written anew.
 * @param {Connection} connection
 * @param {{ table: string, from: string, most?: number, copy: number, anew: (mark: string) => Record<string, string> }} what
 */
async function copy(connection, { table, from, most, copy: number, anew }) {
  const [rows] = await connection.query(
    `SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS
     WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? AND GENERATION_EXPRESSION IS NULL ORDER BY ORDINAL_POSITION`,
    [table],
  );
  const names = /** @type {{ name: string }[]} */ (rows).map(({ name }) => name);
  const written = anew(String(number).padStart(DIGITS, '0'));
  const columns = names.map((name) => `\`${name}\``).join(', ');
  const values = names.map((name) => written[name] ?? `\`${name}\``).join(', ');
  await connection.query(
    `INSERT INTO \`${table}\` (${columns}) SELECT ${values} FROM \`${table}\` WHERE ${from} ORDER BY id ${most === undefined ? '' : `LIMIT ${most}`}`,
  );
}

/** @param {Connection} connection @param {number} wanted styles, copies of those there are */
export async function styles(connection, wanted) {
  const { total, originals, next } = await stateOf(connection, 'style');
  for (let number = next, left = wanted - total; left > 0; number++, left -= originals)
    await copy(connection, {
      table: 'style',
      from: ORIGINAL,
      most: Math.min(left, originals),
      copy: number,
      anew: (mark) => ({
        id: idAs('id', mark),
        code: `CONCAT('B${mark}', RIGHT(MD5(code), 14))`,
        gtin: `CONCAT('${mark}', RIGHT(gtin, 11))`,
      }),
    });
  const { ulid } = await import('ulid');
  await connection.query(
    "INSERT INTO outbox_event (id, topic, payload, createdAt) VALUES (?, 'style.changed', '{}', UTC_TIMESTAMP(3))",
    [ulid()],
  );
}

/** What each table of a piece writes anew in a copy. */
const OF_A_PIECE = /** @type {Record<string, (mark: string) => Record<string, string>>} */ ({
  piece: (mark) => ({
    id: idAs('id', mark),
    serial: serialAs(mark),
    containerId: 'NULL',
    // Sold, as most of a million pieces are: the range shows what it showed before.
    state: "'with_owner'",
    heldFor: 'NULL',
    heldUntil: 'NULL',
  }),
  tag: (mark) => ({
    id: idAs('id', mark),
    pieceId: idAs('pieceId', mark),
    serial: serialAs(mark),
    identity: `CONCAT('W${mark}', RIGHT(identity, 4))`,
  }),
  piece_stone: (mark) => ({ id: idAs('id', mark), pieceId: idAs('pieceId', mark) }),
});

/**
 * Copies of the first so many pieces, or of all, until there are as many as wanted.
 * @param {Connection} connection @param {number} wanted @param {(detail: string) => void} say
 */
export async function pieces(connection, wanted, say) {
  const { total, originals, next } = await stateOf(connection, 'piece');
  await connection.query('SET foreign_key_checks = 0, unique_checks = 0');
  for (let number = next, left = wanted - total; left > 0; number++, left -= originals) {
    const last = await nthPiece(connection, Math.min(left, originals));
    for (const [table, anew] of Object.entries(OF_A_PIECE)) {
      const from = `${ORIGINAL} AND ${table === 'piece' ? 'id' : 'pieceId'} <= '${last}'`;
      await copy(connection, { table, from, copy: number, anew });
    }
    say(`${wanted - left} of ${wanted}`);
  }
  await connection.query('SET foreign_key_checks = 1, unique_checks = 1');
}

/** @param {Connection} connection @param {number} nth from one */
async function nthPiece(connection, nth) {
  const [rows] = await connection.query(
    `SELECT id FROM piece WHERE ${ORIGINAL} ORDER BY id LIMIT 1 OFFSET ${nth - 1}`,
  );
  return /** @type {{ id: string }[]} */ (rows)[0]?.id;
}

/**
 * Some of the copies, here and there in the table: with genuine serials, and lying in a store.
 * @param {Connection} connection @param {NodeJS.ProcessEnv} settings of the product @param {number} most
 * @returns {Promise<string[]>} paths of their look-ups
 */
export async function genuine(connection, settings, most) {
  const dist = path.join(ROOT, 'server/dist');
  const { TagCodes } = await import(path.join(dist, 'domains/inventory/index.js'));
  const { readConfig } = await import(path.join(dist, 'platform/config/read-config.js'));
  const codes = new TagCodes(readConfig(settings));
  const [rows] = await connection.query(
    `SELECT g.id, g.pieceId, g.gtin FROM tag g JOIN piece p ON p.id = g.pieceId
     WHERE g.state = 'active' AND p.state = 'with_owner' AND g.id LIKE '02%' ORDER BY MD5(g.id) LIMIT ${most}`,
  );
  const [[made]] = /** @type {[{ n: number }[], unknown]} */ (
    await connection.query("SELECT COUNT(*) AS n FROM tag WHERE id LIKE '02%' AND identity NOT LIKE 'W%'")
  );
  let identity = FIRST_IDENTITY + (made?.n ?? 0) * STEP;
  const paths = [];
  for (const { id, pieceId, gtin } of /** @type {{ id: string, pieceId: string, gtin: string }[]} */ (rows)) {
    identity += STEP;
    const serial = codes.serialFor(gtin, identity);
    await connection.query('UPDATE tag SET serial = ?, identity = LEFT(?, 8) WHERE id = ?', [
      serial,
      serial,
      id,
    ]);
    await connection.query("UPDATE piece SET state = 'in_stock', tagState = 'active' WHERE id = ?", [
      pieceId,
    ]);
    paths.push(`/api/tag/01/${gtin}/21/${serial}`);
  }
  return paths;
}
