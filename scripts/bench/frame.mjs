// @ts-check
// What every bench stands in: alone in its folder, a product of its own beside it, everything ended behind it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { endCommands } from '../runtime/command.mjs';
import { Stop, printFailure } from '../runtime/failure.mjs';
import { ROOT, foldersOf } from '../runtime/folders.mjs';
import { Instance } from '../runtime/instance.mjs';
import { dropLock, takeLock } from '../runtime/lock.mjs';
import { freePort } from '../runtime/port.mjs';
import { Progress } from '../runtime/progress.mjs';
import { answersAt } from '../runtime/service.mjs';

/** The host's own proxy or limits must not be measured: nothing of the shell but what finds programs. */
const KEPT = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'CHROMIUM_PATH', 'ZHUYUE_DATA', 'ZHUYUE_MARIADB'];
const PATIENCE_MS = 60_000;

export const folders = foldersOf('bench');

/** @typedef {{ pid: number, port: number }} Process */

export class Frame {
  /** @type {Instance | null} */
  #instance = null;
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];

  /** @param {Progress} progress */
  constructor(progress) {
    this.progress = progress;
  }

  get instance() {
    if (!this.#instance) throw new Stop('The product is not running.');
    return this.#instance;
  }

  /** @returns {Process} */
  get server() {
    const server = this.instance.services.find((service) => service.options.name === 'server');
    if (!server) throw new Stop('The server is not running.');
    return { pid: server.pid, port: this.instance.options.port };
  }

  /** The worker delivers behind everybody's back: what is measured without it is measured while it stands still. */
  get workerPid() {
    return this.instance.services.find((service) => service.options.name === 'worker')?.pid ?? 0;
  }

  get databasePid() {
    const pid = this.instance.database?.process?.pid;
    if (!pid) throw new Stop('The database is not running.');
    return pid;
  }

  /** The product with its demo data, as `npm start` runs it. */
  async start() {
    const env = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
    const instance = new Instance({
      folders,
      progress: this.progress,
      port: await freePort(),
      emulatorPort: await freePort(),
      disposable: true,
      // Request lines in a log are a choice of the operator, not a cost of the program.
      env: { ...env, LOG_LEVEL: 'warn' },
      giveUp: (sentence) => console.error(sentence),
    });
    this.#instance = instance;
    await instance.startDatabase();
    await instance.startEmulator();
    await instance.prepareDatabase();
    await instance.startServer();
    return instance;
  }

  async connect() {
    // Loaded here and not above: this file is also read before anything is installed.
    const { createConnection } = await import('mysql2/promise');
    return createConnection(this.instance.database?.url ?? '');
  }

  /**
   * A program that listens on the port it is given as its first argument.
   * @param {string} script @param {string[]} args @param {string} probe a path that it answers
   * @returns {Promise<Process>}
   */
  async bare(script, args, probe) {
    const port = await freePort();
    const env = { ...process.env, DATABASE_URL: this.instance.database?.url };
    return this.#listening(port, probe, [path.join(ROOT, script), String(port), ...args], env);
  }

  /**
   * One more server process on the same database.
   * @param {Record<string, string>} [settings]
   * @returns {Promise<Process>}
   */
  async anotherServer(settings = {}) {
    const port = await freePort();
    const env = { ...this.instance.settings(), ...settings, PORT: String(port) };
    return this.#listening(port, '/health/live', [path.join(ROOT, 'server/dist/main.js')], env);
  }

  /** @param {number} port @param {string} probe @param {string[]} command @param {NodeJS.ProcessEnv} env */
  async #listening(port, probe, command, env) {
    const child = spawn(process.execPath, command, { env, stdio: 'ignore' });
    this.#children.push(child);
    const since = performance.now();
    while (!(await answersAt(`http://127.0.0.1:${port}${probe}`))) {
      if (performance.now() - since > PATIENCE_MS) throw new Stop(`${command[0]} did not answer.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return { port, pid: child.pid ?? 0 };
  }

  async end() {
    endCommands();
    for (const child of this.#children) child.kill();
    await this.#instance?.stop();
    dropLock(folders.lock);
  }
}

/**
 * Runs a bench and ends the process, whatever became of it.
 * @param {(frame: Frame) => Promise<void>} bench
 */
export async function inFrame(bench) {
  const frame = new Frame(new Progress());
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => void frame.end().then(() => process.exit(130)));
  try {
    if (takeLock(folders.lock, 'npm run bench'))
      throw new Stop('Another bench runs in this folder: wait for it.');
    if (process.platform !== 'linux')
      throw new Stop('The bench reads CPU times from /proc and runs on Linux only.');
    await bench(frame);
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  } finally {
    await frame.end();
  }
  process.exit();
}
