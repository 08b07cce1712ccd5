import {
  CROCKFORD,
  IDENTITY_LENGTH,
  TAG_FLOW,
  TAG_STEPS,
  type ActorRole,
  type TagAction,
  type TagState,
  type TagStep,
} from '@zhuyue/shared';
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

/**
 * What speaks against a step on a tag, null when nothing does. A reprint and a restore are about the newest tag: with a
 * newer one made meanwhile the person looked at a page that is out of date.
 */
export function tagStepRefused(
  step: TagStep,
  tag: Pick<TagRow, 'version' | 'state'>,
  newest: number,
  role: ActorRole,
): 'tag.changed' | 'tag.action_refused' | 'access.denied' | null {
  const action: TagAction = step === 'reprint' ? 'supersede' : step;
  if (!TAG_FLOW.roles[action].includes(role)) return 'access.denied';
  const onlyNewest = step === 'reprint' || step === 'restore' || tag.state === 'active';
  if (onlyNewest && tag.version !== newest) return 'tag.changed';
  if (step === 'reprint') return null;
  return TAG_FLOW.next(tag.state, action) === null ? 'tag.action_refused' : null;
}

/** The buttons of this person for one tag. */
export const tagSteps = (
  tag: Pick<TagRow, 'version' | 'state'>,
  newest: number,
  role: ActorRole,
): TagStep[] => TAG_STEPS.filter((step) => tagStepRefused(step, tag, newest, role) === null);
