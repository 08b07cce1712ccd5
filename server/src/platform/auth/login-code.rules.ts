import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const MINUTE = 60_000;
export const CODE_LIFE_MS = 5 * MINUTE;
export const CODE_RESEND_MS = MINUTE;
export const CODE_ATTEMPTS = 5;
export const CODES_PER_HOUR_PER_PHONE = 5;
/** A mall's whole Wi-Fi and a carrier's whole cell come from one address, so this one is generous. */
export const CODES_PER_HOUR_PER_IP = 100;
const WINDOW_MS = 60 * MINUTE;

export interface SendWindow {
  windowStartedAt: Date;
  sentInWindow: number;
}

/** The window after one more code, or the instant from which one more is allowed again. */
export const countSend = (
  window: SendWindow,
  limit: number,
  now: Date,
): { allowed: true; window: SendWindow } | { allowed: false; againAt: Date } => {
  const endsAt = new Date(window.windowStartedAt.getTime() + WINDOW_MS);
  if (endsAt <= now) return { allowed: true, window: { windowStartedAt: now, sentInWindow: 1 } };
  if (window.sentInWindow >= limit) return { allowed: false, againAt: endsAt };
  return { allowed: true, window: { ...window, sentInWindow: window.sentInWindow + 1 } };
};

export interface StoredCode {
  codeHash: string;
  salt: string;
  attempts: number;
  expiresAt: Date;
  usedAt: Date | null;
}

export type CodeVerdict = 'right' | 'wrong' | 'expired';

/** A used, outlived or worn-out code is simply expired: the person asks for a new one in each case. */
export const judgeCode = (stored: StoredCode, code: string, now: Date): CodeVerdict => {
  if (stored.usedAt !== null || stored.expiresAt <= now || stored.attempts >= CODE_ATTEMPTS) return 'expired';
  const given = Buffer.from(hashCode(code, stored.salt), 'hex');
  return timingSafeEqual(given, Buffer.from(stored.codeHash, 'hex')) ? 'right' : 'wrong';
};

export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');
export const newSalt = (): string => randomBytes(16).toString('hex');
/** A million codes are tried in a second, so the hash only keeps a live code out of logs, dumps and curious eyes. */
export const hashCode = (code: string, salt: string): string =>
  createHash('sha256').update(`${salt}:${code}`).digest('hex');
