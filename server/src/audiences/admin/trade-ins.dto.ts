import {
  LIMITS,
  METALS,
  PHONE_PATTERN,
  PIECE_STATES,
  TRADE_IN_ACTIONS,
  TRADE_IN_REFUSALS,
  TRADE_IN_SORTS,
  TRADE_IN_STATES,
  type Metal,
  type PieceState,
  type TradeInAction,
  type TradeInRefusal,
  type TradeInSort,
  type TradeInState,
} from '@zhuyue/shared';
import {
  Bool,
  Fen,
  Id,
  Ids,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';
import { TradeInView } from '../views/price.dto.js';
import { CreditLineView } from './credits.dto.js';
import { EVIDENCE_PHOTOS } from './returns.dto.js';

const MOST_MG = 10_000_000;

/** GET /api/admin/trade-ins/outlook: a piece of ours in the hand. */
export class OwnOutlookQuery {
  @Text({ max: 40 }) serial!: string;
  /** As the scale has it; the passport's weight when left out. */
  @Int({ min: 1, max: MOST_MG, optional: true }) grossMg?: number;
}
/** GET /api/admin/trade-ins/lot-outlook: metal of another house on the scale. */
export class LotOutlookQuery {
  @Id() storeId!: string;
  @OneOf(METALS) metal!: Metal;
  @Int({ min: 1, max: MOST_MG }) grossMg!: number;
  @Int({ min: 0, max: MOST_MG }) deductMg!: number;
}
/** What old metal would count for now, and by which rule. */
export class CountedView {
  @Int({ min: 0, max: MOST_MG }) grossMg!: number;
  @Int({ min: 0, max: MOST_MG }) goldMg!: number;
  /** Against the passport; lighter is negative. */
  @Int({ min: -MOST_MG, max: MOST_MG }) differenceMg!: number;
  @Bool() mustExplain!: boolean;
  @One(() => TradeInView) estimate!: TradeInView;
}
export class OwnOutlookView extends CountedView {
  @Id() pieceId!: string;
  @Id() saleId!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 20 }) serial!: string;
  @OneOf(PIECE_STATES) pieceState!: PieceState;
  @Text({ max: 40 }) customerName!: string;
  @Int({ min: 0, max: MOST_MG }) recordedGrossMg!: number;
  @Int({ min: 0, max: MOST_MG }) recordedGoldMg!: number;
  @Fen() paidFen!: number;
}
/** POST /api/admin/trade-ins, with an Idempotency-Key. */
export class OwnTradeInBody {
  @Text({ max: 40 }) serial!: string;
  @Int({ min: 1, max: MOST_MG }) grossMg!: number;
  /** Needed when the scale differs from the passport. */
  @Text({ max: LIMITS.reason, optional: true }) differenceReason?: string;
  @Ids({ max: EVIDENCE_PHOTOS, optional: true }) photoIds?: string[];
}
/** POST /api/admin/trade-ins/lots, with an Idempotency-Key. */
export class LotTradeInBody extends LotOutlookQuery {
  @Text({ max: 11, pattern: PHONE_PATTERN }) phone!: string;
  @Text({ max: LIMITS.name, optional: true }) customerName?: string;
  /** What it is: 旧足金手链一条. */
  @Text({ max: 60 }) name!: string;
}
export class TradeInQuery {
  @Id({ optional: true }) storeId?: string;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class TradeInRowView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @OneOf(TRADE_IN_SORTS) sort!: TradeInSort;
  @OneOf(TRADE_IN_STATES) state!: TradeInState;
  @Text({ max: 60 }) name!: string;
  /** Empty for a lot. */
  @Text({ max: 160 }) picture!: string;
  @OneOf(METALS) metal!: Metal;
  @Int({ min: 0, max: MOST_MG }) goldMg!: number;
  @Fen() creditFen!: number;
  /** What is not used yet. */
  @Fen() leftFen!: number;
  @Instant() takenAt!: string;
  @Id({ nullable: true }) pieceId!: string | null;
  @Text({ max: 20, nullable: true }) serial!: string | null;
  /** Where the piece is by now; null for a lot. */
  @OneOf(PIECE_STATES, { nullable: true }) pieceState!: PieceState | null;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 40 }) customerName!: string;
}
export class TradeInPageView {
  @Many(() => TradeInRowView) items!: TradeInRowView[];
  @Int({ min: 0, max: 1_000_000 }) total!: number;
  @Int({ min: 1, max: 1000 }) page!: number;
}
export class TradeInActionView {
  @OneOf(TRADE_IN_ACTIONS) action!: TradeInAction;
  @SomeOf(TRADE_IN_REFUSALS) refusals!: TradeInRefusal[];
}
/** GET /api/admin/trade-ins/:id, and the reply of every step. */
export class TradeInFileView extends TradeInRowView {
  @Id({ nullable: true }) saleId!: string | null;
  @Id() customerId!: string;
  @Text({ max: 40 }) staffName!: string;
  @Int({ min: 0, max: MOST_MG }) grossMg!: number;
  @Int({ min: 0, max: MOST_MG }) recordedGrossMg!: number;
  @Int({ min: 0, max: MOST_MG }) recordedGoldMg!: number;
  @Text({ max: LIMITS.reason, nullable: true }) differenceReason!: string | null;
  /** The rule and the counting as they were on the day. */
  @One(() => TradeInView) estimate!: TradeInView;
  @Int({ min: 0, max: MOST_MG, nullable: true }) meltedMg!: number | null;
  @Int({ min: 0, max: 1000, nullable: true }) assayPermille!: number | null;
  @Instant({ nullable: true }) movedAt!: string | null;
  @Text({ max: LIMITS.reason, nullable: true }) moveReason!: string | null;
  @Many(() => CreditLineView) ledger!: CreditLineView[];
  @Many(() => TradeInActionView) actions!: TradeInActionView[];
}
/** POST /api/admin/trade-ins/:id/undo */
export class UndoTradeInBody {
  @Text({ max: LIMITS.reason }) reason!: string;
}
/** POST /api/admin/trade-ins/:id/melt: what came out of the furnace of a lot. */
export class MeltLotBody {
  @Int({ min: 0, max: MOST_MG }) meltedMg!: number;
  @Int({ min: 1, max: 1000 }) assayPermille!: number;
  @Text({ max: LIMITS.reason }) reason!: string;
}
