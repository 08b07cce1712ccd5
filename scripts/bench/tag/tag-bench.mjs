// @ts-check
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { build } from '../../runtime/builds.mjs';
import { endCommands, run } from '../../runtime/command.mjs';
import { Stop, printFailure } from '../../runtime/failure.mjs';
import { ROOT, foldersOf } from '../../runtime/folders.mjs';
import { Instance, clearLeftovers } from '../../runtime/instance.mjs';
import { dropLock, takeLock } from '../../runtime/lock.mjs';
import { freePort } from '../../runtime/port.mjs';
import { Progress } from '../../runtime/progress.mjs';
import { answersAt } from '../../runtime/service.mjs';
import { cpuMicroseconds } from '../process-cost.mjs';
import { table, target } from '../report.mjs';
import { median } from '../speed.mjs';
import { secondsUntilSeen } from './two-processes.mjs';

const LOAD = path.join(import.meta.dirname, '../load.mjs');
const ROUNDS = 3;
const TAGS = 1_000;
const CONNECTIONS = [1, 16, 64, 256];
const KEPT = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'ZHUYUE_DATA', 'ZHUYUE_MARIADB'];

/**
 * @typedef {object} Target
 * @property {string} name @property {number} pid @property {number} port @property {string[]} paths @property {number} requests
 * @property {Record<string, string>} [headers] @property {number} [status]
 * @property {() => Promise<void>} [before] what makes each round start from the same state
 */
/** @typedef {{ server: number, database: number, p50: number, p95: number, p99: number, rate: number, bytes: number }} Cost CPU in µs a request */

const folders = foldersOf('bench');

/** A tag looked up, from memory and from the database, beside what does the same work with nothing around it. */
export async function benchTag() {
  const progress = new Progress();
  /** @type {{ instance: Instance | null, children: import('node:child_process').ChildProcess[] }} */
  const running = { instance: null, children: [] };
  const cleanUp = async () => {
    endCommands();
    for (const child of running.children) child.kill();
    await running.instance?.stop();
    dropLock(folders.lock);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => void cleanUp().then(() => process.exit(130)));
  try {
    if (takeLock(folders.lock, 'npm run bench'))
      throw new Stop('Another bench runs in this folder: wait for it.');
    if (process.platform !== 'linux')
      throw new Stop('The bench reads CPU times from /proc and runs on Linux only.');
    await bench(progress, running);
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  } finally {
    await cleanUp();
  }
  process.exit();
}

/**
 * @param {Progress} progress
 * @param {{ instance: Instance | null, children: import('node:child_process').ChildProcess[] }} running
 */
async function bench(progress, running) {
  await clearLeftovers(folders, progress);
  await build(progress, folders.logs, ['shared', 'server', 'emulator']);
  const instance = await start(progress, running);
  const server = instance.services.find((service) => service.options.name === 'server');
  const databasePid = instance.database?.process?.pid ?? 0;
  if (!server || databasePid === 0) throw new Stop('The server or its database is not running.');
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection(instance.database?.url ?? '');
  const [rows] = await connection.query(
    `SELECT g.gtin, g.serial FROM tag g WHERE g.state = 'active' ORDER BY g.id LIMIT ${TAGS}`,
  );
  const paths = /** @type {{ gtin: string, serial: string }[]} */ (rows).map(
    ({ gtin, serial }) => `/api/tag/01/${gtin}/21/${serial}`,
  );
  const { targets, bytes } = await targetsOf(instance, server.pid, connection, paths, running.children);
  const costs = await progress.step('Measuring look-ups', (say) => measure(targets, databasePid, say));
  const load = await progress.step('Measuring rising load', () => rising(targets.slice(0, 2)));
  const seen = await progress.step('Waiting for changes on another process', () =>
    secondsUntilSeen(instance, connection, paths[0] ?? '', running.children),
  );
  await connection.end();
  print(targets, costs, load, seen, bytes);
}

/**
 * The look-ups, each behind the bare thing that does the same work.
 * @param {Instance} instance @param {number} serverPid @param {import('mysql2/promise').Connection} connection
 * @param {string[]} paths @param {import('node:child_process').ChildProcess[]} children
 */
async function targetsOf(instance, serverPid, connection, paths, children) {
  const url = instance.database?.url ?? '';
  const first = await fetch(`${instance.baseUrl}${paths[0] ?? ''}`);
  const bytes = (await first.arrayBuffer()).byteLength;
  const spawned = async (
    /** @type {string} */ script,
    /** @type {string[]} */ args,
    /** @type {string} */ probe,
  ) => {
    const port = await freePort();
    const child = spawn(process.execPath, [path.join(ROOT, script), String(port), ...args], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: 'ignore',
    });
    children.push(child);
    while (!(await answersAt(`http://127.0.0.1:${port}${probe}`)));
    return { port, pid: child.pid ?? 0 };
  };
  const constant = await spawned('scripts/bench/bare.mjs', [String(bytes)], '/');
  const query = await spawned('scripts/bench/tag/bare-query.mjs', [], paths[0] ?? '/');
  /** Whatever lies ready is out of date from now on: every tag is read from the database once more. */
  const outdate = async () => {
    const id = await nextId();
    await connection.query(
      'INSERT INTO outbox_event (id, topic, payload, createdAt) VALUES (?, ?, ?, UTC_TIMESTAMP(3))',
      [id, 'piece.amended', '{}'],
    );
    await new Promise((resolve) => setTimeout(resolve, 700));
  };
  /** @type {Record<string, string>} */
  const known = {};
  /** A reply says when it was made, so one that is made anew is another: the round begins with a new one. */
  const learn = async () => {
    await outdate();
    const reply = await fetch(`${instance.baseUrl}${paths[0] ?? ''}`);
    await reply.arrayBuffer();
    known['if-none-match'] = reply.headers.get('etag') ?? '';
  };
  const own = { pid: serverPid, port: instance.options.port };
  return { targets: targetList({ constant, query, own, paths, known, outdate, learn }), bytes };
}

/**
 * @param {object} parts
 * @param {{ port: number, pid: number }} parts.constant
 * @param {{ port: number, pid: number }} parts.query
 * @param {{ port: number, pid: number }} parts.own
 * @param {string[]} parts.paths
 * @param {Record<string, string>} parts.known headers of the round
 * @param {() => Promise<void>} parts.outdate
 * @param {() => Promise<void>} parts.learn
 * @returns {Target[]}
 */
function targetList({ constant, query, own, paths, known, outdate, learn }) {
  return [
    { name: 'constant from node:http', ...constant, paths: ['/'], requests: 4_000 },
    { name: 'tag from memory, one', ...own, paths: paths.slice(0, 1), requests: 4_000 },
    { name: 'tag from memory, many', ...own, paths: paths.slice(0, 200), requests: 4_000 },
    {
      name: 'constant, 304',
      ...constant,
      paths: ['/'],
      requests: 4_000,
      headers: { 'if-none-match': '"constant"' },
      status: 304,
    },
    {
      name: 'tag from memory, 304',
      ...own,
      paths: paths.slice(0, 1),
      requests: 4_000,
      headers: known,
      status: 304,
      before: learn,
    },
    { name: 'one query over node:http', ...query, paths, requests: paths.length },
    { name: 'tag from the database', ...own, paths, requests: paths.length, before: outdate },
  ];
}

const nextId = async () => (await import('ulid')).ulid();

/** @param {Progress} progress @param {{ instance: Instance | null }} running */
async function start(progress, running) {
  const env = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
  const instance = new Instance({
    folders,
    progress,
    port: await freePort(),
    emulatorPort: await freePort(),
    disposable: true,
    env: { ...env, LOG_LEVEL: 'warn' },
    giveUp: (sentence) => console.error(sentence),
  });
  running.instance = instance;
  await instance.startDatabase();
  await instance.startEmulator();
  await instance.prepareDatabase();
  await instance.startServer();
  return instance;
}

/**
 * @param {Target} one @param {number} requests @param {number} connections
 * @returns {Promise<import('../load.mjs').Measure>}
 */
async function ask({ name, port, paths, headers, status }, requests, connections) {
  const order = JSON.stringify({ port, paths, requests, connections, headers, status });
  const { output } = await run(process.execPath, [LOAD, order]);
  const measure = JSON.parse(output);
  if (measure.bad > 0)
    throw new Stop(`${name}: ${measure.bad} of ${requests} answers were wrong (${measure.firstBad}).`);
  return measure;
}

/**
 * In turn, several times: whatever else the machine does hits all alike.
 * @param {Target[]} targets @param {number} databasePid @param {(detail: string) => void} say
 * @returns {Promise<Cost[]>} medians
 */
async function measure(targets, databasePid, say) {
  for (const one of targets) {
    await one.before?.();
    await ask(one, one.requests, 16);
  }
  /** @type {Cost[][]} */
  const rounds = targets.map(() => []);
  for (let round = 1; round <= ROUNDS; round++) {
    say(`round ${round} of ${ROUNDS}`);
    for (const [index, one] of targets.entries()) {
      await one.before?.();
      const [server, database] = [cpuMicroseconds(one.pid), cpuMicroseconds(databasePid)];
      const { p50, p95, p99, seconds, bytes } = await ask(one, one.requests, 16);
      rounds[index]?.push({
        server: (cpuMicroseconds(one.pid) - server) / one.requests,
        database: (cpuMicroseconds(databasePid) - database) / one.requests,
        p50,
        p95,
        p99,
        rate: one.requests / seconds,
        bytes: bytes / one.requests,
      });
    }
  }
  return rounds.map((list) => {
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
async function rising(targets) {
  const rows = [];
  for (const connections of CONNECTIONS)
    for (const one of targets) {
      const { p50, p95, p99, seconds } = await ask(one, 4_000, connections);
      rows.push([
        `${one.name}, ${connections}`,
        ...[p50, p95, p99].map((ms) => ms.toFixed(2)),
        (4_000 / seconds).toFixed(0),
      ]);
    }
  return rows;
}

/** @param {Target[]} targets @param {Cost[]} costs @param {string[][]} load @param {Record<string, number>} seen @param {number} bytes */
function print(targets, costs, load, seen, bytes) {
  const beside = [0, 0, 0, 3, 3, 5, 5];
  const sum = (/** @type {number} */ at) => (costs[at]?.server ?? 0) + (costs[at]?.database ?? 0);
  const ratio = (/** @type {number} */ at) => sum(at) / (sum(beside[at] ?? 0) || 1);
  console.log(
    `\n${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, 16 connections, median of ${ROUNDS} rounds in turn; a look-up has ${bytes} bytes\n`,
  );
  console.log(
    table(
      ['a request', 'server CPU µs', 'database CPU µs', '× bare', 'p50 ms', 'p95 ms', 'p99 ms', 'req/s'],
      costs.map((cost, at) => [
        targets[at]?.name ?? '',
        cost.server.toFixed(0),
        cost.database.toFixed(0),
        ratio(at).toFixed(2),
        ...[cost.p50, cost.p95, cost.p99].map((ms) => ms.toFixed(2)),
        cost.rate.toFixed(0),
      ]),
    ),
  );
  console.log(`\n${table(['connections', 'p50 ms', 'p95 ms', 'p99 ms', 'req/s'], load)}\n`);
  for (const [what, seconds] of Object.entries(seen))
    console.log(target(`${what} seen by both processes`, seconds, 1, 's'));
  console.log(target('tag from memory', ratio(1), 2, 'times the bare constant'));
  console.log(target('tag from memory, many', ratio(2), 2, 'times the bare constant'));
  console.log(target('tag from memory, 304', ratio(4), 2, 'times the bare 304'));
  console.log(target('tag from the database', ratio(6), 2, 'times the bare query'));
}
