import { roundingOf, type PriceMode } from '@zhuyue/shared';
import type {
  Bill,
  BoardPrice,
  ExplainedBill,
  Line,
  TradeInEstimate,
} from '../../domains/inventory/index.js';
import type { BillLineView, BoardPriceView, ByWeightView, PriceView, TradeInView } from './price.dto.js';

export const toBoardPriceView = (price: BoardPrice): BoardPriceView => ({
  metal: price.metal,
  fenPerGram: price.fenPerGram,
  effectiveAt: price.effectiveAt.toISOString(),
  source: price.source,
});

/** Bills written by an earlier release know nothing of the later facts. */
type Remembered<T> = { [K in keyof T]: T[K] | undefined };

export function toBillLineView(line: Line, mode: PriceMode): BillLineView {
  const { component, name, reason, permille }: Remembered<Line> = line;
  return {
    line: line.line,
    amountFen: line.amountFen,
    goldMg: line.goldMg,
    fenPerGram: line.fenPerGram,
    sharePermille: line.sharePermille,
    fenPerPiece: line.fenPerPiece,
    component: component ?? null,
    name: name ?? null,
    reason: reason ?? null,
    permille: permille ?? null,
    rounding: roundingOf(line.line, mode),
  };
}

const toByWeightView = (bill: Bill, beside: Bill): ByWeightView => ({
  totalFen: beside.totalFen,
  lines: beside.lines.map((line) => toBillLineView(line, beside.mode)),
  differenceFen: bill.totalFen - beside.totalFen,
});

export const toTradeInView = (estimate: TradeInEstimate): TradeInView => ({
  ruleId: estimate.ruleId,
  ruleName: estimate.ruleName,
  ruleText: estimate.ruleText,
  way: estimate.way,
  creditFen: estimate.creditFen,
  ownBrand: estimate.ownBrand,
  countedMg: estimate.countedMg,
  board: estimate.board === null ? null : toBoardPriceView(estimate.board),
  sharePermille: estimate.sharePermille,
  lossPermille: estimate.lossPermille,
  ratioPermille: estimate.ratioPermille,
  feeFenPerGram: estimate.feeFenPerGram,
  newMinMg: estimate.newMinMg,
  newMinFen: estimate.newMinFen,
  elseFeeFen: estimate.elseFeeFen,
});

/** A bill as it is read, with what stands beside it where it was asked to be explained. */
export function toPriceView(bill: Bill | ExplainedBill, typical: boolean): PriceView {
  const { byWeight, tradeIn }: Partial<ExplainedBill> = bill;
  return {
    mode: bill.mode,
    totalFen: bill.totalFen,
    lines: bill.lines.map((line) => toBillLineView(line, bill.mode)),
    board: bill.board === null ? null : toBoardPriceView(bill.board),
    effectiveFenPerGram: bill.effectiveFenPerGram,
    movesFen: bill.movesFen,
    typical,
    byWeight: byWeight ? toByWeightView(bill, byWeight) : null,
    tradeIn: tradeIn ? toTradeInView(tradeIn) : null,
  };
}
