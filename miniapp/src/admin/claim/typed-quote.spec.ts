import { readQuote } from './typed-quote';

const typed = { lines: [{ text: '补一颗副石', fen: '300' }], ceiling: '400.50', days: '7' } as const;

describe('a quote as it is typed', () => {
  it('is told in fen, with its last day', () => {
    expect(readQuote(typed, '2026-03-02')).toEqual({
      lines: [{ text: '补一颗副石', fen: 30_000 }],
      ceilingFen: 40_050,
      validUntil: '2026-03-09',
    });
  });
  it('is none while a line lacks its name or figure, or they come to more than the ceiling', () => {
    expect(readQuote({ ...typed, lines: [{ text: ' ', fen: '300' }] }, '2026-03-02')).toBeNull();
    expect(readQuote({ ...typed, lines: [{ text: '工费', fen: '' }] }, '2026-03-02')).toBeNull();
    expect(readQuote({ ...typed, ceiling: '299.99' }, '2026-03-02')).toBeNull();
  });
});
