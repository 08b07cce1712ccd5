// @ts-check
import { createHash, randomBytes } from 'node:crypto';
import { ulid } from 'ulid';

/** @typedef {{ id: string, token: string, address: string }} Buyer */

const DAY_MS = 86_400_000;

/**
 * Customers who are signed in, each at an address of their own.
 * @param {import('mysql2/promise').Connection} connection @param {number} count
 * @returns {Promise<Buyer[]>}
 */
export async function signedIn(connection, count) {
  const now = new Date();
  const buyers = Array.from({ length: count }, (_, at) => ({
    id: ulid(),
    token: randomBytes(32).toString('base64url'),
    address: `10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`,
  }));
  await connection.query(
    'INSERT INTO session (id, tokenHash, kind, subjectId, client, createdAt, lastSeenAt, expiresAt) VALUES ?',
    [
      buyers.map(({ id, token }) => [
        ulid(),
        createHash('sha256').update(token).digest('hex'),
        'customer',
        id,
        'bench',
        now,
        now,
        new Date(now.getTime() + DAY_MS),
      ]),
    ],
  );
  return buyers;
}

/** @param {Buyer} buyer */
export const headersOf = ({ id, token, address }) => ({
  authorization: `Bearer ${token}`,
  'idempotency-key': ulid(),
  'x-forwarded-for': address,
  'x-customer': id,
});

/**
 * Pieces that can be had, of which none was asked for before.
 * @param {import('mysql2/promise').Connection} connection
 */
export async function freePieces(connection) {
  const [rows] = await connection.query(
    "SELECT id FROM piece WHERE state = 'in_stock' AND tagState = 'active' ORDER BY id DESC LIMIT 6000",
  );
  const ids = /** @type {{ id: string }[]} */ (rows).map(({ id }) => id);
  return (/** @type {number} */ count) => ids.splice(0, count);
}
