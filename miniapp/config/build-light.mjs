// @ts-check
// node config/build-light.mjs, after the H5 build: the page a phone's own camera opens (dist/light, read by the server), the
// worker that keeps it for a dead spot, and the few lines that start the worker.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const from = (/** @type {string} */ name) => path.join(root, 'src/light', name);

/**
 * @param {string} entry
 * @param {import('esbuild').BuildOptions} options
 */
async function bundled(entry, options) {
  const { outputFiles } = await build({
    entryPoints: [from(entry)],
    bundle: true,
    write: false,
    logLevel: 'warning',
    tsconfig: path.join(root, 'tsconfig.h5.json'),
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

/** Phones of the same age as the app's. */
const browser = { minify: true, format: /** @type {const} */ ('iife'), target: ['chrome70', 'safari12'] };

const page = await bundled('index.ts', { format: 'cjs', platform: 'node', target: 'node20' });
const worker = await bundled('sw.worker.ts', browser);
const keeper = await bundled('keeper.h5.ts', browser);

const hash = createHash('sha256').update(keeper).digest('hex').slice(0, 8);
const keeperPath = `/static/keeper.${hash}.js`;
for (const folder of ['dist/light', 'dist/h5/static'])
  mkdirSync(path.join(root, folder), { recursive: true });
writeFileSync(path.join(root, 'dist/h5/sw.js'), worker);
writeFileSync(path.join(root, 'dist/h5', keeperPath), keeper);
writeFileSync(path.join(root, 'dist/light/keeper.json'), JSON.stringify({ path: keeperPath }));
// Last: the server takes a new page as the sign that the rest is there.
writeFileSync(path.join(root, 'dist/light/page.cjs'), page);
