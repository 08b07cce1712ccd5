import {
  BOARD_ACTIONS,
  BOARD_REFUSALS,
  BOARD_STATES,
  BOARD_WARNINGS,
  CHANNELS,
  LIMITS,
  PRICED_METALS,
  type BoardAction,
  type BoardRefusal,
  type BoardState,
  type BoardWarning,
  type Channel,
  type PricedMetal,
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
import { BoardPriceView } from '../views/price.dto.js';

/** A class of the board as it stands. */
export class BoardClassView {
  @OneOf(PRICED_METALS) metal!: PricedMetal;
  /** What its gram costs now; null while neither it nor the class above has a price. */
  @Fen({ nullable: true }) fenPerGram!: number | null;
  /** Its own price; null while it follows the class above. */
  @One(() => BoardPriceView, { nullable: true }) own!: BoardPriceView | null;
  @OneOf(PRICED_METALS, { nullable: true }) follows!: PricedMetal | null;
  /** Share of the class above, ‰; 1000 where there is none. */
  @Int({ min: 0, max: 1000 }) sharePermille!: number;
}
export class BoardActionView {
  @OneOf(BOARD_ACTIONS) action!: BoardAction;
  @SomeOf(BOARD_REFUSALS) refusals!: BoardRefusal[];
}
export class PriceChangeView {
  @Id() id!: string;
  @OneOf(PRICED_METALS) metal!: PricedMetal;
  /** Null: the class follows the one above it from then on. */
  @Fen({ nullable: true }) fenPerGram!: number | null;
  @Instant() effectiveAt!: string;
  @Text({ max: 80 }) source!: string;
  @OneOf(BOARD_STATES) state!: BoardState;
  @Instant({ nullable: true }) enteredAt!: string | null;
  @Text({ max: 40, nullable: true }) setByName!: string | null;
  /** The second person, where one was needed. */
  @Text({ max: 40, nullable: true }) decidedByName!: string | null;
  @Text({ max: 200, nullable: true }) decision!: string | null;
}
/** Waiting for a second person, or approved and still to come. */
export class OpenPriceView extends PriceChangeView {
  @Many(() => BoardActionView) actions!: BoardActionView[];
}
export class CoursePointView {
  @OneOf(PRICED_METALS) metal!: PricedMetal;
  @Fen() fenPerGram!: number;
  @Instant() effectiveAt!: string;
}
export class CloseView {
  @Day() onDay!: string;
  @Fen() fenPerGram!: number;
}
export class PriceBandsView {
  @Int({ min: 0, max: 1000 }) metal!: number;
  @Int({ min: 0, max: 1000 }) labour!: number;
  @Int({ min: 0, max: 1000 }) stones!: number;
  @Int({ min: 0, max: 1000 }) fixed!: number;
}
/** PUT /api/admin/prices/policy, and as it stands. All in ‰. */
export class PricePolicyView {
  @Int({ min: 1, max: 500 }) stepPermille!: number;
  @Int({ min: 1, max: 1000 }) premiumGapPermille!: number;
  @Int({ min: 0, max: 2000 }) floorPermille!: number;
  @One(() => PriceBandsView) bands!: PriceBandsView;
}
/** GET /api/admin/prices — the board now, what is to come, and what has been. */
export class PricesQuery {
  @OneOf(PRICED_METALS, { optional: true }) metal?: PricedMetal;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class PricesView {
  @Many(() => BoardClassView) board!: BoardClassView[];
  @Many(() => OpenPriceView) open!: OpenPriceView[];
  @Many(() => PriceChangeView) changes!: PriceChangeView[];
  @Int({ min: 0, max: 10_000_000 }) total!: number;
  @Int({ min: 1, max: 1000 }) page!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
  /** The board of the last half year. */
  @Many(() => CoursePointView) course!: CoursePointView[];
  /** The exchange's closes of gold of the same time. */
  @Many(() => CloseView) goldCloses!: CloseView[];
  @One(() => PricePolicyView) policy!: PricePolicyView;
}

/** POST /api/admin/prices — headquarters enters a price; a large step waits for a second person. */
export class SetPriceBody {
  @OneOf(PRICED_METALS) metal!: PricedMetal;
  /** Null: the class follows the one above it again. */
  @Fen({ nullable: true }) fenPerGram!: number | null;
  @Text({ max: 80 }) source!: string;
  /** Now when left out; at most ninety days ahead. */
  @Instant({ optional: true }) effectiveAt?: string;
}
export class PriceActionBody {
  @OneOf(BOARD_ACTIONS) action!: BoardAction;
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
}

/** POST /api/admin/prices/outlook — the same as would be entered, and nothing is saved. */
export class PriceOutlookBody extends SetPriceBody {
  @Int({ min: 1, max: 10_000, optional: true }) page?: number;
}
export class MoverView {
  @Id() styleId!: string;
  @Text({ max: 20 }) code!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @OneOf(CHANNELS) channel!: Channel;
  @Fen({ nullable: true }) beforeFen!: number | null;
  @Fen({ nullable: true }) afterFen!: number | null;
}
export class PiecesMovedView {
  @Int({ min: 0, max: 100_000_000 }) count!: number;
  @Int({ min: 0, max: 9_007_199_254_740_991 }) beforeFen!: number;
  @Int({ min: 0, max: 9_007_199_254_740_991 }) afterFen!: number;
}
/** What a change would do to the range and to what lies in the stores. */
export class EffectsView {
  @Int({ min: 0, max: 10_000_000 }) styles!: number;
  @Int({ min: 0, max: 10_000_000 }) stylesChanged!: number;
  @Many(() => MoverView) movers!: MoverView[];
  @Int({ min: 1, max: 10_000 }) page!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
  /** On the first page only. */
  @One(() => PiecesMovedView, { nullable: true }) pieces!: PiecesMovedView | null;
}
export class PriceOutlookView {
  @Fen({ nullable: true }) nowFen!: number | null;
  @Fen({ nullable: true }) newFen!: number | null;
  @Fen({ nullable: true }) dayBeforeFen!: number | null;
  @Int({ min: -1_000_000, max: 1_000_000 }) stepPermille!: number;
  @Bool() needsSecond!: boolean;
  @SomeOf(BOARD_WARNINGS) warnings!: BoardWarning[];
  @Fen({ nullable: true }) closeFen!: number | null;
  @Day({ nullable: true }) closeOn!: string | null;
  @Int({ min: -1000, max: 1_000_000, nullable: true }) premiumPermille!: number | null;
  @Int({ min: -1000, max: 1_000_000, nullable: true }) premiumNowPermille!: number | null;
  @One(() => EffectsView) effects!: EffectsView;
}
