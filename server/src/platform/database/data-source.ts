import * as mysql from 'mysql2';
import type { DataSourceOptions, MigrationInterface } from 'typeorm';

/** What the rooms above keep in the database: handed in, because the platform does not know them. */
export interface Schema {
  entities: (new () => object)[];
  migrations: (new () => MigrationInterface)[];
}

/**
 * Every connection speaks UTC, refuses what does not fit, reads what is committed and does not wait a minute for a
 * lock: whatever the server's own defaults are.
 */
const SESSION = [
  "SET time_zone = '+00:00', innodb_lock_wait_timeout = 10, sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
];

const driver = {
  ...mysql,
  createPool: (options: mysql.PoolOptions): mysql.Pool => {
    const pool = mysql.createPool(options);
    // Queued first on the new connection, so nothing of ours runs before it; the failure shows in the query after it.
    pool.on('connection', (connection) => {
      for (const statement of SESSION) connection.query(statement, () => undefined);
    });
    return pool;
  },
};

export function dataSourceOptions(
  settings: { url: string; pool: number },
  schema: Schema,
): DataSourceOptions {
  const url = new URL(settings.url);
  const socketPath = url.searchParams.get('socket');
  return {
    // `mysql` would find differences in JSON and nullable columns that are not there.
    type: 'mariadb',
    driver,
    ...(socketPath === null ? { host: url.hostname, port: Number(url.port || 3306) } : { socketPath }),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    charset: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    poolSize: settings.pool,
    // Counts and money stay below 2^53: plain numbers, also when summed up.
    supportBigNumbers: true,
    bigNumberStrings: false,
    extra: { decimalNumbers: true },
    dateStrings: ['DATE'],
    entities: schema.entities,
    migrations: schema.migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    logging: false,
  };
}
