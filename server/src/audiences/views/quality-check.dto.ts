import { CHECK_LIMITS, QUALITY_CHECKS, type QualityCheck } from '@zhuyue/shared';
import { Bool, Id, Ids, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';
import { ProofPictureView } from './proof.dto.js';

export class CheckedItemView {
  @OneOf(QUALITY_CHECKS) check!: QualityCheck;
  @Bool() ok!: boolean;
}
/** POST /api/admin/claims/:id/checks — pictures were uploaded before with POST /api/admin/files. */
export class QualityCheckBody {
  /** Every point of the list, each once: `checksFor` in shared/src/quality-check.ts. */
  @Many(() => CheckedItemView, { max: QUALITY_CHECKS.length }) items!: CheckedItemView[];
  /** As the scale shows it, in whole hundredths of a gram. */
  @Int({ min: CHECK_LIMITS.weightStepMg, max: CHECK_LIMITS.weightMg }) weightMg!: number;
  @Ids({ min: 1, max: CHECK_LIMITS.photos }) photoIds!: string[];
  /** What is not right; needed where something is not. */
  @Text({ max: CHECK_LIMITS.note, optional: true }) note?: string;
}
/** Looked at by somebody who has not done the work. */
export class QualityCheckView {
  @Id() id!: string;
  @Bool() passed!: boolean;
  /** Of what the piece is now: false once more work was done on it. */
  @Bool() stands!: boolean;
  @Many(() => CheckedItemView) items!: CheckedItemView[];
  @Int({ min: CHECK_LIMITS.weightStepMg, max: CHECK_LIMITS.weightMg }) weightMg!: number;
  @Text({ max: CHECK_LIMITS.note, nullable: true }) note!: string | null;
  @Many(() => ProofPictureView) photos!: ProofPictureView[];
  @Text({ max: 60 }) staffName!: string;
  @Instant() at!: string;
}
