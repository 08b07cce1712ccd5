import type { EmuClock } from './clock.js';
import type { Rng } from './rng.js';

interface Token {
  value: string;
  until: number;
}

export type TokenVerdict = 'good' | 'missing' | 'malformed' | 'expired' | 'stale';
export type StableAnswer =
  { ok: true; token: string; expiresIn: number } | { ok: false; reason: 'minute' | 'day' };

export interface TokenLimits {
  legacyPerDay: number;
  stablePerMinute: number;
  stablePerDay: number;
  forcedPerDay: number;
}

export const TOKEN_LIMITS: TokenLimits = {
  legacyPerDay: 2000,
  stablePerMinute: 10_000,
  stablePerDay: 500_000,
  forcedPerDay: 20,
};

const LIFE_MS = 7_200_000;
const GRACE_MS = 300_000;
const FORCE_GAP_MS = 30_000;

/** One of the two isolated lines of tokens an account has. */
class TokenLine {
  current: Token | null = null;
  previous: Token | null = null;

  replace(next: Token, oldLivesUntil: number): void {
    this.previous = this.current && { ...this.current, until: Math.min(this.current.until, oldLivesUntil) };
    this.current = next;
  }

  holds(value: string): Token | null {
    return [this.current, this.previous].find((token) => token?.value === value) ?? null;
  }
}

/** Issues access tokens the way WeChat does: a legacy line where each call replaces the token, and a stable line. */
export class TokenDesk {
  private readonly legacy = new TokenLine();
  private readonly stable = new TokenLine();
  private readonly known = new Map<string, number>();
  private readonly calls = new Map<string, number>();
  private lastForcedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly clock: EmuClock,
    private readonly rng: Rng,
    private readonly limits: TokenLimits,
  ) {}

  /** Every call makes a new token; the one before lives five minutes more. Null when today's calls are used up. */
  issueLegacy(): { token: string; expiresIn: number } | null {
    if (this.count(`legacy ${this.clock.day()}`) > this.limits.legacyPerDay) return null;
    const next = this.mint();
    this.legacy.replace(next, this.clock.now() + GRACE_MS);
    return { token: next.value, expiresIn: LIFE_MS / 1000 };
  }

  /** Plain mode returns the living token; within its last five minutes, or when forced, a new one. */
  issueStable(force: boolean): StableAnswer {
    const minute = Math.floor(this.clock.now() / 60_000);
    if (this.count(`stable ${String(minute)}`) > this.limits.stablePerMinute)
      return { ok: false, reason: 'minute' };
    if (this.count(`stable ${this.clock.day()}`) > this.limits.stablePerDay)
      return { ok: false, reason: 'day' };
    return force ? this.forceStable() : this.plainStable();
  }

  verify(value: string): TokenVerdict {
    if (value === '') return 'missing';
    if (!/^[0-9A-Za-z_-]{64,512}$/.test(value)) return 'malformed';
    const token = this.legacy.holds(value) ?? this.stable.holds(value);
    if (token) return token.until > this.clock.now() ? 'good' : 'expired';
    return (this.known.get(value) ?? Infinity) <= this.clock.now() ? 'expired' : 'stale';
  }

  /** Whether this account ever issued the token: how a request finds its world. */
  issued(value: string): boolean {
    return this.known.has(value);
  }

  /** The current tokens are over now; the next plain call makes a new one. */
  expireNow(): void {
    for (const token of [this.legacy.current, this.stable.current]) {
      if (!token) continue;
      token.until = this.clock.now();
      this.known.set(token.value, token.until);
    }
  }

  /** Another system forced a refresh: the stable token is a different one, nobody told us. */
  rotateSilently(): void {
    this.stable.replace(this.mint(), 0);
    this.stable.previous = null;
  }

  fetches(): number {
    return [...this.calls]
      .filter(([key]) => /^(legacy|stable) \d{4}-/.test(key))
      .reduce((sum, [, n]) => sum + n, 0);
  }

  private plainStable(): StableAnswer {
    const now = this.clock.now();
    const living = this.stable.current;
    if (!living || living.until - now <= GRACE_MS) this.stable.replace(this.mint(), now + GRACE_MS);
    return this.stableAnswer();
  }

  private forceStable(): StableAnswer {
    if (this.clock.now() - this.lastForcedAt < FORCE_GAP_MS) return { ok: false, reason: 'minute' };
    if (this.count(`forced ${this.clock.day()}`) > this.limits.forcedPerDay)
      return { ok: false, reason: 'day' };
    this.lastForcedAt = this.clock.now();
    // A forced refresh ends the token before at once: no grace.
    this.rotateSilently();
    return this.stableAnswer();
  }

  private stableAnswer(): StableAnswer {
    const current = this.stable.current ?? this.mint();
    const expiresIn = Math.ceil((current.until - this.clock.now()) / 1000);
    return { ok: true, token: current.value, expiresIn };
  }

  private mint(): Token {
    const token = { value: `${this.rng.alnum(2)}_${this.rng.alnum(133)}`, until: this.clock.now() + LIFE_MS };
    this.known.set(token.value, token.until);
    return token;
  }

  private count(key: string): number {
    const calls = (this.calls.get(key) ?? 0) + 1;
    this.calls.set(key, calls);
    return calls;
  }
}
