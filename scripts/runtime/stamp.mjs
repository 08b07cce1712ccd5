// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './folders.mjs';
import { isRecord, readJson, writeWhole } from './small-files.mjs';

const NEVER = new Set(['node_modules', 'dist', '.data', '.git', '.emu', '.swc', 'coverage']);

/**
 * Every file below the given files and folders, as paths from the root, sorted; missing ones count as empty.
 * @param {string[]} sources
 * @param {string} [root]
 * @returns {string[]}
 */
export function filesBelow(sources, root = ROOT) {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {string} */ relative) => {
    const stat = statSync(path.join(root, relative), { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isFile()) found.push(relative.split(path.sep).join('/'));
    if (!stat.isDirectory()) return;
    for (const name of readdirSync(path.join(root, relative))) {
      if (!NEVER.has(name)) visit(path.join(relative, name));
    }
  };
  sources.forEach(visit);
  return [...new Set(found)].sort();
}

/**
 * One number for the content (not the times: a fresh clone has new times) of the sources.
 * @param {string[]} sources
 * @param {string[]} [facts] other things the result depends on
 * @param {string} [root]
 * @param {(file: string) => boolean} [counts]
 */
export function contentHash(sources, facts = [], root = ROOT, counts = () => true) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const file of filesBelow(sources, root).filter(counts)) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} file
 * @param {string} hash
 */
export function stampSays(file, hash) {
  const stamp = readJson(file);
  return isRecord(stamp) && stamp.hash === hash;
}

/**
 * @param {string} file
 * @param {string} hash
 */
export function writeStamp(file, hash) {
  writeWhole(file, JSON.stringify({ hash }));
}
