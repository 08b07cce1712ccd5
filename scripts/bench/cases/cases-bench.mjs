// @ts-check
import { costTable, costTargets, machine, measureCosts } from '../costs.mjs';
import { headersOf, someone } from '../desk-session.mjs';
import { pieces } from '../shop/grow.mjs';
import { CASES, fillCases, OPEN } from './fill-cases.mjs';

const ROUNDS = 5;
const REQUESTS = 400;
const MOST_SERVER_US = 30_000;

/**
 * The queue of the desk over a hundred thousand cases: headquarters over all stores, and one store by itself.
 * @param {import('../frame.mjs').Frame} frame
 */
export async function benchCases(frame) {
  const connection = await frame.connect();
  await frame.progress.step(`Making pieces for ${OPEN} open cases`, (say) =>
    pieces(connection, OPEN + 2_000, say),
  );
  const [hq, manager] = [await someone(connection, 'headquarters'), await someone(connection, 'manager')];
  await frame.progress.step(`Filling in ${CASES} cases`, () => fillCases(connection, manager.storeId));
  const all = { ...frame.server, headers: await headersOf(connection, hq.id), mostServer: MOST_SERVER_US };
  const own = {
    ...frame.server,
    headers: await headersOf(connection, manager.id),
    mostServer: MOST_SERVER_US,
  };
  const queue = (/** @type {string} */ query) => ({
    paths: [`/api/admin/claims?${query}`],
    requests: REQUESTS,
  });
  /** @type {import('../costs.mjs').Target[]} */
  const targets = [
    { name: 'queue of all stores', ...all, ...queue('') },
    { name: 'queue of all stores, page 30', ...all, ...queue('page=30') },
    { name: 'queue of one store', ...own, ...queue(`storeId=${manager.storeId}`) },
    {
      name: 'overdue, nobody’s, inspecting',
      ...all,
      ...queue('overdue=true&assignee=none&states=inspecting'),
    },
    { name: 'my own', ...own, ...queue('assignee=me') },
    { name: 'ended cases of one store', ...own, ...queue(`ended=true&storeId=${manager.storeId}`) },
  ];
  // The worker delivers and climbs behind everybody's back.
  process.kill(frame.workerPid, 'SIGSTOP');
  const costs = await frame.progress
    .step('Measuring the queue', (say) =>
      measureCosts(targets, { databasePid: frame.databasePid, rounds: ROUNDS, say }),
    )
    .finally(() => process.kill(frame.workerPid, 'SIGCONT'));
  await connection.end();
  return () => {
    console.log(
      `\n${machine(ROUNDS)}, ${CASES} cases, ${OPEN} of them open\n\n${costTable(targets, costs)}\n`,
    );
    for (const line of costTargets(targets, costs)) console.log(line);
  };
}
