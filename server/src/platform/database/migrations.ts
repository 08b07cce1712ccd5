import type { DataSource } from 'typeorm';

const LOCK = 'zhuyue.migrations';
const WAIT_SECONDS = 120;

/** Brings the schema up to this release. Several processes may start at once: one migrates, the others wait for it. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const guard = dataSource.createQueryRunner();
  try {
    const rows = (await guard.query('SELECT GET_LOCK(?, ?) AS taken', [LOCK, WAIT_SECONDS])) as {
      taken: number | null;
    }[];
    if (rows[0]?.taken !== 1) throw new Error('Another process has been migrating for two minutes');
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await guard.query('SELECT RELEASE_LOCK(?)', [LOCK]).catch(() => undefined);
    await guard.release();
  }
}

/** This release wants a schema the database does not have yet. */
export const pendingMigrations = (dataSource: DataSource): Promise<boolean> => dataSource.showMigrations();
