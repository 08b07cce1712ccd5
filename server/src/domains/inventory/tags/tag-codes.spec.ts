import crypto from 'node:crypto';
import { CROCKFORD, readSerial, readTag, tagPath } from '@zhuyue/shared';
import fc from 'fast-check';
import { aConfig } from '../../../../test/config.js';
import { HIGHEST_IDENTITY, TagCodes } from './tag-codes.service.js';

const KEY = 'a1'.repeat(32);
const NEXT = 'b2'.repeat(32);
const GTIN = '09506000134352';
const codes = new TagCodes(aConfig({ TAG_KEYS: `1:${KEY}` }));

describe('serials', () => {
  it('are readable, name their key and are told from any other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: HIGHEST_IDENTITY }), (identity) => {
        const serial = codes.serialFor(GTIN, identity);
        expect(readSerial(serial)).toBe(serial);
        expect(serial.startsWith('1')).toBe(true);
        expect(codes.verify({ gtin: GTIN, serial })).toBe(true);
        expect(codes.verify({ gtin: '09506000134369', serial })).toBe(false);
      }),
    );
  });

  it('with one character changed are forged', () => {
    const serial = codes.serialFor(GTIN, 42);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), fc.constantFrom(...CROCKFORD), (at, character) => {
        fc.pre(serial[at] !== character);
        expect(
          codes.verify({ gtin: GTIN, serial: serial.slice(0, at) + character + serial.slice(at + 1) }),
        ).toBe(false);
      }),
    );
  });

  it('in a link with any one character changed are refused before anything is looked up', () => {
    const serial = codes.serialFor(GTIN, 4_294_967_296);
    const known = `https://zy.cn${tagPath({ gtin: GTIN, serial })}`;
    const accepted = (link: string): boolean => {
      const reading = readTag(link);
      return reading.kind === 'code' && codes.verify(reading.code);
    };
    /** Crockford's other ways to write the same digit. */
    const canonical = (text: string): string => text.toUpperCase().replace(/[IL]/g, '1').replace(/O/g, '0');
    const printable = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
    const within = known.indexOf('/01/') + 4;
    expect(accepted(known)).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: within, max: known.length - 1 }), printable, (at, character) => {
        const link = known.slice(0, at) + character + known.slice(at + 1);
        fc.pre(canonical(link) !== canonical(known));
        expect(accepted(link)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of an earlier key stay good, and new ones are signed with the last', () => {
    const both = new TagCodes(aConfig({ TAG_KEYS: `1:${KEY},2:${NEXT}` }));
    expect(both.verify({ gtin: GTIN, serial: codes.serialFor(GTIN, 7) })).toBe(true);
    expect(both.serialFor(GTIN, 7).startsWith('2')).toBe(true);
    expect(codes.verify({ gtin: GTIN, serial: both.serialFor(GTIN, 7) })).toBe(false);
  });

  it('of a key that was retired are refused', () => {
    const next = new TagCodes(aConfig({ TAG_KEYS: `2:${NEXT}` }));
    expect(next.verify({ gtin: GTIN, serial: codes.serialFor(GTIN, 7) })).toBe(false);
  });

  it('take the same work to refuse, whether the key or the check is wrong', () => {
    const hashed = jest.spyOn(crypto, 'createHmac');
    const serial = codes.serialFor(GTIN, 7);
    hashed.mockClear();
    for (const wrong of [
      `9${serial.slice(1)}`,
      `${serial.slice(0, 19)}${serial.endsWith('0') ? '1' : '0'}`,
    ]) {
      expect(codes.verify({ gtin: GTIN, serial: wrong })).toBe(false);
    }
    expect(hashed).toHaveBeenCalledTimes(2);
  });

  it('are the first 60 bits of HMAC-SHA256 over GTIN and identity', () => {
    // Counted by another program: python3 hmac, key a1…, message "0950600013435210000016".
    expect(codes.serialFor(GTIN, 38)).toBe('10000016NFYE4N6CH551');
  });

  it('are not made for numbers that do not fit', () => {
    expect(() => codes.serialFor(GTIN, HIGHEST_IDENTITY + 1)).toThrow(RangeError);
    expect(() => codes.serialFor(GTIN, -1)).toThrow(RangeError);
  });
});
