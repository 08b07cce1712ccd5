import { createHash, randomBytes } from 'node:crypto';

export const SESSION_KINDS = ['customer', 'staff'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A customer stays logged in as long as the phone is used now and then: every note of "seen" renews the session. A staff
 * session ends with the shift, however busy, because the desk's device is shared.
 */
export const renews = (kind: SessionKind): boolean => kind === 'customer';

/** `SESSION_DAYS` and `STAFF_SESSION_HOURS`. */
export interface SessionLife {
  customerDays: number;
  staffHours: number;
}

export const expiryFrom = (kind: SessionKind, life: SessionLife, now: Date): Date =>
  new Date(now.getTime() + (kind === 'customer' ? life.customerDays * DAY : life.staffHours * HOUR));

/** Noting every request would be a write per request; ten minutes is as exact as the list of devices needs. */
export const SEEN_EVERY_MS = 10 * MINUTE;

/** How long another process may go on believing in a session that was ended here. */
export const SESSION_CACHE_MS = 30_000;

export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export const isAlive = (session: { expiresAt: Date; endedAt: Date | null }, now: Date): boolean =>
  session.endedAt === null && session.expiresAt > now;
