import fc from 'fast-check';
import { GS1_LINKS } from '../test/gs1-links.js';
import { checkDigit, CROCKFORD, isGtin14, readSerial, readTag, spacedSerial, tagPath } from './tag-code.js';

const GTIN = '09520123456788';
const SERIAL = '10000016NFYE4N6CH551';
const CODE = { gtin: GTIN, serial: SERIAL };

describe('the check digit', () => {
  it.each([
    ['0952012345678', 8],
    ['0061414112345', 2],
    ['0950600013435', 2],
    ['1231231231233', 3],
  ])('of %s is %d', (digits, digit) => {
    expect(checkDigit(digits)).toBe(digit);
    expect(isGtin14(`${digits}${digit}`)).toBe(true);
  });

  it('notices every single digit that is read wrong', () => {
    fc.assert(
      fc.property(fc.nat({ max: 13 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = String((Number(GTIN[at]) + by) % 10);
        expect(isGtin14(GTIN.slice(0, at) + wrong + GTIN.slice(at + 1))).toBe(false);
      }),
    );
  });
});

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
    expect(readTag(`/t/01/${GTIN}`).kind).toBe('malformed');
    expect(readTag(`/t/01/${GTIN}/21/%E0%A4%A`).kind).toBe('malformed');
    expect(readTag('https://weixin.qq.com/x/abc').kind).toBe('foreign');
    expect(readTag('').kind).toBe('foreign');
  });

  it('is never thrown by what somebody types', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['code', 'serial', 'malformed', 'foreign']).toContain(readTag(text).kind);
      }),
    );
  });
});

describe('links of the GS1 engine', () => {
  /** Our serial as their last qualifier: they test their own serials, we read only ours. */
  const withSerial = (link: string): string => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(link) ?? [];
    return `${path.replace(/\/21\/[^/]*$/, '')}/21/${SERIAL}${rest}`;
  };
  const read = GS1_LINKS.filter(([, gtin]) => gtin !== null);
  const refused = GS1_LINKS.filter(([, gtin]) => gtin === null);

  it.each(read)('%s has GTIN %s', (link, gtin) => {
    expect(readTag(withSerial(link))).toEqual({ kind: 'code', code: { ...CODE, gtin } });
  });

  it.each(refused)('%s is no code of ours either', (link) => {
    expect(readTag(link).kind).not.toBe('code');
  });
});
