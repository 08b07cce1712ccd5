// @ts-check
import { rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Stop, printFailure } from './failure.mjs';
import { dataFolder, foldersOf } from './folders.mjs';
import { holderOf } from './lock.mjs';
import { ProcessList, stopProcess } from './processes.mjs';
import { Progress } from './progress.mjs';
import { exists } from './small-files.mjs';

const INSTANCES = /** @type {const} */ (['', 'test', 'bench']);

export async function main() {
  try {
    await reset();
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}

async function reset() {
  const folder = dataFolder();
  if (!exists(folder)) {
    console.log('There is nothing to reset: no data was made yet.');
    return;
  }
  if (!(await agreed(folder))) throw new Stop('Nothing was changed.');
  const progress = new Progress();
  await progress.step('Stopping what runs from this folder', stopEverything);
  await progress.step(`Deleting ${folder}`, () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  );
  console.log('Done; `npm start` begins afresh.');
}

/** @param {string} folder */
async function agreed(folder) {
  if (process.argv.includes('--yes') || !process.stdin.isTTY) return true;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(
    `Delete all data of this folder (${folder}: database, uploads, logs)? [y/N] `,
  );
  ask.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function stopEverything() {
  for (const name of INSTANCES) {
    const folders = foldersOf(name);
    const holder = holderOf(folders.lock);
    // The command itself stops its children in order; what a killed one left is stopped here.
    if (holder && holder.pid !== process.pid) await stopProcess({ name: holder.what, ...holder }, 90_000);
    await new ProcessList(path.join(folders.data, 'product', 'processes.json')).stopAll();
    await new ProcessList(folders.processes).stopAll();
  }
}
