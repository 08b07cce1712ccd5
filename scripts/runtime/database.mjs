// @ts-check
// A private MariaDB: loopback only, data in our own folder, started and stopped by us.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import path from 'node:path';
import { openLog, run } from './command.mjs';
import { Stop, sentenceInLog } from './failure.mjs';
import { socketIn } from './folders.mjs';
import { freePort } from './port.mjs';
import { identityOf, isAlive, sleep, stopProcess } from './processes.mjs';
import { exists, lastLines, writeWhole } from './small-files.mjs';

/**
 * @typedef {object} DatabaseOptions
 * @property {import('./folders.mjs').Folders} folders
 * @property {import('./mariadb.mjs').Mariadb} mariadb
 * @property {string} password of the one user, made for this instance
 * @property {import('./processes.mjs').ProcessList} processes
 * @property {boolean} [disposable] data may be lost with the power: tests and measurements
 */

const START_PATIENCE_MS = 120_000;

/** Rights and names are set anew on every start, before the server listens: a changed password heals itself. */
function startStatements(/** @type {string} */ password, /** @type {boolean} */ disposable) {
  const scope = disposable ? '*.*' : '`zhuyue`.*';
  return [
    'CREATE DATABASE IF NOT EXISTS `zhuyue` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;',
    `CREATE USER IF NOT EXISTS 'zhuyue'@'%' IDENTIFIED BY '${password}';`,
    `ALTER USER 'zhuyue'@'%' IDENTIFIED BY '${password}';`,
    `GRANT ALL PRIVILEGES ON ${scope} TO 'zhuyue'@'%';`,
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${password}';`,
    '',
  ].join('\n');
}

/**
 * @param {DatabaseOptions} options
 * @param {number} port
 */
export function configuration({ folders, mariadb, disposable = false }, port) {
  const at = folders.database;
  const share = shareFolder(mariadb.base);
  return [
    '[mysqld]',
    `datadir=${at}/data`,
    `socket=${socketIn(at)}`,
    `pid-file=${at}/m.pid`,
    `port=${port}`,
    'bind-address=127.0.0.1',
    ...(process.platform === 'win32' ? [] : [`user=${userInfo().username}`]),
    `init-file=${at}/start.sql`,
    `log-error=${folders.logs}/database.log`,
    `tmpdir=${at}/tmp`,
    ...(share ? [`lc-messages-dir=${share}`, `character-sets-dir=${share}/charsets`] : []),
    ...(mariadb.origin === 'unpacked' ? [`plugin-dir=${mariadb.base}/lib/mysql/plugin`] : []),
    'skip-name-resolve',
    'character-set-server=utf8mb4',
    'collation-server=utf8mb4_unicode_ci',
    'sql-mode=STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    'default-time-zone=+00:00',
    'transaction-isolation=READ-COMMITTED',
    'max_connections=300',
    'innodb_buffer_pool_size=256M',
    'innodb_log_file_size=48M',
    ...(disposable
      ? [
          'innodb_flush_log_at_trx_commit=0',
          'sync_binlog=0',
          'innodb_doublewrite=0',
          'innodb_flush_method=nosync',
          'skip-log-bin',
        ]
      : ['innodb_flush_log_at_trx_commit=1']),
    '',
  ].join('\n');
}

/** @param {string} base */
function shareFolder(base) {
  return ['share/mysql', 'share/mariadb', 'share']
    .map((name) => path.join(base, name))
    .find((at) => exists(path.join(at, 'charsets')));
}

export class PrivateDatabase {
  /** @type {import('./processes.mjs').KnownProcess | null} */
  process = null;
  port = 0;
  /** @type {(how: string) => void} called when it ends although nobody stopped it */
  onDeath = () => undefined;
  #stopping = false;

  /** @param {DatabaseOptions} options */
  constructor(options) {
    this.options = options;
    this.log = path.join(options.folders.logs, 'database.log');
  }

  get url() {
    return `mysql://zhuyue:${this.options.password}@127.0.0.1:${this.port}/zhuyue`;
  }

  get isNew() {
    return !exists(path.join(this.options.folders.database, 'data', 'mysql'));
  }

  /** Made beside its place and moved there when whole: half a data folder is never mistaken for one. */
  async create() {
    const { folders, mariadb } = this.options;
    const half = path.join(folders.database, 'data.half');
    mkdirSync(folders.database, { recursive: true });
    for (const name of ['data.half', 'data'])
      rmSync(path.join(folders.database, name), { recursive: true, force: true });
    const args = [
      '--no-defaults',
      `--basedir=${mariadb.base}`,
      `--datadir=${half}`,
      '--auth-root-authentication-method=normal',
    ];
    if (process.platform === 'win32') args.splice(0, args.length, `--datadir=${half}`);
    else args.push(`--user=${userInfo().username}`, '--skip-test-db', '--skip-name-resolve');
    await run(mariadb.installer, args, {
      env: mariadb.env,
      log: path.join(folders.logs, 'database-create.log'),
    });
    renameSync(half, path.join(folders.database, 'data'));
  }

  async start() {
    const { folders } = this.options;
    mkdirSync(path.join(folders.database, 'tmp'), { recursive: true });
    mkdirSync(folders.logs, { recursive: true });
    await stopForgotten(folders.database);
    writeWhole(
      path.join(folders.database, 'start.sql'),
      startStatements(this.options.password, this.options.disposable === true),
      0o600,
    );
    // Users keep their connections' address over a restart.
    this.port ||= await freePort();
    writeWhole(path.join(folders.database, 'my.cnf'), configuration(this.options, this.port));
    this.#stopping = false;
    this.#spawn(path.join(folders.database, 'my.cnf'));
    await this.#ready();
  }

  /** @param {string} cnf */
  #spawn(cnf) {
    const { mariadb, processes } = this.options;
    const out = openLog(this.log);
    const child = spawn(mariadb.server, [`--defaults-file=${cnf}`], {
      env: mariadb.env,
      stdio: ['ignore', out, out],
      detached: process.platform !== 'win32',
    });
    closeSync(out);
    child.on('error', () => undefined);
    child.on('exit', (code, signal) => {
      processes.remove('database');
      this.process = null;
      if (!this.#stopping) this.onDeath(signal ?? `exit code ${code}`);
    });
    if (child.pid) this.process = processes.add('database', child.pid);
  }

  async #ready() {
    const deadline = Date.now() + START_PATIENCE_MS;
    while (!(await greets(this.port))) {
      if (!this.process || !isAlive(this.process) || Date.now() > deadline) {
        this.#stopping = true;
        const lines = lastLines(this.log, 25);
        throw new Stop(
          sentenceInLog(lines.join('\n')) ?? `The private MariaDB did not start; its log is ${this.log}`,
          lines,
        );
      }
      await sleep(50);
    }
  }

  async stop() {
    this.#stopping = true;
    if (this.process) await stopProcess(this.process, 60_000);
    this.process = null;
  }
}

/**
 * A server that a killed start left behind holds the data folder; it ends in order and loses nothing.
 * @param {string} folder
 */
async function stopForgotten(folder) {
  const file = path.join(folder, 'm.pid');
  if (!exists(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  const identity = identityOf(pid);
  if (identity && isServerOf(pid, folder)) await stopProcess({ name: 'database', pid, identity }, 60_000);
  rmSync(file, { force: true });
}

/**
 * @param {number} pid
 * @param {string} folder
 */
function isServerOf(pid, folder) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
  } catch {
    return false;
  }
}

/**
 * A server that is ready speaks first; one that is still recovering does not listen yet.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function greets(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const answer = (/** @type {boolean} */ ready) => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(2_000, () => answer(false));
    socket.once('data', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
