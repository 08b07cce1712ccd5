import { pairOf, type ProofRow } from './proofs.rules.js';

const a = (id: string, over: Partial<ProofRow> = {}): ProofRow => ({
  id,
  claimId: 'claim',
  moment: 'intake',
  weightMg: 3_520,
  stones: 13,
  inscription: null,
  photoIds: [],
  ownerSignatureId: 'o',
  staffSignatureId: 's',
  toleranceMg: 20,
  staffId: 'staff',
  staffName: '周师傅',
  at: new Date(0),
  settledReason: null,
  settledBy: null,
  settledByName: null,
  settledSignatureId: null,
  settledAt: null,
  ...over,
});
const back = (id: string, over: Partial<ProofRow> = {}): ProofRow => a(id, { moment: 'collection', ...over });

describe('what was measured of a piece', () => {
  it('is nothing, then open, then the same or different, then settled', () => {
    const other = { stones: 12 };
    const settled = { ...other, settledAt: new Date(1) };
    expect(
      [[], [a('1')], [a('1'), back('2')], [a('1'), back('2', other)], [a('1'), back('2', settled)]].map(
        (rows) => pairOf(rows).standing,
      ),
    ).toEqual(['none', 'open', 'same', 'differs', 'settled']);
  });

  it('counts as it was measured last, and a new intake asks for a new collection', () => {
    expect(pairOf([a('1'), back('2', { stones: 12 }), back('3')])).toMatchObject({
      standing: 'same',
      collection: { id: '3' },
    });
    expect(pairOf([a('1'), back('2'), a('3')])).toMatchObject({
      standing: 'open',
      intake: { id: '3' },
      collection: null,
    });
  });

  it('is judged by the tolerance of the day it was fetched', () => {
    expect(pairOf([a('1', { toleranceMg: 0 }), back('2', { weightMg: 3_540 })]).standing).toBe('same');
    expect(pairOf([a('1'), back('2', { weightMg: 3_540, toleranceMg: 10 })]).differences).toEqual(['weight']);
  });
});
