import fc from 'fast-check';
import { ceilingOf, quoteFaults, spentOf } from './bench.rules.js';

const quote = { lines: [{ text: '补一颗副石', fen: 30_000 }], ceilingFen: 40_000, validUntil: '2026-03-05' };

describe('a quote', () => {
  it('stands until its last day is over', () => {
    expect(quoteFaults(quote, '2026-03-05')).toEqual([]);
    expect(quoteFaults(quote, '2026-03-06')).toEqual(['quote.validUntil']);
  });
  it('says what for, and never more than its ceiling', () => {
    expect(quoteFaults({ ...quote, lines: [] }, '2026-03-02')).toEqual(['quote.lines']);
    fc.assert(
      fc.property(
        fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }),
        fc.nat(400_000),
        (fens, ceilingFen) => {
          const lines = fens.map((fen) => ({ text: '工费', fen }));
          const over = fens.reduce((sum, fen) => sum + fen, 0) > ceilingFen;
          expect(quoteFaults({ ...quote, lines, ceilingFen }, '2026-03-02')).toEqual(
            over ? ['quote.ceilingFen'] : [],
          );
        },
      ),
    );
  });
});

it('lets work cost what the owner last agreed to, and nothing before', () => {
  expect(ceilingOf([{ state: 'offered', ceilingFen: 9 }])).toBe(0);
  expect(
    ceilingOf([
      { state: 'agreed', ceilingFen: 100 },
      { state: 'agreed', ceilingFen: 300 },
      { state: 'refused', ceilingFen: 900 },
    ]),
  ).toBe(300);
  expect(spentOf([{ costFen: 120 }, { costFen: 30 }])).toBe(150);
});
