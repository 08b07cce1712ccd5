// @ts-check
import { target } from '../report.mjs';
import { costTable, costTargets, loadTable, machine, measureCosts, risingLoad } from '../costs.mjs';
import { cpuMicroseconds } from '../process-cost.mjs';
import { secondsUntilSeen } from './two-processes.mjs';

const ROUNDS = 5;
const TAGS = 1_000;
const MEMORY = 8_000;
/** Longer than the news may be old. */
const NEWS_MS = 700;
/** A server that does nothing: that little in so long, so many times in a row. */
const [IDLE_MS, IDLE_CPU_US, IDLE_TIMES, MOST_LOOKS] = [100, 10_000, 3, 200];

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @typedef {import('../costs.mjs').Target} Target */

/**
 * Tells every process that something changed and not what: nothing that lies ready is given out again. What a server does
 * behind its readers' backs about such news is over when this returns, so that it is not measured as theirs.
 * @param {import('mysql2/promise').Connection} connection @param {import('../frame.mjs').Process} server the one that is measured
 */
export async function outdate(connection, { pid, port }) {
  const { ulid } = await import('ulid');
  await connection.query(
    "INSERT INTO outbox_event (id, topic, payload, createdAt) VALUES (?, 'piece.amended', '{}', UTC_TIMESTAMP(3))",
    [ulid()],
  );
  await pause(NEWS_MS);
  await (await fetch(`http://127.0.0.1:${port}/api/customer/styles?limit=1`)).arrayBuffer();
  for (let idle = 0, looks = 0; idle < IDLE_TIMES && looks < MOST_LOOKS; looks++) {
    const before = cpuMicroseconds(pid);
    await pause(IDLE_MS);
    idle = cpuMicroseconds(pid) - before <= IDLE_CPU_US ? idle + 1 : 0;
  }
}

/**
 * Each once, so that they lie ready: what comes after is answered from memory and from nowhere else.
 * @param {import('../frame.mjs').Frame} frame @param {string[]} paths
 */
async function lookedUp(frame, paths) {
  for (const path of paths) await (await fetch(`${frame.instance.baseUrl}${path}`)).arrayBuffer();
}

/**
 * Look-ups of many tags.
 * @param {import('mysql2/promise').Connection} connection
 * @returns {Promise<string[]>}
 */
export async function tagPaths(connection) {
  const [rows] = await connection.query(
    `SELECT gtin, serial FROM tag WHERE state = 'active' ORDER BY id LIMIT ${TAGS}`,
  );
  return /** @type {{ gtin: string, serial: string }[]} */ (rows).map(
    ({ gtin, serial }) => `/api/tag/01/${gtin}/21/${serial}`,
  );
}

/**
 * A tag looked up, from memory and from the database, beside what does the same work with nothing around it.
 * @param {import('../frame.mjs').Frame} frame
 */
export async function benchTag(frame) {
  const connection = await frame.connect();
  const paths = await tagPaths(connection);
  const targets = await targetsOf(frame, connection, paths);
  const costs = await frame.progress.step('Measuring look-ups', (say) =>
    measureCosts(targets, { databasePid: frame.databasePid, rounds: ROUNDS, say }),
  );
  const load = await frame.progress.step('Measuring rising load', () => risingLoad(targets.slice(0, 2)));
  const seen = await frame.progress.step('Waiting for changes on another process', () =>
    secondsUntilSeen(frame, connection, paths[0] ?? ''),
  );
  await connection.end();
  return () => {
    console.log(`\n${machine(ROUNDS)}\n`);
    console.log(costTable(targets, costs));
    console.log(`\n${loadTable(load)}\n`);
    for (const line of costTargets(targets, costs)) console.log(line);
    for (const [what, seconds] of Object.entries(seen))
      console.log(target(`${what} seen by both processes`, seconds, 1, 's'));
  };
}

/**
 * @param {import('../frame.mjs').Frame} frame @param {import('mysql2/promise').Connection} connection @param {string[]} paths
 * @returns {Promise<Target[]>}
 */
async function targetsOf(frame, connection, paths) {
  const first = await fetch(`${frame.instance.baseUrl}${paths[0] ?? ''}`);
  const bytes = (await first.arrayBuffer()).byteLength;
  const constant = await frame.bare('scripts/bench/bare.mjs', [String(bytes)], '/');
  const query = await frame.bare('scripts/bench/tag/bare-query.mjs', [String(bytes)], paths[0] ?? '/');
  const bare = { name: 'constant from node:http', ...constant, paths: ['/'], requests: MEMORY };
  const bareSame = {
    ...bare,
    name: 'constant, 304',
    headers: { 'if-none-match': '"constant"' },
    status: 304,
  };
  const bareQuery = { name: 'one query over node:http', ...query, paths, requests: paths.length };
  const own = { ...frame.server, requests: MEMORY };
  const one = paths.slice(0, 1);
  const many = paths.slice(0, 200);
  return [
    bare,
    { name: 'tag from memory, one', ...own, paths: one, beside: bare, most: 2 },
    {
      name: 'tag from memory, many',
      ...own,
      paths: many,
      before: () => lookedUp(frame, many),
      beside: bare,
      most: 2,
    },
    bareSame,
    known(frame, {
      name: 'tag from memory, 304',
      ...own,
      paths: one,
      status: 304,
      // A look-up all the same: what is saved is the body. The bare 304 stands above for whoever wants to compare.
      beside: bare,
      most: 2,
    }),
    bareQuery,
    {
      name: 'tag from the database',
      ...own,
      paths,
      requests: paths.length,
      before: () => outdate(connection, frame.server),
      beside: bareQuery,
      most: 2,
    },
  ];
}

/**
 * Asked for what the asker has already: a timer or a guest may have changed it since the round before.
 * @param {import('../frame.mjs').Frame} frame @param {Target} target
 */
function known(frame, target) {
  target.before = async () => {
    const reply = await fetch(`${frame.instance.baseUrl}${target.paths[0] ?? ''}`);
    await reply.arrayBuffer();
    target.headers = { 'if-none-match': reply.headers.get('etag') ?? '' };
  };
  return target;
}
