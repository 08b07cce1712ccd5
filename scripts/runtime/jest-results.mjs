// @ts-check
import { isRecord } from './small-files.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Tally */

/** @returns {Tally} */
export const emptyTally = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

/**
 * @param {Tally} left
 * @param {Tally} right
 * @returns {Tally}
 */
export function add(left, right) {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
    failures: [...left.failures, ...right.failures],
  };
}

/**
 * @param {unknown} json what `jest --json` wrote; undefined when it wrote nothing
 * @returns {Tally} a run without results, or a file that could not even be loaded, is a failure and not a nought
 */
export function tallyOf(json) {
  if (!isRecord(json)) return { ...emptyTally(), failed: 1, failures: ['jest ended without results'] };
  const broken = listOf(json.testResults).filter(
    (file) =>
      file.status === 'failed' && !listOf(file.assertionResults).some((test) => test.status === 'failed'),
  );
  const failed = listOf(json.testResults).flatMap((file) =>
    listOf(file.assertionResults)
      .filter((test) => test.status === 'failed')
      .map((test) => `${String(file.name)}\n${String(test.fullName)}\n${messagesOf(test)}`),
  );
  return {
    passed: Number(json.numPassedTests),
    failed: failed.length + broken.length,
    skipped: Number(json.numPendingTests) + Number(json.numTodoTests ?? 0),
    failures: [
      ...failed,
      ...broken.map((file) => `${String(file.name)}\n${String(file.message).slice(0, 3_000)}`),
    ],
  };
}

/** @param {unknown} value */
function listOf(value) {
  return (Array.isArray(value) ? value : []).filter(isRecord);
}

/** @param {Record<string, unknown>} test */
function messagesOf(test) {
  return (Array.isArray(test.failureMessages) ? test.failureMessages : [])
    .map(String)
    .join('\n')
    .slice(0, 3_000);
}
