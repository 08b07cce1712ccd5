// @ts-check
import path from 'node:path';
import { run } from './command.mjs';
import { Stop } from './failure.mjs';
import { aptInstall } from './mariadb.mjs';
import { answerOf } from './processes.mjs';
import { exists } from './small-files.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HOW =
  'The browser tests need Chromium and a font with Chinese characters, and this user may not install them: run ' +
  '`sudo apt-get install chromium fonts-noto-cjk` (macOS: `brew install --cask chromium`; Fedora: ' +
  '`sudo dnf install chromium google-noto-sans-cjk-fonts`), or set CHROMIUM_PATH, and run npm test again.';

/** @param {NodeJS.ProcessEnv} env */
function findChromium(env) {
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Stop(
      `CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist: mend or unset it and run npm test again.`,
    );
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...ELSEWHERE].find(exists) ?? null;
}

/** A system without fontconfig (macOS, Windows) brings its own Chinese fonts. */
function hasChineseFont() {
  const fonts = answerOf('fc-list', [':lang=zh-cn', 'family']);
  return fonts === null ? process.platform !== 'linux' : fonts.trim() !== '';
}

/** Root, or someone whom sudo asks nothing. @returns {string[] | null} what to put before apt-get */
function rightToInstall() {
  if (!answerOf('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return answerOf('sudo', ['-n', 'true']) === null ? null : ['sudo', '-n'];
}

/**
 * @param {import('./progress.mjs').Progress} progress
 * @param {string} log
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} path of the browser
 */
export async function ensureChromium(progress, log, env = process.env) {
  const found = findChromium(env);
  const packages = [
    ...(found ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  if (found && packages.length === 0) return found;
  const before = rightToInstall();
  if (!before) throw new Stop(HOW);
  await progress.step(`Installing ${packages.join(' and ')} (apt-get)`, () =>
    aptInstall(packages, log, before),
  );
  const now = findChromium(env);
  if (!now) throw new Stop(HOW);
  await run(now, ['--version'], { log });
  return now;
}
