import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { appLogger } from './app.js';
import { AppModule } from './app.module.js';
import { startProcess } from './platform/config/index.js';
import { OutboxRelay, Schedules } from './platform/outbox/index.js';

await startProcess(async (config) => {
  const logger = appLogger(config);
  const app = await NestFactory.createApplicationContext(AppModule, { logger, abortOnError: false });
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  logger.log('The worker delivers the outbox and runs the schedules', 'Worker');
  // Both finish what they hold before they return; what they could not finish comes due again elsewhere.
  await Promise.all([app.get(OutboxRelay).run(stop.signal), app.get(Schedules).run(stop.signal)]);
  await app.close();
});
