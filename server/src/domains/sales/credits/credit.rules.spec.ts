import { spreadCredits } from '@zhuyue/shared';
import fc from 'fast-check';
import { givenBack, newPieceFits, partsFit, splitRefund } from './credit.rules.js';

const fen = fc.integer({ min: 0, max: 3000 });
const sumOf = (parts: readonly { fen: number }[]): number => parts.reduce((sum, one) => sum + one.fen, 0);

/** Fen by fen out of the drawer while there is any of the customer's in it, then out of the credit. */
function fenByFen(refundFen: number, moneyFen: number): { moneyFen: number; creditFen: number } {
  const back = { moneyFen: 0, creditFen: 0 };
  for (let i = 0; i < refundFen; i++) back[back.moneyFen < moneyFen ? 'moneyFen' : 'creditFen'] += 1;
  return back;
}

describe('what goes back for a sale', () => {
  it('is money as far as money came, then credit, as one who counts it out has it', () => {
    fc.assert(
      fc.property(fen, fen, fen, (money, credit, keptBack) => {
        const refundFen = Math.max(0, money + credit - keptBack);
        const back = splitRefund(refundFen, { receivedFen: money + credit, creditFen: credit });
        expect(back).toEqual(fenByFen(refundFen, money));
        expect(back.creditFen).toBeLessThanOrEqual(credit);
      }),
      { numRuns: 100 },
    );
  });

  it('goes to the credits it came from, the last used first, to the fen', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 1000 }), (fens, share) => {
        const used = fens.map((one, at) => ({ tradeInId: String(at), fen: one }));
        const wanted = Math.floor((sumOf(used) * share) / 1000);
        const back = givenBack(used, wanted);
        expect(sumOf(back)).toBe(wanted);
        for (const { tradeInId, fen: part } of back) {
          expect(part).toBeLessThanOrEqual(used.find((one) => one.tradeInId === tradeInId)?.fen ?? 0);
        }
        const order = back.map(({ tradeInId }) => Number(tradeInId));
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
    );
  });
});

describe('what is used of credits', () => {
  it('as the counter proposes it always fits, and leaves nothing unused that there was room for', () => {
    const credits = fc.array(fen, { maxLength: 5 });
    fc.assert(
      fc.property(credits, fen, (lefts, askedFen) => {
        const own = lefts.map((leftFen, at) => ({ id: String(at), leftFen }));
        const spread = spreadCredits(own, askedFen);
        const used = spread
          .filter((one) => one.fen > 0)
          .map(({ id, fen: part }) => ({ tradeInId: id, fen: part }));
        expect(partsFit(used, askedFen)).toBe(true);
        expect(sumOf(used)).toBe(
          Math.min(
            askedFen,
            lefts.reduce((sum, left) => sum + left, 0),
          ),
        );
      }),
    );
  });

  it('is no credit twice, none of nothing, and no more than was received', () => {
    expect(partsFit([{ tradeInId: 'a', fen: 5 }], 5)).toBe(true);
    expect(partsFit([{ tradeInId: 'a', fen: 6 }], 5)).toBe(false);
    expect(partsFit([{ tradeInId: 'a', fen: 0 }], 5)).toBe(false);
    const twice = [1, 2].map((part) => ({ tradeInId: 'a', fen: part }));
    expect(partsFit(twice, 5)).toBe(false);
  });

  it('asks the new piece for its least weight and price, unless a fee stands for them', () => {
    const asks = { newMinMg: 5000, newMinFen: 600_000, elseFeeFen: 0 };
    expect(newPieceFits(asks, { goldMg: 5000, priceFen: 600_000 })).toBe(true);
    expect(newPieceFits(asks, { goldMg: 4999, priceFen: 600_000 })).toBe(false);
    expect(newPieceFits(asks, { goldMg: 5000, priceFen: 599_999 })).toBe(false);
    expect(newPieceFits({ ...asks, elseFeeFen: 20_000 }, { goldMg: 1, priceFen: 1 })).toBe(true);
  });
});
