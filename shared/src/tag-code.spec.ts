import fc from 'fast-check';
import { CROCKFORD, readSerial, readTag, spacedSerial, tagLink, tagPath, tagScene } from './tag-code.js';
import { LARGEST_SYMBOL, symbolOf } from './tag-symbol.js';

const GTIN = '09520123456788';
const SERIAL = '10000016NFYE4N6CH551';
const CODE = { gtin: GTIN, serial: SERIAL };

describe('a serial', () => {
  it('is read as people write it', () => {
    expect(readSerial(' 1ooo-ool6 nfye 4n6c h55i ')).toBe(SERIAL);
    expect(readSerial(spacedSerial(SERIAL))).toBe(SERIAL);
    expect(readSerial(SERIAL.slice(1))).toBeNull();
    expect(readSerial(`${SERIAL.slice(1)}U`)).toBeNull();
  });
});

describe('a tag', () => {
  const serial = fc.string({ unit: fc.constantFrom(...CROCKFORD), minLength: 20, maxLength: 20 });

  it('is read back from its own path, on any host, with anything behind it', () => {
    fc.assert(
      fc.property(serial, fc.constantFrom('', 'https://zhuyue.example', 'HTTP://A.B/shop'), (text, host) => {
        const code = { gtin: GTIN, serial: text };
        expect(readTag(`${host}${tagPath(code)}?17=261231#x`)).toEqual({ kind: 'code', code });
      }),
    );
  });

  it('is a serial when nothing else is there', () => {
    expect(readTag(SERIAL.toLowerCase())).toEqual({ kind: 'serial', serial: SERIAL });
  });

  it('is malformed when it looks like ours and is not whole, foreign when it does not look like ours', () => {
    expect(readTag(`/t/01/${GTIN}/21/ABC`).kind).toBe('malformed');
    expect(readTag(`/t/01/09520123456780/21/${SERIAL}`).kind).toBe('malformed');
    expect(readTag(`https://a/01/09520123456780/21/${SERIAL}`).kind).toBe('malformed');
    expect(readTag(`/t/01/${GTIN}`).kind).toBe('malformed');
    expect(readTag(`/T/01/${GTIN}/21/%E0%A4%A`).kind).toBe('malformed');
    expect(readTag('https://weixin.qq.com/x/abc').kind).toBe('foreign');
    expect(readTag('').kind).toBe('foreign');
  });

  it('of somebody else is foreign, however well it is formed', () => {
    expect(readTag('https://id.gs1.org/01/09520123456788/10/ABC1/21/12345?17=180426').kind).toBe('foreign');
    expect(readTag('https://id.gs1.org/00/952012345678912345').kind).toBe('foreign');
    expect(readTag('https://brand.example.com/some/01/9520123456788').kind).toBe('foreign');
  });

  it('tells the version of the product and the batch when the link names them', () => {
    expect(
      readTag(`https://zy.cn/t/01/${GTIN}/22/2A/10/L-7/21/${SERIAL.toLowerCase()}/?utm_source=x`),
    ).toEqual({
      kind: 'code',
      code: CODE,
      cpv: '2A',
      lot: 'L-7',
    });
  });

  it('is read from the scene of a mini-program code, 32 characters with the GTIN in it', () => {
    expect(tagScene(CODE)).toHaveLength(32);
    expect(readTag(tagScene(CODE))).toEqual({ kind: 'code', code: CODE });
    expect(readTag(tagScene({ gtin: '19520123456785', serial: SERIAL }))).toEqual({
      kind: 'serial',
      serial: SERIAL,
    });
    expect(readTag(`${tagScene(CODE).slice(0, 31)}U`).kind).toBe('malformed');
  });

  it('with one digit of its GTIN changed is malformed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 13 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = GTIN.slice(0, at) + String((Number(GTIN[at]) + by) % 10) + GTIN.slice(at + 1);
        expect(readTag(`https://zy.cn/t/01/${wrong}/21/${SERIAL}`).kind).toBe('malformed');
      }),
    );
  });

  it('is never thrown by what somebody types', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['code', 'serial', 'malformed', 'foreign']).toContain(readTag(text).kind);
      }),
    );
  });
});

describe('the symbol of a link', () => {
  const versionOn = (host: string, as: 'lower' | 'upper'): number | undefined =>
    symbolOf(tagLink(`https://${host}`, CODE, as))?.version;

  it('is 4-M in small letters for hosts of ten characters and 3-M in capitals for nine', () => {
    expect(versionOn('zy.example', 'lower')).toBe(LARGEST_SYMBOL.lower);
    expect(versionOn('zy.example1', 'lower')).toBe(5);
    expect(versionOn('zhuyue.cn', 'upper')).toBe(LARGEST_SYMBOL.upper);
    expect(versionOn('zhuyue1.cn', 'upper')).toBe(4);
  });

  it('in capitals is read as the same code', () => {
    expect(readTag(tagLink('https://zy.cn', CODE, 'upper'))).toEqual({ kind: 'code', code: CODE });
  });
});
