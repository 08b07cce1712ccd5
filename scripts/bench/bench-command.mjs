// @ts-check
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { demoFrom } from '../runtime/addresses.mjs';
import { build } from '../runtime/builds.mjs';
import { ensureChromium } from '../runtime/chromium.mjs';
import { Stop } from '../runtime/failure.mjs';
import { install } from '../runtime/install.mjs';
import { clearLeftovers } from '../runtime/instance.mjs';
import { freePort } from '../runtime/port.mjs';
import { readJson } from '../runtime/small-files.mjs';
import { answersAt } from '../runtime/service.mjs';
import { weighPackages, weighPage } from './download.mjs';
import { folders, inFrame } from './frame.mjs';
import { memory } from './process-cost.mjs';
import { speedTable, target, weightTable } from './report.mjs';
import { measureSpeed, median } from './speed.mjs';

const COLD_STARTS = 3;
const MOST_TAG_COST = 2;
const MOST_HOME_KB = 220;

/** @typedef {import('./frame.mjs').Frame} Frame */
/** @typedef {(frame: Frame) => Promise<() => void>} Part measures, and gives what prints it */

/** The parts that need a running product and no browser. Loaded late: this file is read before anything is installed. */
const PARTS = /** @type {Record<string, () => Promise<Part>>} */ ({
  tag: async () => (await import('./tag/tag-bench.mjs')).benchTag,
  shop: async () => (await import('./shop/shop-bench.mjs')).benchShop,
  board: async () => (await import('./appointments/board-bench.mjs')).benchBoard,
  cases: async () => (await import('./cases/cases-bench.mjs')).benchCases,
  growth: async () => (await import('./shop/growth-bench.mjs')).benchGrowth,
});

/** @param {string} [part] that one alone */
export async function main(part) {
  await inFrame(async (frame) => {
    const named = part === undefined ? null : PARTS[part];
    if (named === undefined) throw new Stop(`The bench has no part ${part}.`);
    await clearLeftovers(folders, frame.progress);
    if (named === null) await install(frame.progress, path.join(folders.logs, 'npm-install.log'));
    const first = named === null ? await wholeProduct(frame) : await productAlone(frame);
    const prints = [first];
    for (const load of named === null ? Object.values(PARTS) : [named])
      prints.push(await (await load())(frame));
    for (const print of prints) print();
  });
}

/** @param {Frame} frame */
async function productAlone(frame) {
  await build(frame.progress, folders.logs, ['shared', 'server', 'emulator']);
  await frame.start();
  return () => undefined;
}

/**
 * Starts, memory, weights, and requests as fast as they come.
 * @param {Frame} frame
 */
async function wholeProduct(frame) {
  const { progress } = frame;
  const chromium = await ensureChromium(progress, path.join(folders.logs, 'chromium-install.log'));
  await build(progress, folders.logs, ['shared', 'server', 'emulator', 'h5', 'weapp']);
  const instance = await frame.start();
  const { server } = frame;
  const cold = await progress.step('Measuring cold starts', () => coldStarts(instance));
  const idle = memory(server.pid);
  const bare = await frame.bare('scripts/bench/bare.mjs', [], '/');
  const paths = await samplePaths(frame);
  const targets = [
    { name: 'constant from node:http', ...bare, paths: ['/'] },
    ...paths.map((sample) => ({ ...sample, ...server })),
  ];
  const speeds = await progress.step('Measuring requests', (say) => measureSpeed(targets, say));
  const weights = await progress.step('Weighing what a phone loads', () => weighAll(chromium, instance));
  const names = targets.map(({ name }) => name);
  const loaded = memory(server.pid);
  return () => print(names, speeds, weights, cold, idle, loaded);
}

/**
 * From the first instruction to the first answer.
 * @param {import('../runtime/instance.mjs').Instance} instance
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
 * @param {Frame} frame
 * @returns {Promise<{ name: string, paths: string[] }[]>}
 */
async function samplePaths(frame) {
  const list = '/api/customer/styles?limit=20';
  const reply = await fetch(`${frame.instance.baseUrl}${list}`);
  const ids = [
    ...new Set(
      [...(await reply.text()).matchAll(/"id":\s*"([0-9A-Z]{26})"/g)].map((match) => match[1] ?? ''),
    ),
  ];
  const styles = await onlyFound(
    frame,
    ids.map((id) => `/api/customer/styles/${id}`),
  );
  const connection = await frame.connect();
  const { tagPaths } = await import('./tag/tag-bench.mjs');
  const tags = await onlyFound(frame, await tagPaths(connection));
  await connection.end();
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
 * @param {Frame} frame
 * @param {string[]} paths
 */
async function onlyFound(frame, paths) {
  const found = await Promise.all(paths.map((one) => answersAt(`${frame.instance.baseUrl}${one}`)));
  return paths.filter((_, index) => found[index]);
}

/**
 * @param {string} chromium
 * @param {import('../runtime/instance.mjs').Instance} instance
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
