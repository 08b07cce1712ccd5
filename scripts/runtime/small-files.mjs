// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A file that is either the old one or the new one, whatever happens in between.
 * @param {string} file
 * @param {string} text
 * @param {number} [mode]
 */
export function writeWhole(file, text, mode = 0o644) {
  mkdirSync(path.dirname(file), { recursive: true });
  const half = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(half, text, { mode });
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {unknown} undefined when the file is missing or is not JSON (half-written by something else)
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} file */
export function exists(file) {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The end of a log, for a person.
 * @param {string} file
 * @param {number} count
 */
export function lastLines(file, count) {
  if (!exists(file)) return [];
  return readFileSync(file, 'utf8').slice(-20_000).trimEnd().split('\n').slice(-count);
}
