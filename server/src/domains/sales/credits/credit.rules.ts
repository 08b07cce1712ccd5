/** A part of a credit that pays for a sale. */
export interface CreditPart {
  tradeInId: string;
  fen: number;
}

/**
 * What goes back for a sale, in the way it came: money first, as far as money was received, the rest as credit. So the house
 * never pays out more money than it took, and what is kept back is never taken from the customer's money twice.
 */
export function splitRefund(
  refundFen: number,
  paid: { receivedFen: number; creditFen: number },
): { moneyFen: number; creditFen: number } {
  const moneyFen = Math.min(refundFen, paid.receivedFen - paid.creditFen);
  return { moneyFen, creditFen: refundFen - moneyFen };
}

/** So much credit goes back to where it came from, the last used first. */
export function givenBack(used: readonly CreditPart[], creditFen: number): CreditPart[] {
  let rest = creditFen;
  const back: CreditPart[] = [];
  for (const { tradeInId, fen } of [...used].reverse()) {
    const part = Math.min(rest, fen);
    if (part > 0) back.push({ tradeInId, fen: part });
    rest -= part;
  }
  return back;
}

/** Of every credit once, of each something, and no more than was received in all. */
export const partsFit = (parts: readonly CreditPart[], receivedFen: number): boolean =>
  new Set(parts.map(({ tradeInId }) => tradeInId)).size === parts.length &&
  parts.every(({ fen }) => fen > 0) &&
  parts.reduce((sum, { fen }) => sum + fen, 0) <= receivedFen;

/** What the rule of the exchange asks of the new piece; where it names a fee instead, the counter sees to that. */
export const newPieceFits = (
  asks: { newMinMg: number | null; newMinFen: number | null; elseFeeFen: number },
  piece: { goldMg: number; priceFen: number },
): boolean =>
  asks.elseFeeFen > 0 ||
  ((asks.newMinMg === null || piece.goldMg >= asks.newMinMg) &&
    (asks.newMinFen === null || piece.priceFen >= asks.newMinFen));
