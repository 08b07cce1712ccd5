import type { Gem, Kind, Metal, PriceMode } from './catalogue.js';
import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';
import type { Channel, PriceComponent } from './price.js';

/**
 * 价格规则: everything beside the board that moves a price. 促销, 渠道规则, 工费档, 附加项目, 换新规则 share one life:
 * written, approved by somebody else, in force between two instants, ended.
 */
export const RULE_SORTS = ['promotion', 'channel', 'craft', 'extra', 'trade_in'] as const;
export type RuleSort = (typeof RULE_SORTS)[number];

export const RULE_STATES = ['draft', 'approved', 'ended', 'discarded'] as const;
export type RuleState = (typeof RULE_STATES)[number];
export const RULE_ACTIONS = ['change', 'approve', 'discard', 'end'] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];

export const RULE_FLOW = defineFlow<RuleState, RuleAction, ActorRole>({
  name: 'price_rule',
  first: 'draft',
  table: {
    draft: { change: 'draft', approve: 'approved', discard: 'discarded' },
    approved: { end: 'ended' },
    ended: {},
    discarded: {},
  },
  roles: {
    change: ['headquarters'],
    approve: ['headquarters'],
    discard: ['headquarters'],
    end: ['headquarters'],
  },
});
export const RULE_REFUSALS = ['own_rule', 'over_already', 'beyond_band'] as const;
export type RuleRefusal = (typeof RULE_REFUSALS)[number];
export interface RuleFacts {
  ownRule: boolean;
  /** Its last instant has passed. */
  over: boolean;
  /** A channel rule moves more than the band allows today. */
  beyondBand: boolean;
}
export const RULE_GUARDS: readonly Guard<RuleAction, RuleRefusal, RuleFacts>[] = [
  { on: 'approve', refuse: 'own_rule', when: (r) => r.ownRule },
  { on: 'approve', refuse: 'over_already', when: (r) => r.over },
  { on: 'approve', refuse: 'beyond_band', when: (r) => r.beyondBand },
];

/** What a rule is for; a list left empty leaves that open. */
export interface RuleScope {
  kinds: readonly Kind[];
  metals: readonly Metal[];
  modes: readonly PriceMode[];
  gems: readonly Gem[];
  channels: readonly Channel[];
  seriesIds: readonly string[];
  styleIds: readonly string[];
  storeIds: readonly string[];
}
export const WHOLE_SCOPE: RuleScope = {
  kinds: [],
  metals: [],
  modes: [],
  gems: [],
  channels: [],
  seriesIds: [],
  styleIds: [],
  storeIds: [],
};

/** In the order in which they act on a part of a price: on the rate, on the share, on the sum. */
export const PROMOTION_WAYS = ['per_gram', 'percent', 'amount'] as const;
export type PromotionWay = (typeof PROMOTION_WAYS)[number];

export interface PromotionTerms {
  component: PriceComponent;
  way: PromotionWay;
  /** Fen per gram, ‰, or fen: what is taken off. */
  value: number;
  /** 不与其他优惠同享: alone on its part of the price, when that is better for the customer than the others together. */
  exclusive: boolean;
  /** Not below this share of the metal value, ‰; the house's own floor holds besides. */
  floorPermille: number | null;
}
export interface ChannelTerms {
  channel: Channel;
  component: PriceComponent;
  /** Up or down, ‰. */
  movePermille: number;
}

export const CRAFT_MEASURES = ['weight', 'metal_value'] as const;
export type CraftMeasure = (typeof CRAFT_MEASURES)[number];
/** Counts for what lies between its beginning and the next one's, as steps of a tariff do. */
export interface CraftBand {
  /** Milligrams, or fen of metal value. The first band begins at 0. */
  from: number;
  /** For a measure of weight. */
  fenPerGram: number;
  /** Of the metal value; for a measure of metal value. */
  permille: number;
  /** Added once the piece has reached the band; never less than in the band before. */
  fenPerPiece: number;
}
export interface CraftTerms {
  measure: CraftMeasure;
  /** Only to set a fixed price beside its price by weight; nothing is sold by it. */
  compareOnly: boolean;
  bands: readonly CraftBand[];
}
export interface ExtraTerms {
  amountFen: number;
}

/** 以旧换新的几种算法, as shops publish them. */
export const TRADE_IN_WAYS = ['fee_per_gram', 'buyback_ratio', 'price_upgrade'] as const;
export type TradeInWay = (typeof TRADE_IN_WAYS)[number];
export interface TradeInTerms {
  way: TradeInWay;
  /** Only for what we sold ourselves. */
  ownBrand: boolean;
  /** Taken off the weight before it is counted, ‰. */
  lossPermille: number;
  /** Share of the board price, ‰; of the price paid for `price_upgrade`. */
  ratioPermille: number;
  /** 换新费 per gram of the old piece. */
  feeFenPerGram: number;
  /** The new piece weighs at least this share of the old one, ‰; null when it need not. */
  minWeightPermille: number | null;
  /** The new piece costs at least this share of the old price, ‰; null when it need not. */
  minPricePermille: number | null;
  /** What is charged when it does not. */
  elseFeeFen: number;
}

export interface RuleTerms {
  promotion: PromotionTerms;
  channel: ChannelTerms;
  craft: CraftTerms;
  extra: ExtraTerms;
  trade_in: TradeInTerms;
}
