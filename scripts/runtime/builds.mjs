// @ts-check
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run, tool } from './command.mjs';
import { CHECKOUT_LOCK, ROOT } from './folders.mjs';
import { underLock } from './lock.mjs';
import { compressFolder } from './precompress.mjs';
import { exists } from './small-files.mjs';
import { contentHash, stampSays, writeStamp } from './stamp.mjs';

/**
 * @typedef {object} Build
 * @property {string} title
 * @property {string[]} sources
 * @property {string} output the file or folder that proves it is there
 * @property {(log: string, say: (detail: string) => void) => Promise<void>} make
 */

const COMMON = ['package-lock.json', 'tsconfig.base.json'];
const SHARED = [...COMMON, 'shared/package.json', 'shared/tsconfig.json', 'shared/src'];
const MINIAPP = [
  ...SHARED,
  'shared/api',
  ...[
    'src',
    'config',
    'types',
    'package.json',
    'tsconfig.json',
    'babel.config.js',
    'project.config.json',
  ].map((name) => `miniapp/${name}`),
];

/** @type {Record<'shared' | 'server' | 'emulator' | 'h5' | 'weapp', Build>} */
const BUILDS = {
  shared: {
    title: 'Building shared',
    sources: SHARED,
    output: 'shared/dist/index.js',
    make: (log) => compile('shared', log),
  },
  server: {
    title: 'Building the server',
    sources: [...SHARED, 'server/package.json', 'server/tsconfig.json', 'server/src'],
    output: 'server/dist/main.js',
    make: (log) => compile('server', log),
  },
  emulator: {
    title: 'Building the WeChat emulator',
    sources: [
      ...COMMON,
      ...['package.json', 'tsconfig.json', 'src'].map((name) => `scripts/wechat-emulator/${name}`),
    ],
    output: 'scripts/wechat-emulator/dist/main.js',
    make: (log) => compile('scripts/wechat-emulator', log),
  },
  h5: {
    title: 'Building the customer app and staff desk (H5)',
    sources: MINIAPP,
    output: 'miniapp/dist/h5/index.html',
    make: async (log, say) => {
      await taro('h5', log);
      say('light page');
      await run(process.execPath, [path.join(ROOT, 'miniapp/config/build-light.mjs')], { log });
      say('compressing');
      await compressFolder(path.join(ROOT, 'miniapp/dist/h5'));
      say('');
    },
  },
  weapp: {
    title: 'Building the mini-program (WeChat)',
    sources: MINIAPP,
    output: 'miniapp/dist/weapp/app.json',
    make: (log) => taro('weapp', log),
  },
};

/** @typedef {keyof typeof BUILDS} BuildName */

/** @param {BuildName} name */
function hashOf(name) {
  // Specs are not part of what is built; settings that are compiled in are.
  return contentHash(
    BUILDS[name].sources,
    [process.env.API_BASE ?? ''],
    ROOT,
    (file) => !/\.spec\.tsx?$/.test(file),
  );
}

/** Beside the result, so that it goes when the result is deleted. @param {BuildName} name */
function stampOf(name) {
  return path.join(ROOT, BUILDS[name].output.replace(/dist\/.*/, `dist/.built-${name}.json`));
}

/** @param {BuildName} name */
export function isBuilt(name) {
  return exists(path.join(ROOT, BUILDS[name].output)) && stampSays(stampOf(name), hashOf(name));
}

/**
 * Builds what is missing or whose sources changed, one after another.
 * @param {import('./progress.mjs').Progress} progress
 * @param {string} logs
 * @param {BuildName[]} names
 */
export async function build(progress, logs, names) {
  for (const name of names) {
    if (isBuilt(name)) continue;
    const { title, make } = BUILDS[name];
    // One lock per result: the server and the H5 pages may be built side by side.
    await underLock(
      CHECKOUT_LOCK.replace('.json', `-${name}.json`),
      title,
      () => progress.note(`   ..  ${title}: another command is at it, waiting`),
      async () => {
        const hash = hashOf(name);
        if (isBuilt(name)) return;
        await progress.step(title, (say) => make(path.join(logs, `build-${name}.log`), say));
        writeStamp(stampOf(name), hash);
      },
    );
  }
}

/**
 * @param {string} workspace
 * @param {string} log
 */
async function compile(workspace, log) {
  const dist = path.join(ROOT, workspace, 'dist');
  // tsc trusts its notes more than the folder: without our own proof of a finished build it starts over.
  const known = exists(path.join(dist, `.built-${path.basename(workspace).replace('wechat-', '')}.json`));
  const [program, args] = tool('typescript/bin/tsc', ['-b', workspace, ...(known ? [] : ['--force'])]);
  await run(program, args, { log });
  prune(dist, path.join(ROOT, workspace, 'src'));
}

/**
 * tsc leaves the results of deleted files behind, and a deleted migration must not run.
 * @param {string} dist
 * @param {string} src
 */
function prune(dist, src) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const source = /^(.+?)(?:\.js|\.js\.map|\.d\.ts|\.d\.ts\.map)$/.exec(path.relative(dist, file))?.[1];
    if (source && !exists(path.join(src, `${source}.ts`))) rmSync(file);
  }
}

/**
 * @param {'h5' | 'weapp'} target
 * @param {string} log
 */
async function taro(target, log) {
  const [program, args] = tool('@tarojs/cli/bin/taro', ['build', '--type', target]);
  await run(program, args, {
    cwd: path.join(ROOT, 'miniapp'),
    log,
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target, BROWSERSLIST_IGNORE_OLD_DATA: '1' },
  });
}
