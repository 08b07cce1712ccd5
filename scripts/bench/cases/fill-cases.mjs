// @ts-check
import { ulid } from 'ulid';

/** `ZHUYUE_BENCH_CASES` for a machine that has no time for a hundred thousand. */
export const CASES = Number(process.env.ZHUYUE_BENCH_CASES ?? 100_000);
/** One in five still runs: a house with a week of work before it. */
export const OPEN = CASES / 5;
const BATCH = 1_000;
const PEOPLE = 2_000;
const MINUTE_MS = 60_000;
const STATES = ['submitted', 'accepted', 'inspecting', 'repairing', 'ready'];
const PROBLEMS = ['stone_loose', 'stone_lost', 'broken', 'clasp', 'plating_worn', 'size_wrong', 'other'];
const ANSWER = JSON.stringify({
  outcome: 'free',
  amount: { way: 'none', value: 0 },
  clause: '质保期内非外力损坏免费维修。',
  decidedBy: ['repair.in_year'],
  byStatute: false,
  factsUsed: {},
  possible: [],
  others: [],
});

/** @param {Date} at */
const sql = (at) => at.toISOString().slice(0, 23).replace('T', ' ');

/**
 * Customers, those of an earlier run first.
 * @param {import('mysql2/promise').Connection} connection
 */
async function customers(connection) {
  await connection.query('INSERT IGNORE INTO customer_account (id, phone, nickname, createdAt) VALUES ?', [
    Array.from({ length: PEOPLE }, (_, i) => [
      ulid(),
      `199${String(i).padStart(8, '0')}`,
      `顾客${i}`,
      sql(new Date()),
    ]),
  ]);
  const [accounts] = await connection.query(
    `SELECT id FROM customer_account WHERE phone LIKE '199%' ORDER BY phone LIMIT ${PEOPLE}`,
  );
  return /** @type {{ id: string }[]} */ (accounts).map(({ id }) => id);
}

/**
 * Cases over all stores, a tenth of them in one; some late, some waiting, some taken by somebody.
 * @param {import('mysql2/promise').Connection} connection @param {string} busyStore
 */
export async function fillCases(connection, busyStore) {
  // The bench's database is kept: what an earlier run has made, or has begun to make, is there already.
  const [counted] = await connection.query("SELECT COUNT(*) AS n FROM claim WHERE number LIKE 'B%'");
  const made = /** @type {{ n: number }[]} */ (counted)[0]?.n ?? 0;
  if (made >= CASES) return;
  const [there] = await connection.query(
    `SELECT p.id FROM piece p WHERE NOT EXISTS (SELECT 1 FROM claim c WHERE c.openPieceId = p.id) ORDER BY p.id LIMIT ${OPEN}`,
  );
  const pieceIds = /** @type {{ id: string }[]} */ (there).map(({ id }) => id);
  const [warranties] = await connection.query('SELECT id FROM warranty LIMIT 1');
  const warrantyId = /** @type {{ id: string }[]} */ (warranties)[0]?.id;
  const [places] = await connection.query('SELECT id FROM store ORDER BY id LIMIT 300');
  const storeIds = /** @type {{ id: string }[]} */ (places).map(({ id }) => id);
  const [staff] = await connection.query(
    `SELECT id FROM staff WHERE storeId = '${busyStore}' ORDER BY account LIMIT 8`,
  );
  const staffIds = /** @type {{ id: string }[]} */ (staff).map(({ id }) => id);
  const people = await customers(connection);
  const rowOf = (/** @type {number} */ i) => {
    const open = i < OPEN;
    const busy = i % 10 === 0;
    const now = Date.now();
    const opened = new Date(now - (open ? i % 10_000 : 10_000 + i) * MINUTE_MS);
    const waits = open && i % 4 === 1;
    const due =
      open && !waits ? sql(new Date(now + ((i * 7919) % 20_000) * MINUTE_MS - 2_000 * MINUTE_MS)) : null;
    return [
      ulid(),
      `B${String(i).padStart(14, '0')}`,
      warrantyId,
      pieceIds[(i - made) % pieceIds.length],
      people[i % people.length],
      busy ? busyStore : storeIds[i % storeIds.length],
      PROBLEMS[i % PROBLEMS.length],
      '副石松动',
      '2026-01-01',
      'free',
      ANSWER,
      open ? STATES[i % STATES.length] : 'closed',
      due,
      waits ? sql(opened) : null,
      waits ? 'waiting_piece' : null,
      busy && i % 3 === 0 ? staffIds[i % staffIds.length] : null,
      sql(opened),
      sql(opened),
    ];
  };
  for (let from = made; from < CASES; from += BATCH)
    await connection.query(
      `INSERT INTO claim (id, number, warrantyId, pieceId, customerId, storeId, problem, description, occurredOn, coverage,
         coverageAnswer, state, dueAt, pausedSince, pauseReason, assigneeId, createdAt, movedAt) VALUES ?`,
      [Array.from({ length: Math.min(BATCH, CASES - from) }, (_, n) => rowOf(from + n))],
    );
  await connection.query('ANALYZE TABLE claim');
}
