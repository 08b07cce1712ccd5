import { CROCKFORD, readSerial } from '@zhuyue/shared';
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

  it('of an earlier key stay good, and new ones are signed with the last', () => {
    const both = new TagCodes(aConfig({ TAG_KEYS: `1:${KEY},2:${NEXT}` }));
    expect(both.verify({ gtin: GTIN, serial: codes.serialFor(GTIN, 7) })).toBe(true);
    expect(both.serialFor(GTIN, 7).startsWith('2')).toBe(true);
    expect(codes.verify({ gtin: GTIN, serial: both.serialFor(GTIN, 7) })).toBe(false);
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
