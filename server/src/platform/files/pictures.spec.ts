import sharp from 'sharp';
import { Pictures } from './pictures.service.js';
import { NoScanner } from './virus-scanner.js';

const pictures = new Pictures(new NoScanner());
const aPicture = (width: number, height: number): sharp.Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#b08d57' } });

describe('a photo sent in', () => {
  it('is drawn anew, without where and with what it was taken', async () => {
    const taken = await aPicture(600, 400)
      .jpeg()
      .withExif({ IFD0: { Make: 'Phone', Artist: 'Somebody' }, IFD3: { GPSLatitude: '31/1 13/1 0/1' } })
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeInstanceOf(Buffer);
    const { full, preview } = await pictures.redraw(taken);
    for (const drawn of [full, preview]) {
      const facts = await sharp(drawn.bytes).metadata();
      expect([facts.format, facts.exif, facts.xmp, facts.icc]).toEqual([
        'jpeg',
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('is stood upright and made no larger than it needs to be', async () => {
    const lying = await aPicture(3000, 1500)
      .jpeg()
      .withExif({ IFD0: { Orientation: '6' } })
      .toBuffer();
    const upright = await sharp(lying).withMetadata({ orientation: 6 }).toBuffer();
    const { full, preview } = await pictures.redraw(upright);
    expect([full.width, full.height]).toEqual([1024, 2048]);
    expect([preview.width, preview.height]).toEqual([240, 480]);
  });

  it('may be small and see-through', async () => {
    const small = await sharp({ create: { width: 40, height: 40, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    const { full } = await pictures.redraw(small);
    const [red] = await sharp(full.bytes).raw().toBuffer();
    expect([full.width, red]).toEqual([40, 255]);
  });

  it.each([
    ['words', Buffer.from('not a picture at all')],
    [
      'a drawing that can name other files',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['nothing', Buffer.alloc(0)],
  ])('is refused when it is %s', async (_what, bytes) => {
    await expect(pictures.redraw(bytes)).rejects.toMatchObject({ code: 'file.not_an_image' });
  });

  it('is refused when half of it is missing', async () => {
    const whole = await aPicture(800, 800).jpeg().toBuffer();
    await expect(pictures.redraw(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      code: 'file.not_an_image',
    });
  });

  it('is refused before it is unpacked when it would fill the memory', async () => {
    const bomb = await aPicture(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(pictures.redraw(bomb)).rejects.toMatchObject({ code: 'file.too_large' });
  });

  it('does not hold up the next one by failing', async () => {
    const good = await aPicture(50, 50).png().toBuffer();
    const [bad, next] = await Promise.allSettled([pictures.redraw(Buffer.from('x')), pictures.redraw(good)]);
    expect([bad.status, next.status]).toEqual(['rejected', 'fulfilled']);
  });
});
