import type { StaffRole } from '@zhuyue/shared';
import { tagSteps, type TagLine } from '../../domains/inventory/index.js';
import type { PieceTagsView, TagVersionView } from './tags.dto.js';

const toTagVersionView = (tag: TagLine, newest: number, role: StaffRole): TagVersionView => ({
  version: tag.version,
  serial: tag.serial,
  gtin: tag.gtin,
  state: tag.state,
  reason: tag.reason,
  stateAt: tag.stateAt.toISOString(),
  stateByName: tag.stateByName,
  madeAt: tag.madeAt.toISOString(),
  madeByName: tag.madeByName,
  printedAt: tag.printedAt?.toISOString() ?? null,
  keyVersion: tag.keyVersion,
  steps: tagSteps(tag, newest, role),
});

/** Newest first, as they come. */
export const toPieceTagsView = (tags: readonly TagLine[], role: StaffRole): PieceTagsView => ({
  items: tags.map((tag) => toTagVersionView(tag, tags[0]?.version ?? 0, role)),
});
