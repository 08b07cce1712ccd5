import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import {
  climb,
  leafOf,
  pathOf,
  rootOf,
  sealed,
  sealHolds,
  sealKeyOf,
  treeOf,
  type Head,
  type Statement,
} from './checkpoint.rules.js';

const heads = (count: number): Head[] =>
  Array.from({ length: count }, (_, i) => ({
    pieceId: String(i).padStart(26, '0'),
    seq: i + 1,
    hash: String(i).padStart(64, 'a'),
  }));

describe('the tree over every passport', () => {
  it('proves each piece, in a tree of any size, and no other line of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (count, pick) => {
        const all = heads(count);
        const tree = treeOf(all);
        const index = pick % count;
        const head = all[index];
        if (!head) throw new Error('No head');
        expect(climb(leafOf(head), pathOf(tree, index))).toBe(rootOf(tree));
        const other = { ...head, seq: head.seq + 1 };
        expect(climb(leafOf(other), pathOf(tree, index))).not.toBe(rootOf(tree));
      }),
      { numRuns: 60 },
    );
  });

  it('has another root when one line of one piece is another', () => {
    const all = heads(9);
    const changed = all.map((head, i) => (i === 4 ? { ...head, hash: 'b'.repeat(64) } : head));
    expect(rootOf(treeOf(changed))).not.toBe(rootOf(treeOf(all)));
  });

  it('has a root without any piece', () => {
    expect(rootOf(treeOf([]))).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a seal', () => {
  const statement: Statement = {
    format: 1,
    onDay: '2026-03-01',
    throughAt: '2026-03-01T16:00:00.000Z',
    pieces: 9,
    root: rootOf(treeOf(heads(9))),
    previous: null,
  };

  it('holds for what was signed and with the key that signed, and for nothing else', () => {
    const key = sealKeyOf(randomBytes(32));
    const signature = sealed(key, statement);
    expect(sealHolds(key.publicKey, statement, signature)).toBe(true);
    expect(sealHolds(key.publicKey, { ...statement, pieces: 8 }, signature)).toBe(false);
    expect(sealHolds(sealKeyOf(randomBytes(32)).publicKey, statement, signature)).toBe(false);
  });

  it('is made with the key that RFC 8032 has in its first test', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    expect(sealKeyOf(seed).publicKey).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
  });
});
