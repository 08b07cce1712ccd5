// @ts-check
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Not part of what is uploaded. */
const NOT_PACKED = /(?:\.LICENSE\.txt|\.map|^project\.(?:private\.)?config\.json)$/;

/**
 * Bytes of the main package (named '') and of every sub-package of a compiled mini-program.
 * @param {string} dist
 * @returns {Map<string, number>}
 */
export function packageSizes(dist) {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'));
  /** @type {string[]} */
  const roots = (app.subPackages ?? app.subpackages ?? []).map(
    (/** @type {{ root: string }} */ sub) => sub.root,
  );
  const sizes = new Map(['', ...roots].map((root) => [root, 0]));
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(dist, file).split(path.sep).join('/');
    if (!entry.isFile() || NOT_PACKED.test(name)) continue;
    const root = roots.find((one) => name.startsWith(`${one}/`)) ?? '';
    sizes.set(root, (sizes.get(root) ?? 0) + statSync(file).size);
  }
  return sizes;
}
