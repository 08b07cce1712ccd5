// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identityOf, isAlive, sleep } from './processes.mjs';
import { isRecord } from './small-files.mjs';

/** @typedef {{ pid: number, identity: string, what: string }} Holder */

/**
 * @param {string} file
 * @returns {Holder | null} null when nobody alive holds it
 */
export function holderOf(file) {
  try {
    const held = JSON.parse(readFileSync(file, 'utf8'));
    if (!isRecord(held)) return null;
    const holder = { pid: Number(held.pid), identity: String(held.identity), what: String(held.what) };
    return isAlive({ name: holder.what, ...holder }) ? holder : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} file
 * @param {string} what the command, for the person who meets the lock
 * @returns {Holder | null} null: the lock is ours; otherwise the living holder
 */
export function takeLock(file, what) {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, identity: identityOf(process.pid), what });
  // Twice: the first attempt may meet the lock of a killed process and remove it.
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return null;
    } catch (error) {
      if (!isRecord(error) || error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder) return holder;
    rmSync(file, { force: true });
  }
  return { pid: 0, identity: '', what: 'another command that started at the same moment' };
}

/** @param {string} file */
export function dropLock(file) {
  if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
}

/**
 * For work that two commands share (installing, building): the second waits, then finds it done.
 * @template T
 * @param {string} file
 * @param {string} what
 * @param {(holder: Holder) => void} onWait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function underLock(file, what, onWait, work) {
  for (let holder = takeLock(file, what), told = false; holder; holder = takeLock(file, what)) {
    if (!told) onWait(holder);
    told = true;
    await sleep(500);
  }
  try {
    return await work();
  } finally {
    dropLock(file);
  }
}
