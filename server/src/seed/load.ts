import type { DataSource } from 'typeorm';
import { StylesRepository, TagCodes } from '../domains/inventory/index.js';
import { hashPassword } from '../platform/auth/index.js';
import type { Config } from '../platform/config/index.js';
import { Database, Transactions, type Tx } from '../platform/database/index.js';
import { SystemClock } from '../platform/clock/index.js';
import { Outbox } from '../platform/outbox/index.js';
import { loadArticles } from './load-articles.js';
import { loadContainers } from './load-containers.js';
import { loadPlaces } from './load-places.js';
import { loadRange } from './load-range.js';
import { loadStock } from './load-stock.js';
import { loadStyleStones } from './load-style-stones.js';
import { loadTerms } from './load-terms.js';
import { readSeed, seedVersion } from './seed-files.js';
import { upsert } from './upsert.js';

/** Everybody's in the demonstration; production refuses to be loaded. */
export const DEMO_PASSWORD = 'zhuyue-demo-2026';

const LOCK = 'zhuyue.seed';
const WAIT_SECONDS = 300;
const PART = 'base';

export interface LoadOptions {
  /** The few rows tests work with. */
  subset?: boolean;
}

/**
 * Brings the seed into the database: all of it or nothing. A second load finds its version and does nothing; a changed
 * seed renews what it wrote and leaves alone what people did. Two at once: the second waits and then has nothing to do.
 * @returns whether something was written
 */
export async function loadSeed(
  dataSource: DataSource,
  config: Config,
  options: LoadOptions = {},
): Promise<boolean> {
  const version = seedVersion(options.subset === true);
  if ((await loadedVersion(new Database(dataSource), PART)) === version) return false;
  return alone(dataSource, async () => {
    if ((await loadedVersion(new Database(dataSource), PART)) === version) return false;
    const seed = readSeed(options.subset === true);
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    const tags = new TagCodes(config);
    const styles = new StylesRepository(new Database(dataSource));
    const now = new Date();
    await new Transactions(dataSource).run(async (tx) => {
      await loadTerms(tx, seed);
      await loadArticles(tx);
      await loadPlaces(tx, seed, passwordHash, now);
      await loadContainers(tx, seed.stores, now);
      await styles.index(tx, await loadRange(tx, seed));
      await loadStock(tx, seed, (gtin, identity) => tags.serialFor(gtin, identity));
      await loadStyleStones(tx);
      // A server that already runs keeps range and stores in memory.
      const outbox = new Outbox(new SystemClock());
      await outbox.add(tx, 'style.changed', { seed: version });
      await outbox.add(tx, 'store.changed', { seed: version });
      await markLoaded(tx, PART, version, now);
    });
    return true;
  });
}

export async function loadedVersion(database: Database, part: string): Promise<string | null> {
  const rows = await database.query<{ version: string }>('SELECT version FROM seed_load WHERE part = ?', [
    part,
  ]);
  return rows[0]?.version ?? null;
}

export const markLoaded = (tx: Tx, part: string, version: string, loadedAt: Date): Promise<void> =>
  upsert(tx, 'seed_load', [{ part, version, loadedAt }], ['version', 'loadedAt']);

/** Holds the name for this database on a connection of its own while the work is done. */
export async function alone<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const guard = dataSource.createQueryRunner();
  const name = `${LOCK}.${String(dataSource.options.database)}`.slice(0, 64);
  try {
    const rows = (await guard.query('SELECT GET_LOCK(?, ?) AS taken', [name, WAIT_SECONDS])) as {
      taken: number | null;
    }[];
    if (rows[0]?.taken !== 1)
      throw new Error('Another process has been loading the demo data for five minutes');
    return await work();
  } finally {
    await guard.query('SELECT RELEASE_LOCK(?)', [name]).catch(() => undefined);
    await guard.release();
  }
}
