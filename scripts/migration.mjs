// @ts-check
// npm run migration -- add-claim-note
// Compares what the migrations make with what the entities describe and writes the difference as the next migration.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'server/src/migrations');

/** @typedef {{ query: string, parameters?: unknown[] }} Statement */

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The server's own default may be another one, and would show as a difference for ever after. */
const withCharset = (/** @type {string} */ query) =>
  query.replace(/^(CREATE TABLE .*ENGINE=InnoDB)$/s, '$1 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci');

const pascal = (/** @type {string} */ name) =>
  name.replace(
    /(^|-)([a-z0-9])/g,
    (/** @type {string} */ _all, /** @type {string} */ _dash, /** @type {string} */ letter) =>
      letter.toUpperCase(),
  );

/** Backticks quote names in SQL and end a template: the statement is written as a plain string. */
const literal = (/** @type {unknown} */ value) => {
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  const plain = value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return plain.includes("'") && !plain.includes('"') ? `"${plain}"` : `'${plain.replaceAll("'", "\\'")}'`;
};

/**
 * One call per statement: DDL cannot be undone, so each must be able to fail by itself. TypeORM notes generated columns
 * in a table of its own together with the name of the database, which is another one wherever this runs.
 * @param {Statement[]} statements
 * @param {string} database
 */
function calls(statements, database) {
  return statements
    .map(({ query: written, parameters = [] }) => {
      const query = withCharset(written.replaceAll(`\`${database}\`.`, ''));
      if (parameters.length === 0) return `    await q.query(${literal(query)});`;
      const values = parameters.map((value) =>
        value === database ? 'q.dataSource.driver.database' : literal(value),
      );
      return `    await q.query(${literal(query)}, [${values.join(', ')}]);`;
    })
    .join('\n');
}

/** @param {string} name @param {Statement[]} up @param {Statement[]} down @param {string} database */
function source(name, up, down, database) {
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${name} implements MigrationInterface {
  name = '${name}';

  async up(q: QueryRunner): Promise<void> {
${calls(up, database)}
  }

  async down(q: QueryRunner): Promise<void> {
${calls([...down].reverse(), database)}
  }
}
`;
}

/** Adds the class to the list that the server runs. @param {string} file @param {string} name */
function list(file, name) {
  const index = path.join(FOLDER, 'index.ts');
  const text = readFileSync(index, 'utf8');
  const line = `import { ${name} } from './${file}.js';\n`;
  const lastImport = text.lastIndexOf('import ');
  const at = text.indexOf('\n', lastImport) + 1;
  const listed = (text.slice(0, at) + line + text.slice(at)).replace(
    /(MigrationInterface\)\[\] = \[)([^\]]*)\]/,
    (_all, head, names) => {
      const all = [...names.split(','), name].map((one) => one.trim()).filter(Boolean);
      return `${head}${all.join(', ')}]`;
    },
  );
  writeFileSync(index, listed);
}

/** @param {string} url of the empty database */
async function difference(url) {
  const from = (/** @type {string} */ file) =>
    import(pathToFileURL(path.join(ROOT, 'server/dist', file)).href);
  const { dataSourceOptions, migrate } = await from('platform/database/index.js');
  const { SCHEMA } = await from('schema.js');
  const { DataSource } = createRequire(path.join(ROOT, 'server/package.json'))('typeorm');
  const dataSource = await new DataSource(dataSourceOptions({ url, pool: 4 }, SCHEMA)).initialize();
  try {
    await migrate(dataSource);
    const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
    return { up: upQueries, down: downQueries };
  } finally {
    await dataSource.destroy();
  }
}

const slug = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) {
  stop('Name the change in small letters: npm run migration -- add-claim-note');
}
const server = process.env.DATABASE_URL;
if (!server) {
  stop(
    'Set DATABASE_URL to a MariaDB where a database may be made and dropped again, as in mysql://root@127.0.0.1:3306/app.',
  );
}
const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
if (spawnSync(process.execPath, [tsc, '-b', 'server'], { cwd: ROOT, stdio: 'inherit' }).status !== 0) {
  stop('The server does not compile, so there are no entities to look at.');
}

const url = new URL(server);
const database = `zy_migration_${process.pid}`;
url.pathname = `/${database}`;
const mysql = createRequire(path.join(ROOT, 'server/package.json'))('mysql2/promise');
const connection = await mysql.createConnection({ uri: server, database: '' });
try {
  await connection.query(`CREATE DATABASE ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  const { up, down } = await difference(url.href);
  if (up.length === 0) {
    console.log('The migrations already make what the entities describe.');
  } else {
    const stamp = Date.now();
    const name = `${pascal(slug)}${stamp}`;
    const file = `${stamp}-${slug}`;
    writeFileSync(path.join(FOLDER, `${file}.ts`), source(name, up, down, database));
    list(file, name);
    console.log(
      `Wrote server/src/migrations/${file}.ts with ${up.length} statements. Read it before you commit it.`,
    );
  }
} finally {
  await connection.query(`DROP DATABASE IF EXISTS ${database}`);
  await connection.end();
}
