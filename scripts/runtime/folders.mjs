// @ts-check
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Everything the programs write while they run; moved as a whole by ZHUYUE_DATA. */
export function dataFolder(env = process.env) {
  return env.ZHUYUE_DATA ? path.resolve(ROOT, env.ZHUYUE_DATA) : path.join(ROOT, '.data');
}

/**
 * The places of one running instance. `npm start` lives in the data folder itself; tests and the bench live in a
 * folder of their own below it and share nothing with it but the unpacked MariaDB.
 * @param {'' | 'test' | 'bench'} [instance]
 */
export function foldersOf(instance = '', env = process.env) {
  const base = dataFolder(env);
  const data = path.join(base, instance);
  return {
    data,
    logs: path.join(data, 'logs'),
    database: path.join(data, 'db'),
    emulator: path.join(data, 'emu'),
    files: path.join(data, 'files'),
    secrets: path.join(data, 'secrets.json'),
    demo: path.join(data, 'demo.json'),
    lock: path.join(data, 'lock.json'),
    processes: path.join(data, 'processes.json'),
    mariadb: path.join(base, 'mariadb'),
  };
}

/** @typedef {ReturnType<typeof foldersOf>} Folders */

/** Locks about the checkout (its node_modules and dist folders), whichever data folder is in use. */
export const CHECKOUT_LOCK = path.join(ROOT, '.data', 'checkout.lock.json');

/**
 * A unix socket's path may have about 100 characters, a folder's path more.
 * @param {string} folder
 */
export function socketIn(folder) {
  const inside = path.join(folder, 'm.sock');
  if (Buffer.byteLength(inside) < 100) return inside;
  return path.join(tmpdir(), `zhuyue-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.sock`);
}
