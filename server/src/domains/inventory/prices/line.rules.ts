import type { BillLine, Gem, Kind, Metal, PriceComponent, PriceMode } from '@zhuyue/shared';
import type { BoardPrice } from './book.js';

/** What a style says about its price. */
export interface PriceTerms {
  metal: Metal;
  priceMode: PriceMode;
  fixedPriceFen: number | null;
  labourFenPerGram: number;
  labourFenPerPiece: number;
  /** What the scope of a rule may ask about; a rule that asks about what is not said does not apply. */
  id?: string;
  kind?: Kind;
  gem?: Gem;
  seriesId?: string | null;
}
/** What a very piece adds, or the style's typical weight stands in for. */
export interface PricedWeight {
  goldMg: number;
  stonesFen: number;
  fixedPriceFen: number | null;
  /** 附加项目 chosen with it. */
  extras?: readonly { id: string; name: string; amountFen: number }[];
}

export interface Line {
  line: BillLine;
  amountFen: number;
  goldMg: number | null;
  fenPerGram: number | null;
  sharePermille: number | null;
  fenPerPiece: number | null;
  /** Channel and promotion: the part of the price that is moved. */
  component: PriceComponent | null;
  /** The rule behind the line, as it is called, and why it is there. */
  name: string | null;
  reason: string | null;
  /** Labour: its share of the metal value; channel, promotion and floor: how far it is moved or kept, ‰. */
  permille: number | null;
}
export interface Bill {
  mode: PriceMode;
  totalFen: number;
  lines: Line[];
  board: BoardPrice | null;
  effectiveFenPerGram: number | null;
  movesFen: number | null;
}

export function aLine(line: BillLine, amountFen: number, more: Partial<Line> = {}): Line {
  return {
    line,
    amountFen,
    goldMg: null,
    fenPerGram: null,
    sharePermille: null,
    fenPerPiece: null,
    component: null,
    name: null,
    reason: null,
    permille: null,
    ...more,
  };
}
