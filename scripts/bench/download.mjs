// @ts-check
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../runtime/folders.mjs';
import { exists } from '../runtime/small-files.mjs';

const H5 = path.join(ROOT, 'miniapp/dist/h5');
const WEAPP = path.join(ROOT, 'miniapp/dist/weapp');

/** @typedef {{ files: number, bytes: number, gzip: number }} Weight */

/**
 * @param {string[]} files
 * @returns {Weight}
 */
export function weigh(files) {
  const contents = files.map((file) => readFileSync(file));
  return {
    files: files.length,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/**
 * What a browser really asks for on its first visit, page chunks included; scripts and styles only.
 * @param {string} chromium
 * @param {string} url
 * @returns {Promise<Weight>}
 */
export async function weighPage(chromium, url) {
  // Loaded here and not above: this file is also read before anything is installed.
  const { chromium: browsers } = await import('playwright-core');
  const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
    /** @type {Set<string>} */
    const asked = new Set();
    page.on('response', (response) => asked.add(new URL(response.url()).pathname));
    await page.goto(url, { waitUntil: 'networkidle' });
    const files = [...asked].filter((name) => /\.(?:js|css)$/.test(name)).map((name) => path.join(H5, name));
    return weigh(files.filter(exists));
  } finally {
    await browser.close();
  }
}

/** @returns {{ name: string, weight: Weight }[]} the main package and the sub-packages of the WeChat build */
export function weighPackages() {
  const app = JSON.parse(readFileSync(path.join(WEAPP, 'app.json'), 'utf8'));
  /** @type {string[]} */
  const roots = (app.subPackages ?? app.subpackages ?? []).map((/** @type {{ root: string }} */ sub) =>
    sub.root.replace(/\/$/, ''),
  );
  const all = readdirSync(WEAPP, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/\.(?:map|LICENSE\.txt)$/.test(file));
  const within = (/** @type {string} */ root) =>
    all.filter((file) => file.startsWith(path.join(WEAPP, root) + path.sep));
  const main = all.filter(
    (file) => !roots.some((root) => file.startsWith(path.join(WEAPP, root) + path.sep)),
  );
  return [
    { name: 'main', weight: weigh(main) },
    ...roots.map((root) => ({ name: root, weight: weigh(within(root)) })),
  ];
}
