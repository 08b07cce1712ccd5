// @ts-check
import { cpus } from 'node:os';
import path from 'node:path';
import { build } from '../../runtime/builds.mjs';
import { endCommands, run } from '../../runtime/command.mjs';
import { Stop, printFailure } from '../../runtime/failure.mjs';
import { foldersOf } from '../../runtime/folders.mjs';
import { Instance, clearLeftovers } from '../../runtime/instance.mjs';
import { dropLock, takeLock } from '../../runtime/lock.mjs';
import { freePort } from '../../runtime/port.mjs';
import { Progress } from '../../runtime/progress.mjs';
import { target } from '../report.mjs';

const KEPT = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'ZHUYUE_DATA', 'ZHUYUE_MARIADB'];
const folders = foldersOf('bench');

/** Finding times, and the last hour wanted by two hundred. */
export async function benchAppointments() {
  const progress = new Progress();
  const env = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
  const instance = new Instance({
    ...{ folders, progress, disposable: true, env: { ...env, LOG_LEVEL: 'error' } },
    ...{ port: await freePort(), emulatorPort: await freePort() },
    giveUp: (sentence) => console.error(sentence),
  });
  const cleanUp = async () => {
    endCommands();
    await instance.stop();
    dropLock(folders.lock);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => void cleanUp().then(() => process.exit(130)));
  try {
    if (takeLock(folders.lock, 'npm run bench'))
      throw new Stop('Another bench runs in this folder: wait for it.');
    await clearLeftovers(folders, progress);
    await build(progress, folders.logs, ['shared', 'server']);
    await instance.startDatabase();
    const script = path.join(import.meta.dirname, 'visit-time.mjs');
    const { output } = await progress.step('Finding times in five hundred stores', () =>
      run(process.execPath, [script], {
        env: { ...env, LOG_LEVEL: 'error', DATABASE_URL: instance.database?.url },
      }),
    );
    print(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  } finally {
    await cleanUp();
  }
  process.exit();
}

/**
 * @typedef {{ cpu: number, wall: number }} Cost
 * @param {{ stores: number, visits: number, month: Cost, soonest: Cost, crowd: { counts: Record<string, number>, cpu: number, p50: number, slowest: number } }} found
 */
function print({ stores, visits, month, soonest, crowd }) {
  console.log(`\n${cpus().length} × ${cpus()[0]?.model.trim() ?? ''}, ${stores} stores, ${visits} visits\n`);
  console.log(target('a month of a store with 60 visits a day', month.cpu, 20, 'ms CPU'));
  console.log(target('the soonest time near me in all stores', soonest.wall, 150, 'ms'));
  console.log(target('the slowest answer of 200 who want the last hour', crowd.slowest, 1_000, 'ms'));
  console.log(
    `        half of them within ${crowd.p50.toFixed(0)} ms, ${crowd.cpu.toFixed(0)} ms of CPU for all; ${JSON.stringify(crowd.counts)}`,
  );
  console.log(
    `        CPU of the soonest time ${soonest.cpu.toFixed(0)} ms, clock of the month ${month.wall.toFixed(0)} ms`,
  );
}
