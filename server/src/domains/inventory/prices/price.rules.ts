import {
  pricedMetal,
  FINENESS,
  scaled,
  type BillLine,
  type Metal,
  type PricedMetal,
  type PriceMode,
} from '@zhuyue/shared';

export interface BoardPrice {
  metal: PricedMetal;
  fenPerGram: number;
  effectiveAt: Date;
  source: string;
}
/** The board prices in force; a metal nobody has set has none. */
export type Board = Readonly<Partial<Record<PricedMetal, BoardPrice>>>;

/** What a style says about its price. */
export interface PriceTerms {
  metal: Metal;
  priceMode: PriceMode;
  fixedPriceFen: number | null;
  labourFenPerGram: number;
  labourFenPerPiece: number;
}
/** What a very piece adds, or the style's typical weight stands in for. */
export interface PricedWeight {
  goldMg: number;
  stonesFen: number;
  fixedPriceFen: number | null;
}

export interface Line {
  line: BillLine;
  amountFen: number;
  goldMg: number | null;
  fenPerGram: number | null;
  sharePermille: number | null;
  fenPerPiece: number | null;
}
export interface Bill {
  mode: PriceMode;
  totalFen: number;
  lines: Line[];
  board: BoardPrice | null;
  effectiveFenPerGram: number | null;
  movesFen: number | null;
}

/**
 * The board quotes the gram of 足金, 足银 and 铂950 as they are sold, so these count in full; lower classes count by
 * their fineness.
 */
const QUOTED: readonly Metal[] = ['gold_999', 'silver_990', 'platinum_950'];
export const shareOf = (metal: Metal): number => (QUOTED.includes(metal) ? 1000 : FINENESS[metal]);

const PER_GRAM = 1_000_000;
const YUAN = 100;

const aLine = (line: BillLine, amountFen: number, more: Partial<Line> = {}): Line => ({
  line,
  amountFen,
  goldMg: null,
  fenPerGram: null,
  sharePermille: null,
  fenPerPiece: null,
  ...more,
});

function metalLine(terms: PriceTerms, goldMg: number, board: BoardPrice): Line {
  const sharePermille = shareOf(terms.metal);
  const amountFen = scaled(goldMg * sharePermille, board.fenPerGram, PER_GRAM);
  return aLine('metal', amountFen, { goldMg, fenPerGram: board.fenPerGram, sharePermille });
}

function labourLine(terms: PriceTerms, goldMg: number): Line {
  const { labourFenPerGram: fenPerGram, labourFenPerPiece: fenPerPiece } = terms;
  return aLine('labour', scaled(goldMg, fenPerGram, 1000) + fenPerPiece, { fenPerGram, fenPerPiece });
}

/** The lines of a piece sold by weight; the last one takes the total to whole yuan. */
function weighedLines(terms: PriceTerms, weight: PricedWeight, board: BoardPrice | null): Line[] {
  const lines = board ? [metalLine(terms, weight.goldMg, board)] : [];
  lines.push(labourLine(terms, weight.goldMg));
  if (weight.stonesFen > 0) lines.push(aLine('stones', weight.stonesFen));
  const exact = lines.reduce((sum, line) => sum + line.amountFen, 0);
  const rounding = scaled(exact, 1, YUAN) * YUAN - exact;
  return rounding === 0 ? lines : [...lines, aLine('rounding', rounding)];
}

/** The bill on this board; null when a price it needs has not been set. */
export function billOf(terms: PriceTerms, weight: PricedWeight, board: Board): Bill | null {
  const metal = pricedMetal(terms.metal);
  const quote = metal === null ? null : (board[metal] ?? null);
  const fixed = weight.fixedPriceFen ?? terms.fixedPriceFen;
  const weighed = terms.priceMode === 'weighed';
  if (weighed ? metal !== null && quote === null : fixed === null) return null;
  const lines = weighed ? weighedLines(terms, weight, quote) : [aLine('fixed', fixed ?? 0)];
  const totalFen = lines.reduce((sum, line) => sum + line.amountFen, 0);
  const hasMetal = metal !== null && weight.goldMg > 0;
  return {
    mode: terms.priceMode,
    totalFen,
    lines,
    board: quote,
    effectiveFenPerGram: hasMetal ? scaled(totalFen, 1000, weight.goldMg) : null,
    movesFen: weighed && hasMetal ? scaled(weight.goldMg * shareOf(terms.metal), YUAN, PER_GRAM) : null,
  };
}
