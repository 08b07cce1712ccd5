import { readdirSync } from 'node:fs';
import path from 'node:path';
import { connect, openWorkerDatabase } from '../../../test/database.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { migrate, pendingMigrations } from './migrations.js';

const emptied = async (): Promise<Awaited<ReturnType<typeof connect>>> => {
  const dataSource = await connect(await openWorkerDatabase('_drift'), 4);
  await dataSource.dropDatabase();
  return dataSource;
};

describe('the migrations', () => {
  it('make exactly what the entities describe', async () => {
    const dataSource = await emptied();
    try {
      await migrate(dataSource);
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
      expect(await pendingMigrations(dataSource)).toBe(false);
    } finally {
      await dataSource.destroy();
    }
  });

  it('are run once when two processes start together', async () => {
    const first = await emptied();
    const second = await connect(await openWorkerDatabase('_drift'), 4);
    try {
      const done = await Promise.all([migrate(first), migrate(second)]);
      expect(done.flat().sort()).toEqual(MIGRATIONS.map(({ name }) => name).sort());
    } finally {
      await Promise.all([first.destroy(), second.destroy()]);
    }
  });

  it('can be taken back and made again', async () => {
    const dataSource = await emptied();
    try {
      await migrate(dataSource);
      for (let i = 0; i < MIGRATIONS.length; i++) await dataSource.undoLastMigration();
      expect(await pendingMigrations(dataSource)).toBe(MIGRATIONS.length > 0);
      expect(await migrate(dataSource)).toHaveLength(MIGRATIONS.length);
    } finally {
      await dataSource.destroy();
    }
  });

  it('are all in the list, in the order of their names', () => {
    const folder = path.resolve(__dirname, '../../migrations');
    const files = readdirSync(folder).filter((file) => /^\d+-.+\.ts$/.test(file));
    const stamps = files.map((file) => file.split('-')[0]).sort();
    expect(MIGRATIONS.map(({ name }) => /\d+$/.exec(name)?.[0])).toEqual(stamps);
  });
});
