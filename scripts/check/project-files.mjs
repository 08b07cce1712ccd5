// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../runtime/folders.mjs';
import { filesBelow } from '../runtime/stamp.mjs';

/** What people write: the rest is data, pictures or written by programs. */
const WRITTEN = /\.(?:ts|tsx|mjs|cjs|js|scss|css|html|json|md|sh|ya?ml)$/;
const NOT_WRITTEN = /^(?:package-lock\.json|shared\/api\/|server\/seed\/)/;

/** Every file of the project, as paths from its root. */
export const projectFiles = () => filesBelow(['.']).filter((file) => !file.startsWith('.git/'));

export const writtenFiles = () =>
  projectFiles().filter((file) => (WRITTEN.test(file) || file === '.ci/run') && !NOT_WRITTEN.test(file));

/** @param {string} file path from the root */
export const textOf = (file) => readFileSync(path.join(ROOT, file), 'utf8');
