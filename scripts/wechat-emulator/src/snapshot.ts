import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isObject } from './http.js';
import type { World } from './world.js';

/** Only what must outlive a restart: the same person gets the same openid and keeps the accepts given. */
export function writeSnapshot(world: World, file: string): void {
  const state = { users: world.people.list(), quota: world.mailbox.quotas() };
  // Written beside and moved over: a start never finds half a file.
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function readSnapshot(world: World, file: string): void {
  if (!existsSync(file)) return;
  const state: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isObject(state)) return;
  world.people.restore(state['users']);
  world.mailbox.restore(state['quota']);
}
