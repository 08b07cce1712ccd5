import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** About 80 ms and 32 MiB per check on the small machines this runs on. */
const COST = { n: 2 ** 15, r: 8, p: 1 };
const KEY_BYTES = 32;

const derive = (password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options: ScryptOptions = { N: cost.n, r: cost.r, p: cost.p, maxmem: 256 * cost.n * cost.r };
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

/** `scrypt$32768$8$1$salt$key`: the cost stands in the hash, so it can be raised without locking anybody out. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.n, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
};

const parse = (hash: string): { cost: typeof COST; salt: Buffer; key: Buffer } | null => {
  const parts = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/.exec(hash);
  if (parts === null) return null;
  const [, n, r, p, salt = '', key = ''] = parts;
  return {
    cost: { n: Number(n), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
};

/**
 * Takes the same time for an account that does not exist (`hash` null): otherwise the clock would tell which accounts do.
 */
export const passwordFits = async (password: string, hash: string | null): Promise<boolean> => {
  const stored = hash === null ? null : parse(hash);
  const key = await derive(password, stored?.salt ?? Buffer.alloc(16), stored?.cost ?? COST);
  return stored !== null && key.length === stored.key.length && timingSafeEqual(key, stored.key);
};

/** True when the hash was made with another cost than today's: make a new one while the password is at hand. */
export const isOutdated = (hash: string): boolean => {
  const cost = parse(hash)?.cost;
  return cost === undefined || cost.n !== COST.n || cost.r !== COST.r || cost.p !== COST.p;
};

export const LOGIN_ATTEMPTS = 5;
export const LOCKED_MS = 15 * 60_000;

export interface LockState {
  failedCount: number;
  lockedUntil: Date | null;
}

/**
 * Counts the attempt before the password is looked at: of twenty guesses sent at once only five are ever checked.
 * A right password clears the count afterwards. Null means locked.
 */
export const countAttempt = (state: LockState, now: Date): LockState | null => {
  if (state.lockedUntil !== null && state.lockedUntil > now) return null;
  const failedCount = state.lockedUntil === null ? state.failedCount + 1 : 1;
  return {
    failedCount,
    lockedUntil: failedCount >= LOGIN_ATTEMPTS ? new Date(now.getTime() + LOCKED_MS) : null,
  };
};
