import { METALS, type Metal } from '@zhuyue/shared';
import fc from 'fast-check';
import type { Board } from './book.js';
import type { PriceTerms } from './line.rules.js';
import { billOf, shareOf } from './price.rules.js';

const quote = (fenPerGram: number) => ({ fenPerGram, effectiveAt: new Date(0), source: '牌价' });
const board = (fenPerGram: number): Board =>
  Object.fromEntries(['gold', 'platinum', 'silver'].map((metal) => [metal, { metal, ...quote(fenPerGram) }]));

const terms = (facts: Partial<PriceTerms> = {}): PriceTerms => ({
  metal: 'gold_999',
  priceMode: 'weighed',
  fixedPriceFen: null,
  labourFenPerGram: 0,
  labourFenPerPiece: 0,
  ...facts,
});

/** Share of the board by metal, written out: what the table computes must be this. */
const SHARES: Record<Metal, bigint> = {
  gold_999: 1000n,
  gold_18k: 750n,
  gold_14k: 585n,
  platinum_950: 1000n,
  silver_990: 1000n,
  silver_925: 925n,
  none: 0n,
};
const halfUp = (numerator: bigint, divisor: bigint): bigint => {
  const whole = numerator / divisor;
  return (numerator % divisor) * 2n >= divisor ? whole + 1n : whole;
};

const weighed = fc.record({
  metal: fc.constantFrom(...METALS.filter((metal) => metal !== 'none')),
  goldMg: fc.integer({ min: 1, max: 10_000_000 }),
  stonesFen: fc.integer({ min: 0, max: 100_000_000 }),
  labourFenPerGram: fc.integer({ min: 0, max: 100_000 }),
  labourFenPerPiece: fc.integer({ min: 0, max: 1_000_000 }),
  fenPerGram: fc.integer({ min: 1, max: 500_000 }),
});

describe('the bill of a piece sold by weight', () => {
  it('is what whole-number arithmetic says, line by line and in all', () => {
    fc.assert(
      fc.property(
        weighed,
        ({ metal, goldMg, stonesFen, labourFenPerGram, labourFenPerPiece, fenPerGram }) => {
          const bill = billOf(
            terms({ metal, labourFenPerGram, labourFenPerPiece }),
            { goldMg, stonesFen, fixedPriceFen: null },
            board(fenPerGram),
          );
          const gold = halfUp(BigInt(goldMg) * BigInt(fenPerGram) * SHARES[metal], 1_000_000n);
          const labour = halfUp(BigInt(goldMg) * BigInt(labourFenPerGram), 1000n) + BigInt(labourFenPerPiece);
          const total = halfUp(gold + labour + BigInt(stonesFen), 100n) * 100n;
          expect(bill?.lines.find((line) => line.line === 'metal')?.amountFen).toBe(Number(gold));
          expect(bill?.lines.find((line) => line.line === 'labour')?.amountFen).toBe(Number(labour));
          expect(bill?.totalFen).toBe(Number(total));
        },
      ),
    );
  });

  it('adds up to whole yuan, and the rounding is at most half a yuan', () => {
    fc.assert(
      fc.property(weighed, ({ metal, fenPerGram, ...rest }) => {
        const bill = billOf(terms({ ...rest, metal }), { ...rest, fixedPriceFen: null }, board(fenPerGram));
        const lines = bill?.lines ?? [];
        const rounding = lines.find((line) => line.line === 'rounding')?.amountFen ?? 0;
        expect(lines.reduce((sum, line) => sum + line.amountFen, 0)).toBe(bill?.totalFen);
        expect((bill?.totalFen ?? 1) % 100).toBe(0);
        expect(Math.abs(rounding)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('says what one yuan on the board moves', () => {
    const bill = billOf(
      terms({ metal: 'gold_18k' }),
      { goldMg: 3_520, stonesFen: 0, fixedPriceFen: null },
      board(1),
    );
    // 3.52 g of 750‰
    expect(bill?.movesFen).toBe(264);
  });

  it('cannot be written while the board says nothing about the metal', () => {
    expect(billOf(terms(), { goldMg: 1000, stonesFen: 0, fixedPriceFen: null }, {})).toBeNull();
  });
});

describe('the bill of a piece with a fixed price', () => {
  const fixed = terms({ priceMode: 'fixed', fixedPriceFen: 880_000 });

  it('is one line, and the price of the very piece goes before the price of the style', () => {
    const piece = { goldMg: 2_000, stonesFen: 0, fixedPriceFen: 920_000 };
    const bill = billOf(fixed, piece, board(100_000));
    expect(bill?.lines).toMatchObject([{ line: 'fixed', amountFen: 920_000 }]);
    expect(bill).toMatchObject({ totalFen: 920_000, effectiveFenPerGram: 460_000, movesFen: null });
    expect(bill?.board?.metal).toBe('gold');
  });

  it('does not wait for the board', () => {
    expect(billOf(fixed, { goldMg: 0, stonesFen: 0, fixedPriceFen: null }, {})?.totalFen).toBe(880_000);
  });

  it('of a piece without precious metal has no price per gram', () => {
    const jade = { ...fixed, metal: 'none' as const };
    const bill = billOf(jade, { goldMg: 0, stonesFen: 0, fixedPriceFen: null }, board(1));
    expect(bill).toMatchObject({ board: null, effectiveFenPerGram: null });
  });
});

it('counts the gram of the board in full and lower classes by fineness', () => {
  expect(METALS.map((metal) => BigInt(shareOf(metal)))).toEqual(METALS.map((metal) => SHARES[metal]));
});
