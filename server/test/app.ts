import type { ModuleMetadata, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { Clock, FixedClock } from '../src/platform/clock/index.js';
import { Config } from '../src/platform/config/index.js';
import { fastifyAdapter, furnish } from '../src/platform/http/index.js';
import { OutboxRelay } from '../src/platform/outbox/index.js';
import { PlatformModule } from '../src/platform/platform.module.js';
import { SCHEMA } from '../src/schema.js';
import { aConfig } from './config.js';
import { aDatabase, type DatabaseOptions, type TestDatabase } from './database.js';

export interface TestAppOptions extends DatabaseOptions {
  /** Only these modules over the platform; left out: the whole application. */
  imports?: NonNullable<ModuleMetadata['imports']>;
  controllers?: Type[];
  providers?: NonNullable<ModuleMetadata['providers']>;
  clock?: FixedClock;
  env?: Record<string, string>;
  /** Stands in for the world outside: WeChat, SMS. Never for our own repositories. */
  replace?: { provide: unknown; useValue: unknown }[];
}

export interface TestApp {
  readonly db: TestDatabase;
  readonly clock: FixedClock;
  readonly inject: NestFastifyApplication['inject'];
  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** Delivers what the outbox holds, as the worker would. */
  deliver(): Promise<void>;
}

async function wholeApplication(): Promise<NonNullable<ModuleMetadata['imports']>> {
  const { AppModule } = await import('../src/app.module.js');
  return [AppModule];
}

/** The application over a real MariaDB, asked through Fastify's inject. */
export function anApp(options: TestAppOptions = {}): TestApp {
  const open: { app: NestFastifyApplication | null } = { app: null };
  // Before the database's own hook: what the application does while it closes may need the database.
  afterAll(async () => open.app?.close());
  const db = aDatabase(options);
  const clock = options.clock ?? new FixedClock();
  const held = (): NestFastifyApplication => {
    if (!open.app)
      throw new Error('The test application starts in beforeAll: use it inside of a test or a hook');
    return open.app;
  };

  beforeAll(async () => {
    const partial = options.imports ?? (options.controllers || options.providers ? [] : null);
    const builder = Test.createTestingModule({
      imports: partial ? [PlatformModule.of(SCHEMA), ...partial] : await wholeApplication(),
      controllers: options.controllers ?? [],
      providers: options.providers ?? [],
    });
    const config = aConfig({ DATABASE_URL: db.url, ...options.env });
    builder.overrideProvider(Config).useValue(config).overrideProvider(Clock).useValue(clock);
    // The test's own connections: an application that fails to start leaves none behind.
    builder.overrideProvider(DataSource).useValue(db.dataSource);
    for (const { provide, useValue } of options.replace ?? [])
      builder.overrideProvider(provide).useValue(useValue);
    const module = await builder.compile();
    const app = module.createNestApplication<NestFastifyApplication>(fastifyAdapter(config), {
      logger: false,
    });
    await furnish(app, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    open.app = app;
  });

  return {
    db,
    clock,
    get inject(): NestFastifyApplication['inject'] {
      const app = held();
      return app.inject.bind(app);
    },
    get: (token) => held().get(token, { strict: false }),
    deliver: () => held().get(OutboxRelay, { strict: false }).drain(),
  };
}
