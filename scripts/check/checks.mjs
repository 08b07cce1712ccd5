// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from '../runtime/builds.mjs';
import { run, tool } from '../runtime/command.mjs';
import { Stop } from '../runtime/failure.mjs';
import { ROOT, foldersOf } from '../runtime/folders.mjs';
import { contentHash, stampSays, writeStamp } from '../runtime/stamp.mjs';
import { projectFiles, textOf, writtenFiles } from './project-files.mjs';
import { tooLong } from './sizes.mjs';
import { addressesIn, unchecked, wordsIn } from './words.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} advice what a stopped developer does
 * @property {RegExp} reads which files its answer depends on
 * @property {() => Promise<void> | void} verify throws when the rule is broken
 */

const TYPESCRIPT = /\.(?:tsx?|mjs|cjs)$|\.json$/;
const TYPED_FOLDERS = [
  ['shared', 'shared/tsconfig.spec.json'],
  ['server', 'server/tsconfig.spec.json'],
  ['emulator', 'scripts/wechat-emulator/tsconfig.spec.json'],
  ['scripts', 'scripts/tsconfig.json'],
  ['miniapp (WeChat)', 'miniapp/tsconfig.json'],
  ['miniapp (H5)', 'miniapp/tsconfig.h5.json'],
  ['browser tests', 'miniapp/test/tsconfig.json'],
];

/**
 * @param {string} file in node_modules
 * @param {string[]} args
 */
async function toolPasses(file, args) {
  const [program, all] = tool(file, args);
  await run(program, all, { env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
}

/** @param {string[]} found */
function none(found) {
  if (found.length > 0) throw new Stop('', found);
}

/** @type {Check[]} the long ones first: two run at a time */
const CHECKS = [
  {
    name: 'lint (ESLint, typed rules)',
    advice:
      'Mend the code as the rule says; `npx eslint --fix <file>` does the mechanical part. Rules are changed in eslint.config.mjs, with a reason.',
    reads: TYPESCRIPT,
    verify: () => toolPasses('eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  },
  ...TYPED_FOLDERS.filter(([, project]) => existsSync(path.join(ROOT, project ?? ''))).map(
    ([name, project]) => ({
      name: `types of ${name ?? ''}`,
      advice: `Mend the types; \`npx tsc --noEmit -p ${project ?? ''}\` shows them again.`,
      reads: TYPESCRIPT,
      verify: () => toolPasses('typescript/bin/tsc', ['--noEmit', '-p', project ?? '']),
    }),
  ),
  {
    name: 'format (Prettier)',
    advice: 'Run `npm run format` and commit what it changed.',
    reads: /\.(?:tsx?|[mc]?js|json|s?css|html|md|ya?ml)$|^\.prettier/,
    verify: () => toolPasses('prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']),
  },
  {
    name: 'arrows between rooms (dependency-cruiser)',
    advice: 'Mend the arrow as the rule says; do not add an exception.',
    reads:
      /^(?:server|shared|miniapp)\/.*\.tsx?$|^scripts\/wechat-emulator\/|^\.dependency-cruiser|package\.json$/,
    verify: () =>
      toolPasses('dependency-cruiser/bin/dependency-cruise.mjs', [
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'err-long',
        ...['server/src', 'server/test', 'shared/src', 'miniapp/src', 'scripts/wechat-emulator/src'].filter(
          (folder) => existsSync(path.join(ROOT, folder)),
        ),
      ]),
  },
  {
    name: 'contract is current',
    advice:
      'Run `npm run contract` and commit shared/api with the change: its diff is the review of the API.',
    reads: /^(?:server|shared)\/.*\.(?:ts|json)$|^scripts\/contract/,
    verify: async () => {
      await run(process.execPath, [path.join(ROOT, 'scripts/contract.mjs'), '--check']);
    },
  },
  {
    name: 'files stay readable (at most 400 lines)',
    advice: 'Split the file along what it is about; a file over 200 lines already wants it.',
    reads: /./,
    verify: () => none(tooLong(writtenFiles(), textOf)),
  },
  {
    name: 'programs are type-checked',
    advice: 'Begin the file with the line `// @ts-check` and give its functions JSDoc types.',
    reads: /\.mjs$/,
    verify: () => none(unchecked(writtenFiles(), textOf)),
  },
  {
    name: 'lockfile installs anywhere',
    advice:
      'Run `npm install --package-lock-only` with the .npmrc of this repository; it leaves addresses out.',
    reads: /^package-lock\.json$/,
    verify: () => none(addressesIn(textOf('package-lock.json'))),
  },
  {
    name: 'words that must not stay',
    advice:
      'Finish the work (or give it a number), mend what was switched off, and keep paths and keys of your machine out.',
    reads: /./,
    // The rules themselves name what they look for, and official data is as it was published.
    verify: () =>
      none(
        writtenFiles()
          .filter((file) => !file.startsWith('scripts/check/') && !file.startsWith('shared/test/gs1/'))
          .flatMap((file) => wordsIn(file, textOf(file))),
      ),
  },
];

/** @typedef {{ name: string, passed: boolean }} CheckResult */

/**
 * @param {import('../runtime/progress.mjs').Progress} progress
 * @param {{ fresh?: boolean }} [options] fresh: also what passed before with the very same files
 * @returns {Promise<CheckResult[]>}
 */
export async function runChecks(progress, { fresh = false } = {}) {
  const { logs } = foldersOf('test');
  await build(progress, logs, ['shared']);
  const files = projectFiles();
  const waiting = [...CHECKS];
  /** @type {CheckResult[]} */
  const results = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      results.push({ name: check.name, passed: await runOne(progress, check, files, fresh) });
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

/**
 * @param {import('../runtime/progress.mjs').Progress} progress
 * @param {Check} check
 * @param {string[]} files
 * @param {boolean} fresh
 */
async function runOne(progress, check, files, fresh) {
  const inputs = files.filter((file) => check.reads.test(file) || CONFIGURATION.test(file));
  const hash = contentHash(inputs, [process.version]);
  const stamp = path.join(foldersOf('test').data, 'checks', `${check.name.replace(/\W+/g, '-')}.json`);
  if (!fresh && stampSays(stamp, hash)) {
    progress.note(`    ok ${check.name}: the same files passed before`);
    return true;
  }
  try {
    await progress.step(check.name, check.verify);
    writeStamp(stamp, hash);
    return true;
  } catch (error) {
    const details = error instanceof Stop ? error.details : [String(error)];
    progress.note([...details.map((line) => `  | ${line}`), `  > ${check.advice}`, ''].join('\n'));
    return false;
  }
}

/** Every answer also depends on the rules themselves and on the tools' versions. */
const CONFIGURATION = /^(?:package-lock\.json|eslint\.config\.mjs|tsconfig.*\.json|scripts\/check\/.*)$/;
