import {
  CHANNELS,
  CRAFT_MEASURES,
  GEMS,
  KINDS,
  LIMITS,
  METALS,
  PRICE_COMPONENTS,
  PRICE_MODES,
  PROMOTION_WAYS,
  RULE_ACTIONS,
  RULE_REFUSALS,
  RULE_SORTS,
  RULE_STATES,
  TRADE_IN_WAYS,
  type Channel,
  type CraftMeasure,
  type Gem,
  type Kind,
  type Metal,
  type PriceComponent,
  type PriceMode,
  type PromotionWay,
  type RuleAction,
  type RuleRefusal,
  type RuleSort,
  type RuleState,
  type TradeInWay,
} from '@zhuyue/shared';
import {
  Bool,
  Fen,
  Id,
  Ids,
  Instant,
  Int,
  Many,
  Mark,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';
import { BillLineView } from '../views/price.dto.js';

/** What a rule is for; a list left empty leaves that open. */
export class RuleScopeView {
  @SomeOf(KINDS) kinds!: Kind[];
  @SomeOf(METALS) metals!: Metal[];
  @SomeOf(PRICE_MODES) modes!: PriceMode[];
  @SomeOf(GEMS) gems!: Gem[];
  @SomeOf(CHANNELS) channels!: Channel[];
  @Ids({ max: 200 }) seriesIds!: string[];
  @Ids({ max: 500 }) styleIds!: string[];
  @Ids({ max: 1000 }) storeIds!: string[];
}
export class PromotionTermsView {
  @OneOf(PRICE_COMPONENTS) component!: PriceComponent;
  @OneOf(PROMOTION_WAYS) way!: PromotionWay;
  /** Fen per gram, ‰, or fen. */
  @Int({ min: 1, max: 1_000_000_000 }) value!: number;
  @Bool() exclusive!: boolean;
  @Int({ min: 0, max: 3000, nullable: true }) floorPermille!: number | null;
}
export class ChannelTermsView {
  @OneOf(CHANNELS) channel!: Channel;
  @OneOf(PRICE_COMPONENTS) component!: PriceComponent;
  @Int({ min: -1000, max: 1000 }) movePermille!: number;
}
export class CraftBandView {
  /** Milligrams or fen of metal value, by the measure. */
  @Int({ min: 0, max: 1_000_000_000 }) from!: number;
  @Fen() fenPerGram!: number;
  @Int({ min: 0, max: 5000 }) permille!: number;
  @Fen() fenPerPiece!: number;
}
export class CraftTermsView {
  @OneOf(CRAFT_MEASURES) measure!: CraftMeasure;
  @Bool() compareOnly!: boolean;
  @Many(() => CraftBandView, { min: 1, max: 12 }) bands!: CraftBandView[];
}
export class ExtraTermsView {
  @Fen() amountFen!: number;
}
export class TradeInTermsView {
  @OneOf(TRADE_IN_WAYS) way!: TradeInWay;
  @Bool() ownBrand!: boolean;
  @Int({ min: 0, max: 500 }) lossPermille!: number;
  @Int({ min: 0, max: 1500 }) ratioPermille!: number;
  @Fen() feeFenPerGram!: number;
  @Int({ min: 0, max: 5000, nullable: true }) minWeightPermille!: number | null;
  @Int({ min: 0, max: 5000, nullable: true }) minPricePermille!: number | null;
  @Fen() elseFeeFen!: number;
}
/** Exactly the one of its sort is there. */
export class RuleFactsView {
  @Text({ max: 40 }) name!: string;
  /** Told to customers beside the line: why it is there. */
  @Text({ max: LIMITS.reason }) reason!: string;
  @Int({ min: 1, max: 9999 }) rank!: number;
  @Instant() fromAt!: string;
  @Instant({ nullable: true }) untilAt!: string | null;
  @One(() => RuleScopeView) scope!: RuleScopeView;
  @One(() => PromotionTermsView, { nullable: true }) promotion!: PromotionTermsView | null;
  @One(() => ChannelTermsView, { nullable: true }) channel!: ChannelTermsView | null;
  @One(() => CraftTermsView, { nullable: true }) craft!: CraftTermsView | null;
  @One(() => ExtraTermsView, { nullable: true }) extra!: ExtraTermsView | null;
  @One(() => TradeInTermsView, { nullable: true }) tradeIn!: TradeInTermsView | null;
}
/** POST /api/admin/price-rules, and PUT …/:id for a draft. */
export class RuleBody extends RuleFactsView {
  @OneOf(RULE_SORTS) sort!: RuleSort;
}
/** PUT /api/admin/price-rules/:id — a draft that was read as `mark`. */
export class RuleChangeBody extends RuleBody {
  @Mark() mark!: string;
}
/** POST /api/admin/price-rules/outlook — a rule looked at before it is written or approved. */
export class RuleOutlookBody extends RuleBody {
  @Int({ min: 1, max: 10_000, optional: true }) page?: number;
}
/** POST /api/admin/price-rules/reach — what a scope covers today. */
export class RuleReachBody {
  @One(() => RuleScopeView) scope!: RuleScopeView;
  /** Of a rule of channels: the one it moves. */
  @OneOf(CHANNELS, { nullable: true }) channel!: Channel | null;
}
export class RuleReachView {
  @Int({ min: 0, max: 10_000_000 }) styles!: number;
  @Int({ min: 0, max: 100_000_000 }) pieces!: number;
  @Int({ min: 0, max: 100_000 }) stores!: number;
}
export class RuleActionBody {
  @Mark() mark!: string;
  @OneOf(['approve', 'discard', 'end']) action!: 'approve' | 'discard' | 'end';
}
export class RuleActionView {
  @OneOf(RULE_ACTIONS) action!: RuleAction;
  @SomeOf(RULE_REFUSALS) refusals!: RuleRefusal[];
}
export class NamedView {
  @Id() id!: string;
  @Text({ max: 60 }) name!: string;
}
export class RuleRowView extends RuleFactsView {
  @Id() id!: string;
  @OneOf(RULE_SORTS) sort!: RuleSort;
  @OneOf(RULE_STATES) state!: RuleState;
  @Mark() mark!: string;
  @Bool() inForce!: boolean;
  @Instant() createdAt!: string;
  @Text({ max: 40, nullable: true }) createdByName!: string | null;
  @Text({ max: 40, nullable: true }) decidedByName!: string | null;
  @Instant({ nullable: true }) decidedAt!: string | null;
  @Text({ max: 40, nullable: true }) endedByName!: string | null;
  @Instant({ nullable: true }) endedAt!: string | null;
  @Many(() => RuleActionView) actions!: RuleActionView[];
}
/** GET /api/admin/price-rules/:id */
export class RuleView extends RuleRowView {
  @Many(() => NamedView) series!: NamedView[];
  @Many(() => NamedView) styles!: NamedView[];
  @Many(() => NamedView) stores!: NamedView[];
}
export class RulesQuery {
  @OneOf(RULE_SORTS) sort!: RuleSort;
}
export class RuleCountView {
  @OneOf(RULE_SORTS) sort!: RuleSort;
  @Int({ min: 0, max: 100_000 }) drafts!: number;
  @Int({ min: 0, max: 100_000 }) approved!: number;
}
/** GET /api/admin/price-rules?sort= */
export class RulesView {
  @Many(() => RuleRowView) items!: RuleRowView[];
  @Many(() => RuleCountView) counts!: RuleCountView[];
}

/** GET /api/admin/price-rules/gaps — every style whose price differs between channels, with the lines that make it. */
export class GapsQuery {
  @Int({ min: 1, max: 10_000, optional: true }) page?: number;
}
export class ChannelPriceView {
  @OneOf(CHANNELS) channel!: Channel;
  @Fen() totalFen!: number;
  /** Only what moves it: channel, promotion, floor. */
  @Many(() => BillLineView) reasons!: BillLineView[];
}
export class GapView {
  @Id() styleId!: string;
  @Text({ max: 20 }) code!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Fen() gapFen!: number;
  @Many(() => ChannelPriceView) prices!: ChannelPriceView[];
}
export class GapsView {
  @Many(() => GapView) items!: GapView[];
  @Int({ min: 0, max: 10_000_000 }) total!: number;
  @Int({ min: 1, max: 10_000 }) page!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
}
