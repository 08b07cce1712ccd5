// @ts-check
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { demoFrom } from '../runtime/addresses.mjs';
import { build } from '../runtime/builds.mjs';
import { ensureChromium } from '../runtime/chromium.mjs';
import { endCommands } from '../runtime/command.mjs';
import { Stop, printFailure } from '../runtime/failure.mjs';
import { foldersOf } from '../runtime/folders.mjs';
import { install } from '../runtime/install.mjs';
import { Instance, clearLeftovers } from '../runtime/instance.mjs';
import { dropLock, takeLock } from '../runtime/lock.mjs';
import { freePort } from '../runtime/port.mjs';
import { Progress } from '../runtime/progress.mjs';
import { readJson } from '../runtime/small-files.mjs';
import { answersAt } from '../runtime/service.mjs';
import { weighPackages, weighPage } from './download.mjs';
import { memory } from './process-cost.mjs';
import { speedTable, target, weightTable } from './report.mjs';
import { measureSpeed, median } from './speed.mjs';

const COLD_STARTS = 3;
const TAGS = 1_000;
const MOST_TAG_COST = 10;
const MOST_HOME_KB = 220;
/** The host's own proxy or limits must not be measured: nothing of the shell but what finds programs. */
const KEPT = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'CHROMIUM_PATH', 'ZHUYUE_DATA', 'ZHUYUE_MARIADB'];

const folders = foldersOf('bench');

export async function main() {
  const progress = new Progress();
  /** @type {{ instance: Instance | null, bare: import('node:child_process').ChildProcess | null }} */
  const running = { instance: null, bare: null };
  const cleanUp = async () => {
    endCommands();
    running.bare?.kill();
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
 * @param {{ instance: Instance | null, bare: import('node:child_process').ChildProcess | null }} running
 */
async function bench(progress, running) {
  await clearLeftovers(folders, progress);
  await install(progress, path.join(folders.logs, 'npm-install.log'));
  const chromium = await ensureChromium(progress, path.join(folders.logs, 'chromium-install.log'));
  await build(progress, folders.logs, ['shared', 'server', 'emulator', 'h5', 'weapp']);
  const instance = await startInstance(progress, running);
  const cold = await progress.step('Measuring cold starts', () => coldStarts(instance));
  const server = instance.services.find((service) => service.options.name === 'server');
  if (!server) throw new Stop('The server is not running.');
  const idle = memory(server.pid);
  const barePort = await freePort();
  const bare = spawn(process.execPath, [path.join(import.meta.dirname, 'bare.mjs'), String(barePort)], {
    stdio: 'ignore',
  });
  running.bare = bare;
  while (!(await answersAt(`http://127.0.0.1:${barePort}/`)));
  const paths = await samplePaths(instance);
  const targets = [
    { name: 'constant from node:http', pid: bare.pid ?? 0, port: barePort, paths: ['/'] },
    ...paths.map((sample) => ({ ...sample, pid: server.pid, port: instance.options.port })),
  ];
  const speeds = await progress.step('Measuring requests', (say) => measureSpeed(targets, say));
  const weights = await progress.step('Weighing what a phone loads', () => weighAll(chromium, instance));
  print(
    targets.map(({ name }) => name),
    speeds,
    weights,
    cold,
    idle,
    memory(server.pid),
  );
}

/**
 * @param {Progress} progress
 * @param {{ instance: Instance | null }} running
 */
async function startInstance(progress, running) {
  const env = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
  const instance = new Instance({
    folders,
    progress,
    port: await freePort(),
    emulatorPort: await freePort(),
    disposable: true,
    // Request lines in a log are a choice of the operator, not a cost of the program.
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
 * From the first instruction to the first answer.
 * @param {Instance} instance
 * @returns {Promise<number>} milliseconds, the median of some
 */
async function coldStarts(instance) {
  const times = [];
  for (let round = 0; round < COLD_STARTS; round++) {
    const port = await freePort();
    const since = performance.now();
    const env = { ...instance.settings(), PORT: String(port) };
    const child = spawn(process.execPath, ['server/dist/main.js'], {
      cwd: path.resolve(import.meta.dirname, '../..'),
      env,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!(await answersAt(`http://127.0.0.1:${port}/health/live`))) {
      if (performance.now() - since > 60_000) throw new Stop('The server did not answer within a minute.');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    times.push(performance.now() - since);
    child.kill();
    await ended;
  }
  return median(times);
}

/**
 * @param {Instance} instance
 * @returns {Promise<{ name: string, paths: string[] }[]>}
 */
async function samplePaths(instance) {
  const list = '/api/customer/styles?limit=20';
  const reply = await fetch(`${instance.baseUrl}${list}`);
  const ids = [
    ...new Set(
      [...(await reply.text()).matchAll(/"id":\s*"([0-9A-Z]{26})"/g)].map((match) => match[1] ?? ''),
    ),
  ];
  const styles = await onlyFound(
    instance,
    ids.map((id) => `/api/customer/styles/${id}`),
  );
  const tags = await onlyFound(instance, await tagPaths(instance));
  if (styles.length === 0 || tags.length === 0)
    throw new Stop('The demo data has no style or no tag to measure with.');
  return [
    { name: 'tag lookup, one tag', paths: tags.slice(0, 1) },
    { name: `tag lookup, ${tags.length} tags`, paths: tags },
    { name: 'style list (20)', paths: [list] },
    { name: 'style page', paths: styles },
  ];
}

/**
 * Tags of many pieces: shoppers do not all scan the same one.
 * @param {Instance} instance
 * @returns {Promise<string[]>}
 */
async function tagPaths(instance) {
  // Loaded here and not above: this file is also read before anything is installed.
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection(instance.database?.url ?? '');
  try {
    const [rows] = await connection.query(
      `SELECT gtin, serial FROM piece WHERE tagState = 'active' ORDER BY id LIMIT ${TAGS}`,
    );
    return /** @type {{ gtin: string, serial: string }[]} */ (rows).map(
      ({ gtin, serial }) => `/api/tag/01/${gtin}/21/${serial}`,
    );
  } finally {
    await connection.end();
  }
}

/**
 * @param {Instance} instance
 * @param {string[]} paths
 */
async function onlyFound(instance, paths) {
  const found = await Promise.all(paths.map((one) => answersAt(`${instance.baseUrl}${one}`)));
  return paths.filter((_, index) => found[index]);
}

/**
 * @param {string} chromium
 * @param {Instance} instance
 */
async function weighAll(chromium, instance) {
  const tag = demoFrom(readJson(folders.demo)).tags[0]?.url ?? '';
  return [
    { name: 'H5 home', weight: await weighPage(chromium, `${instance.baseUrl}/`) },
    {
      name: 'H5 tag page',
      weight: await weighPage(
        chromium,
        new URL(new URL(tag, instance.baseUrl).pathname, instance.baseUrl).href,
      ),
    },
    ...weighPackages().map(({ name, weight }) => ({ name: `WeChat ${name}`, weight })),
  ];
}

/**
 * @param {string[]} names
 * @param {import('./speed.mjs').Speed[]} speeds
 * @param {{ name: string, weight: import('./download.mjs').Weight }[]} weights
 * @param {number} cold
 * @param {{ rss: number }} idle
 * @param {{ rss: number, peak: number }} loaded
 */
function print(names, speeds, weights, cold, idle, loaded) {
  const cpu = cpus()[0]?.model.trim() ?? 'unknown';
  console.log(
    `\n${cpus().length} × ${cpu}, Node ${process.versions.node}, 16 connections, median of interleaved rounds\n`,
  );
  console.log(speedTable(names, speeds));
  console.log(`\nCold start to the first answer: ${(cold / 1000).toFixed(2)} s`);
  console.log(
    `Memory of the server: ${idle.rss.toFixed(0)} MB ready, ${loaded.rss.toFixed(0)} MB after the load (peak ${loaded.peak.toFixed(0)} MB)\n`,
  );
  console.log(weightTable(weights));
  console.log('');
  for (const row of [1, 2]) {
    const ratio = (speeds[row]?.cpu ?? 0) / (speeds[0]?.cpu ?? 1);
    console.log(target(`CPU of ${names[row] ?? ''}`, ratio, MOST_TAG_COST, 'times the bare constant'));
  }
  console.log(
    target(
      'scripts and styles of the H5 home page',
      (weights[0]?.weight.gzip ?? 0) / 1000,
      MOST_HOME_KB,
      'kB gzip',
    ),
  );
}
