import {
  GoldHistory,
  MetalPrice,
  PricePolicyRow,
  PriceRule,
  Quote,
  QuoteUse,
  SilverHistory,
} from './price.entity.js';

export const PRICE_ENTITIES = [
  MetalPrice,
  GoldHistory,
  SilverHistory,
  PriceRule,
  PricePolicyRow,
  Quote,
  QuoteUse,
];
export { GoldHistory, MetalPrice, PricePolicyRow, PriceRule, Quote, QuoteUse, SilverHistory };
export type { BoardEntry, PriceChange } from './board.repository.js';
export { classFen, type OfferedBoardAction } from './board.rules.js';
export { MetalBoard, type BoardOutlook, type NewBoardPrice, type OfferedEntry } from './board.service.js';
export {
  NO_RULES,
  ONLINE,
  placeOfStore,
  rulesAt,
  type Board,
  type BoardPrice,
  type PlaceRules,
  type PriceBook,
  type PricePlace,
  type Rule,
  type RuleRow,
} from './book.js';
export type { Effects, Gap, PriceMover } from './effects.service.js';
export type { Bill, Line, PricedWeight, PriceTerms } from './line.rules.js';
export { PriceOutlook } from './outlook.service.js';
export { billOf, byWeight, isFor, shareOf } from './price.rules.js';
export { PricesModule } from './prices.module.js';
export { Prices, type ExplainedBill } from './prices.service.js';
export { PriceRules, type NamedScope, type OfferedRule, type RuleDraft } from './rules.service.js';
export type { TradeInEstimate } from './trade-in.rules.js';
