import {
  LIMITS,
  PAYMENT_MEANS,
  PAYOUT_ACTIONS,
  PAYOUT_ORIGINS,
  PAYOUT_REFUSALS,
  PAYOUT_STATES,
  PAYOUT_URGENCIES,
  type PaymentMeans,
  type PayoutAction,
  type PayoutOrigin,
  type PayoutRefusal,
  type PayoutState,
  type PayoutUrgency,
} from '@zhuyue/shared';
import { Day, Fen, Id, Instant, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';

const REFERENCE = 60;

/** GET /api/admin/payouts; what is owed when no state is named. */
export class PayoutQuery {
  @Id({ optional: true }) storeId?: string;
  @OneOf(PAYOUT_STATES, { optional: true }) state?: PayoutState;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class PayoutActionView {
  @OneOf(PAYOUT_ACTIONS) action!: PayoutAction;
  @SomeOf(PAYOUT_REFUSALS) refusals!: PayoutRefusal[];
}
export class PayoutView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @OneOf(PAYOUT_ORIGINS) origin!: PayoutOrigin;
  @OneOf(PAYOUT_STATES) state!: PayoutState;
  @OneOf(PAYOUT_URGENCIES) urgency!: PayoutUrgency;
  @Fen() amountFen!: number;
  @Day() dueOn!: string;
  @Id() saleId!: string;
  @Text({ max: 20 }) saleNumber!: string;
  /** How it was received: it goes back the same way where it can. */
  @OneOf(PAYMENT_MEANS) saleMeans!: PaymentMeans;
  @Text({ max: 60 }) pieceName!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 60 }) storeName!: string;
  @Id() customerId!: string;
  @Text({ max: 40 }) customerName!: string;
  @Text({ max: 40 }) preparedByName!: string;
  @Instant() preparedAt!: string;
  @OneOf(PAYMENT_MEANS, { nullable: true }) means!: PaymentMeans | null;
  @Text({ max: REFERENCE, nullable: true }) reference!: string | null;
  @Text({ max: 40, nullable: true }) paidByName!: string | null;
  @Instant({ nullable: true }) paidAt!: string | null;
  /** Why a payment was recalled, or why nothing is owed any more. */
  @Text({ max: LIMITS.reason, nullable: true }) reason!: string | null;
  @Many(() => PayoutActionView) actions!: PayoutActionView[];
}
/** GET /api/admin/payouts/due: for the morning screen. */
export class PayoutsDueView {
  @Int({ min: 0, max: 1_000_000 }) owedCount!: number;
  @Fen() owedFen!: number;
  /** Past the last day. */
  @Int({ min: 0, max: 1_000_000 }) lateCount!: number;
  @Fen() lateFen!: number;
  /** Today or in the next two days. */
  @Int({ min: 0, max: 1_000_000 }) soonCount!: number;
}
export class PayoutPageView {
  @Many(() => PayoutView) items!: PayoutView[];
  @Int({ min: 0, max: 1_000_000 }) total!: number;
  @Int({ min: 1, max: 1000 }) page!: number;
  @One(() => PayoutsDueView) due!: PayoutsDueView;
}
/** POST /api/admin/payouts/:id/pay: by a second person. */
export class PayBody {
  @OneOf(PAYMENT_MEANS) means!: PaymentMeans;
  /** The number of the bank or of the till under which it went. */
  @Text({ min: 1, max: REFERENCE }) reference!: string;
}
/** POST /api/admin/payouts/:id/recall */
export class RecallPayoutBody {
  @Text({ min: 1, max: LIMITS.reason }) reason!: string;
}
