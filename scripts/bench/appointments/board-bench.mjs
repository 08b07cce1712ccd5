// @ts-check
import { costTable, costTargets, machine, measureCosts } from '../costs.mjs';
import { headersOf, someone } from '../desk-session.mjs';
import { fillSaturday } from './saturday.mjs';

const ROUNDS = 5;
const REQUESTS = 200;
const VISITS = 60;
const WEEKS_AHEAD = 6;
const DAY_MS = 86_400_000;
const MOST_SERVER_US = 20_000;
const MOST_LIVE_US = 1_000;

/** A Saturday nobody of the demo has anything to do with. */
function saturday() {
  const today = new Date();
  const ahead = WEEKS_AHEAD * 7 + ((6 - today.getUTCDay() + 7) % 7);
  return new Date(today.getTime() + ahead * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Those of an earlier run when there are any.
 * @param {import('mysql2/promise').Connection} connection @param {string} storeId @param {string} onDay
 */
async function visitsOn(connection, storeId, onDay) {
  const [rows] = await connection.query(
    'SELECT id FROM appointment WHERE storeId = ? AND onDay = ? ORDER BY id',
    [storeId, onDay],
  );
  const there = /** @type {{ id: string }[]} */ (rows).map(({ id }) => id);
  return there.length > 0
    ? there
    : (await fillSaturday(connection, storeId, onDay, { visits: VISITS })).visits;
}

/**
 * What a desk asks on a Saturday with sixty visits: the board, the trays, where a visit could be carried to, and every
 * second whether anything has changed.
 * @param {import('../frame.mjs').Frame} frame
 */
export async function benchBoard(frame) {
  const connection = await frame.connect();
  const { id, storeId } = await someone(connection, 'manager');
  const onDay = saturday();
  const visits = await frame.progress.step(`Booking ${VISITS} visits on a Saturday`, () =>
    visitsOn(connection, storeId, onDay),
  );
  const desk = { ...frame.server, headers: await headersOf(connection, id), requests: REQUESTS };
  const where = `storeId=${storeId}&onDay=${onDay}`;
  const topics = ['visits', 'store', 'waiting', 'pieces', 'moves'].map((kind) => `${kind}:${storeId}`);
  /** @type {import('../costs.mjs').Target[]} */
  const targets = [
    {
      name: `day of ${VISITS} visits`,
      ...desk,
      paths: [`/api/admin/board?${where}`],
      mostServer: MOST_SERVER_US,
    },
    {
      name: 'trays of that day',
      ...desk,
      paths: [`/api/admin/preparation?${where}`],
      mostServer: MOST_SERVER_US,
    },
    {
      name: 'places for a visit picked up',
      ...desk,
      paths: visits.slice(0, 20).map((visit) => `/api/admin/board/visits/${visit}/places?onDay=${onDay}`),
      mostServer: MOST_SERVER_US,
    },
    {
      name: 'whether anything has changed',
      ...desk,
      paths: [`/api/admin/live?topics=${topics.join(',')}`],
      mostServer: MOST_LIVE_US,
    },
  ];
  const costs = await frame.progress.step('Measuring the board', (say) =>
    measureCosts(targets, { databasePid: frame.databasePid, rounds: ROUNDS, say }),
  );
  await connection.end();
  return () => {
    console.log(`\n${machine(ROUNDS)}, ${VISITS} visits on ${onDay}\n\n${costTable(targets, costs)}\n`);
    for (const line of costTargets(targets, costs)) console.log(line);
  };
}
