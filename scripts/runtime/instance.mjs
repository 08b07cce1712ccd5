// @ts-check
// One running product: database, WeChat emulator, server, worker. Used by `npm start`, the browser tests and the bench.
import { mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.mjs';
import { PrivateDatabase } from './database.mjs';
import { Stop } from './failure.mjs';
import { ROOT } from './folders.mjs';
import { findMariadb } from './mariadb.mjs';
import { ProcessList, sleep } from './processes.mjs';
import { demoSecrets } from './secrets.mjs';
import { Service, answersAt } from './service.mjs';
import { exists, isRecord, readJson } from './small-files.mjs';
import { contentHash, stampSays, writeStamp } from './stamp.mjs';

/**
 * @typedef {object} InstanceOptions
 * @property {import('./folders.mjs').Folders} folders
 * @property {import('./progress.mjs').Progress} progress
 * @property {number} port
 * @property {number} emulatorPort
 * @property {boolean} [disposable] see PrivateDatabase
 * @property {NodeJS.ProcessEnv} [env] settings of the person, which win over ours
 * @property {(sentence: string) => void} giveUp called when a part has died too often
 */

const MOST_DATABASE_RESTARTS = 3;
const LOG_LIMIT = 5_000_000;

export class Instance {
  /** @type {PrivateDatabase | null} */
  database = null;
  /** @type {Service[]} in the order they were started */
  services = [];
  #databaseDeaths = 0;

  /** @param {InstanceOptions} options */
  constructor(options) {
    this.options = options;
    this.env = options.env ?? process.env;
    this.demo = this.env.NODE_ENV !== 'production';
    this.processes = new ProcessList(options.folders.processes);
  }

  get baseUrl() {
    return `http://127.0.0.1:${this.options.port}`;
  }

  get ownsEmulator() {
    return this.demo && !this.env.WX_API_BASE && !this.env.WX_APPID;
  }

  async startDatabase() {
    const { folders, progress, disposable } = this.options;
    if (this.env.DATABASE_URL) return;
    const mariadb = await findMariadb(progress, folders.mariadb, this.#log('mariadb-install'), this.env);
    const password = demoSecrets(folders.secrets).databasePassword;
    const database = new PrivateDatabase({
      folders,
      mariadb,
      password,
      processes: this.processes,
      disposable,
    });
    if (database.isNew) await progress.step('Creating the private database', () => database.create());
    await progress.step('Starting the private database', () => database.start());
    database.onDeath = (how) => void this.#reviveDatabase(how);
    this.database = database;
  }

  /** @param {string} how */
  async #reviveDatabase(how) {
    const { progress, giveUp } = this.options;
    this.#databaseDeaths += 1;
    progress.note(`The private database ended (${how}); its log is ${this.#log('database')}`);
    if (this.#databaseDeaths > MOST_DATABASE_RESTARTS) {
      giveUp(
        `The private database ended ${this.#databaseDeaths} times; look into its log, then run npm start again.`,
      );
      return;
    }
    await sleep(1_000);
    try {
      await this.database?.start();
      progress.note('The private database runs again; nothing that was saved is lost.');
    } catch (error) {
      giveUp(error instanceof Error ? error.message : String(error));
    }
  }

  /** Schema and demonstration data; a private database remembers that it has both. */
  async prepareDatabase() {
    const { folders, progress } = this.options;
    const stamp = path.join(folders.database, 'prepared.json');
    const hash = contentHash(
      ['server/src', 'shared/src', 'server/seed'],
      // The demo's tag links begin with it.
      [this.settings().PUBLIC_BASE_URL ?? ''],
      ROOT,
      (file) => !/\/media\/|\.spec\.ts$/.test(file),
    );
    const remembers = !this.env.DATABASE_URL;
    if (remembers && stampSays(stamp, hash) && (!this.demo || exists(folders.demo))) return;
    await progress.step('Bringing the database schema up to date', () =>
      this.#node('migrate', 'server/dist/migrate.js'),
    );
    if (this.demo)
      await progress.step('Loading the demo data', () => this.#node('seed', 'server/dist/seed/main.js'));
    if (remembers) writeStamp(stamp, hash);
  }

  /**
   * @param {string} name
   * @param {string} script
   */
  async #node(name, script) {
    await run(process.execPath, [path.join(ROOT, script)], { env: this.settings(), log: this.#log(name) });
  }

  async startEmulator() {
    if (!this.ownsEmulator) return;
    const { folders, progress, emulatorPort } = this.options;
    mkdirSync(folders.emulator, { recursive: true, mode: 0o700 });
    const state = path.join(folders.emulator, 'state.json');
    const args = ['--port', String(emulatorPort), '--bootstrap', this.#bootstrapFile, '--state', state];
    const emulator = this.#service('emulator', 'scripts/wechat-emulator/dist/main.js', args, process.env);
    await progress.step('Starting the WeChat emulator', () =>
      emulator.start(
        async () => exists(this.#bootstrapFile) && answersAt(`${this.emulatorUrl}/__emu/health`),
      ),
    );
  }

  async startServer() {
    const { progress } = this.options;
    const server = this.#service('server', 'server/dist/main.js', [], this.settings());
    const worker = this.#service('worker', 'server/dist/worker.js', [], this.settings());
    await progress.step('Starting the server and the worker', async () => {
      await Promise.all([
        server.start(() => answersAt(`${this.baseUrl}/health/live`)),
        worker.start(() => livesFor(worker, 1_500)),
      ]);
      await this.#ready();
    });
  }

  async #ready() {
    const deadline = Date.now() + 30_000;
    while (!(await answersAt(`${this.baseUrl}/health/ready`))) {
      if (Date.now() > deadline) {
        const reply = await fetch(`${this.baseUrl}/health/ready`).then(
          (answer) => answer.text(),
          () => '',
        );
        throw new Stop(`The server runs but is not ready; its log is ${this.#log('server')}`, [reply]);
      }
      await sleep(100);
    }
  }

  /** @returns {NodeJS.ProcessEnv} what the server, the worker, the migrations and the seed run with */
  settings() {
    const { folders, port } = this.options;
    const secrets = demoSecrets(folders.secrets);
    const given = Object.fromEntries(Object.entries(this.env).filter(([, value]) => value !== ''));
    return {
      NODE_ENV: 'development',
      PUBLIC_BASE_URL: this.baseUrl,
      DATA_DIR: folders.data,
      ...(this.database ? { DATABASE_URL: this.database.url } : {}),
      ...(this.demo ? { DEMO: '1', TAG_KEYS: secrets.tagKeys, FILE_URL_KEY: secrets.fileUrlKey } : {}),
      ...(this.ownsEmulator ? this.#emulatorSettings() : {}),
      ...given,
      PORT: String(port),
    };
  }

  get emulatorUrl() {
    return `http://127.0.0.1:${this.options.emulatorPort}`;
  }

  get #bootstrapFile() {
    return path.join(this.options.folders.emulator, 'bootstrap.json');
  }

  /** The emulator writes the settings that a client of it needs. */
  #emulatorSettings() {
    const bootstrap = readJson(this.#bootstrapFile);
    const env = isRecord(bootstrap) && isRecord(bootstrap.env) ? bootstrap.env : {};
    const settings = Object.entries(env).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'number',
    );
    return {
      ...Object.fromEntries(settings.map(([key, value]) => [key, String(value)])),
      // The file may be of an earlier start, on another port.
      WX_API_BASE: this.emulatorUrl,
    };
  }

  /**
   * @param {string} name
   * @param {string} script
   * @param {string[]} args
   * @param {NodeJS.ProcessEnv} env
   */
  #service(name, script, args, env) {
    const { progress, giveUp } = this.options;
    const service = new Service({
      name,
      args: [path.join(ROOT, script), ...args],
      env,
      log: this.#log(name),
      processes: this.processes,
      tell: (text) => progress.note(text),
      giveUp,
    });
    this.services.push(service);
    return service;
  }

  /** @param {string} name */
  #log(name) {
    return path.join(this.options.folders.logs, `${name}.log`);
  }

  /** Users of a thing end before the thing: server, worker, emulator, and the database last. */
  async stop() {
    const rank = (/** @type {Service} */ service) =>
      ['server', 'worker', 'emulator'].indexOf(service.options.name);
    for (const service of [...this.services].sort((a, b) => rank(a) - rank(b))) await service.stop();
    this.services = [];
    await this.database?.stop();
    this.database = null;
  }
}

/**
 * What a killed start left behind ends first: it holds ports and the database's files.
 * @param {import('./folders.mjs').Folders} folders
 * @param {import('./progress.mjs').Progress} progress
 */
export async function clearLeftovers(folders, progress) {
  const left = await new ProcessList(folders.processes).stopAll();
  if (left.length > 0) progress.note(`   ..  Stopped what an earlier run left behind: ${left.join(', ')}`);
  for (const name of ['server', 'worker', 'emulator', 'database'])
    turnLog(path.join(folders.logs, `${name}.log`));
}

/**
 * The worker has no address: it is up when it has survived its own start.
 * @param {Service} service
 * @param {number} ms
 */
async function livesFor(service, ms) {
  await sleep(ms);
  return service.pid !== 0;
}

/**
 * One old log is kept; a demo that runs for weeks must not fill the disk.
 * @param {string} file
 */
function turnLog(file) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(file, `${file}.old`);
}
