import type {
  Channel,
  ChannelTerms,
  CraftTerms,
  ExtraTerms,
  PricedMetal,
  PricePolicy,
  PromotionTerms,
  RuleScope,
  RuleSort,
  RuleTerms,
  TradeInTerms,
} from '@zhuyue/shared';
import { FIRST_PRICE_POLICY } from '@zhuyue/shared';

export interface BoardPrice {
  metal: PricedMetal;
  fenPerGram: number;
  effectiveAt: Date;
  source: string;
}
/** The board prices in force; a class nobody has set has none, and follows the one above it. */
export type Board = Readonly<Partial<Record<PricedMetal, BoardPrice>>>;

/** A rule in force. */
export interface Rule<Terms> {
  id: string;
  name: string;
  reason: string;
  scope: RuleScope;
  terms: Terms;
}
export interface RuleRow extends Rule<RuleTerms[RuleSort]> {
  sort: RuleSort;
}

/** Everything that prices, as it is in force at one moment; never changed, only replaced. */
export interface PriceBook {
  board: Board;
  /** By rank. */
  rules: readonly RuleRow[];
  policy: PricePolicy;
  /** The next instant at which something begins or ends by itself; null when nothing is awaited. */
  until: Date | null;
}

/** Where a price is asked for: the house's own pages, or a store. */
export interface PricePlace {
  channel: Channel;
  storeId: string | null;
}
export const ONLINE: PricePlace = { channel: 'online', storeId: null };
export const placeOfStore = (storeId: string, franchise: boolean): PricePlace => ({
  channel: franchise ? 'franchise' : 'store',
  storeId,
});

/** The rules of one place, sorted out. */
export interface PlaceRules {
  promotions: readonly Rule<PromotionTerms>[];
  moves: readonly Rule<ChannelTerms>[];
  crafts: readonly Rule<CraftTerms>[];
  extras: readonly Rule<ExtraTerms>[];
  tradeIns: readonly Rule<TradeInTerms>[];
  floorPermille: number;
}
export const NO_RULES: PlaceRules = {
  promotions: [],
  moves: [],
  crafts: [],
  extras: [],
  tradeIns: [],
  floorPermille: FIRST_PRICE_POLICY.floorPermille,
};

const open = (list: readonly string[], word: string | null): boolean =>
  list.length === 0 || (word !== null && list.includes(word));

/** Is the rule asked for at this place? For which styles is another question. */
export const reaches = (scope: RuleScope, place: PricePlace): boolean =>
  open(scope.channels, place.channel) && open(scope.storeIds, place.storeId);

const sorted = new WeakMap<PriceBook, Map<string, PlaceRules>>();

/** The rules of a book that hold at a place; sorted out once, as a book is never changed. */
export function rulesAt(book: PriceBook, place: PricePlace): PlaceRules {
  let places = sorted.get(book);
  if (!places) sorted.set(book, (places = new Map<string, PlaceRules>()));
  const key = `${place.channel} ${place.storeId ?? ''}`;
  let rules = places.get(key);
  if (!rules) places.set(key, (rules = sortOut(book, place)));
  return rules;
}

function sortOut(book: PriceBook, place: PricePlace): PlaceRules {
  const here = book.rules.filter(({ scope }) => reaches(scope, place));
  const of = <S extends RuleSort>(sort: S): Rule<RuleTerms[S]>[] =>
    here.filter((rule) => rule.sort === sort) as unknown as Rule<RuleTerms[S]>[];
  return {
    promotions: of('promotion'),
    moves: of('channel').filter((rule) => rule.terms.channel === place.channel),
    crafts: of('craft'),
    extras: of('extra'),
    tradeIns: of('trade_in'),
    floorPermille: book.policy.floorPermille,
  };
}
