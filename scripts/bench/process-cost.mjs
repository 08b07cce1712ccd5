// @ts-check
import { readFileSync } from 'node:fs';
import { answerOf } from '../runtime/processes.mjs';

const TICKS_PER_SECOND = Number(answerOf('getconf', ['CLK_TCK']) ?? 100);

/**
 * @param {string} stat the line of /proc/<pid>/stat
 * @returns {number} clock ticks in user and system mode
 */
export function ticksIn(stat) {
  // The name in parentheses may contain blanks: count from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

/** @param {number} pid */
export function cpuMicroseconds(pid) {
  return (ticksIn(readFileSync(`/proc/${pid}/stat`, 'utf8')) / TICKS_PER_SECOND) * 1e6;
}

/**
 * @param {number} pid
 * @returns {{ rss: number, peak: number }} megabytes
 */
export function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (/** @type {string} */ name) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { rss: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
