import { readFileSync } from 'node:fs';
import { LARGEST_SYMBOL, QUIET_ZONE, symbolOf, tagLink } from '@zhuyue/shared';
import fc from 'fast-check';
import qrcode from 'qrcode-generator';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { drawSymbol } from './symbol';

const CODE = { gtin: '09506000134352', serial: '10000016NFYE4N6CH551' };
const PIXELS = 4;

/** The path as a picture: what a scanner sees of it. */
function pictureOf({ modules, path }: ReturnType<typeof drawSymbol>): ImageData {
  const side = (modules + 2 * QUIET_ZONE) * PIXELS;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++)
      for (let at = Number(x) * PIXELS; at < (Number(x) + Number(run)) * PIXELS; at++)
        data.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
  }
  return { data, width: side, height: side, colorSpace: 'srgb' };
}

const read = async (text: string) => {
  const symbol = drawSymbol(text);
  const [found] = await readBarcodes(pictureOf(symbol), { formats: ['QRCode'] });
  return { symbol, found };
};

beforeAll(() => {
  const file = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  prepareZXingModule({ overrides: { wasmBinary: wasmBinary } });
});

describe('the symbol of a tag', () => {
  it.each([
    ['lower', 'https://zy.example', LARGEST_SYMBOL.lower, 33],
    ['upper', 'https://zhuyue.cn', LARGEST_SYMBOL.upper, 29],
  ] as const)(
    'in %s case on %s is of version %d and says the same text',
    async (as, base, version, modules) => {
      const link = tagLink(base, CODE, as);
      const { symbol, found } = await read(link);
      expect(symbol).toMatchObject({ version, modules });
      expect(found?.text).toBe(link);
      expect(found?.version).toBe(String(version));
      expect(found?.ecLevel).toBe('M');
    },
  );

  it('is still read with a corner of it scratched away', async () => {
    const symbol = drawSymbol(tagLink('https://zhuyue.cn', CODE, 'upper'));
    const picture = pictureOf(symbol);
    const from = (QUIET_ZONE + symbol.modules - 7) * PIXELS;
    for (let row = from; row < from + 5 * PIXELS; row++)
      picture.data.fill(255, (row * picture.width + from) * 4, (row * picture.width + from + 5 * PIXELS) * 4);
    const [found] = await readBarcodes(picture, { formats: ['QRCode'] });
    expect(found?.text).toBe(tagLink('https://zhuyue.cn', CODE, 'upper'));
  });

  it('has the size the table of capacities says, for every text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abzAZ09:/.-$'), minLength: 1, maxLength: 210 });
    fc.assert(
      fc.property(text, (link) => {
        const symbol = symbolOf(link);
        const code = qrcode(0, 'M');
        code.addData(link, /^[0-9A-Z $%*+\-./:]*$/.test(link) ? 'Alphanumeric' : 'Byte');
        code.make();
        expect(symbol?.modules).toBe(code.getModuleCount());
      }),
      { numRuns: 300 },
    );
  });
});
