import { createHmac, timingSafeEqual } from 'node:crypto';

export const OWNER_KINDS = ['customer', 'staff'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

export const FILE_PURPOSES = [
  'claim',
  'repair',
  'avatar',
  'transfer',
  'custody',
  'loss',
  'proof',
  'thread',
  'inheritance',
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

export interface FileOwner {
  kind: OwnerKind;
  id: string;
}

/** A picture and its small version for lists. */
export const VARIANTS = ['full', 'preview'] as const;
export type Variant = (typeof VARIANTS)[number];

export const EDGE: Record<Variant, number> = { full: 2048, preview: 480 };
/** A file of a few kilobytes can unpack to gigabytes; no telephone takes a picture larger than this. */
export const MAX_PIXELS = 50_000_000;
/** Photos somebody has sent in and not used; enough for a long claim form begun several times. */
export const UNUSED_PER_OWNER = 40;
export const ORPHAN_MS = 24 * 60 * 60_000;

const DAY_MS = 24 * 60 * 60_000;

/**
 * The midnight after the next one: every link made on one day is the same link, so that browsers and
 * proxies can keep the picture, and each lives for at least one day.
 */
export const linkExpiry = (now: Date): number => (Math.floor(now.getTime() / DAY_MS) + 2) * (DAY_MS / 1000);

export const signLink = (key: string, id: string, expires: number): string =>
  createHmac('sha256', key).update(`file:${id}:${expires}`).digest('base64url').slice(0, 32);

export type LinkVerdict = 'good' | 'expired' | 'forged';

export const judgeLink = (
  key: string,
  id: string,
  expires: number,
  signature: string,
  now: Date,
): LinkVerdict => {
  const given = Buffer.from(signature);
  const expected = Buffer.from(signLink(key, id, expires));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
  return expires * 1000 <= now.getTime() ? 'expired' : 'good';
};

/** ULIDs of one minute begin alike; the end of the id spreads the files over 1,024 folders. */
export const folderOf = (id: string): string => id.slice(-2).toLowerCase();
