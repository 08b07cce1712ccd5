import { CROCKFORD, IDENTITY_LENGTH, type TagState } from '@zhuyue/shared';
import type { TagRow } from './tags.repository.js';

export const identityOf = (serial: string): string => serial.slice(0, IDENTITY_LENGTH);
export const keyVersionOf = (serial: string): number => CROCKFORD.indexOf(serial.charAt(0));

export interface NewTag {
  id: string;
  pieceId: string;
  version: number;
  serial: string;
  gtin: string;
  madeBy: string | null;
  madeAt: Date;
  state?: TagState;
}
/** The row of a tag nobody has printed yet. */
export const newTagRow = (tag: NewTag): TagRow & { identity: string } => ({
  id: tag.id,
  pieceId: tag.pieceId,
  version: tag.version,
  serial: tag.serial,
  identity: identityOf(tag.serial),
  gtin: tag.gtin,
  keyVersion: keyVersionOf(tag.serial),
  state: tag.state ?? 'active',
  reason: null,
  stateBy: tag.madeBy,
  stateAt: tag.madeAt,
  madeBy: tag.madeBy,
  madeAt: tag.madeAt,
  printedAt: null,
});
