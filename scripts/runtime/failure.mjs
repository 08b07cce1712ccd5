// @ts-check
import { dataFolder } from './folders.mjs';

/** Ends the program with one sentence that says what happened and what to do; `details` are log lines below it. */
export class Stop extends Error {
  /**
   * @param {string} sentence
   * @param {string[]} [details]
   */
  constructor(sentence, details = []) {
    super(sentence);
    this.details = details;
  }
}

const FULL =
  'The disk is full: free at least 4 GB where this folder lies (or move the data with ZHUYUE_DATA=/other/folder) ' +
  'and run the same command again; it goes on from where it stopped.';

/** @param {string} where */
const forbidden = (where) =>
  `No permission to write ${where}: give your user the right (chown -R "$(id -un)" on this folder), ` +
  'or move the data with ZHUYUE_DATA=/other/folder.';

/**
 * Known troubles of the machine, found in what a failed program printed.
 * @param {string} text
 * @returns {string | null}
 */
export function sentenceInLog(text) {
  if (
    /ENOSPC|EDQUOT|No space left on device|Errcode: 28|failed with error 28|OS errno 28|Disk quota exceeded|not have enough free space/i.test(
      text,
    )
  ) {
    return FULL;
  }
  const taken = /EADDRINUSE[^\n]*:(\d{2,5})\b/.exec(text);
  if (taken) return portTaken(Number(taken[1]));
  const denied = /(?:EACCES|EPERM|EROFS)[^\n]*?'([^'\n]+)'/.exec(text);
  if (denied) return forbidden(denied[1] ?? '');
  if (
    /ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|ECONNRESET|network (?:timeout|request)/.test(text) &&
    /npm (?:error|ERR!)/.test(text)
  ) {
    return 'The npm registry cannot be reached: check the network (or `npm config get registry` and proxy) and run the same command again.';
  }
  return null;
}

/** @param {number} port */
export function portTaken(port) {
  return `Port ${port} is taken by another program: stop that program, or choose another port: PORT=${port + 1} npm start`;
}

/**
 * @param {unknown} error
 * @returns {Stop | null} null when it is a fault of ours, which deserves its stack
 */
export function asStop(error) {
  if (error instanceof Stop) return error;
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const where = 'path' in error && typeof error.path === 'string' ? error.path : dataFolder();
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Stop(FULL);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new Stop(forbidden(where));
  if (code === 'EMFILE' || code === 'ENFILE') {
    return new Stop(
      'Too many files are open on this machine: raise the limit (`ulimit -n 4096`) and run the same command again.',
    );
  }
  return null;
}

/** @param {unknown} error */
export function printFailure(error) {
  const stop = asStop(error);
  if (!stop) {
    console.error(error);
    return;
  }
  if (stop.details.length > 0) console.error(stop.details.map((line) => `  | ${line}`).join('\n'));
  console.error(`\n${stop.message}`);
}
