import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isObject } from './http.js';
import { type Identity, identityFrom } from './identity.js';
import type { World } from './world.js';

/** What the product needs to talk to a world; written to a file for a start without any settings. */
export interface Bootstrap {
  world: string;
  env: Record<string, string>;
}

export const bootstrapOf = (world: World, base: string): Bootstrap => ({
  world: world.name,
  env: world.env(base),
});

/** The account of an earlier start, so that a restart does not change who we are. */
export function earlierIdentity(file: string): Identity | undefined {
  if (!existsSync(file)) return undefined;
  const earlier: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isObject(earlier) || !isObject(earlier['env'])) return undefined;
  return identityFrom(earlier['env']) ?? undefined;
}

export function writeBootstrap(bootstrap: Bootstrap, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(bootstrap, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
