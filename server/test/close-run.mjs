// @ts-check
import { dropRun } from './run.mjs';

export default async function closeRun() {
  const prefix = process.env.ZY_TEST_PREFIX;
  if (!prefix) return;
  await dropRun(prefix);
  delete process.env.ZY_TEST_PREFIX;
}
