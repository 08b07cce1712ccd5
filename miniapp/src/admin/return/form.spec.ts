import { EMPTY_RETURN, keptOf, mayKeep, refundOf, returnOf } from './form';

const PARTS = [
  { part: 'metal' as const, paidFen: 500_000 },
  { part: 'labour' as const, paidFen: 15_000 },
];
const worn = { ...EMPTY_RETURN, condition: 'damaged' as const, kept: { labour: '100.50' } };

it('keeps something back only of what comes back worn, or by agreement', () => {
  expect(mayKeep(EMPTY_RETURN)).toBe(false);
  expect(mayKeep(worn)).toBe(true);
  expect(mayKeep({ ...worn, ground: 'quality' })).toBe(false);
  expect(mayKeep({ ...EMPTY_RETURN, ground: 'agreed' })).toBe(true);
  expect(keptOf({ ...worn, condition: 'new' }, 'labour', 15_000)).toBe(0);
});

it('owes what was paid less what is kept back, and knows when that cannot be', () => {
  expect(refundOf(EMPTY_RETURN, PARTS)).toBe(515_000);
  expect(refundOf(worn, PARTS)).toBe(504_950);
  expect(refundOf({ ...worn, kept: { labour: '150.01' } }, PARTS)).toBeNull();
  expect(refundOf({ ...worn, kept: { labour: '一百' } }, PARTS)).toBeNull();
});

it('is sent with the piece in the hand and a reason, and only with what is kept back', () => {
  expect(returnOf({ ...worn, reason: '刮花' }, PARTS)).toBeNull();
  expect(returnOf({ ...worn, serial: 'S', reason: ' ' }, PARTS)).toBeNull();
  expect(returnOf({ ...worn, serial: 'S', reason: '刮花' }, PARTS)?.deductions).toEqual([
    { part: 'labour', fen: 10_050 },
  ]);
});
