import {
  CODE_ATTEMPTS,
  countSend,
  hashCode,
  judgeCode,
  newCode,
  type StoredCode,
} from './login-code.rules.js';

const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 2, 2, minutes));
const stored = (over: Partial<StoredCode> = {}): StoredCode => ({
  codeHash: hashCode('024680', 'salt'),
  salt: 'salt',
  attempts: 0,
  expiresAt: at(5),
  usedAt: null,
  ...over,
});

describe('a one-time code', () => {
  it('has six digits, zeros in front included', () => {
    for (let i = 0; i < 200; i += 1) expect(newCode()).toMatch(/^\d{6}$/);
  });

  it('is right until the minute it expires', () => {
    expect(judgeCode(stored(), '024680', at(4))).toBe('right');
    expect(judgeCode(stored(), '024681', at(4))).toBe('wrong');
    expect(judgeCode(stored(), '024680', at(5))).toBe('expired');
  });

  it('is right once only, and never after five wrong ones', () => {
    expect(judgeCode(stored({ usedAt: at(1) }), '024680', at(2))).toBe('expired');
    expect(judgeCode(stored({ attempts: CODE_ATTEMPTS }), '024680', at(2))).toBe('expired');
  });
});

describe('the hourly allowance', () => {
  it('counts up to its limit and says when it begins again', () => {
    const window = { windowStartedAt: at(0), sentInWindow: 1 };
    expect(countSend(window, 2, at(1))).toEqual({
      allowed: true,
      window: { windowStartedAt: at(0), sentInWindow: 2 },
    });
    expect(countSend({ ...window, sentInWindow: 2 }, 2, at(59))).toEqual({ allowed: false, againAt: at(60) });
    expect(countSend({ ...window, sentInWindow: 2 }, 2, at(60))).toEqual({
      allowed: true,
      window: { windowStartedAt: at(60), sentInWindow: 1 },
    });
  });
});
