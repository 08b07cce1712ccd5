import { HOLD_STATES, type HoldState } from '@zhuyue/shared';
import { Bool, Fen, Id, Instant, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';

export class HoldView {
  @Id() id!: string;
  @OneOf(HOLD_STATES) state!: HoldState;
  /** Until when it is kept, or the offer stands; null while waiting. */
  @Instant({ nullable: true }) until!: string | null;
  /** How many wait before; only while waiting. */
  @Int({ min: 0, max: 1_000_000, nullable: true }) before!: number | null;
  @Instant() movedAt!: string;
}
/** GET /api/customer/pieces/:id/hold */
export class PieceHoldView {
  @One(() => HoldView, { nullable: true }) mine!: HoldView | null;
  /** How many wait for it. */
  @Int({ min: 0, max: 1_000_000 }) waiting!: number;
  /** It is free: it can be kept at once. */
  @Bool() canHold!: boolean;
  /** Somebody keeps it: one can wait for it. */
  @Bool() canQueue!: boolean;
}
export class HeldPieceView extends HoldView {
  @Id() pieceId!: string;
  @Text({ max: 20 }) serial!: string;
  @Id() styleId!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Fen() priceFen!: number;
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
}
/** GET /api/customer/holds */
export class MyHoldsView {
  @Many(() => HeldPieceView) items!: HeldPieceView[];
}
