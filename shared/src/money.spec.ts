import fc from 'fast-check';
import { parseYuan, scaled, yuan } from './money.js';

describe('money', () => {
  it.each([
    [0, '0'],
    [5, '0.05'],
    [128_800, '1,288'],
    [128_850, '1,288.50'],
    [-128_800, '-1,288'],
    [123_456_789_00, '123,456,789'],
  ])('%d fen is written %s', (fen, text) => {
    expect(yuan(fen)).toBe(text);
  });

  it('shows the fen when asked to', () => {
    expect(yuan(128_800, true)).toBe('1,288.00');
  });

  it('is read back as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.boolean(), (fen, always) => {
        expect(parseYuan(`¥${yuan(fen, always)}`)).toBe(fen);
      }),
    );
  });

  it.each(['', '-1', '1.234', '1e3', 'abc', '1.', '12345678901'])(
    'does not take %p for an amount',
    (text) => {
      expect(parseYuan(text)).toBeNull();
    },
  );

  it('is scaled by whole numbers, half up', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.nat(10_000_000),
        fc.integer({ min: 1, max: 1_000_000 }),
        (a, b, by) => {
          const [product, divisor] = [BigInt(a) * BigInt(b), BigInt(by)];
          const rest = product % divisor;
          expect(BigInt(scaled(a, b, by))).toBe(product / divisor + (rest * 2n >= divisor ? 1n : 0n));
        },
      ),
    );
  });
});
