// @ts-check
// One run of the tests owns the databases whose names begin with its prefix.
import mysql from 'mysql2/promise';

const STALE_MS = 3 * 3600 * 1000;
export const NO_DATABASE =
  'These tests need a MariaDB: run `npm test`, which starts one, or set DATABASE_URL to a server where databases may be made.';

export const serverUrl = () => process.env.DATABASE_URL_TEST_SERVER || process.env.DATABASE_URL || '';

export const newPrefix = () => `zy_test_${Date.now().toString(36)}_`;

async function drop(/** @type {(name: string) => boolean} */ chosen) {
  const connection = await mysql.createConnection({ uri: serverUrl(), database: '' });
  try {
    const [rows] = await connection.query("SHOW DATABASES LIKE 'zy\\_test\\_%'");
    const names = /** @type {Record<string, string>[]} */ (rows).flatMap((row) => Object.values(row));
    for (const name of names.filter(chosen)) await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
  } finally {
    await connection.end();
  }
}

export const dropRun = (/** @type {string} */ prefix) => drop((name) => name.startsWith(prefix));

/** Left behind by a run that was killed; younger ones may belong to a run beside us. */
export const dropStale = () =>
  drop((name) => {
    const made = parseInt(name.split('_')[2] ?? '', 36);
    return Number.isFinite(made) && made < Date.now() - STALE_MS;
  });
