// @ts-check
import { costTable, costTargets, loadTable, machine, measureCosts, risingLoad } from '../costs.mjs';
import { target } from '../report.mjs';
import { outdate } from '../tag/tag-bench.mjs';
import { freePieces, headersOf, signedIn } from './buyers.mjs';
import { styles } from './grow.mjs';

const ROUNDS = 3;
const STYLES = 10_000;
const PAGES = 500;
const HOLDS = 200;
const BUYERS = 200;
const [LOOK_MS, MOST_LOOKS] = [100, 600];
/** Of two characters each: what most people type. */
const WORDS = ['戒指', '项链', '钻石', '足金', '手镯', '耳钉', '吊坠', '对戒', '珍珠', '翡翠'];
const SORTS = ['recommended', 'newest', 'price_up', 'price_down'];
const KINDS = ['ring', 'necklace', 'pendant'];

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @typedef {import('../costs.mjs').Target} Target */

/**
 * Style pages, lists, search and holds over a range of ten thousand styles, and two hundred who want one piece.
 * @param {import('../frame.mjs').Frame} frame
 */
export async function benchShop(frame) {
  const { progress } = frame;
  const connection = await frame.connect();
  await progress.step(`Filling the range up to ${STYLES} styles`, () => styles(connection, STYLES));
  // Buyers come from addresses of their own, as behind a proxy: one address may not hold two hundred pieces a minute.
  const server = await frame.anotherServer({ TRUST_PROXY: '127.0.0.1' });
  const targets = await targetsOf(frame, server, connection);
  const costs = await progress.step('Measuring pages, lists and holds', (say) =>
    measureCosts(targets, { databasePid: frame.databasePid, rounds: ROUNDS, say }),
  );
  const lists = targets.filter(({ mostServer }) => mostServer !== undefined);
  const load = await progress.step('Measuring rising load', () => risingLoad(lists));
  const raced = await progress.step(`Racing ${BUYERS} buyers for one piece`, () => race(server, connection));
  await connection.end();
  return () => {
    console.log(`\n${machine(ROUNDS)}, ${STYLES} styles\n`);
    console.log(costTable(targets, costs));
    console.log(`\n${loadTable(load)}\n`);
    for (const line of costTargets(targets, costs)) console.log(line);
    console.log(
      target(
        `buyers of ${BUYERS} who hold the one piece (${raced.answered} answered yes)`,
        raced.held,
        1,
        'buyer',
      ),
    );
  };
}

/**
 * @param {import('../frame.mjs').Frame} frame @param {import('../frame.mjs').Process} server
 * @param {import('mysql2/promise').Connection} connection
 * @returns {Promise<Target[]>}
 */
async function targetsOf(frame, server, connection) {
  const [rows] = await connection.query(
    `SELECT id FROM style WHERE state = 'published' ORDER BY id LIMIT ${PAGES}`,
  );
  const ids = /** @type {{ id: string }[]} */ (rows).map(({ id }) => id);
  const pages = ids.map((id) => `/api/customer/styles/${id}`);
  const page = await fetch(`http://127.0.0.1:${server.port}${pages[0]}`);
  const bytes = (await page.arrayBuffer()).byteLength;
  const bare = await frame.bare('scripts/bench/shop/bare-shop.mjs', [String(bytes)], `/style/${ids[0]}`);
  const before = () => outdate(connection, server);
  const bareStyle = {
    name: 'one join over node:http',
    ...bare,
    paths: ids.map((id) => `/style/${id}`),
    requests: PAGES,
  };
  return [
    bareStyle,
    { name: 'style page', ...server, paths: pages, requests: PAGES, before, beside: bareStyle, most: 3 },
    {
      name: 'style list with facets',
      ...server,
      paths: listPaths(),
      requests: PAGES,
      before,
      mostServer: 2_000,
    },
    {
      name: 'search for two characters',
      ...server,
      paths: searchPaths(),
      requests: PAGES,
      before,
      mostServer: 2_000,
    },
    ...(await holdTargets(frame, server, bare, connection)),
  ];
}

/**
 * @param {import('../frame.mjs').Frame} frame
 * @param {import('../frame.mjs').Process} server @param {import('../frame.mjs').Process} bare
 * @param {import('mysql2/promise').Connection} connection
 * @returns {Promise<Target[]>}
 */
async function holdTargets(frame, server, bare, connection) {
  const pieces = await freePieces(connection);
  /** @param {Target} one @param {(pieceId: string) => string} path */
  const renewed = (one, path) => {
    // Every round other people want other pieces: what is held once is held.
    one.before = async () => {
      await drained(connection);
      process.kill(frame.workerPid, 'SIGSTOP');
      one.paths = pieces(HOLDS).map(path);
      one.each = (await signedIn(connection, HOLDS)).map(headersOf);
    };
    one.after = () => void process.kill(frame.workerPid, 'SIGCONT');
    return one;
  };
  const hold = { method: 'POST', paths: [], requests: HOLDS };
  const plain = renewed({ name: 'the same writes over node:http', ...bare, ...hold }, (id) => `/hold/${id}`);
  return [
    plain,
    renewed(
      { name: 'a hold', ...server, ...hold, beside: plain, most: 3 },
      (id) => `/api/customer/pieces/${id}/hold`,
    ),
  ];
}

/**
 * Every hold is told, the bare one's too: what the worker still has to deliver of one must not be measured with the next.
 * @param {import('mysql2/promise').Connection} connection
 */
async function drained(connection) {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const [rows] = await connection.query(
      `SELECT (SELECT COUNT(*) FROM outbox_event WHERE spreadAt IS NULL) +
        (SELECT COUNT(*) FROM outbox_delivery WHERE state = 'waiting' AND nextAt <= UTC_TIMESTAMP(3)) AS due`,
    );
    if (Number(/** @type {{ due: number }[]} */ (rows)[0]?.due) === 0) return;
    await pause(LOOK_MS);
  }
}

/** Questions that were not asked before in this round. */
function listPaths() {
  return Array.from({ length: PAGES }, (_, at) => {
    const kind = KINDS[at % KINDS.length];
    const sort = SORTS[Math.floor(at / KINDS.length) % SORTS.length];
    return `/api/customer/styles?limit=20&kind=${kind}&sort=${sort}&priceFromFen=${50_000 + at * 100}`;
  });
}

function searchPaths() {
  return Array.from({ length: PAGES }, (_, at) => {
    const word = encodeURIComponent(WORDS[at % WORDS.length] ?? '');
    const sort = SORTS[Math.floor(at / WORDS.length) % SORTS.length];
    return `/api/customer/styles?limit=20&q=${word}&sort=${sort}&priceFromFen=${50_000 + at * 100}`;
  });
}

/** @param {import('../frame.mjs').Process} server @param {import('mysql2/promise').Connection} connection */
async function race({ port }, connection) {
  const [pieceId] = (await freePieces(connection))(1);
  const buyers = await signedIn(connection, BUYERS);
  const answers = await Promise.all(
    buyers.map(async (buyer) => {
      const reply = await fetch(`http://127.0.0.1:${port}/api/customer/pieces/${pieceId}/hold`, {
        method: 'POST',
        headers: headersOf(buyer),
      });
      await reply.arrayBuffer();
      return reply.status;
    }),
  );
  const [rows] = await connection.query(
    "SELECT COUNT(*) AS held FROM piece_hold WHERE pieceId = ? AND state IN ('held', 'offered')",
    [pieceId],
  );
  const held = Number(/** @type {{ held: number }[]} */ (rows)[0]?.held);
  return { held, answered: answers.filter((status) => status === 200).length };
}
