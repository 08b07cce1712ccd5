import { createHash } from 'node:crypto';
import { canonicalJson } from '@zhuyue/shared';
import fc from 'fast-check';
import {
  chainOf,
  factsChanged,
  FIRST_HASH,
  hashOf,
  openPartOf,
  type CustodyEntry,
} from './passport.rules.js';

const anEntry = (facts: Partial<CustodyEntry> = {}): CustodyEntry => ({
  pieceId: '01J0000000000000000000PIEC',
  action: 'weigh',
  fromState: 'in_stock',
  toState: 'in_stock',
  storeId: '01J000000000000000000STORE',
  actorRole: 'manager',
  actorId: null,
  refId: null,
  reason: null,
  details: null,
  factsBefore: null,
  factsAfter: null,
  evidence: null,
  at: new Date('2026-03-02T02:00:00.123Z'),
  ...facts,
});

describe('the chain of a passport', () => {
  it('begins with nothing before it and takes every line up in the next', () => {
    const [first, second, third] = chainOf([anEntry(), anEntry(), anEntry()]);
    expect(first).toMatchObject({ seq: 1, prevHash: FIRST_HASH });
    expect(second).toMatchObject({ seq: 2, prevHash: first?.hash });
    expect(third).toMatchObject({ seq: 3, prevHash: second?.hash });
  });

  it.each<[string, Partial<CustodyEntry>]>([
    ['the piece', { pieceId: '01J0000000000000000000PIED' }],
    ['what was done', { action: 'adjust' }],
    ['the state before', { fromState: null }],
    ['the state after', { toState: 'lost' }],
    ['the store', { storeId: '01J000000000000000000STORF' }],
    ['the role', { actorRole: 'system' }],
    ['the person', { actorId: '01J000000000000000000STAFF' }],
    ['what stands behind it', { refId: '01J0000000000000000000CASE' }],
    ['the reason', { reason: '复秤' }],
    ['the details', { details: { tolerance: 10 } }],
    ['the facts before', { factsBefore: { goldMg: 5_000 } }],
    ['the facts after', { factsAfter: { goldMg: 4_990 } }],
    ['the evidence', { evidence: [{ kind: 'photo', ref: 'a' }] }],
    ['the moment', { at: new Date('2026-03-02T02:00:00.124Z') }],
  ])('has another hash when %s is another', (_name, facts) => {
    const [line] = chainOf([anEntry()]);
    if (!line) throw new Error('No line');
    expect(hashOf({ ...line, ...facts })).not.toBe(line.hash);
  });

  it('can be followed by the open parts alone, and the closed part cannot be guessed', () => {
    const lines = chainOf([anEntry({ reason: '成本 3200 元' }), anEntry()]);
    const said = lines.map((line) => canonicalJson(openPartOf(line)));
    const digests = said.map((text) => createHash('sha256').update(text).digest('hex'));
    expect(digests).toEqual(lines.map((line) => line.hash));
    expect(said.join()).not.toContain('成本');
    const [again] = chainOf([anEntry({ reason: '成本 3200 元' })]);
    expect(again && openPartOf(again).closed).not.toBe(lines[0] && openPartOf(lines[0]).closed);
  });

  it('hashes what a database gives back, whatever text came in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (reason) => {
        const [line] = chainOf([anEntry({ reason, details: { said: reason } })]);
        if (!line) throw new Error('No line');
        const stored = Buffer.from(line.reason ?? '', 'utf8').toString('utf8');
        const details = JSON.parse(Buffer.from(JSON.stringify(line.details)).toString('utf8')) as object;
        expect(hashOf({ ...line, reason: stored, details: { ...details } })).toBe(line.hash);
      }),
    );
    expect(chainOf([anEntry({ reason: '断\ud83d' })])[0]?.reason).toBe('断\ufffd');
  });
});

describe('what changed about a piece', () => {
  it('is both sides of every fact that is another one now', () => {
    const at = new Date('2026-03-02T02:00:00Z');
    const piece: { goldMg: number; container: string; heldUntil: Date | null } = {
      goldMg: 5_000,
      container: 'safe',
      heldUntil: at,
    };
    expect(factsChanged(piece, { goldMg: 4_990, heldUntil: null })).toEqual({
      factsBefore: { goldMg: 5_000, heldUntil: '2026-03-02T02:00:00.000Z' },
      factsAfter: { goldMg: 4_990, heldUntil: null },
    });
  });

  it('is nothing when all is as it was', () => {
    const at = new Date('2026-03-02T02:00:00Z');
    expect(
      factsChanged({ goldMg: 5_000, heldUntil: at }, { goldMg: 5_000, heldUntil: new Date(at) }),
    ).toEqual({
      factsBefore: null,
      factsAfter: null,
    });
  });
});
