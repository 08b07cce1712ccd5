import { EmuClock } from './clock.js';
import { Rng } from './rng.js';
import { TOKEN_LIMITS, TokenDesk } from './tokens.js';

const START = Date.parse('2026-03-01T02:00:00Z');

function aDesk(limits = {}): { desk: TokenDesk; clock: EmuClock; plain: () => string } {
  const clock = new EmuClock(() => START);
  const desk = new TokenDesk(clock, new Rng('desk'), { ...TOKEN_LIMITS, ...limits });
  const plain = (): string => {
    const answer = desk.issueStable(false);
    return answer.ok ? answer.token : answer.reason;
  };
  return { desk, clock, plain };
}

describe('the stable line of tokens', () => {
  it('gives everyone the same token with the seconds that remain', () => {
    const { desk, clock, plain } = aDesk();
    const first = plain();
    clock.advance(6_000_000);
    expect(desk.issueStable(false)).toEqual({ ok: true, token: first, expiresIn: 1200 });
  });

  it('renews in the last five minutes while the old token lives on to its end', () => {
    const { desk, clock, plain } = aDesk();
    const first = plain();
    clock.advance(6_901_000);
    const second = plain();
    expect(second).not.toBe(first);
    expect(desk.verify(first)).toBe('good');
    clock.advance(299_000);
    expect(desk.verify(first)).toBe('expired');
    expect(desk.verify(second)).toBe('good');
  });

  it('ends the old token at once when a refresh is forced', () => {
    const { desk, plain } = aDesk();
    const first = plain();
    const forced = desk.issueStable(true);
    expect(forced).toMatchObject({ ok: true, expiresIn: 7200 });
    expect(desk.verify(first)).toBe('stale');
  });

  it('forces at most every thirty seconds and twenty times a day', () => {
    const { desk, clock } = aDesk();
    expect(desk.issueStable(true).ok).toBe(true);
    clock.advance(29_999);
    expect(desk.issueStable(true)).toEqual({ ok: false, reason: 'minute' });
    for (let n = 0; n < 19; n += 1) {
      clock.advance(30_000);
      expect(desk.issueStable(true).ok).toBe(true);
    }
    clock.advance(30_000);
    expect(desk.issueStable(true)).toEqual({ ok: false, reason: 'day' });
    clock.advance(86_400_000);
    expect(desk.issueStable(true).ok).toBe(true);
  });

  it('counts calls by the minute and by the day', () => {
    const byMinute = aDesk({ stablePerMinute: 1 });
    byMinute.plain();
    expect(byMinute.plain()).toBe('minute');
    const byDay = aDesk({ stablePerDay: 1 });
    byDay.plain();
    expect(byDay.plain()).toBe('day');
  });
});

describe('the legacy line of tokens', () => {
  it('replaces the token on every call and lets the old one live five minutes', () => {
    const { desk, clock } = aDesk();
    const first = desk.issueLegacy()?.token ?? '';
    const second = desk.issueLegacy()?.token ?? '';
    expect(desk.verify(first)).toBe('good');
    clock.advance(300_000);
    expect([desk.verify(first), desk.verify(second)]).toEqual(['expired', 'good']);
    desk.issueLegacy();
    desk.issueLegacy();
    expect(desk.verify(first)).toBe('stale');
  });

  it('does not touch the stable line', () => {
    const { desk, plain } = aDesk();
    const stable = plain();
    desk.issueLegacy();
    desk.issueLegacy();
    expect(desk.verify(stable)).toBe('good');
    expect(plain()).toBe(stable);
  });

  it('is used up after so many calls a day', () => {
    const { desk } = aDesk({ legacyPerDay: 1 });
    desk.issueLegacy();
    expect(desk.issueLegacy()).toBeNull();
  });
});

describe('a token that is shown', () => {
  it('is told apart: missing, malformed, never ours, over, good', () => {
    const { desk, clock, plain } = aDesk();
    const token = plain();
    expect(desk.verify('')).toBe('missing');
    expect(desk.verify('short')).toBe('malformed');
    expect(desk.verify('x'.repeat(136))).toBe('stale');
    expect(desk.verify(token)).toBe('good');
    clock.advance(7_200_000);
    expect(desk.verify(token)).toBe('expired');
  });
});
