import { proofDifferences, type StoneFacts } from './same-stone.js';

const ring: StoneFacts = { weightMg: 3_520, stones: 13, inscription: 'GIA 2141-438171' };

describe('the same piece, measured twice', () => {
  it('differs in nothing when it came back as it was', () => {
    expect(proofDifferences(ring, ring, 0)).toEqual([]);
    expect(proofDifferences(ring, { ...ring, inscription: 'gia2141438171' }, 0)).toEqual([]);
  });

  it('may weigh as much more or less as the policy says, and not a hundredth more', () => {
    for (const sign of [1, -1]) {
      expect(proofDifferences(ring, { ...ring, weightMg: 3_520 + sign * 20 }, 20)).toEqual([]);
      expect(proofDifferences(ring, { ...ring, weightMg: 3_520 + sign * 30 }, 20)).toEqual(['weight']);
    }
  });

  it('has no tolerance for a stone or an inscription', () => {
    expect(proofDifferences(ring, { ...ring, stones: 12 }, 1_000)).toEqual(['stones']);
    expect(proofDifferences(ring, { ...ring, inscription: 'GIA 2141-438172' }, 1_000)).toEqual([
      'inscription',
    ]);
    expect(proofDifferences(ring, { ...ring, inscription: null }, 1_000)).toEqual(['inscription']);
    expect(
      proofDifferences({ ...ring, inscription: null }, { weightMg: 9_000, stones: 1, inscription: null }, 0),
    ).toEqual(['weight', 'stones']);
  });
});
