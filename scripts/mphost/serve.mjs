// @ts-check
// Our own WeChat: serves a host page that runs the compiled bundle of the mini-program in an ordinary browser.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { forward } from './forward.mjs';

const HERE = import.meta.dirname;
/** What miniapp/config/index.ts compiles into a build for which no API_BASE was given. */
const BUILT_BASE = 'http://127.0.0.1:3000';

const TYPES = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.svg', 'image/svg+xml'],
]);

/**
 * @typedef {object} HostOptions
 * @property {string} dist folder of the bundle
 * @property {number} [port] 0 for any
 * @property {string} apiBase where the bundle's requests go
 * @property {string} [builtBase] the base that is compiled into the bundle
 * @property {string} [emulatorBase] who plays WeChat's login, phone number and consent
 * @property {string[]} [allow] request domains besides the one of `apiBase`
 */

/**
 * @param {HostOptions} options
 * @returns {Promise<{ base: string, close: () => Promise<void> }>}
 */
export function serveHost(options) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    if (url.pathname === '/outside') {
      void forward(request, response, url.searchParams.get('url') ?? '');
      return;
    }
    const found = url.pathname === '/settings' ? settingsOf(options) : fileAt(url.pathname, options);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(found.body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ base: `http://127.0.0.1:${port}`, close: () => closed(server) });
    });
  });
}

/** @param {import('node:http').Server} server */
function closed(server) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  );
}

/** @param {HostOptions} options */
function settingsOf({ apiBase, emulatorBase = '', allow = [] }) {
  const body = JSON.stringify({ emulatorBase, allow: [new URL(apiBase).origin, ...allow] });
  return { type: 'application/json', body };
}

/**
 * @param {string} pathname
 * @param {HostOptions} options
 * @returns {{ type: string, body: Buffer | string } | null}
 */
function fileAt(pathname, options) {
  const file = resolved(decodeURIComponent(pathname), options.dist);
  if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const type = TYPES.get(path.extname(file)) ?? 'text/plain';
  const body = readFileSync(file);
  if (!pathname.startsWith('/weapp/') || path.extname(file) !== '.js') return { type, body };
  // The base of the API is a constant of the build; here one build serves whichever server the test has started.
  return { type, body: body.toString('utf8').replaceAll(options.builtBase ?? BUILT_BASE, options.apiBase) };
}

/**
 * @param {string} pathname
 * @param {string} dist
 */
function resolved(pathname, dist) {
  if (pathname === '/') return path.join(HERE, 'page/index.html');
  const [, root = '', ...rest] = pathname.split('/');
  const base = root === 'host' ? HERE : root === 'weapp' ? path.resolve(dist) : null;
  const file = base && path.join(base, ...rest);
  return file?.startsWith(`${base}${path.sep}`) ? file : null;
}
