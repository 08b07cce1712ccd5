// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isRecord, readJson, writeWhole } from './small-files.mjs';

/**
 * A process as we started it. `identity` tells it from a stranger that got the same number later.
 * @typedef {{ name: string, pid: number, identity: string }} KnownProcess
 */

/** @param {number} ms */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * When the process was started, in words of this system; null when there is no such process (or only its shell: a zombie).
 * @param {number} pid
 * @returns {string | null}
 */
export function identityOf(pid) {
  if (process.platform === 'linux') return linuxIdentity(pid);
  if (process.platform === 'win32') return windowsIdentity(pid);
  const found = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const text = found.stdout.trim();
  return text === '' || text.startsWith('Z') ? null : text.replace(/^\S+\s+/, '');
}

/** @param {number} pid */
function linuxIdentity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself contain blanks and parentheses: count fields from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : `${bootId()}:${fields[19]}`;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function windowsIdentity(pid) {
  const found = spawnSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { encoding: 'utf8' });
  return found.stdout.includes(`"${pid}"`) ? (found.stdout.split(',')[0] ?? null) : null;
}

function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** @param {KnownProcess} known */
export function isAlive(known) {
  return identityOf(known.pid) === known.identity;
}

/**
 * The whole group goes: npm, its shell and its compilers are one process to a person.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/PID', String(pid), '/T', ...(signal === 'SIGKILL' ? ['/F'] : [])]);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended in the meantime, which is what was wanted.
    }
  }
}

/**
 * Asks the process to end, waits, and ends it when it does not listen.
 * @param {KnownProcess} known
 * @param {number} patienceMs
 */
export async function stopProcess(known, patienceMs) {
  if (!isAlive(known)) return;
  signalGroup(known.pid, 'SIGTERM');
  const deadline = Date.now() + patienceMs;
  while (isAlive(known)) {
    if (Date.now() > deadline) {
      signalGroup(known.pid, 'SIGKILL');
      await sleep(200);
      return;
    }
    await sleep(50);
  }
}

/** What this instance has started, on disk, so that the next start finds what a killed one left behind. */
export class ProcessList {
  /** @param {string} file */
  constructor(file) {
    this.file = file;
  }

  /** @returns {KnownProcess[]} */
  read() {
    const stored = readJson(this.file);
    return Array.isArray(stored) ? stored.filter(isKnownProcess) : [];
  }

  /**
   * @param {string} name
   * @param {number} pid
   * @returns {KnownProcess}
   */
  add(name, pid) {
    const known = { name, pid, identity: identityOf(pid) ?? '' };
    const others = this.read().filter((other) => other.name !== name);
    writeWhole(this.file, JSON.stringify([...others, known], null, 2));
    return known;
  }

  /** @param {string} name */
  remove(name) {
    writeWhole(
      this.file,
      JSON.stringify(
        this.read().filter((other) => other.name !== name),
        null,
        2,
      ),
    );
  }

  /**
   * Stops what is left, the youngest first: the database was started before its users.
   * @returns {Promise<string[]>} the names of what had to be stopped
   */
  async stopAll() {
    const left = this.read().reverse().filter(isAlive);
    for (const known of left) await stopProcess(known, known.name === 'database' ? 60_000 : 10_000);
    for (const known of left) this.remove(known.name);
    return left.map((known) => known.name);
  }
}

/**
 * @param {unknown} value
 * @returns {value is KnownProcess}
 */
function isKnownProcess(value) {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.pid === 'number' &&
    typeof value.identity === 'string' &&
    value.identity !== ''
  );
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {string | null} what it printed, or null when it is missing or failed
 */
export function answerOf(program, args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
