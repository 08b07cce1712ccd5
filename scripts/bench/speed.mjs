// @ts-check
import path from 'node:path';
import { run } from '../runtime/command.mjs';
import { Stop } from '../runtime/failure.mjs';
import { cpuMicroseconds } from './process-cost.mjs';

const LOAD = path.join(import.meta.dirname, 'load.mjs');
const CONNECTIONS = 16;
const ROUNDS = 5;
const WARM_UP_MS = 1_500;
const ROUND_MS = 1_200;

/** @typedef {{ name: string, pid: number, port: number, paths: string[] }} Target */
/** @typedef {{ rate: number, p50: number, p95: number, p99: number, cpu: number, bytes: number }} Speed */

/**
 * @param {number[]} values
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * @param {Target} target
 * @param {number} requests
 * @returns {Promise<Speed>}
 */
async function once(target, requests) {
  const order = JSON.stringify({
    port: target.port,
    paths: target.paths,
    requests,
    connections: CONNECTIONS,
  });
  const before = cpuMicroseconds(target.pid);
  const { output } = await run(process.execPath, [LOAD, order]);
  const cpu = (cpuMicroseconds(target.pid) - before) / requests;
  /** @type {import('./load.mjs').Measure} */
  const measure = JSON.parse(output);
  if (measure.bad > 0)
    throw new Stop(
      `${target.name}: ${measure.bad} of ${requests} answers were not 200 (${measure.firstBad}).`,
    );
  const { p50, p95, p99, seconds, bytes } = measure;
  return { rate: requests / seconds, p50, p95, p99, cpu, bytes: bytes / requests };
}

/**
 * Warms every target up, then measures them in turn, several times: whatever else the machine does hits all alike.
 * @param {Target[]} targets
 * @param {(detail: string) => void} say
 * @returns {Promise<Speed[]>} the median of the rounds, in the order of the targets
 */
export async function measureSpeed(targets, say) {
  /** @type {number[]} */
  const requests = [];
  for (const target of targets) {
    say(`warming up: ${target.name}`);
    const guess = await once(target, 500);
    const warm = await once(target, Math.ceil((guess.rate * WARM_UP_MS) / 1000));
    requests.push(Math.max(500, Math.ceil((warm.rate * ROUND_MS) / 1000)));
  }
  /** @type {Speed[][]} */
  const rounds = targets.map(() => []);
  for (let round = 1; round <= ROUNDS; round++) {
    say(`round ${round} of ${ROUNDS}`);
    for (const [index, target] of targets.entries())
      rounds[index]?.push(await once(target, requests[index] ?? 500));
  }
  say(`${ROUNDS} rounds`);
  return rounds.map((list) => {
    const middle = (/** @type {keyof Speed} */ key) => median(list.map((speed) => speed[key]));
    return {
      rate: middle('rate'),
      p50: middle('p50'),
      p95: middle('p95'),
      p99: middle('p99'),
      cpu: middle('cpu'),
      bytes: middle('bytes'),
    };
  });
}
