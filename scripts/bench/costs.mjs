// @ts-check
import { cpus } from 'node:os';
import path from 'node:path';
import { run } from '../runtime/command.mjs';
import { Stop } from '../runtime/failure.mjs';
import { cpuMicroseconds } from './process-cost.mjs';
import { table, target } from './report.mjs';
import { median } from './speed.mjs';

const LOAD = path.join(import.meta.dirname, 'load.mjs');
const CONNECTIONS = [1, 16, 64, 256];
/** The engine compiles what it sees often, and a way through all of the product is long: as in a shop that has opened. */
const WARM_UPS = 5;

/**
 * @typedef {object} Target
 * @property {string} name @property {number} pid @property {number} port @property {string[]} paths @property {number} requests
 * @property {string} [method]
 * @property {Record<string, string>} [headers] @property {Record<string, string>[]} [each] headers of each request in turn
 * @property {number} [status]
 * @property {Target} [beside] the bare thing that does the same work
 * @property {number} [most] times what the bare thing costs
 * @property {number} [mostServer] µs of the server alone
 * @property {() => Promise<void>} [before] what makes each round start from the same state
 * @property {() => void} [after]
 */
/** @typedef {{ server: number, database: number, p50: number, p95: number, p99: number, rate: number, bytes: number }} Cost CPU in µs a request */

/**
 * @param {Target} one @param {number} requests @param {number} connections
 * @returns {Promise<import('./load.mjs').Measure>}
 */
export async function ask({ name, port, paths, method, headers, each, status }, requests, connections) {
  const order = JSON.stringify({ port, paths, requests, connections, method, headers, each, status });
  const { output } = await run(process.execPath, [LOAD, order]);
  const measure = JSON.parse(output);
  if (measure.bad > 0)
    throw new Stop(`${name}: ${measure.bad} of ${requests} answers were wrong (${measure.firstBad}).`);
  return measure;
}

/**
 * Warms up, then measures in turn, several times: whatever else the machine does hits all alike.
 * @param {Target[]} targets @param {{ databasePid: number, rounds: number, say: (detail: string) => void }} how
 * @returns {Promise<Cost[]>} medians
 */
export async function measureCosts(targets, { databasePid, rounds, say }) {
  /** @type {Cost[][]} */
  const costs = targets.map(() => []);
  for (let round = 1 - WARM_UPS; round <= rounds; round++) {
    say(round <= 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const [index, one] of targets.entries()) {
      await one.before?.();
      const [server, database] = [cpuMicroseconds(one.pid), cpuMicroseconds(databasePid)];
      const { p50, p95, p99, seconds, bytes } = await ask(one, one.requests, 16);
      const spent = [cpuMicroseconds(one.pid) - server, cpuMicroseconds(databasePid) - database];
      one.after?.();
      if (round <= 0) continue;
      const [ofServer = 0, ofDatabase = 0] = spent.map((us) => us / one.requests);
      costs[index]?.push({
        server: ofServer,
        database: ofDatabase,
        p50,
        p95,
        p99,
        rate: one.requests / seconds,
        bytes: bytes / one.requests,
      });
    }
  }
  return costs.map((list) => {
    const of = (/** @type {keyof Cost} */ key) => median(list.map((cost) => cost[key]));
    return {
      server: of('server'),
      database: of('database'),
      p50: of('p50'),
      p95: of('p95'),
      p99: of('p99'),
      rate: of('rate'),
      bytes: of('bytes'),
    };
  });
}

/** @param {Target[]} targets */
export async function risingLoad(targets) {
  const rows = [];
  for (const connections of CONNECTIONS)
    for (const one of targets) {
      await one.before?.();
      const { p50, p95, p99, seconds } = await ask(one, one.requests, connections);
      rows.push([
        `${one.name}, ${connections}`,
        ...[p50, p95, p99].map((ms) => ms.toFixed(2)),
        (one.requests / seconds).toFixed(0),
      ]);
    }
  return rows;
}

/** @param {string[][]} rows */
export const loadTable = (rows) => table(['connections', 'p50 ms', 'p95 ms', 'p99 ms', 'req/s'], rows);

/** @param {number} rounds */
export const machine = (rounds) =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, 16 connections, median of ${rounds} rounds in turn`;

/** @param {Target[]} targets @param {Cost[]} costs */
export function costTable(targets, costs) {
  return table(
    [
      'a request',
      'server CPU µs',
      'database CPU µs',
      '× bare',
      'p50 ms',
      'p95 ms',
      'p99 ms',
      'req/s',
      'bytes',
    ],
    costs.map((cost, at) => [
      targets[at]?.name ?? '',
      cost.server.toFixed(0),
      cost.database.toFixed(0),
      ratioOf(targets, costs, at)?.toFixed(2) ?? '',
      ...[cost.p50, cost.p95, cost.p99].map((ms) => ms.toFixed(2)),
      cost.rate.toFixed(0),
      cost.bytes.toFixed(0),
    ]),
  );
}

/** @param {Target[]} targets @param {Cost[]} costs */
export function costTargets(targets, costs) {
  return targets.flatMap(({ name, beside, most, mostServer }, at) => [
    ...(beside && most !== undefined
      ? [target(name, ratioOf(targets, costs, at) ?? Infinity, most, `times ${beside.name}`)]
      : []),
    ...(mostServer === undefined
      ? []
      : [target(name, (costs[at]?.server ?? Infinity) / 1000, mostServer / 1000, 'ms of server CPU')]),
  ]);
}

/** @param {Target[]} targets @param {Cost[]} costs @param {number} at */
function ratioOf(targets, costs, at) {
  const beside = targets[at]?.beside;
  if (!beside) return null;
  const sum = (/** @type {Cost | undefined} */ cost) => (cost ? cost.server + cost.database : NaN);
  return sum(costs[at]) / sum(costs[targets.indexOf(beside)]);
}
