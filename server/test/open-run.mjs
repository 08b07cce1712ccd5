// @ts-check
import { dropStale, newPrefix, NO_DATABASE, serverUrl } from './run.mjs';

export default async function openRun() {
  if (serverUrl() === '') throw new Error(NO_DATABASE);
  // Two projects share one run: the first makes the name.
  if (process.env.ZY_TEST_PREFIX) return;
  process.env.ZY_TEST_PREFIX = newPrefix();
  await dropStale();
}
