import {
  LIMITS,
  PIECE_CONDITIONS,
  REFUND_PARTS,
  RETURN_GROUNDS,
  type PieceCondition,
  type RefundPart,
  type ReturnGround,
} from '@zhuyue/shared';
import { Bool, Day, Fen, Ids, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';

export const EVIDENCE_PHOTOS = 6;

export class RefundPartView {
  @OneOf(REFUND_PARTS) part!: RefundPart;
  @Fen() paidFen!: number;
}
/** GET /api/admin/sales/:id/return-outlook: what was paid, part by part, and how long ago. */
export class ReturnOutlookView {
  @Many(() => RefundPartView) parts!: RefundPartView[];
  @Int({ min: 0, max: 100_000 }) daysSinceHandOver!: number;
  /** Asked for in a case and found right there: no day is too late for its paper. */
  @Bool() agreedInCase!: boolean;
}
export class DeductionBody {
  @OneOf(REFUND_PARTS) part!: RefundPart;
  @Fen() fen!: number;
}
/** POST /api/admin/sales/:id/return, with an Idempotency-Key. */
export class ReturnBody {
  /** Read off the tag in the hand. */
  @Text({ max: 40 }) serial!: string;
  @OneOf(RETURN_GROUNDS) ground!: ReturnGround;
  /** As it comes back. */
  @OneOf(PIECE_CONDITIONS) condition!: PieceCondition;
  @Text({ max: LIMITS.reason }) reason!: string;
  /** What is kept back, part by part. */
  @Many(() => DeductionBody, { max: REFUND_PARTS.length }) deductions!: DeductionBody[];
  @Ids({ max: EVIDENCE_PHOTOS, optional: true }) photoIds?: string[];
}
export class RefundLineView extends RefundPartView {
  @Fen() deductFen!: number;
}
/** How a sale ended by its piece coming back. */
export class ReturnView {
  @Text({ max: 20 }) number!: string;
  @OneOf(RETURN_GROUNDS) ground!: ReturnGround;
  @OneOf(PIECE_CONDITIONS) condition!: PieceCondition;
  @Text({ max: LIMITS.reason }) reason!: string;
  @Many(() => RefundLineView) lines!: RefundLineView[];
  /** Owed to the buyer, not paid by this. */
  @Fen() refundFen!: number;
  @Day() refundDueOn!: string;
  @Instant() takenAt!: string;
  @Text({ max: 40 }) staffName!: string;
}
