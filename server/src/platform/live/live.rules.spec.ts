import { LIVE } from '@zhuyue/shared';
import fc from 'fast-check';
import { encodeTime } from 'ulid';
import { Versions } from './live.rules.js';

const NOW = Date.UTC(2026, 2, 2, 6);
const eventId = (secondsAgo: number, n: number): string =>
  `${encodeTime(NOW - secondsAgo * 1000, 10)}${String(n).padStart(16, '0')}`;
const versions = (): Versions => new Versions(LIVE.forgottenMs, 100);
const events = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 9 })), {
  selector: ([ago, n]) => `${String(ago)}/${String(n)}`,
  maxLength: 12,
});

describe('the version of a topic', () => {
  it('is the same in two processes that heard the same, in whatever order and however often', () => {
    fc.assert(
      fc.property(events, fc.func(fc.integer()), (list, order) => {
        const ids = list.map(([ago, n]) => eventId(ago, n));
        const [one, other] = [versions(), versions()];
        for (const id of ids) one.tell('visits:a', id);
        for (const id of [...ids, ...ids].sort((a, b) => order(a) - order(b))) other.tell('visits:a', id);
        expect(other.of('visits:a', NOW)).toBe(one.of('visits:a', NOW));
      }),
    );
  });

  it('changes with every event that can still appear, also one written earlier that ended later', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 59 }), (list, late) => {
        const heard = versions();
        for (const [, n] of list) heard.tell('visits:a', eventId(0, n));
        const before = heard.of('visits:a', NOW);
        heard.tell('visits:a', eventId(late, 77));
        expect(heard.of('visits:a', NOW)).not.toBe(before);
      }),
    );
  });

  it('is quiet of what was never told and of what is long past', () => {
    const heard = versions();
    heard.tell('visits:a', eventId(1, 1));
    expect(heard.of('visits:b', NOW)).toBe(LIVE.quiet);
    expect(heard.of('visits:a', NOW)).not.toBe(LIVE.quiet);
    expect(heard.of('visits:a', NOW + LIVE.forgottenMs)).toBe(LIVE.quiet);
  });

  it('forgets the topic that has been quiet longest when there are too many', () => {
    const heard = new Versions(LIVE.forgottenMs, 2);
    for (const [i, key] of ['a', 'b', 'a', 'c'].entries()) heard.tell(key, eventId(10 - i, i));
    expect(['a', 'b', 'c'].map((key) => heard.of(key, NOW) === LIVE.quiet)).toEqual([false, true, false]);
  });
});
