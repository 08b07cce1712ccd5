// @ts-check
// The whole product for the browser tests: a database of its own, the emulator, the server with the built H5, the worker.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { run } from '../../../scripts/runtime/command.mjs';
import { ROOT, foldersOf } from '../../../scripts/runtime/folders.mjs';
import { Instance } from '../../../scripts/runtime/instance.mjs';
import { freePort } from '../../../scripts/runtime/port.mjs';
import { exists, readJson } from '../../../scripts/runtime/small-files.mjs';
import { NO_DATABASE, dropRun, dropStale, newPrefix, serverUrl } from '../../../server/test/run.mjs';

/** @typedef {{ account: string, password: string, role: string, name: string }} StaffAccount */
/**
 * @typedef {object} ProductFacts
 * @property {string} base of the server, which serves the H5 pages as well
 * @property {string} emulator
 * @property {string} weapp folder of the WeChat build
 * @property {string} database its URL
 * @property {string} temporary a folder for pictures of tags
 * @property {StaffAccount[]} accounts
 * @property {{ label: string, url: string }[]} tags
 * @property {{ phone: string, name: string }[]} customers
 */
/** @typedef {{ facts: ProductFacts, stop: () => Promise<void> }} RunningProduct */

const BUILT = [
  ['server/dist/main.js', 'npx tsc -b server'],
  ['scripts/wechat-emulator/dist/main.js', 'npx tsc -b scripts/wechat-emulator'],
  ['miniapp/dist/h5/index.html', 'npm run build:h5 -w miniapp'],
  ['miniapp/dist/weapp/app.json', 'npm run build:weapp -w miniapp'],
];

/** @returns {Promise<RunningProduct>} */
export async function startProduct() {
  requireBuilt();
  if (serverUrl() === '') throw new Error(NO_DATABASE);
  const folders = productFolders();
  rmSync(folders.data, { recursive: true, force: true });
  mkdirSync(folders.logs, { recursive: true });
  await dropStale();
  const prefix = newPrefix();
  const database = await createDatabase(`${prefix}app`);
  const instance = new Instance({
    folders,
    progress: silent,
    port: await freePort(),
    emulatorPort: await freePort(),
    env: { DATABASE_URL: database, LOG_LEVEL: 'warn' },
    giveUp: (sentence) => console.error(sentence),
  });
  const stop = async () => {
    await instance.stop();
    await dropRun(prefix);
  };
  try {
    await instance.startEmulator();
    await prepare(instance, ['server/dist/migrate.js']);
    await prepare(instance, ['server/dist/seed/main.js', '--subset']);
    await instance.startServer();
    return { facts: factsOf(instance, database), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function requireBuilt() {
  for (const [file = '', command] of BUILT) {
    if (exists(path.join(ROOT, file))) continue;
    throw new Error(
      `${file} is missing: the browser tests play what is built. Run \`npm test\`, or ${command} first.`,
    );
  }
}

function productFolders() {
  const base = process.env.ZHUYUE_TEST_DATA ?? foldersOf('test').data;
  const data = path.join(base, 'product');
  const own = Object.fromEntries(
    Object.entries(foldersOf('test')).map(([name, at]) => [name, path.join(data, path.basename(at))]),
  );
  return { .../** @type {import('../../../scripts/runtime/folders.mjs').Folders} */ (own), data };
}

/** @param {string} name */
async function createDatabase(name) {
  const connection = await mysql.createConnection({ uri: serverUrl(), database: '' });
  try {
    await connection.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  } finally {
    await connection.end();
  }
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * @param {Instance} instance
 * @param {string[]} program
 */
async function prepare(instance, [script = '', ...args]) {
  const log = path.join(instance.options.folders.logs, 'prepare.log');
  await run(process.execPath, [path.join(ROOT, script), ...args], { env: instance.settings(), log });
}

/**
 * @param {Instance} instance
 * @param {string} database
 * @returns {ProductFacts}
 */
function factsOf(instance, database) {
  const demo = /** @type {Pick<ProductFacts, 'accounts' | 'tags' | 'customers'>} */ (
    readJson(instance.options.folders.demo)
  );
  const temporary = path.join(instance.options.folders.data, 'pictures');
  mkdirSync(temporary, { recursive: true });
  const { baseUrl: base, emulatorUrl: emulator } = instance;
  return { base, emulator, weapp: path.join(ROOT, 'miniapp/dist/weapp'), database, temporary, ...demo };
}

/** Jest prints its own progress. */
const silent = /** @type {import('../../../scripts/runtime/progress.mjs').Progress} */ (
  /** @type {unknown} */ ({
    step: async (/** @type {string} */ _, /** @type {() => Promise<unknown>} */ work) => work(),
    note: () => undefined,
  })
);
