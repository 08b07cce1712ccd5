import mysql from 'mysql2/promise';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../src/entities.js';
import { MIGRATIONS } from '../src/migrations/index.js';
import { Database, dataSourceOptions, migrate, Transactions } from '../src/platform/database/index.js';

const NO_DATABASE =
  'No database for this test: run `npm test`, which starts one, or set DATABASE_URL to a server where databases may be made.';

export interface TestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly database: Database;
  readonly transactions: Transactions;
  /** Empties every table. */
  empty(): Promise<void>;
}

export interface DatabaseOptions {
  /** Empty once for the whole file instead of before every test: for facts made in `beforeAll`. */
  keep?: boolean;
}

/** Address of an empty database of this jest worker, named after the run so that runs beside each other do not meet. */
export async function openWorkerDatabase(suffix = ''): Promise<string> {
  const server = process.env['DATABASE_URL_TEST_SERVER'] || process.env['DATABASE_URL'];
  if (!server) throw new Error(NO_DATABASE);
  const prefix = process.env['ZY_TEST_PREFIX'] ?? 'zy_test_';
  const url = new URL(server);
  url.pathname = `/${prefix}${process.env['JEST_WORKER_ID'] ?? '1'}${suffix}`;
  const connection = await mysql.createConnection({ uri: server, database: '' });
  try {
    await connection.query(
      `CREATE DATABASE IF NOT EXISTS \`${url.pathname.slice(1)}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
    );
  } finally {
    await connection.end();
  }
  return url.href;
}

export const connect = (url: string, pool = 20): Promise<DataSource> =>
  new DataSource(
    dataSourceOptions({ url, pool }, { entities: ENTITIES, migrations: MIGRATIONS }),
  ).initialize();

/** The schema as this release's migrations make it, and of every table that has no migration yet. */
async function prepare(dataSource: DataSource): Promise<void> {
  const tables = await tableNames(dataSource);
  if (ENTITIES.length > 0 && tables.length >= dataSource.entityMetadatas.length) return;
  await migrate(dataSource);
  await dataSource.driver.createSchemaBuilder().build();
}

async function tableNames(dataSource: DataSource): Promise<string[]> {
  const rows: unknown = await dataSource.query(
    `SELECT TABLE_NAME AS name FROM information_schema.TABLES
     WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME <> 'migration'`,
  );
  return (rows as { name: string }[]).map(({ name }) => name);
}

/** DELETE of the few tables a test wrote to is far quicker than TRUNCATE of all. */
async function empty(dataSource: DataSource): Promise<void> {
  const names = dataSource.entityMetadatas.map(({ tableName }) => tableName);
  const found: unknown = await dataSource.query(
    names.map((name) => `(SELECT '${name}' AS name FROM \`${name}\` LIMIT 1)`).join(' UNION ALL '),
  );
  const filled = found as { name: string }[];
  if (filled.length === 0) return;
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SET foreign_key_checks = 0');
    for (const { name } of filled) await runner.query(`DELETE FROM \`${name}\``);
  } finally {
    await runner.query('SET foreign_key_checks = 1');
    await runner.release();
  }
}

/** A real MariaDB for the tests of this file, empty before each of them. */
export function aDatabase(options: DatabaseOptions = {}): TestDatabase {
  const open: { url: string; dataSource: DataSource | null } = { url: '', dataSource: null };
  const held = (): DataSource => {
    if (!open.dataSource)
      throw new Error('The test database opens in beforeAll: use it inside of a test or a hook');
    return open.dataSource;
  };

  beforeAll(async () => {
    open.url = await openWorkerDatabase();
    open.dataSource = await connect(open.url);
    await prepare(open.dataSource);
    await empty(open.dataSource);
  });
  if (options.keep !== true) beforeEach(() => empty(held()));
  afterAll(async () => {
    if (open.dataSource?.isInitialized) await open.dataSource.destroy();
  });

  return {
    get url() {
      return open.url;
    },
    get dataSource() {
      return held();
    },
    get database() {
      return new Database(held());
    },
    get transactions() {
      return new Transactions(held());
    },
    empty: () => empty(held()),
  };
}
