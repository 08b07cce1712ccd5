// @ts-check
import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { openLog } from './command.mjs';
import { Stop, sentenceInLog } from './failure.mjs';
import { ROOT } from './folders.mjs';
import { sleep, stopProcess } from './processes.mjs';
import { lastLines } from './small-files.mjs';

/**
 * @typedef {object} ServiceOptions
 * @property {string} name as a person calls it: server, worker, emulator
 * @property {string[]} args of node: the script and its arguments
 * @property {NodeJS.ProcessEnv} env
 * @property {string} log
 * @property {import('./processes.mjs').ProcessList} processes
 * @property {(text: string) => void} tell
 * @property {(sentence: string) => void} giveUp called when it has died too often
 */

const MOST_RESTARTS = 5;
/** A program that ran this long was healthy: its earlier deaths do not count any more. */
const HEALTHY_MS = 10 * 60_000;
const PATIENCE_MS = 15_000;

/** One Node program that we keep alive. */
export class Service {
  /** @type {import('./processes.mjs').KnownProcess | null} */
  #process = null;
  #stopping = false;
  #started = false;
  #restarts = 0;
  #since = 0;

  /** @param {ServiceOptions} options */
  constructor(options) {
    this.options = options;
  }

  get pid() {
    return this.#process?.pid ?? 0;
  }

  spawn() {
    const { args, env, log, name, processes } = this.options;
    const out = openLog(log);
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', out, out],
      // Out of the terminal's group: Ctrl-C must not reach it before we stop things in order.
      detached: process.platform !== 'win32',
    });
    closeSync(out);
    this.#since = Date.now();
    if (child.pid) this.#process = processes.add(name, child.pid);
    child.on('error', () => undefined);
    child.on('exit', (code, signal) => {
      processes.remove(name);
      this.#process = null;
      if (this.#started && !this.#stopping) void this.#revive(signal ?? `exit code ${code}`);
    });
  }

  /**
   * Starts it and waits until it answers; a program that ends before that is a failed start, not one to repeat.
   * @param {() => Promise<boolean>} answers
   * @param {number} [patienceMs]
   */
  async start(answers, patienceMs = 90_000) {
    this.spawn();
    const deadline = Date.now() + patienceMs;
    while (!(await answers())) {
      const lines = lastLines(this.options.log, 25);
      const sentence = sentenceInLog(lines.join('\n'));
      if (!this.#process) {
        throw new Stop(
          sentence ?? `The ${this.options.name} ended while starting; its log is ${this.options.log}`,
          lines,
        );
      }
      if (Date.now() > deadline) {
        throw new Stop(`The ${this.options.name} does not answer; its log is ${this.options.log}`, lines);
      }
      await sleep(100);
    }
    this.#started = true;
  }

  /** @param {string} how */
  async #revive(how) {
    const { name, log, tell, giveUp } = this.options;
    if (Date.now() - this.#since > HEALTHY_MS) this.#restarts = 0;
    this.#restarts += 1;
    tell(`The ${name} ended (${how}). The last lines of ${log}:`);
    for (const line of lastLines(log, 10)) tell(`  | ${line}`);
    if (this.#restarts > MOST_RESTARTS) {
      giveUp(
        `The ${name} ended ${this.#restarts} times in a row; look into ${log}, then run npm start again.`,
      );
      return;
    }
    await sleep(500 * 2 ** this.#restarts);
    if (this.#stopping) return;
    tell(`Starting the ${name} again (${this.#restarts} of ${MOST_RESTARTS}).`);
    this.spawn();
  }

  async stop() {
    this.#stopping = true;
    if (this.#process) await stopProcess(this.#process, PATIENCE_MS);
  }
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether it answers with success
 */
export async function answersAt(url) {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    await reply.arrayBuffer();
    return reply.ok;
  } catch {
    return false;
  }
}
