import { pricedMetal, scaled, type TradeInTerms } from '@zhuyue/shared';
import type { Board, BoardPrice, PlaceRules, Rule } from './book.js';
import type { PricedWeight, PriceTerms } from './line.rules.js';
import { isFor, quoteOf } from './price.rules.js';

/** What a piece of ours would bring in exchange, and by which rule. Old craft fees are never credited. */
export interface TradeInEstimate extends TradeInTerms {
  ruleId: string;
  ruleName: string;
  ruleText: string;
  creditFen: number;
  /** Weight that counts after the loss; 0 where the rule counts with the price. */
  countedMg: number;
  /** What a gram counts with: the board by fineness, before the rule's share of it. */
  board: BoardPrice | null;
  sharePermille: number;
  /** The least the new piece has to weigh or cost; null where the rule does not ask. */
  newMinMg: number | null;
  newMinFen: number | null;
}

const upTo = (value: number, permille: number | null): number | null =>
  permille === null ? null : Math.ceil((value * permille) / 1000);

/** By weight: what is left after the loss, at a share of the board, less the fee for every gram handed in. */
function byMetal(
  { terms: rule }: Rule<TradeInTerms>,
  goldMg: number,
  board: BoardPrice,
  sharePermille: number,
): { creditFen: number; countedMg: number } {
  const countedMg = Math.floor((goldMg * (1000 - rule.lossPermille)) / 1000);
  const metalFen = scaled(countedMg * sharePermille, board.fenPerGram, 1_000_000);
  const shareFen = scaled(metalFen, rule.ratioPermille, 1000);
  return { creditFen: Math.max(0, shareFen - scaled(goldMg, rule.feeFenPerGram, 1000)), countedMg };
}

/**
 * The first rule by rank that takes such a piece; null when none does, or the board says nothing of its metal. Metal of
 * another house is taken by the rules that do not ask for our own.
 */
export function tradeInOf(
  terms: PriceTerms,
  weight: PricedWeight,
  totalFen: number,
  board: Board,
  rules: PlaceRules,
  ours = true,
): TradeInEstimate | null {
  const rule = rules.tradeIns.find(
    ({ scope, terms: { ownBrand } }) => (ours || !ownBrand) && isFor(scope, terms),
  );
  if (!rule) return null;
  const quote = quoteOf(terms.metal, board);
  const byPrice = rule.terms.way === 'price_upgrade';
  if (!byPrice && (quote === null || weight.goldMg === 0)) return null;
  const counted =
    byPrice || quote === null
      ? { creditFen: scaled(totalFen, rule.terms.ratioPermille, 1000), countedMg: 0 }
      : byMetal(rule, weight.goldMg, quote.price, quote.sharePermille);
  return {
    ...rule.terms,
    ...counted,
    ruleId: rule.id,
    ruleName: rule.name,
    ruleText: rule.reason,
    board: byPrice ? null : (quote?.price ?? null),
    sharePermille: pricedMetal(terms.metal) === null ? 0 : (quote?.sharePermille ?? 0),
    newMinMg: upTo(weight.goldMg, rule.terms.minWeightPermille),
    newMinFen: upTo(totalFen, rule.terms.minPricePermille),
  };
}
