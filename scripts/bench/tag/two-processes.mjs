// @ts-check
const PATIENCE_MS = 10_000;

/**
 * Changes a piece behind the servers' backs as a third process would, with its news in the outbox, while both of two
 * servers have the tag ready in memory; tells how long the slower of them went on showing what was.
 * @param {import('../frame.mjs').Frame} frame
 * @param {import('mysql2/promise').Connection} connection
 * @param {string} tag path of the look-up
 * @returns {Promise<Record<string, number>>} seconds by what was changed
 */
export async function secondsUntilSeen(frame, connection, tag) {
  const second = await frame.anotherServer();
  const bases = [frame.instance.baseUrl, `http://127.0.0.1:${second.port}`];
  const serial = tag.split('/').at(-1);
  const [rows] = await connection.query(
    'SELECT g.pieceId, p.styleId FROM tag g JOIN piece p ON p.id = g.pieceId WHERE g.serial = ?',
    [serial],
  );
  const { pieceId, styleId } = /** @type {{ pieceId: string, styleId: string }[]} */ (rows)[0] ?? {};
  /** @param {string} state */
  const move = async (state) => {
    await connection.beginTransaction();
    await connection.query('UPDATE piece SET state = ? WHERE id = ?', [state, pieceId]);
    await tell(connection, 'piece.moved', { pieceId, styleId });
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
      await tell(connection, 'piece.amended', { pieceId, styleId });
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
