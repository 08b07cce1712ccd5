import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/index.js';
import { fastifyAdapter, furnish } from './platform/http/index.js';

/** Lines a machine reads in production, lines a person reads elsewhere. */
export const appLogger = (config: Config): ConsoleLogger =>
  new ConsoleLogger({
    json: config.production,
    colors: false,
    logLevels: config.logLevel === 'silent' ? [] : ['log', 'warn', 'error', 'fatal'],
  });

export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, fastifyAdapter(config), {
    logger: appLogger(config),
    abortOnError: false,
  });
  await furnish(app, config);
  app.enableShutdownHooks();
  return app;
}
