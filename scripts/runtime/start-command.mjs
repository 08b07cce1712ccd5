// @ts-check
import path from 'node:path';
import { printAddresses } from './addresses.mjs';
import { build } from './builds.mjs';
import { endCommands } from './command.mjs';
import { Stop, printFailure } from './failure.mjs';
import { foldersOf } from './folders.mjs';
import { install } from './install.mjs';
import { Instance, clearLeftovers } from './instance.mjs';
import { dropLock, takeLock } from './lock.mjs';
import { portFrom, preferredPort, requireFree } from './port.mjs';
import { Progress, duration } from './progress.mjs';

const EMULATOR_PORT = 3900;

/** @typedef {{ instance: Instance | null, stopping: boolean }} State */

export async function main() {
  const folders = foldersOf();
  const progress = new Progress();
  /** @type {State} */
  const state = { instance: null, stopping: false };
  const shutDown = (/** @type {number} */ code) => stopAll(state, progress, folders.lock, code);
  // npm passes Ctrl-C on, so it arrives twice: the second one changes nothing, every stop has its own patience.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void shutDown(0));
  }
  try {
    requireOnlyStart(folders);
    await start(folders, progress, state, (sentence) => {
      console.error(`\n${sentence}`);
      void shutDown(1);
    });
  } catch (error) {
    if (state.stopping) return;
    printFailure(error);
    if (error instanceof AlreadyRunning) process.exit(1);
    await shutDown(1);
  }
}

/**
 * @param {State} state
 * @param {Progress} progress
 * @param {string} lock
 * @param {number} code
 */
async function stopAll(state, progress, lock, code) {
  if (state.stopping) return;
  state.stopping = true;
  endCommands();
  const { instance } = state;
  if (instance) await progress.step('Stopping everything in order, the database last', () => instance.stop());
  dropLock(lock);
  process.exit(code);
}

class AlreadyRunning extends Stop {}

/** @param {import('./folders.mjs').Folders} folders */
function requireOnlyStart(folders) {
  const holder = takeLock(folders.lock, 'npm start');
  if (!holder) return;
  throw new AlreadyRunning(
    `Zhuyue already runs from this folder (process ${holder.pid}): stop it with Ctrl-C in its window or with \`npm run reset\`, ` +
      'or give this one data of its own: ZHUYUE_DATA=.data2 PORT=3001 npm start',
  );
}

/**
 * @param {import('./folders.mjs').Folders} folders
 * @param {Progress} progress
 * @param {State} state gets the instance before anything runs, so that Ctrl-C in the middle stops it
 * @param {(sentence: string) => void} giveUp
 */
async function start(folders, progress, state, giveUp) {
  const since = Date.now();
  const port = portFrom(process.env.PORT, 3000);
  await clearLeftovers(folders, progress);
  await requireFree(port);
  const emulatorPort = await preferredPort(portFrom(process.env.EMULATOR_PORT, EMULATOR_PORT));
  const instance = new Instance({ folders, progress, port, emulatorPort, giveUp });
  state.instance = instance;
  await install(progress, path.join(folders.logs, 'npm-install.log'));
  await build(progress, folders.logs, ['shared']);
  await allOrNothing([build(progress, folders.logs, ['h5']), prepare(instance)]);
  // The port was free a minute ago; say it in a sentence if somebody took it meanwhile.
  await requireFree(port);
  await instance.startServer();
  if (state.stopping) return;
  progress.note(`\nReady after ${duration(Date.now() - since)}.`);
  printAddresses(instance);
}

/** @param {Instance} instance */
async function prepare(instance) {
  const { progress, folders } = instance.options;
  await build(progress, folders.logs, ['server', 'emulator']);
  await instance.startDatabase();
  await instance.startEmulator();
  await instance.prepareDatabase();
}

/**
 * The first failure ends the other side as well: nobody waits a minute for a build whose result will not be used.
 * @param {Promise<unknown>[]} works
 */
async function allOrNothing(works) {
  try {
    await Promise.all(works);
  } catch (error) {
    endCommands();
    await Promise.allSettled(works);
    throw error;
  }
}
