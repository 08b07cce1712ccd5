// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { npm, run } from './command.mjs';
import { CHECKOUT_LOCK, ROOT } from './folders.mjs';
import { underLock } from './lock.mjs';
import { Stop } from './failure.mjs';
import { exists, isRecord, readJson, writeWhole } from './small-files.mjs';

const LOCKFILE = path.join(ROOT, 'package-lock.json');
const MODULES = path.join(ROOT, 'node_modules');
const STAMP = path.join(MODULES, '.zhuyue-install.json');
const NEEDED_BYTES = 2_500_000_000;

/** What an installation depends on: another Node or machine type brings other binaries. */
function wantedInstall() {
  const lock = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  return { lock, node: process.versions.modules, machine: `${process.platform}-${process.arch}` };
}

/**
 * npm writes its own list of what it installed at the very end, so a list that agrees with the lockfile, with every
 * folder in place, is a finished installation; anything else is half of one.
 * @param {unknown} lockfile package-lock.json
 * @param {unknown} installed node_modules/.package-lock.json
 * @param {(folder: string) => boolean} isThere
 * @returns {string | null} why it must be installed anew
 */
export function whyNotInstalled(lockfile, installed, isThere) {
  if (!isRecord(lockfile) || !isRecord(lockfile.packages)) return 'package-lock.json cannot be read';
  if (!isRecord(installed) || !isRecord(installed.packages)) return 'the last installation did not finish';
  for (const [folder, wanted] of Object.entries(lockfile.packages)) {
    if (!folder.includes('node_modules/') || !isRecord(wanted)) continue;
    const found = installed.packages[folder];
    if (!isRecord(found)) {
      if (wanted.optional === true || wanted.peer === true) continue;
      return `${folder} is missing`;
    }
    if (wanted.link !== true && found.version !== wanted.version) return `${folder} has another version`;
    if (!isThere(folder)) return `${folder} is missing`;
  }
  return null;
}

/** @returns {string | null} why npm ci must run, or null */
export function installNeeded() {
  if (!exists(MODULES)) return 'first time';
  const reason = whyNotInstalled(
    readJson(LOCKFILE),
    readJson(path.join(MODULES, '.package-lock.json')),
    (folder) => exists(path.join(ROOT, folder, 'package.json')),
  );
  if (reason) return reason;
  const stamp = readJson(STAMP);
  const wanted = wantedInstall();
  // No stamp: somebody ran npm by hand and it finished. A stamp of another Node means binaries that may not load.
  if (!isRecord(stamp)) return null;
  return stamp.node === wanted.node && stamp.machine === wanted.machine
    ? null
    : 'installed by another Node or system';
}

/**
 * @param {import('./progress.mjs').Progress} progress
 * @param {string} log
 */
export async function install(progress, log) {
  if (!installNeeded()) {
    rememberInstall();
    return;
  }
  await underLock(
    CHECKOUT_LOCK,
    'installation',
    () => progress.note('   ..  Waiting for another command of this folder that installs or builds'),
    async () => {
      const reason = installNeeded();
      if (!reason) return;
      requireSpace();
      await progress.step('Installing packages (npm ci)', async (say) => {
        say(reason);
        // Development packages build and test this program, whatever NODE_ENV says.
        const [program, args] = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
        await run(program, args, { log, env: { ...process.env, NODE_ENV: 'development' } });
      });
      rememberInstall();
    },
  );
}

function rememberInstall() {
  const wanted = JSON.stringify(wantedInstall(), null, 2);
  if (JSON.stringify(readJson(STAMP), null, 2) !== wanted) writeWhole(STAMP, wanted);
}

/** Said before a minute of installing, not after it. */
function requireSpace() {
  const disk = statfsSync(ROOT);
  const free = disk.bavail * disk.bsize;
  if (free >= NEEDED_BYTES) return;
  throw new Stop(
    `Only ${(free / 1e9).toFixed(1)} GB are free on the disk of this folder and installing needs ` +
      `${NEEDED_BYTES / 1e9} GB: free some space and run the same command again.`,
  );
}
