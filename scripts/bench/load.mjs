// @ts-check
// A client in a process of its own: what it burns is not counted as the server's.
// usage: node load.mjs '{"port":3000,"paths":["/"],"requests":2000,"connections":16}'
import { Agent, request } from 'node:http';

/** @typedef {{ port: number, paths: string[], requests: number, connections: number, method?: string, headers?: Record<string, string>, each?: Record<string, string>[], status?: number }} Order */
/** @typedef {{ seconds: number, p50: number, p95: number, p99: number, bad: number, firstBad: string, bytes: number }} Measure */

/** @type {Order} */
const {
  port,
  paths,
  requests,
  connections,
  method = 'GET',
  headers = {},
  each = [],
  status: expected = 200,
} = JSON.parse(process.argv[2] ?? '{}');
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const times = new Float64Array(requests);
let next = 0;
let bad = 0;
let firstBad = '';
let bytes = 0;

/** @param {string} path @param {Record<string, string> | undefined} own */
function ask(path, own) {
  const sent = own ? { ...headers, ...own } : headers;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, agent, headers: sent }, (response) => {
      response.on('data', (/** @type {Buffer} */ chunk) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(response.statusCode));
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function client() {
  for (let number = next++; number < requests; number = next++) {
    const path = paths[number % paths.length] ?? '/';
    const since = performance.now();
    const status = await ask(path, each[number % each.length]);
    times[number] = performance.now() - since;
    if (status === expected) continue;
    bad += 1;
    firstBad ||= `${String(status)} ${path}`;
  }
}

const since = performance.now();
await Promise.all(Array.from({ length: connections }, client));
const seconds = (performance.now() - since) / 1000;
agent.destroy();
times.sort();
const at = (/** @type {number} */ share) => times[Math.min(requests - 1, Math.floor(requests * share))] ?? 0;
/** @type {Measure} */
const measure = { seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), bad, firstBad, bytes };
console.log(JSON.stringify(measure));
