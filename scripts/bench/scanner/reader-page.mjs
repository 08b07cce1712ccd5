// @ts-check
import { createServer } from 'node:http';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../../runtime/failure.mjs';
import { ROOT } from '../../runtime/folders.mjs';

const H5 = path.join(ROOT, 'miniapp/dist/h5');
const TYPES = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
});

/** @typedef {{ text: string | null, fault: string | null, rung: string, milliseconds: number }} Read */
/** @typedef {{ read: (picture: Buffer, patience: "frame" | "photo") => Promise<Read> }} Reader */

/** @returns {string} the worker as the H5 build made it: what a customer's page runs */
export function decoderPath() {
  const folder = path.join(H5, 'js');
  const name = existsSync(folder)
    ? readdirSync(folder).find((file) => /^decoder\.[0-9a-f]+\.js$/.test(file))
    : undefined;
  if (!name) throw new Stop('miniapp/dist/h5 has no decoder: run `npm run build:h5 -w miniapp` first.');
  return `/js/${name}`;
}

/** Serves the build's files and an empty page, for a reader without a product around it. */
export async function serveBuild() {
  const server = createServer((request, response) => {
    const file = path.join(H5, path.normalize((request.url ?? '/').split('?')[0] ?? '/'));
    const type = TYPES[path.extname(file)];
    if (!type || !existsSync(file)) {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>reader</title>');
      return;
    }
    response.setHeader('content-type', type);
    createReadStream(file).pipe(response);
  });
  await /** @type {Promise<void>} */ (
    new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  );
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { base: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/**
 * The worker of the build in an open page of the same origin.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Reader>}
 */
export async function openReader(page) {
  await page.evaluate((address) => {
    const worker = new Worker(address);
    /** @type {Map<number, (reading: object) => void>} */
    const waiting = new Map();
    let last = 0;
    worker.onmessage = ({ data }) => waiting.get(data.id)?.(data.reading);
    /** @param {string} base64 @param {'frame' | 'photo'} patience */
    const read = async (base64, patience) => {
      const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
      const picture = patience === 'frame' ? await createImageBitmap(blob) : blob;
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        worker.postMessage({ id, picture, patience }, picture instanceof ImageBitmap ? [picture] : []);
      });
    };
    Object.assign(window, { readWithWorker: read });
  }, decoderPath());
  return {
    /**
     * @param {Buffer} picture a file of any kind the browser shows
     * @param {'frame' | 'photo'} patience
     * @returns {Promise<Read>}
     */
    read: async (picture, patience) => {
      const reading = await page.evaluate(
        ([base64, how]) => /** @type {any} */ (window).readWithWorker(base64, how),
        [picture.toString('base64'), patience],
      );
      const { codes, fault, rung, milliseconds } = reading;
      return { text: codes[0]?.text ?? null, fault, rung, milliseconds };
    },
  };
}
