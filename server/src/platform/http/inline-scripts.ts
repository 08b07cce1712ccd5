import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

const INLINE = /<script(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/gi;

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The policy's names of the scripts written into a page itself: exactly those may run, and no other. */
export const inlineScripts = (html: string): string =>
  [...html.matchAll(INLINE)].map(([, script = '']) => hashOf(script)).join(' ');

const LOOK_EVERY_MS = 1000;

/** The same for a file that a new build may replace while we run. */
export function inlineScriptsOf(file: string): () => string {
  let known = { changed: -1, names: '' };
  let lookAgain = 0;
  return () => {
    if (performance.now() < lookAgain) return known.names;
    lookAgain = performance.now() + LOOK_EVERY_MS;
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
    if (changed !== known.changed) {
      known = { changed, names: changed === -1 ? '' : inlineScripts(readFileSync(file, 'utf8')) };
    }
    return known.names;
  };
}
