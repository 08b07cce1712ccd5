// @ts-check
// What a style's page and a hold cost without us: node:http and the same join, or the same writes in one transaction.
// usage: DATABASE_URL=mysql://… node bare-shop.mjs <port> <bytes of a style page>
import { createServer } from 'node:http';
import mysql from 'mysql2/promise';
import { ulid } from 'ulid';

const STYLE = `SELECT s.id, s.code, s.gtin, s.name, s.kind, s.metal, s.metalColour, s.gem, s.craft, s.description, s.dimensions,
  s.care, s.sizesHmm, s.pictures, s.spin, s.priceMode, s.fixedPriceFen, s.labourFenPerGram, s.labourFenPerPiece,
  s.typicalGoldMg, e.name AS seriesName, e.story, r.content, p.id AS pieceId, p.goldMg, p.sizeHmm, p.stonesFen, t.franchise
  FROM style s LEFT JOIN series e ON e.id = s.seriesId LEFT JOIN style_revision r ON r.liveStyleId = s.id
  LEFT JOIN piece p ON p.styleId = s.id AND p.state = 'in_stock' AND p.tagState = 'active'
  LEFT JOIN store t ON t.id = p.storeId WHERE s.id = ? ORDER BY p.sizeHmm, p.id LIMIT 2000`;
const BYTES = Number(process.argv[3] ?? 0);
const MINUTES = 30;

const pool = mysql.createPool({ uri: process.env.DATABASE_URL, connectionLimit: 10, timezone: 'Z' });

/** @typedef {{ serial: string, styleId: string, storeId: string, lastSeq: number, lastHash: string }} Piece */

/** @param {string} id */
async function style(id) {
  const [rows] = await pool.query(STYLE, [id]);
  return JSON.stringify(rows).padEnd(BYTES);
}

/** @param {string} pieceId @param {string} customerId @param {string} key */
async function hold(pieceId, customerId, key) {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    const reply = await holdIn(connection, pieceId, customerId, key);
    await connection.commit();
    return JSON.stringify(reply);
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}

/** @param {mysql.PoolConnection} tx @param {string} pieceId @param {string} customerId @param {string} key */
async function holdIn(tx, pieceId, customerId, key) {
  const now = new Date();
  const until = new Date(now.getTime() + MINUTES * 60_000);
  const scope = `customer:${customerId}:piece.hold`;
  await tx.query('INSERT INTO idempotency_key SET ?', { scope, key, bodyHash: 'bare', createdAt: now });
  const [rows] = await tx.query(
    'SELECT id, serial, styleId, storeId, lastSeq, lastHash FROM piece WHERE id = ? FOR UPDATE',
    [pieceId],
  );
  const [piece] = /** @type {Piece[]} */ (rows);
  if (!piece) throw new Error('no such piece');
  const [id, seq] = [ulid(), piece.lastSeq + 1];
  await move(tx, piece, { pieceId, customerId, seq, until, now });
  const facts = { pieceId, serial: piece.serial, styleId: piece.styleId, storeId: piece.storeId };
  await tell(tx, 'piece.moved', { ...facts, action: 'hold', from: 'in_stock', to: 'on_hold' }, now);
  await tx.query('INSERT INTO piece_hold SET ?', {
    id,
    pieceId,
    storeId: piece.storeId,
    kind: 'cart',
    heldFor: customerId,
    customerId,
    state: 'held',
    until,
    slot: 0,
    madeByRole: 'customer',
    madeBy: customerId,
    createdAt: now,
    movedAt: now,
  });
  await tell(tx, 'hold.changed', { ...facts, holdId: id, customerId, kind: 'cart', state: 'held' }, now);
  await tx.query('UPDATE idempotency_key SET reply = ? WHERE scope = ? AND `key` = ?', [
    JSON.stringify(id),
    scope,
    key,
  ]);
  return {
    mine: { id, state: 'held', until, before: null, movedAt: now },
    waiting: 0,
    canHold: false,
    canQueue: false,
  };
}

/**
 * @param {mysql.PoolConnection} tx @param {Piece} piece
 * @param {{ pieceId: string, customerId: string, seq: number, until: Date, now: Date }} what
 */
async function move(tx, piece, { pieceId, customerId, seq, until, now }) {
  await tx.query(
    "UPDATE piece SET state = 'on_hold', lastSeq = ?, heldFor = ?, heldUntil = ? WHERE id = ? AND state = 'in_stock'",
    [seq, customerId, until, pieceId],
  );
  await tx.query('INSERT INTO piece_event SET ?', {
    id: ulid(),
    pieceId,
    seq,
    action: 'hold',
    fromState: 'in_stock',
    toState: 'on_hold',
    storeId: piece.storeId,
    actorRole: 'customer',
    actorId: customerId,
    at: now,
    prevHash: piece.lastHash,
    hash: piece.lastHash,
    salt: '',
  });
}

/** @param {mysql.PoolConnection} tx @param {string} topic @param {object} payload @param {Date} createdAt */
async function tell(tx, topic, payload, createdAt) {
  await tx.query('INSERT INTO outbox_event SET ?', {
    id: ulid(),
    topic,
    payload: JSON.stringify(payload),
    createdAt,
  });
}

createServer((request, response) => {
  const [what, id = ''] = (request.url ?? '').split('/').slice(-2);
  const { 'x-customer': customer, 'idempotency-key': key } = request.headers;
  const work = what === 'hold' ? hold(id, String(customer), String(key)) : style(id);
  work.then(
    (text) => {
      const body = Buffer.from(text);
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
      });
      response.end(body);
    },
    () => response.writeHead(500).end(),
  );
}).listen(Number(process.argv[2]), '127.0.0.1');
