import { FINGERS, METAL_ALLERGIES, OCCASIONS, TRY_REASONS, TRY_VERDICTS, VISIT_LIMITS } from '@zhuyue/shared';
import type { Finger, MetalAllergy, Occasion, TryReason, TryVerdict } from '@zhuyue/shared';
import { Fen, Id, Instant, Int, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';

/** One piece that was tried, with what it comes to today where it can still be had. */
export class TriedPieceView {
  @Id() pieceId!: string;
  @Id() styleId!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @OneOf(TRY_VERDICTS, { nullable: true }) verdict!: TryVerdict | null;
  @SomeOf(TRY_REASONS) reasons!: TryReason[];
  @Text({ max: VISIT_LIMITS.verdictNote, nullable: true }) note!: string | null;
  /** Today's price; null once it is somebody's. */
  @Fen({ nullable: true }) priceFen!: number | null;
}

export class RingSizeView {
  @OneOf(FINGERS) finger!: Finger;
  /** Inner circumference, hundredths of a millimetre. */
  @Int({ min: 4_000, max: 7_600 }) sizeHmm!: number;
}

/** 尺寸与偏好 as the customer wrote them. */
export class FitView {
  @Many(() => RingSizeView, { max: FINGERS.length }) rings!: RingSizeView[];
  @Int({ min: 100, max: 300, nullable: true }) wristMm!: number | null;
  @Int({ min: 250, max: 1_000, nullable: true }) necklaceMm!: number | null;
  @SomeOf(METAL_ALLERGIES) allergies!: MetalAllergy[];
  @Fen({ nullable: true }) budgetFromFen!: number | null;
  @Fen({ nullable: true }) budgetToFen!: number | null;
  @OneOf(OCCASIONS, { nullable: true }) occasion!: Occasion | null;
  @Text({ max: VISIT_LIMITS.fitNote, nullable: true }) note!: string | null;
}

/** A shortlisted style of a vote. Nothing of the person who asks. */
export class VoteOptionView {
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
}

export class VoteView {
  @Many(() => VoteOptionView) options!: VoteOptionView[];
  @Instant() expiresAt!: string;
  /** What this device has chosen. */
  @Int({ min: 0, max: VISIT_LIMITS.voteOptions, nullable: true }) mine!: number | null;
}
