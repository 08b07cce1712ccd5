import { REFUND_PARTS, type RefundPart } from '@zhuyue/shared';
import fc from 'fast-check';
import { paidParts, refundOf, type PaidLine } from './refund.rules.js';

const bill = fc
  .uniqueArray(fc.constantFrom(...REFUND_PARTS), { minLength: 1 })
  .chain((parts) =>
    fc.tuple(
      ...parts.map((part) => fc.record({ part: fc.constant(part), fen: fc.integer({ min: 1, max: 9000 }) })),
    ),
  );
const linesOf = (parts: readonly { part: RefundPart; fen: number }[]): PaidLine[] =>
  parts.map(({ part, fen }) => ({ line: part, amountFen: fen }));

/** Fen by fen to whoever is furthest behind what is its due: slow and obvious. */
function fenByFen(parts: readonly { part: RefundPart; fen: number }[], receivedFen: number): number[] {
  const whole = parts.reduce((sum, { fen }) => sum + fen, 0);
  const given = parts.map(() => 0);
  for (let fen = 0; fen < receivedFen; fen++) {
    const behind = parts.map((one, at) => one.fen * receivedFen - (given[at] ?? 0) * whole);
    const first = behind.indexOf(Math.max(...behind));
    given[first] = (given[first] ?? 0) + 1;
  }
  return given;
}
const inOrder = (parts: readonly { part: RefundPart; fen: number }[]) =>
  [...parts].sort((a, b) => REFUND_PARTS.indexOf(a.part) - REFUND_PARTS.indexOf(b.part));

describe('what was paid, part by part', () => {
  it('is what was received, to the fen, as one who deals it out fen by fen has it', () => {
    fc.assert(
      fc.property(bill, fc.integer({ min: 0, max: 4000 }), (parts, receivedFen) => {
        const paid = paidParts(linesOf(parts), receivedFen);
        expect(paid.map(({ paidFen }) => paidFen)).toEqual(fenByFen(inOrder(parts), receivedFen));
        expect(paid.reduce((sum, { paidFen }) => sum + paidFen, 0)).toBe(receivedFen);
      }),
      { numRuns: 60 },
    );
  });

  it('counts a promotion to the part it took from, and spreads the rounding', () => {
    const lines: PaidLine[] = [
      { line: 'metal', amountFen: 350_010, component: null },
      { line: 'labour', amountFen: 50_000, component: null },
      { line: 'promotion', amountFen: -10_000, component: 'labour' },
      { line: 'rounding', amountFen: -10, component: null },
    ];
    expect(paidParts(lines, 390_000)).toEqual([
      { part: 'metal', paidFen: 350_001 },
      { part: 'labour', paidFen: 39_999 },
    ]);
  });

  it('loses nothing where the bill has no part that was paid for', () => {
    expect(paidParts([{ line: 'rounding', amountFen: 10 }], 10)).toEqual([{ part: 'fixed', paidFen: 10 }]);
  });
});

describe('what is owed', () => {
  it('is what was paid less what is kept back, never below nothing and never more than was received', () => {
    fc.assert(
      fc.property(bill, fc.integer({ min: 0, max: 9_000_000 }), fc.integer(), (parts, receivedFen, at) => {
        const paid = paidParts(linesOf(parts), receivedFen);
        const from = paid[Math.abs(at) % paid.length];
        if (!from) throw new Error('A bill without parts');
        const kept = Math.floor(from.paidFen / 3);
        expect(refundOf(paid, [{ part: from.part, fen: kept }])?.refundFen).toBe(receivedFen - kept);
        expect(refundOf(paid, [{ part: from.part, fen: from.paidFen + 1 }])).toBeNull();
      }),
    );
  });

  it('keeps nothing back of a part that was never on the bill', () => {
    expect(refundOf([{ part: 'metal', paidFen: 100 }], [{ part: 'stones', fen: 1 }])).toBeNull();
  });
});
