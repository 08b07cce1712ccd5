import {
  CUSTOM_WORKS,
  LIMITS,
  MOST_CREDITS,
  PARCEL_LIMITS,
  PAYMENT_MEANS,
  PAYOUT_STATES,
  PHONE_PATTERN,
  SALE_ACTIONS,
  SALE_REFUSALS,
  SALE_STATES,
  type CustomWork,
  type PaymentMeans,
  type PayoutState,
  type SaleAction,
  type SaleRefusal,
  type SaleState,
} from '@zhuyue/shared';
import {
  Bool,
  Day,
  Fen,
  Id,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';
import { PriceView } from '../views/catalogue.dto.js';
import { ProofPictureView } from '../views/proof.dto.js';
import { CreditLineView } from './credits.dto.js';
import { ReturnView } from './returns.dto.js';

export class CreditPartBody {
  @Id() tradeInId!: string;
  @Fen() fen!: number;
}
export class CustomBody {
  @SomeOf(CUSTOM_WORKS) works!: CustomWork[];
  /** What is done: the engraving, the size, the stone. */
  @Text({ max: LIMITS.reason }) words!: string;
  /** An evidence file: the buyer's signature under what it means. Left out, nothing was confirmed. */
  @Id({ optional: true }) signatureId?: string;
}
/** POST /api/admin/sales, with an Idempotency-Key: hand a piece over to a customer. */
export class HandOverBody {
  @Id() pieceId!: string;
  /** The customer's mobile number; an account is made when there is none. */
  @Text({ max: 11, pattern: PHONE_PATTERN }) phone!: string;
  @Text({ max: LIMITS.name, optional: true }) customerName?: string;
  /** The total the staff member saw. Another price now answers `price.changed`, nothing is sold. */
  @Fen() quotedFen!: number;
  @Fen() receivedFen!: number;
  /** Needed when received and quoted differ. */
  @Text({ max: LIMITS.reason, optional: true }) differenceReason?: string;
  @OneOf(PAYMENT_MEANS) means!: PaymentMeans;
  @Id({ optional: true }) appointmentId?: string;
  /** A quote for this piece: honoured while it holds; its total is then what `quotedFen` names. */
  @Text({ max: 20, optional: true }) quoteNumber?: string;
  /** Old metal of the customer that counts towards it; a part of what is received. */
  @Many(() => CreditPartBody, { max: MOST_CREDITS, optional: true }) credits?: CreditPartBody[];
  /** Paid now, kept for the buyer, fetched another day. */
  @Bool({ optional: true }) later?: boolean;
  /** 异地成交: the buyer is not in the store. Needs `later`; handed over when the parcel was signed for. */
  @Bool({ optional: true }) distance?: boolean;
  /** 定作: made or changed for this buyer alone. */
  @One(() => CustomBody, { optional: true }) custom?: CustomBody;
}
export class SaleQuery {
  @Id({ optional: true }) storeId?: string;
  @Day({ optional: true }) fromOn?: string;
  @Day({ optional: true }) toOn?: string;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class SaleActionView {
  @OneOf(SALE_ACTIONS) action!: SaleAction;
  @SomeOf(SALE_REFUSALS) refusals!: SaleRefusal[];
}
export class SaleRowView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @OneOf(SALE_STATES) state!: SaleState;
  @Instant() soldAt!: string;
  @Id() pieceId!: string;
  @Text({ max: 60 }) pieceName!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 20 }) serial!: string;
  @Fen() askedFen!: number;
  @Fen() receivedFen!: number;
  /** What of it was old metal that counted. */
  @Fen() creditFen!: number;
  @OneOf(PAYMENT_MEANS) means!: PaymentMeans;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 40 }) staffName!: string;
  @Text({ max: 40 }) customerName!: string;
}
export class SalePageView {
  @Many(() => SaleRowView) items!: SaleRowView[];
  @Int({ min: 0, max: 1_000_000 }) total!: number;
  @Int({ min: 1, max: 1000 }) page!: number;
  @Fen() receivedFen!: number;
  /** What of it was old metal that counted. */
  @Fen() creditFen!: number;
  /** Owed for what was taken back in these days, whenever it was sold. */
  @Fen() refundFen!: number;
}
/** The exchange by which a sale ended. */
export class SaleTradeInView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @Fen() creditFen!: number;
  @Instant() takenAt!: string;
}
/** The money that goes back for it. */
export class SalePayoutView {
  @Text({ max: 20 }) number!: string;
  @OneOf(PAYOUT_STATES) state!: PayoutState;
  @Fen() amountFen!: number;
  @Day() dueOn!: string;
  @Instant({ nullable: true }) paidAt!: string | null;
  @Text({ max: 60, nullable: true }) reference!: string | null;
}
export class CustomView {
  @SomeOf(CUSTOM_WORKS) works!: CustomWork[];
  @Text({ max: LIMITS.reason }) words!: string;
  /** Null: the buyer has not confirmed that it cannot be returned for taste. */
  @One(() => ProofPictureView, { nullable: true }) signature!: ProofPictureView | null;
}
export class SaleParcelView {
  @Text({ max: PARCEL_LIMITS.carrier }) carrier!: string;
  @Text({ max: PARCEL_LIMITS.number }) number!: string;
  @Instant() sentAt!: string;
}
/** GET /api/admin/sales/:id, and the reply of hand-over and reversal. */
export class SaleView extends SaleRowView {
  @Id() customerId!: string;
  @Text({ max: 20, nullable: true }) phoneMasked!: string | null;
  @Text({ max: 200, nullable: true }) differenceReason!: string | null;
  @One(() => PriceView) bill!: PriceView;
  /** The quote whose price was honoured. */
  @Text({ max: 20, nullable: true }) quoteNumber!: string | null;
  @Text({ max: 200, nullable: true }) reverseReason!: string | null;
  @Instant({ nullable: true }) reversedAt!: string | null;
  /** Null while it is paid and still kept for the buyer. */
  @Instant({ nullable: true }) handedOverAt!: string | null;
  /** Sold to somebody who was not in the store. */
  @Bool() distance!: boolean;
  @One(() => CustomView, { nullable: true }) custom!: CustomView | null;
  /** The parcel it was sent in. */
  @One(() => SaleParcelView, { nullable: true }) parcel!: SaleParcelView | null;
  @One(() => ReturnView, { nullable: true }) returned!: ReturnView | null;
  @One(() => SaleTradeInView, { nullable: true }) tradedIn!: SaleTradeInView | null;
  /** The ledger of the old metal that paid for it. */
  @Many(() => CreditLineView) credits!: CreditLineView[];
  @One(() => SalePayoutView, { nullable: true }) payout!: SalePayoutView | null;
  /** The last day of the warranty that started with it. */
  @Day({ nullable: true }) warrantyEndsOn!: string | null;
  /** Cash at or over the reporting limit: due diligence and a report are owed. */
  @Bool() cashReportOwed!: boolean;
  @Many(() => SaleActionView) actions!: SaleActionView[];
}
/** POST /api/admin/sales/:id/hand-over */
export class FetchSaleBody {
  /** Read off the tag in the hand; not asked for of a parcel that was signed for. */
  @Text({ max: 40, optional: true }) serial?: string;
}
/** POST /api/admin/sales/:id/ship */
export class ShipSaleBody {
  /** Read off the tag that goes into the parcel. */
  @Text({ max: 40 }) serial!: string;
  @Text({ max: PARCEL_LIMITS.carrier }) carrier!: string;
  @Text({ max: PARCEL_LIMITS.number }) number!: string;
}
/** POST /api/admin/sales/:id/reverse, …/cancel, …/unship and …/undo-return */
export class ReverseSaleBody {
  @Text({ max: LIMITS.reason }) reason!: string;
}
