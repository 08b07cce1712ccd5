// @ts-check
// Writes shared/api from the DTO classes of the server. With --check it only says whether what is there is current.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './builds.mjs';
import { run } from './command.mjs';
import { Stop, printFailure } from './failure.mjs';
import { ROOT, foldersOf } from './folders.mjs';
import { Progress } from './progress.mjs';
import { exists, writeWhole } from './small-files.mjs';

const API = path.join(ROOT, 'shared/api');
const FILES = ['openapi.json', 'openapi.d.ts'];

export async function main() {
  try {
    const progress = new Progress();
    await build(progress, foldersOf('test').logs, ['shared', 'server']);
    const fresh = await progress.step('Asking the server for its contract', readContract);
    if (process.argv.includes('--check')) {
      requireCurrent(fresh);
      return;
    }
    for (const name of FILES) writeWhole(path.join(API, name), fresh[name] ?? '');
    console.log('shared/api is written; its diff is the review of the API.');
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}

/** @param {Record<string, string>} fresh */
function requireCurrent(fresh) {
  const stale = FILES.filter((name) => {
    const file = path.join(API, name);
    return !exists(file) || readFileSync(file, 'utf8') !== fresh[name];
  });
  if (stale.length === 0) {
    console.log('shared/api is current.');
    return;
  }
  const differences = stale.flatMap((name) => firstDifference(name, fresh[name] ?? ''));
  throw new Stop(
    'shared/api is not what the server says: run `npm run contract` and commit the result.',
    differences,
  );
}

/**
 * @param {string} name
 * @param {string} fresh
 */
function firstDifference(name, fresh) {
  const file = path.join(API, name);
  const old = exists(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const now = fresh.split('\n');
  const line = now.findIndex((text, index) => text !== old[index]);
  return [
    `${name}:${line + 1}`,
    `  committed: ${old[line] ?? '(nothing)'}`,
    `  server:    ${now[line] ?? '(nothing)'}`,
  ];
}

/** @returns {Promise<Record<string, string>>} file name to content */
async function readContract() {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhuyue-contract-'));
  try {
    const out = path.join(folder, 'openapi.json');
    await run(process.execPath, [path.join(ROOT, 'server/dist/openapi.js'), out]);
    const document = readFileSync(out, 'utf8');
    // Loaded here and not above: this file is also read before anything is installed.
    const { default: openapiTypes, astToString } = await import('openapi-typescript');
    const { default: prettier } = await import('prettier');
    const config = await prettier.resolveConfig(path.join(API, 'openapi.d.ts'));
    const types = `// Written by \`npm run contract\`.\n${astToString(await openapiTypes(JSON.parse(document)))}`;
    return {
      'openapi.json': document,
      'openapi.d.ts': await prettier.format(types, { ...config, parser: 'typescript' }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
