import { SAFETY_STATES, THREAD_MESSAGE_KINDS, THREAD_SIDES } from '@zhuyue/shared';
import fc from 'fast-check';
import { seenBy, unreadOf, verdictOf } from './thread.rules.js';

const line = fc.record({
  kind: fc.constantFrom(...THREAD_MESSAGE_KINDS),
  side: fc.constantFrom(...THREAD_SIDES),
  safety: fc.constantFrom(...SAFETY_STATES),
});

describe('what a reader sees of a conversation', () => {
  it('is never, to a customer, what the store says to itself or a text of the store that has not passed', () => {
    fc.assert(
      fc.property(line, (one) => {
        const hidden = one.kind !== 'message' || (one.side === 'staff' && one.safety !== 'passed');
        expect(seenBy(one, 'customer') === null).toBe(hidden);
      }),
    );
  });

  it('is the words of a customer only after they passed; a manager may read what was held', () => {
    const from = (safety: (typeof SAFETY_STATES)[number]) =>
      ({ kind: 'message', side: 'customer', safety }) as const;
    expect(SAFETY_STATES.map((safety) => seenBy(from(safety), 'staff'))).toEqual([
      { open: false },
      { open: true },
      { open: false },
    ]);
    expect(SAFETY_STATES.map((safety) => seenBy(from(safety), 'manager'))).toEqual([
      { open: false },
      { open: true },
      { open: true },
    ]);
  });
});

describe('unread lines', () => {
  const at = (ms: number): Date => new Date(ms);
  const said = (side: 'customer' | 'staff', shown: number | null, kind: 'message' | 'note' = 'message') => ({
    kind,
    side,
    safety: 'passed' as const,
    text: '好',
    photoIds: [],
    shownAt: shown === null ? null : at(shown),
  });

  it('are those of the other side, shown since the last look', () => {
    const lines = [
      said('staff', 1),
      said('customer', 2),
      said('staff', 3),
      said('staff', null),
      said('staff', 4, 'note'),
    ];
    expect([null, at(0), at(1), at(3)].map((read) => unreadOf(lines, 'customer', read))).toEqual([
      2, 2, 1, 0,
    ]);
    expect(unreadOf(lines, 'staff', null)).toBe(1);
  });
});

describe('the verdict about a text', () => {
  it('passes only when WeChat says so, waits when it cannot be asked, and hands everything else to a person', () => {
    expect(verdictOf({ ok: true, suggest: 'pass', label: '100' })).toEqual({ state: 'passed' });
    expect(verdictOf({ ok: true, suggest: 'review', label: '10001' })).toEqual({
      state: 'held',
      heldFor: '10001',
    });
    expect(verdictOf({ ok: true, suggest: 'risky', label: '20006' })).toEqual({
      state: 'held',
      heldFor: '20006',
    });
    expect(verdictOf({ ok: true })).toEqual({ state: 'held', heldFor: 'unknown' });
    expect(verdictOf({ ok: false, kind: 'transient' })).toEqual({ state: 'checking' });
    expect(verdictOf({ ok: false, kind: 'final' })).toEqual({ state: 'held', heldFor: 'unchecked' });
  });
});
