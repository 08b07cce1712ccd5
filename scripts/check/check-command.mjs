// @ts-check
import { printFailure } from '../runtime/failure.mjs';
import { foldersOf } from '../runtime/folders.mjs';
import { install } from '../runtime/install.mjs';
import { Progress } from '../runtime/progress.mjs';
import { runChecks } from './checks.mjs';

export async function main() {
  const progress = new Progress();
  try {
    await install(progress, `${foldersOf('test').logs}/npm-install.log`);
    const results = await runChecks(progress, { fresh: process.argv.includes('--fresh') });
    const failed = results.filter((result) => !result.passed).length;
    console.log(`\n${results.length - failed} checks passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}
