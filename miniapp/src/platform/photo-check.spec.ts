import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ShotFraming } from '@zhuyue/shared';
import sharp, { type Sharp } from 'sharp';
import { faultsOf, LOOKED_AT, type Pixels } from './photo-check';

/** The product's own pictures; they come with the demo and are nobody else's. */
const RENDERS = path.join(__dirname, '../../../server/seed/media/renders');
const PAPER = '#F6F1E7';
const names = readdirSync(RENDERS)
  .filter((name) => name.endsWith('--a.webp'))
  .filter((_, i) => i % 6 === 0);
const render = (name: string): Sharp => sharp(path.join(RENDERS, name));

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await sharp(await picture.png().toBuffer())
    .resize(LOOKED_AT, LOOKED_AT, { fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
const faults = async (picture: Sharp, framing: ShotFraming = 'whole'): Promise<string[]> =>
  faultsOf(await pixelsOf(picture), framing);

/** A ring lies on a plain sheet: a disc with a hole, sharp at its edges. */
const aRing = (over: { radius?: number; x?: number; light?: number; ground?: string } = {}): Sharp => {
  const { radius = 200, x = 320, ground = '#d8d4cc' } = over;
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640">
      <rect width="640" height="640" fill="${ground}"/>
      <circle cx="${String(x)}" cy="320" r="${String(radius)}" fill="none" stroke="#8a6420" stroke-width="${String(radius / 4)}"/>
    </svg>`),
  ).linear(over.light ?? 1, 0);
};

describe('the check of a photo before it is sent', () => {
  it('lets pictures of the product pass as they are', async () => {
    const wrong: string[] = [];
    for (const name of names) {
      const found = await faults(render(name));
      if (found.length > 0) wrong.push(`${name}: ${found.join()}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('sees each of them out of focus', async () => {
    const missed: string[] = [];
    for (const name of names) {
      if (!(await faults(render(name).blur(4.5))).includes('blurred')) missed.push(name);
    }
    expect(missed).toEqual([]);
  }, 60_000);

  it('is not taken in by the grain of a camera', async () => {
    const { data, info } = await aRing().blur(5).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let state = 7;
    for (let at = 0; at < data.length; at += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      data[at] = Math.max(0, Math.min(255, (data[at] ?? 0) + ((state >>> 24) % 9) - 4));
    }
    const grainy = sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
    expect(await faults(grainy)).toEqual(['blurred']);
  });

  it('sees what is too dark and what is washed out', async () => {
    expect(await faults(aRing())).toEqual([]);
    expect(await faults(aRing({ light: 0.25 }))).toContain('too_dark');
    expect(await faults(aRing({ light: 8 }))).toContain('too_bright');
  });

  it('takes black velvet for a ground and not for darkness', async () => {
    expect(await faults(aRing({ ground: '#0d0b0a', light: 1.2 }))).toEqual([]);
  });

  it('sees a piece far away and one that is cut off, where the piece is to be seen whole', async () => {
    expect(await faults(aRing({ radius: 60 }))).toEqual(['too_small']);
    expect(await faults(aRing({ radius: 300, x: 640 }))).toEqual(['cut_off']);
    expect(await faults(aRing({ radius: 300, x: 640 }), 'close')).toEqual([]);
  });

  it('says nothing of the framing where skin is the ground, or none is plain', async () => {
    expect(await faults(aRing({ radius: 60 }), 'worn')).toEqual([]);
    const tile = await sharp({ create: { width: 24, height: 24, channels: 3, background: '#204a80' } })
      .extend({ right: 24, background: PAPER })
      .png()
      .toBuffer();
    const cloth = sharp({ create: { width: 640, height: 640, channels: 3, background: PAPER } }).composite([
      { input: tile, tile: true },
    ]);
    expect(await faults(cloth)).toEqual([]);
  });
});
