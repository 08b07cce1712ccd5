import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { startProcess } from './platform/config/index.js';
import { dataSourceOptions, migrate } from './platform/database/index.js';
import { SCHEMA } from './schema.js';

await startProcess(async (config) => {
  const dataSource = await new DataSource(
    dataSourceOptions({ ...config.database, pool: 2 }, SCHEMA),
  ).initialize();
  try {
    const done = await migrate(dataSource);
    console.log(done.length === 0 ? 'The schema is up to date' : `Migrated: ${done.join(', ')}`);
  } finally {
    await dataSource.destroy();
  }
});
