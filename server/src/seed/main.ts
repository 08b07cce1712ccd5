import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/index.js';
import { startProcess } from '../platform/config/index.js';
import { Database, dataSourceOptions } from '../platform/database/index.js';
import { SCHEMA } from '../schema.js';
import { alone, loadSeed } from './load.js';
import { handsOf } from './stories/story-clock.js';
import { storiesTold, tellStories } from './stories/tell.js';
import { writeTicket } from './ticket.js';

const { values } = parseArgs({ options: { subset: { type: 'boolean', default: false } } });

/** The whole application without HTTP: read in and started only when there is something to tell. */
async function tell(): Promise<void> {
  const { AppModule } = await import('../app.module.js');
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: ['warn', 'error', 'fatal'],
    abortOnError: false,
  });
  try {
    const clock = handsOf(app.get(Clock));
    await tellStories((token) => app.get(token, { strict: false }), clock, new Date());
  } finally {
    await app.close();
  }
}

await startProcess(async (config) => {
  if (config.production)
    throw new Error('The demo data has accounts with a known password: not in production.');
  const startedAt = performance.now();
  const pool = { ...config.database, pool: 3 };
  const dataSource = await new DataSource(dataSourceOptions(pool, SCHEMA)).initialize();
  try {
    const database = new Database(dataSource);
    const wrote = await loadSeed(dataSource, config, values);
    if (!(await storiesTold(database))) await alone(dataSource, tell);
    await writeTicket(database, config);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(wrote ? `The demo data is loaded (${seconds} s)` : 'The demo data is up to date');
  } finally {
    await dataSource.destroy();
  }
});
