// @ts-check
import { costTable, machine, measureCosts } from '../costs.mjs';
import { target } from '../report.mjs';
import { outdate } from '../tag/tag-bench.mjs';
import { genuine, pieces } from './grow.mjs';

const ROUNDS = 3;
const SAMPLE = 1_000;
const MOST_GROWTH = 1.3;
/** `ZHUYUE_BENCH_PIECES` for a machine that has no room or no time for a million. */
const MANY = Number(process.env.ZHUYUE_BENCH_PIECES ?? 1_000_000);

/** @typedef {import('../costs.mjs').Target} Target */
/** @typedef {{ wanted: number, targets: Target[], costs: import('../costs.mjs').Cost[] }} Measured */

/**
 * The same look-ups and pages in a shop as the demo has it, and in one with a million pieces.
 * @param {import('../frame.mjs').Frame} frame
 */
export async function benchGrowth(frame) {
  const connection = await frame.connect();
  const [[there]] = /** @type {[{ n: number }[], unknown]} */ (
    await connection.query('SELECT COUNT(*) AS n FROM piece')
  );
  const constant = await frame.bare('scripts/bench/bare.mjs', ['5000'], '/');
  /** @type {Measured[]} */
  const measured = [];
  for (const wanted of [(there?.n ?? 0) + SAMPLE, MANY]) {
    await frame.progress.step(`Growing to ${wanted} pieces`, (say) => pieces(connection, wanted, say));
    const targets = await targetsOf(frame, constant, connection);
    const costs = await frame.progress.step(`Measuring with ${wanted} pieces`, (say) =>
      measureCosts(targets, { databasePid: frame.databasePid, rounds: ROUNDS, say }),
    );
    measured.push({ wanted, targets, costs });
  }
  await connection.end();
  return () => print(measured);
}

/**
 * @param {import('../frame.mjs').Frame} frame @param {import('../frame.mjs').Process} constant
 * @param {import('mysql2/promise').Connection} connection
 * @returns {Promise<Target[]>}
 */
async function targetsOf(frame, constant, connection) {
  const paths = await genuine(connection, frame.instance.settings(), SAMPLE);
  const [rows] = await connection.query(
    "SELECT id FROM style WHERE state = 'published' AND id LIKE '01%' ORDER BY MD5(id) LIMIT 500",
  );
  const pages = /** @type {{ id: string }[]} */ (rows).map(({ id }) => `/api/customer/styles/${id}`);
  const before = () => outdate(connection, frame.server);
  return [
    { name: 'constant from node:http', ...constant, paths: ['/'], requests: 4_000 },
    { name: 'tag from the database', ...frame.server, paths, requests: paths.length, before },
    { name: 'style page', ...frame.server, paths: pages, requests: pages.length, before },
  ];
}

/** @param {Measured[]} measured */
function print(measured) {
  for (const { wanted, targets, costs } of measured)
    console.log(`\n${machine(ROUNDS)}, ${wanted} pieces\n\n${costTable(targets, costs)}`);
  const [few, many] = measured;
  const grown = (/** @type {number} */ at) => {
    const sum = (/** @type {typeof few} */ size) =>
      (size?.costs[at]?.server ?? 0) + (size?.costs[at]?.database ?? 0);
    return sum(many) / sum(few);
  };
  console.log('');
  // Whatever else the machine did meanwhile hit the constant alike.
  for (const at of [1, 2])
    console.log(
      target(
        `${few?.targets[at]?.name} with ${many?.wanted} pieces`,
        grown(at) / grown(0),
        MOST_GROWTH,
        'times',
      ),
    );
}
