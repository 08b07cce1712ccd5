// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../runtime/folders.mjs';
import { freePort } from '../../runtime/port.mjs';
import { answersAt } from '../../runtime/service.mjs';

const PATIENCE_MS = 10_000;

/**
 * Changes a piece behind the servers' backs as a third process would, with its news in the outbox, while both of two
 * servers have the tag ready in memory; tells how long the slower of them went on showing what was.
 * @param {import('../../runtime/instance.mjs').Instance} instance
 * @param {import('mysql2/promise').Connection} connection
 * @param {string} tag path of the look-up
 * @param {import('node:child_process').ChildProcess[]} children
 * @returns {Promise<Record<string, number>>} seconds by what was changed
 */
export async function secondsUntilSeen(instance, connection, tag, children) {
  const port = await freePort();
  const second = spawn(process.execPath, [path.join(ROOT, 'server/dist/main.js')], {
    env: { ...instance.settings(), PORT: String(port) },
    stdio: 'ignore',
  });
  children.push(second);
  const bases = [instance.baseUrl, `http://127.0.0.1:${port}`];
  while (!(await answersAt(`${bases[1]}/health/ready`))) await pause(100);
  const serial = tag.split('/').at(-1);
  const [rows] = await connection.query('SELECT pieceId FROM tag WHERE serial = ?', [serial]);
  const pieceId = /** @type {{ pieceId: string }[]} */ (rows)[0]?.pieceId;
  /** @param {string} state */
  const move = async (state) => {
    await connection.beginTransaction();
    await connection.query('UPDATE piece SET state = ? WHERE id = ?', [state, pieceId]);
    await tell(connection, 'piece.moved', { pieceId });
    await connection.commit();
  };
  return {
    'a hold': await slowest(bases, tag, () => move('on_hold')),
    'a sale': await slowest(bases, tag, () => move('sold')),
    'a way back': await slowest(bases, tag, () => move('in_stock')),
    'a price': await slowest(bases, tag, async () => {
      await connection.query(
        'UPDATE piece SET stonesFen = COALESCE(stonesFen, 0) + 10000, fixedPriceFen = fixedPriceFen + 10000 WHERE id = ?',
        [pieceId],
      );
      await tell(connection, 'piece.amended', { pieceId });
    }),
  };
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {import('mysql2/promise').Connection} connection @param {string} topic @param {object} payload */
async function tell(connection, topic, payload) {
  const { ulid } = await import('ulid');
  await connection.query(
    'INSERT INTO outbox_event (id, topic, payload, createdAt) VALUES (?, ?, ?, UTC_TIMESTAMP(3))',
    [ulid(), topic, JSON.stringify(payload)],
  );
}

/** @param {string[]} bases @param {string} tag @param {() => Promise<void>} change */
async function slowest(bases, tag, change) {
  const read = async (/** @type {string} */ base) => (await fetch(base + tag)).text();
  /** @type {string[]} */
  const before = [];
  // Twice: the second time it lies ready.
  for (const base of bases) before.push(await read(base).then(() => read(base)));
  await change();
  const since = performance.now();
  const seen = bases.map(async (base, at) => {
    while ((await read(base)) === before[at]) {
      if (performance.now() - since > PATIENCE_MS) return Infinity;
      await pause(20);
    }
    return (performance.now() - since) / 1000;
  });
  return Math.max(...(await Promise.all(seen)));
}
