import { CLAIM_PROBLEMS, REFUND_PARTS, type ClaimProblem, type RefundPart } from '@zhuyue/shared';
import { Day, Fen, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';
import { PolicyAnswerView } from './policy-answer.dto.js';
import { TradeInView } from './price.dto.js';

/** GET …/ways: what the repair is asked about; left out, something else. */
export class WaysQuery {
  @OneOf(CLAIM_PROBLEMS, { optional: true }) problem?: ClaimProblem;
}
export class PaidForView {
  @OneOf(REFUND_PARTS) part!: RefundPart;
  @Fen() paidFen!: number;
}
/** What the policy says to goods that come back. */
export class GoodsWayView {
  @One(() => PolicyAnswerView) answer!: PolicyAnswerView;
  /** The last day of an answer as good as today's; null when it is refused already, or has no end. */
  @Day({ nullable: true }) untilOn!: string | null;
}
/** Four ways for one piece, side by side. */
export class WaysView {
  @OneOf(CLAIM_PROBLEMS) problem!: ClaimProblem;
  @One(() => PolicyAnswerView) repair!: PolicyAnswerView;
  @One(() => GoodsWayView) giveBack!: GoodsWayView;
  @One(() => GoodsWayView) exchange!: GoodsWayView;
  /** What was paid for it, part by part, and altogether. */
  @Many(() => PaidForView) parts!: PaidForView[];
  @Fen() paidFen!: number;
  /** By the recorded weight; null where no rule takes such a piece. */
  @One(() => TradeInView, { nullable: true }) tradeIn!: TradeInView | null;
  @Text({ max: 60 }) policyName!: string;
  @Int({ min: 1, max: 10_000 }) policyVersion!: number;
  @Day() warrantyEndsOn!: string;
}
