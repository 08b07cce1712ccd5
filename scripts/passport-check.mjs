// @ts-check
// npm run passport:check
// Proves every passport of the database of DATABASE_URL, or of the instance `npm start` made in this folder.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { foldersOf, ROOT } from './runtime/folders.mjs';
import { isRecord, readJson } from './runtime/small-files.mjs';

/** The private MariaDB as it was started last. */
function privateDatabase() {
  const { database, secrets } = foldersOf();
  try {
    const port = /^port\s*=\s*(\d+)/m.exec(readFileSync(path.join(database, 'my.cnf'), 'utf8'))?.[1];
    const stored = readJson(secrets);
    const password = isRecord(stored) ? stored.databasePassword : undefined;
    return port && typeof password === 'string'
      ? `mysql://zhuyue:${password}@127.0.0.1:${port}/zhuyue`
      : null;
  } catch {
    return null;
  }
}

const url = process.env.DATABASE_URL ?? privateDatabase();
if (!url) {
  console.error(
    'There is no database to check: set DATABASE_URL, or run `npm start` first and leave it running.',
  );
  process.exit(2);
}
const built = spawnSync(
  process.execPath,
  [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', 'server'],
  { cwd: ROOT, stdio: 'inherit' },
);
if (built.status !== 0) process.exit(2);
const checked = spawnSync(process.execPath, [path.join(ROOT, 'server/dist/passport-check.js')], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, DATABASE_URL: url },
});
process.exit(checked.status ?? 2);
