// @ts-check
import { createHash, randomBytes } from 'node:crypto';
import { ulid } from 'ulid';

const DAY_MS = 86_400_000;

/** @typedef {import('mysql2/promise').Connection} Connection */

/**
 * A member of the staff who is signed in.
 * @param {Connection} connection @param {string} staffId
 */
export async function headersOf(connection, staffId) {
  const token = randomBytes(32).toString('base64url');
  const now = new Date();
  const hash = createHash('sha256').update(token).digest('hex');
  const until = new Date(now.getTime() + DAY_MS);
  await connection.query(
    'INSERT INTO session (id, tokenHash, kind, subjectId, client, createdAt, lastSeenAt, expiresAt) VALUES (?)',
    [[ulid(), hash, 'staff', staffId, 'bench', now, now, until]],
  );
  return { authorization: `Bearer ${token}` };
}

/** @param {Connection} connection @param {string} role */
export async function someone(connection, role) {
  const [rows] = await connection.query(
    'SELECT id, storeId FROM staff WHERE role = ? AND active = 1 ORDER BY account LIMIT 1',
    [role],
  );
  const [found] = /** @type {{ id: string, storeId: string }[]} */ (rows);
  if (!found) throw new Error(`The demo data has no ${role}.`);
  return found;
}
