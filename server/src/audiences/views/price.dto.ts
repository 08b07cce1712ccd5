import {
  BILL_LINES,
  PRICED_METALS,
  PRICE_COMPONENTS,
  PRICE_MODES,
  ROUNDINGS,
  TRADE_IN_WAYS,
  type BillLine,
  type PriceComponent,
  type PricedMetal,
  type PriceMode,
  type Rounding,
  type TradeInWay,
} from '@zhuyue/shared';
import { Bool, Fen, Id, Instant, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';

/** A part of a bill may also take something off. */
const Signed = (): PropertyDecorator => Int({ min: -10_000_000_000, max: 10_000_000_000 });

/** The board price a bill was counted with. */
export class BoardPriceView {
  @OneOf(PRICED_METALS) metal!: PricedMetal;
  @Fen() fenPerGram!: number;
  @Instant() effectiveAt!: string;
  @Text({ max: 80 }) source!: string;
}

/** One line of a bill. The lines add up to the total exactly. */
export class BillLineView {
  @OneOf(BILL_LINES) line!: BillLine;
  @Signed() amountFen!: number;
  /** Metal: weight counted. */
  @Int({ min: 0, max: 10_000_000, nullable: true }) goldMg!: number | null;
  /** Metal and labour: rate per gram; promotion: what is taken off each gram. */
  @Fen({ nullable: true }) fenPerGram!: number | null;
  /** Metal: share of the board price for this fineness, ‰. */
  @Int({ min: 0, max: 1000, nullable: true }) sharePermille!: number | null;
  /** Labour: amount per piece. */
  @Fen({ nullable: true }) fenPerPiece!: number | null;
  /** Channel and promotion: the part of the price that is moved. */
  @OneOf(PRICE_COMPONENTS, { nullable: true }) component!: PriceComponent | null;
  /** The rule behind the line as the shop calls it, and why it is there. */
  @Text({ max: 40, nullable: true }) name!: string | null;
  @Text({ max: 200, nullable: true }) reason!: string | null;
  /** Labour: share of the metal value; channel, promotion, floor: how far it is moved or kept, ‰. */
  @Int({ min: -1000, max: 10_000, nullable: true }) permille!: number | null;
  /** How the line comes to whole numbers. */
  @OneOf(ROUNDINGS) rounding!: Rounding;
}

/** 计价对照: what a piece with a fixed price would come to by weight today. */
export class ByWeightView {
  @Fen() totalFen!: number;
  @Many(() => BillLineView) lines!: BillLineView[];
  /** Fixed price less price by weight: what design, stones and setting are asked beyond. */
  @Signed() differenceFen!: number;
}

/** What the piece would bring in exchange today, and by which rule. */
export class TradeInView {
  @Id() ruleId!: string;
  @Text({ max: 40 }) ruleName!: string;
  @Text({ max: 200 }) ruleText!: string;
  @OneOf(TRADE_IN_WAYS) way!: TradeInWay;
  @Fen() creditFen!: number;
  @Bool() ownBrand!: boolean;
  /** Weight that counts after the loss; 0 where the rule counts with the price. */
  @Int({ min: 0, max: 10_000_000 }) countedMg!: number;
  @One(() => BoardPriceView, { nullable: true }) board!: BoardPriceView | null;
  @Int({ min: 0, max: 1000 }) sharePermille!: number;
  @Int({ min: 0, max: 1000 }) lossPermille!: number;
  @Int({ min: 0, max: 1000 }) ratioPermille!: number;
  @Fen() feeFenPerGram!: number;
  /** The least the new piece weighs or costs, and what is charged when it does not; null where the rule does not ask. */
  @Int({ min: 0, max: 100_000_000, nullable: true }) newMinMg!: number | null;
  @Fen({ nullable: true }) newMinFen!: number | null;
  @Fen() elseFeeFen!: number;
}

export class PriceView {
  @OneOf(PRICE_MODES) mode!: PriceMode;
  @Fen() totalFen!: number;
  @Many(() => BillLineView) lines!: BillLineView[];
  /** The board price of the metal, also beside a fixed price; null for a piece without precious metal. */
  @One(() => BoardPriceView, { nullable: true }) board!: BoardPriceView | null;
  /** Total over net metal weight: what a fixed price comes to per gram; null without precious metal. */
  @Fen({ nullable: true }) effectiveFenPerGram!: number | null;
  /** What ¥1 per gram on the board moves this price by, fen; null for a fixed price. */
  @Fen({ nullable: true }) movesFen!: number | null;
  /** Counted with the style's typical weight, not with a very piece. */
  @Bool() typical!: boolean;
  /** Null unless the price is fixed and there is precious metal in it; also on bills of the past. */
  @One(() => ByWeightView, { nullable: true }) byWeight!: ByWeightView | null;
  /** Null where no rule of exchange takes such a piece; also on bills of the past. */
  @One(() => TradeInView, { nullable: true }) tradeIn!: TradeInView | null;
}
