import { LIMITS, TAG_STATES, TAG_STEPS, type TagState, type TagStep } from '@zhuyue/shared';
import { Instant, Int, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';

const VERSIONS = { min: 1, max: 10_000 };

export class TagVersionView {
  @Int(VERSIONS) version!: number;
  @Text({ max: 20 }) serial!: string;
  @Text({ max: 14 }) gtin!: string;
  @OneOf(TAG_STATES) state!: TagState;
  @Text({ max: LIMITS.reason, nullable: true }) reason!: string | null;
  @Instant() stateAt!: string;
  @Text({ max: 40, nullable: true }) stateByName!: string | null;
  @Instant() madeAt!: string;
  @Text({ max: 40, nullable: true }) madeByName!: string | null;
  /** When it first came out of a printer; null: not yet. */
  @Instant({ nullable: true }) printedAt!: string | null;
  /** Which of the shop's keys signed it. */
  @Int({ min: 1, max: 31 }) keyVersion!: number;
  /** What this staff member can do with it. */
  @SomeOf(TAG_STEPS) steps!: TagStep[];
}
/** GET and POST /api/admin/pieces/:id/tags; newest first. */
export class PieceTagsView {
  @Many(() => TagVersionView) items!: TagVersionView[];
}
export class TagStepBody {
  @OneOf(TAG_STEPS) step!: TagStep;
  /** The version the person looked at. */
  @Int(VERSIONS) version!: number;
  @Text({ max: LIMITS.reason }) reason!: string;
}
