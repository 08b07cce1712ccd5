// @ts-check
import { cpus } from 'node:os';
import { ensureChromium } from '../../runtime/chromium.mjs';
import { build } from '../../runtime/builds.mjs';
import { foldersOf } from '../../runtime/folders.mjs';
import { Progress } from '../../runtime/progress.mjs';
import { table, target } from '../report.mjs';
import { officialPhotos } from './official-photos.mjs';
import { openReader, serveBuild } from './reader-page.mjs';
import { KINDS, photoOf } from './tag-photos.mjs';

/** Photos of every kind and strength. */
const EACH = 12;
/** What a frame may take, 95 of 100. */
const MOST_MS = 150;
/** Frames a person holds still for: half a second. */
const FRAMES = 5;

/** @typedef {import('./reader-page.mjs').Reader} Reader */
/** @typedef {{ kind: string, strength: string, count: number, first: number, held: number, photo: number, wrong: number }} Row */

/** How many photos of tags the reader of the H5 page reads, by what is wrong with them, and how long a frame takes. */
export async function benchScanner() {
  const progress = new Progress();
  const folders = foldersOf('bench');
  const executablePath = await ensureChromium(progress, `${folders.logs}/chromium-install.log`);
  await build(progress, folders.logs, ['shared', 'h5']);
  const { chromium } = await import('playwright-core');
  const server = await serveBuild();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(server.base);
    const reader = await openReader(page);
    const official = await progress.step('Reading photos from outside', () => readOfficial(reader));
    /** @type {number[]} */
    const times = [];
    const rows = await progress.step('Reading photos of tags', (say) => readTags(reader, times, say));
    print(official, rows, times);
  } finally {
    await browser.close();
    server.close();
  }
}

/** @param {Reader} reader */
async function readOfficial(reader) {
  let read = 0;
  const photos = officialPhotos();
  for (const { text, picture } of photos) if ((await reader.read(picture, 'photo')).text === text) read += 1;
  return { read, of: photos.length };
}

/**
 * @param {Reader} reader @param {number[]} times @param {(detail: string) => void} say
 * @returns {Promise<Row[]>}
 */
async function readTags(reader, times, say) {
  /** @type {Row[]} */
  const rows = [];
  for (const [kind, strengths] of Object.entries(KINDS))
    for (const [strength] of strengths) {
      say(`${kind} ${strength}`);
      const row = { kind, strength, count: EACH, first: 0, held: 0, photo: 0, wrong: 0 };
      for (let number = 0; number < EACH; number++) {
        const { text, jpeg } = await photoOf(kind, strength, number);
        for (let frame = 1; frame <= FRAMES; frame++) {
          const { text: seen, milliseconds } = await reader.read(jpeg, 'frame');
          times.push(milliseconds);
          if (seen !== null && seen !== text) row.wrong += 1;
          if (seen !== text) continue;
          row.held += 1;
          if (frame === 1) row.first += 1;
          break;
        }
        if ((await reader.read(jpeg, 'photo')).text === text) row.photo += 1;
      }
      rows.push(row);
    }
  return rows;
}

/** @param {{ read: number, of: number }} official @param {Row[]} rows @param {number[]} times */
function print(official, rows, times) {
  const share = (/** @type {number} */ read, /** @type {number} */ count) =>
    `${((100 * read) / count).toFixed(0)} %`;
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(0);
  console.log(
    `\n${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, the worker of the H5 build in Chromium\n`,
  );
  console.log(`Photos from outside: ${official.read} of ${official.of} read\n`);
  console.log(
    table(
      ['our tags', 'strength', 'photos', 'first frame', `${FRAMES} frames`, 'as a photo', 'wrong'],
      rows.map(({ kind, strength, count, first, held, photo, wrong }) => [
        kind,
        strength,
        String(count),
        share(first, count),
        share(held, count),
        share(photo, count),
        String(wrong),
      ]),
    ),
  );
  console.log(
    `\nA frame of 1280 × 720: ${at(0.5)} ms median, ${at(0.95)} ms for 95 %, ${at(1)} ms at most, of ${times.length}`,
  );
  const p95 = times[Math.floor((times.length - 1) * 0.95)] ?? 0;
  console.log(target('a frame, read or not, 95 of 100', p95, MOST_MS, 'ms'));
}
