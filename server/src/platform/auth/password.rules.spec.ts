import {
  countAttempt,
  hashPassword,
  isOutdated,
  LOGIN_ATTEMPTS,
  passwordFits,
  type LockState,
} from './password.rules.js';

const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 2, 2, minutes));

describe('a password', () => {
  it('fits its own hash and no other password does', async () => {
    const hash = await hashPassword('golden-lotus-8');
    expect(await passwordFits('golden-lotus-8', hash)).toBe(true);
    expect(await passwordFits('golden-lotus-9', hash)).toBe(false);
  });

  it('is salted: the same word twice gives two hashes', async () => {
    expect(await hashPassword('golden-lotus-8')).not.toBe(await hashPassword('golden-lotus-8'));
  });

  it('never fits an account that does not exist or a hash that is none', async () => {
    expect(await passwordFits('', null)).toBe(false);
    expect(await passwordFits('golden-lotus-8', 'golden-lotus-8')).toBe(false);
  });

  it('still fits a hash of another cost, which then counts as outdated', async () => {
    // Made with N = 1024 of the same salt length: an account from before the cost was raised.
    const old =
      'scrypt$1024$8$1$AAAAAAAAAAAAAAAAAAAAAA$' +
      (await import('node:crypto'))
        .scryptSync('golden-lotus-8', Buffer.alloc(16), 32, { N: 1024, r: 8, p: 1 })
        .toString('base64url');
    expect(await passwordFits('golden-lotus-8', old)).toBe(true);
    expect(isOutdated(old)).toBe(true);
    expect(isOutdated(await hashPassword('golden-lotus-8'))).toBe(false);
  });
});

describe('counting attempts', () => {
  const after = (n: number): LockState => {
    let state: LockState = { failedCount: 0, lockedUntil: null };
    for (let i = 0; i < n; i += 1) state = countAttempt(state, at(0)) ?? state;
    return state;
  };

  it('locks with the fifth', () => {
    expect(after(LOGIN_ATTEMPTS - 1).lockedUntil).toBeNull();
    expect(after(LOGIN_ATTEMPTS)).toEqual({ failedCount: 5, lockedUntil: at(15) });
  });

  it('does not look at a password while locked, and begins anew afterwards', () => {
    const locked = after(LOGIN_ATTEMPTS);
    expect(countAttempt(locked, at(14))).toBeNull();
    expect(countAttempt(locked, at(15))).toEqual({ failedCount: 1, lockedUntil: null });
  });
});
