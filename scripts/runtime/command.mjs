// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Stop, sentenceInLog } from './failure.mjs';
import { ROOT } from './folders.mjs';
import { signalGroup } from './processes.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [log] file that gets everything the program prints
 * @property {(line: string) => void} [onLine]
 * @property {number[]} [accept] exit codes that are not failures (0 if not given)
 */

/** webpack tells where it looked for a missing file in thirty lines; the first one says it all. */
const RESOLVER_NOISE =
  /^\s+(?:using description file|resolve multi platform|root path|Field 'browser'|no extension|as directory|\.\w+$|\/.* doesn't exist$)/;

/** @type {Set<number>} */
const running = new Set();

/** Ends every command that is still under way; used when the person presses Ctrl-C in the middle of a step. */
export function endCommands() {
  for (const pid of running) signalGroup(pid, 'SIGTERM');
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, options = {}) {
  const log = options.log ? openLog(options.log) : null;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that Ctrl-C reaches us first and we end the whole tree in order.
      detached: process.platform !== 'win32',
    });
    if (child.pid) running.add(child.pid);
    let output = '';
    const take = (/** @type {Buffer} */ chunk) => {
      const text = chunk.toString('utf8');
      output = (output + text).slice(-4_000_000);
      if (log !== null) writeSync(log, text);
      if (options.onLine)
        text
          .split(/[\r\n]+/)
          .filter(Boolean)
          .forEach(options.onLine);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = () => {
      if (child.pid) running.delete(child.pid);
      if (log !== null) closeSync(log);
    };
    child.on('error', (error) => {
      end();
      reject(error);
    });
    child.on('close', (code, signal) => {
      end();
      const status = code ?? 1;
      if ((options.accept ?? [0]).includes(status) && signal === null)
        return resolve({ code: status, output });
      reject(failed(program, args, signal ?? `exit code ${status}`, output, options.log));
    });
  });
}

/** @param {string} file */
export function openLog(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  return openSync(file, 'a');
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} how
 * @param {string} output
 * @param {string} [log]
 */
function failed(program, args, how, output, log) {
  const shown = [path.basename(program), ...args.map((arg) => path.relative(ROOT, arg) || arg)].join(' ');
  const sentence =
    sentenceInLog(output) ??
    `\`${shown.slice(0, 160)}\` failed (${how})${log ? `; everything it printed is in ${log}` : ''}.`;
  const lines = output
    .trimEnd()
    .split('\n')
    .filter((line) => !RESOLVER_NOISE.test(line));
  return new Stop(sentence, lines.slice(-60));
}

/**
 * npm through the very program that started us when there is one: on Windows `npm` is a script that cannot be spawned.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npm(args) {
  const cli = process.env.npm_execpath;
  return cli && /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli, ...args]] : ['npm', args];
}

/**
 * A program of an installed package, without npx: npx would go to the network for a missing one.
 * @param {string} file path inside node_modules
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function tool(file, args) {
  return [process.execPath, [path.join(ROOT, 'node_modules', file), ...args]];
}
