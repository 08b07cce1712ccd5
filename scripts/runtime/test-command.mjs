// @ts-check
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runChecks } from '../check/checks.mjs';
import { build } from './builds.mjs';
import { ensureChromium } from './chromium.mjs';
import { endCommands, run, tool } from './command.mjs';
import { PrivateDatabase } from './database.mjs';
import { Stop, asStop, printFailure } from './failure.mjs';
import { ROOT, foldersOf } from './folders.mjs';
import { install } from './install.mjs';
import { add, emptyTally, tallyOf } from './jest-results.mjs';
import { dropLock, takeLock } from './lock.mjs';
import { findMariadb } from './mariadb.mjs';
import { ProcessList } from './processes.mjs';
import { Progress, duration } from './progress.mjs';
import { demoSecrets } from './secrets.mjs';
import { isRecord, readJson } from './small-files.mjs';

/** @typedef {import('./jest-results.mjs').Tally} Tally */

/** Projects of jest that play the built app; they take the whole machine and run after the builds. */
const IN_THE_APP = /h5|weapp|browser|mini-?program/i;
/** Settings of a person's shell must not decide what a test sees. */
const NOT_OURS =
  /^(?:PORT|HOST|DEMO|DATA_DIR|DATABASE_URL|DB_POOL|REDIS_URL|PUBLIC_BASE_URL|TRUST_PROXY|TAG_KEYS|QUOTE_KEYS|PASSPORT_KEYS|FILE_URL_KEY|GS1_.*|WX_.*|WXPAY_.*|SMS_.*|LOG_LEVEL|API_BASE|NODE_ENV|CI_.*)$/;

const folders = foldersOf('test');

export async function main() {
  const progress = new Progress();
  const since = Date.now();
  const suite = new Suite(progress);
  const end = async () => {
    endCommands();
    await suite.cleanUp();
    process.exit(130);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => void end());
  let tally = emptyTally();
  try {
    suite.requireOnlyTest();
    tally = await suite.run();
  } catch (error) {
    printFailure(error);
    tally = add(tally, { ...emptyTally(), failed: 1 });
  } finally {
    await suite.cleanUp();
  }
  if (tally.skipped > 0) console.log(`\n${tally.skipped} skipped`);
  console.log(`\nTook ${duration(Date.now() - since)}; logs are in ${folders.logs}`);
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exit(tally.failed > 0 ? 1 : 0);
}

class Suite {
  /** @type {PrivateDatabase | null} */
  #database = null;
  #chromium = '';
  #alone = false;
  #processes = new ProcessList(folders.processes);
  /** What the browser tests start for themselves; a killed run leaves it behind. */
  #product = new ProcessList(path.join(folders.data, 'product', 'processes.json'));

  /** @param {Progress} progress */
  constructor(progress) {
    this.progress = progress;
  }

  requireOnlyTest() {
    const holder = takeLock(folders.lock, 'npm test');
    if (holder) {
      throw new Stop(
        `Another \`npm test\` runs in this folder (process ${holder.pid}): wait for it, or stop it first.`,
      );
    }
    this.#alone = true;
  }

  /** @returns {Promise<Tally>} */
  async run() {
    const { progress } = this;
    await this.#stopLeftovers();
    await install(progress, path.join(folders.logs, 'npm-install.log'));
    let tally = await this.#attempt(async () => {
      this.#chromium = await ensureChromium(progress, path.join(folders.logs, 'chromium-install.log'));
    });
    tally = add(tally, await this.#checks());
    await this.#startDatabase();
    await build(progress, folders.logs, ['shared', 'server', 'emulator']);
    const { quick, inTheApp } = await projectNames();
    tally = add(tally, await this.#jest('Unit, database and endpoint tests', quick, ['--maxWorkers=2']));
    if (inTheApp.length === 0) return tally;
    const built = await this.#attempt(() => build(progress, folders.logs, ['h5', 'weapp']));
    tally = add(tally, built);
    // Without the app or a browser these tests could only fail for reasons that are already told.
    if (built.failed > 0 || this.#chromium === '') return tally;
    return add(tally, await this.#jest('Browser and mini-program tests', inTheApp, ['--runInBand']));
  }

  async #checks() {
    const results = await runChecks(this.progress);
    const failed = results.filter((result) => !result.passed);
    return { ...emptyTally(), passed: results.length - failed.length, failed: failed.length };
  }

  async #startDatabase() {
    const { progress } = this;
    // Somebody may offer a server for tests; DATABASE_URL is never taken: it may hold a shop.
    if (process.env.DATABASE_URL_TEST_SERVER) return;
    const mariadb = await findMariadb(
      progress,
      folders.mariadb,
      path.join(folders.logs, 'mariadb-install.log'),
    );
    const password = demoSecrets(folders.secrets).databasePassword;
    const database = new PrivateDatabase({
      folders,
      mariadb,
      password,
      processes: this.#processes,
      disposable: true,
    });
    this.#database = database;
    await progress.step('Starting a private database for the tests', async () => {
      if (database.isNew) await database.create();
      await database.start();
    });
  }

  /**
   * @param {() => Promise<void>} work
   * @returns {Promise<Tally>} one failure when it cannot be done for a reason a person can mend
   */
  async #attempt(work) {
    try {
      await work();
      return emptyTally();
    } catch (error) {
      if (!asStop(error)) throw error;
      printFailure(error);
      return { ...emptyTally(), failed: 1 };
    }
  }

  /**
   * @param {string} title
   * @param {string[]} projects
   * @param {string[]} how
   * @returns {Promise<Tally>}
   */
  async #jest(title, projects, how) {
    if (projects.length === 0) return emptyTally();
    const results = path.join(folders.data, `results-${projects[0] ?? ''}.json`);
    const args = ['--selectProjects', ...projects, '--json', `--outputFile=${results}`, ...how];
    const [program, all] = tool('jest/bin/jest.js', args);
    const since = Date.now();
    const tally = await this.progress.step(
      title,
      async (say) => {
        const log = path.join(folders.logs, `jest-${projects[0] ?? ''}.log`);
        let done = 0;
        const onLine = (/** @type {string} */ line) => {
          if (/^(?:PASS|FAIL)\s/.test(line)) say(`${(done += 1)} files`);
          if (line.startsWith('FAIL')) this.progress.note(`  | ${line}`);
        };
        await run(program, all, { log, env: this.#testEnv(), onLine, accept: [0, 1] });
        const found = tallyOf(freshResults(results, since));
        say(`${found.passed} passed, ${found.failed} failed`);
        return found;
      },
      (found) => found.failed === 0,
    );
    for (const failure of tally.failures) this.progress.note(`\n${failure.replace(/^/gm, '  | ')}`);
    return tally;
  }

  /** @returns {NodeJS.ProcessEnv} */
  #testEnv() {
    const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name)));
    const server = process.env.DATABASE_URL_TEST_SERVER ?? this.#database?.url ?? '';
    return {
      ...kept,
      NODE_ENV: 'test',
      FORCE_COLOR: '0',
      DATABASE_URL: server,
      DATABASE_URL_TEST_SERVER: server,
      CHROMIUM_PATH: this.#chromium,
      ZHUYUE_TEST_DATA: folders.data,
    };
  }

  async #stopLeftovers() {
    await this.#product.stopAll();
    await this.#processes.stopAll();
  }

  async cleanUp() {
    // The processes on the list belong to the other run.
    if (!this.#alone) return;
    await this.#product.stopAll();
    await this.#database?.stop();
    this.#database = null;
    await this.#processes.stopAll();
    dropLock(folders.lock);
  }
}

/**
 * A file of an earlier run would hide that this one wrote none.
 * @param {string} file
 * @param {number} since
 */
function freshResults(file, since) {
  const json = readJson(file);
  return isRecord(json) && Number(json.startTime) >= since ? json : undefined;
}

/** @returns {Promise<{ quick: string[], inTheApp: string[] }>} */
async function projectNames() {
  const config = await import(pathToFileURL(path.join(ROOT, 'jest.config.mjs')).href);
  /** @type {string[]} */
  const names = config.default.projects.map(
    (/** @type {{ displayName: string | { name: string } }} */ project) =>
      typeof project.displayName === 'string' ? project.displayName : project.displayName.name,
  );
  return {
    quick: names.filter((name) => !IN_THE_APP.test(name)),
    inTheApp: names.filter((name) => IN_THE_APP.test(name)),
  };
}
