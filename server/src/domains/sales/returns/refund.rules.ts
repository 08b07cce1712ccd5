import { REFUND_PARTS, type BillLine, type RefundPart } from '@zhuyue/shared';

/** A line of the frozen bill, as far as a refund reads it. */
export interface PaidLine {
  line: BillLine;
  amountFen: number;
  component?: string | null;
}
/** What was paid for a part of the price, and what of it is kept back. */
export interface RefundLine {
  part: RefundPart;
  paidFen: number;
  deductFen: number;
}

const isPart = (word: string): word is RefundPart => (REFUND_PARTS as readonly string[]).includes(word);

/** What each part came to on the bill: a channel's move or a promotion belongs to the part it moved. */
function netParts(lines: readonly PaidLine[]): Map<RefundPart, number> {
  const net = new Map<RefundPart, number>();
  for (const { line, amountFen, component } of lines) {
    const word = isPart(line) ? line : (component ?? '');
    if (isPart(word)) net.set(word, (net.get(word) ?? 0) + amountFen);
  }
  return new Map(
    REFUND_PARTS.filter((part) => (net.get(part) ?? 0) > 0).map((part) => [part, net.get(part) ?? 0]),
  );
}

/**
 * What was received, spread over the parts of the bill in proportion, so that rounding, floors and a price agreed at the
 * counter are borne by all of them. To the fen: what does not divide goes to the largest remainders.
 */
export function paidParts(
  lines: readonly PaidLine[],
  receivedFen: number,
): { part: RefundPart; paidFen: number }[] {
  const net = [...netParts(lines)];
  if (net.length === 0) return [{ part: 'fixed', paidFen: receivedFen }];
  const whole = BigInt(net.reduce((sum, [, fen]) => sum + fen, 0));
  const shares = net.map(([part, fen], at) => {
    const product = BigInt(fen) * BigInt(receivedFen);
    return { part, at, paidFen: Number(product / whole), rest: product % whole };
  });
  let left = receivedFen - shares.reduce((sum, { paidFen }) => sum + paidFen, 0);
  const byRest = [...shares].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest < b.rest ? 1 : -1));
  for (const share of byRest) {
    if (left === 0) break;
    share.paidFen += 1;
    left -= 1;
  }
  return shares.map(({ part, paidFen }) => ({ part, paidFen }));
}

/** What is owed when so much of each part is kept back; null when more were kept back than was paid for a part. */
export function refundOf(
  paid: readonly { part: RefundPart; paidFen: number }[],
  deductions: readonly { part: RefundPart; fen: number }[],
): { lines: RefundLine[]; refundFen: number } | null {
  const kept = (of: RefundPart): number =>
    deductions.reduce((sum, { part, fen }) => (part === of ? sum + fen : sum), 0);
  const lines = paid.map(({ part, paidFen }) => ({ part, paidFen, deductFen: kept(part) }));
  const unknown = deductions.some(({ part, fen }) => fen > 0 && !paid.some((one) => one.part === part));
  if (unknown || lines.some(({ paidFen, deductFen }) => deductFen > paidFen)) return null;
  return { lines, refundFen: lines.reduce((sum, one) => sum + one.paidFen - one.deductFen, 0) };
}
