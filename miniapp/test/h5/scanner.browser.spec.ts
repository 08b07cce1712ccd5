import type { Browser } from 'playwright-core';
import { officialPhotos } from '../../../scripts/bench/scanner/official-photos.mjs';
import { openReader, type Reader } from '../../../scripts/bench/scanner/reader-page.mjs';
import { KINDS } from '../../../scripts/bench/scanner/tag-photos.mjs';
import { launchBrowser } from '../kit/browser';
import { draw, type Drawn } from '../kit/drawn';
import { openPhone, type Phone } from '../kit/phone';

/** Photos of every kind of trouble; `npm run bench -- scanner` takes more of them and tells the time of a frame. */
const EACH = 3;

let browser: Browser;
let phone: Phone;
let reader: Reader;
beforeAll(async () => {
  browser = await launchBrowser();
  phone = await openPhone(browser);
  // In the product, so under its policy for scripts, workers and WebAssembly.
  await phone.open('/pages/scan/index');
  reader = await openReader(phone.page);
});
afterAll(async () => {
  await phone.close();
  await browser.close();
  expect(phone.troubles).toEqual([]);
});

/** Of every kind the hardest strength that still has to be read. */
const hardest = Object.entries(KINDS).map(([kind, strengths]) => {
  const [strength, , must] = [...strengths].reverse().find(([, , share]) => share > 0) ?? ['', {}, 1];
  return { kind, strength, must };
});

const drawOne = async (kind: string, strength: string, number: number): Promise<Drawn> => {
  const [one] = await draw([{ kind, strength, number }]);
  if (!one) throw new Error('nothing was drawn');
  return one;
};

describe('the reader of the H5 page', () => {
  it('reads all photos of codes that somebody else took', async () => {
    const photos = officialPhotos();
    expect(photos).toHaveLength(42);
    for (const { file, text, picture } of photos) {
      expect([file, (await reader.read(picture, 'photo')).text]).toEqual([file, text]);
    }
  });

  it.each(hardest)('reads our tags when they are $kind: $strength', async ({ kind, strength, must }) => {
    const read: boolean[] = [];
    const photos = await draw(Array.from({ length: EACH }, (_, number) => ({ kind, strength, number })));
    expect(photos).toHaveLength(EACH);
    for (const { text, picture } of photos) {
      const seen = (await reader.read(picture, 'photo')).text;
      // Nothing is better than something else.
      expect([text, null]).toContain(seen);
      read.push(seen !== null);
    }
    expect(read.filter(Boolean).length / EACH).toBeGreaterThanOrEqual(Math.floor(must * EACH) / EACH);
  });

  it('gives up on a frame and goes on with the next, so a hard tag is read while it is held', async () => {
    const { text, picture } = await drawOne('round a curve', '120°', 1);
    const seen: (string | null)[] = [];
    while (seen.length < 12 && seen.at(-1) !== text) seen.push((await reader.read(picture, 'frame')).text);
    expect(seen.at(-1)).toBe(text);
  });

  it('lets the page draw while it reads', async () => {
    const { picture } = await drawOne('in a hurry', 'much of all', 0);
    await phone.page.evaluate(() => {
      const counting = Object.assign(window, { drawn: 0 });
      const count = (): void => {
        counting.drawn += 1;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    const readings = 5;
    for (let at = 0; at < readings; at += 1) await reader.read(picture, 'photo');
    const drawn = await phone.page.evaluate(() => (window as unknown as { drawn: number }).drawn);
    expect(drawn).toBeGreaterThan(readings * 2);
  });

  it.each([
    ['low light', 'a twentieth, noisy', 'dark'],
    ['out of focus', '1.1 module', 'blurred'],
    ['round a curve', '140°', 'blurred'],
  ])('says what is wrong with a tag that is %s: %s', async (kind, strength, fault) => {
    const { picture } = await drawOne(kind, strength, 1);
    expect(await reader.read(picture, 'photo')).toMatchObject({ text: null, fault });
  });
});
