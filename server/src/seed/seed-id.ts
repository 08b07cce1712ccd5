import { createHash } from 'node:crypto';
import { CROCKFORD } from '@zhuyue/shared';

/** 2025-01-01 as the time of a ULID: seeded rows sort before everything people enter. */
const TIME = '01JGFJJZ00';

/** The same thing gets the same id in every database, so that a later version of the seed finds its own rows again. */
export function seedId(kind: string, key: string): string {
  const digest = createHash('sha256').update(`${kind} ${key}`).digest();
  let text = TIME;
  for (let i = 0; i < 16; i++) text += CROCKFORD[(digest[i] ?? 0) & 31] ?? '';
  return text;
}
