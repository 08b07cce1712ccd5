import { addDays, instantOf } from '@zhuyue/shared';
import fc from 'fast-check';
import { firstThatSuits, inLine, stepped, suits, type FreeStart, type WaitingRow } from './waiting.rules.js';

const DAY = '2026-03-07';
const NOW = instantOf(DAY, '08:00');
const clock = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
const anEntry = (over: Partial<WaitingRow> = {}): WaitingRow => ({
  id: '01HZZZZZZZZZZZZZZZZZZZZZZA',
  storeId: 's',
  customerId: 'c',
  purposes: ['try_on'],
  staffId: null,
  fromOn: DAY,
  toOn: DAY,
  fromTime: '10:00',
  toTime: '22:00',
  wishes: [],
  contactName: '陈女士',
  note: null,
  state: 'waiting',
  queuedAt: NOW,
  offerId: null,
  offerUntil: null,
  declined: [],
  createdAt: NOW,
  changedAt: NOW,
  ...over,
});
const aStart = (on: string, from: string, minutes = 60, advisors: string[] = []): FreeStart => {
  const startsAt = instantOf(on, from);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000), advisors };
};

const entries = fc
  .array(
    fc.record({
      queued: fc.integer({ min: 0, max: 3 }),
      from: fc.integer({ min: 40, max: 70 }),
      length: fc.integer({ min: 2, max: 30 }),
      day: fc.integer({ min: 0, max: 1 }),
      staffId: fc.option(fc.constantFrom('a', 'b')),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map((one, i) =>
      anEntry({
        id: `01HZZZZZZZZZZZZZZZZZZZZZZ${String(i)}`,
        queuedAt: new Date(NOW.getTime() + one.queued * 60_000),
        fromOn: addDays(DAY, one.day),
        toOn: addDays(DAY, 1),
        fromTime: clock(one.from),
        toTime: clock(Math.min(95, one.from + one.length)),
        staffId: one.staffId,
      }),
    ),
  );
const starts = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: 40, max: 80 }),
      fc.subarray(['a', 'b'], { minLength: 1 }),
    )
    .map(([day, quarter, advisors]) => aStart(addDays(DAY, day), clock(quarter), 60, advisors)),
  { maxLength: 8 },
);

/** As the store hands out: one after the other, each from what those before them left. */
function handedOut(line: readonly WaitingRow[], free: readonly FreeStart[]): Map<string, FreeStart> {
  const given = new Map<string, FreeStart>();
  let left = [...free];
  for (const entry of [...line].sort(inLine)) {
    const one = firstThatSuits(entry, left);
    if (one === null) continue;
    given.set(entry.id, one);
    left = left.filter((each) => each !== one);
  }
  return given;
}

describe('who gets freed time', () => {
  it('passes nobody over: whoever gets nothing could have had nothing that somebody behind them got', () => {
    fc.assert(
      fc.property(entries, starts, (line, free) => {
        const given = handedOut(line, free);
        const inOrder = [...line].sort(inLine);
        for (const [i, entry] of inOrder.entries()) {
          const own = given.get(entry.id);
          for (const behind of inOrder.slice(i + 1)) {
            const theirs = given.get(behind.id);
            if (theirs === undefined || !suits(entry, theirs)) continue;
            if (own === undefined || own.startsAt > theirs.startsAt)
              throw new Error(`${entry.id} was passed over`);
          }
        }
        expect(new Set(given.values()).size).toBe(given.size);
      }),
      { numRuns: 500 },
    );
  });

  it('is asked for by day, time of day and advisor, and never a time they said no to', () => {
    const start = aStart(DAY, '14:00', 60, ['a']);
    expect(suits(anEntry(), start)).toBe(true);
    expect(suits(anEntry({ toTime: '14:45' }), start)).toBe(false);
    expect(suits(anEntry({ fromTime: '14:15' }), start)).toBe(false);
    expect(suits(anEntry({ fromOn: addDays(DAY, 1), toOn: addDays(DAY, 2) }), start)).toBe(false);
    expect(suits(anEntry({ staffId: 'b' }), start)).toBe(false);
    expect(suits(anEntry({ declined: [start.startsAt.toISOString()] }), start)).toBe(false);
  });
});

describe('a place in the line', () => {
  const system = { role: 'system' as const, id: null };
  const customer = { role: 'customer' as const, id: 'c' };
  const later = new Date(NOW.getTime() + 60_000);
  const offered = (): WaitingRow => ({
    ...stepped(anEntry(), system, 'offer', NOW),
    offerId: 'v',
    offerUntil: later,
  });

  it('is kept by who declines, and given up by who does not answer', () => {
    const declined = stepped(offered(), customer, 'decline', NOW);
    expect([declined.state, declined.queuedAt, declined.offerId]).toEqual(['waiting', NOW, null]);
    const lapsed = stepped(offered(), system, 'lapse', later);
    expect([lapsed.state, lapsed.queuedAt]).toEqual(['waiting', later]);
  });

  it('is not found again at an offer whose time is over, nor after the last day', () => {
    expect(() => stepped(offered(), customer, 'accept', new Date(later.getTime() + 1))).toThrow(
      'waiting.action_refused',
    );
    const left = stepped(anEntry(), customer, 'leave', NOW);
    expect(stepped(left, customer, 'rejoin', NOW).state).toBe('waiting');
    expect(() => stepped(left, customer, 'rejoin', instantOf(addDays(DAY, 1), '08:00'))).toThrow(
      'waiting.action_refused',
    );
    expect(() => stepped(anEntry(), customer, 'offer', NOW)).toThrow('waiting.action_refused');
  });
});
