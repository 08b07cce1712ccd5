import { scaled, scaledSum, type BillLine, type PriceComponent } from '@zhuyue/shared';
import type { Line } from './line.rules.js';

/** Weight counted with a rate, of which a share counts. */
export interface GramRate {
  mg: number;
  fenPerGram: number;
  sharePermille: number;
}
/** A part of a price in the form in which it can still be moved exactly: rates per gram, and what does not hang on them. */
export interface Part {
  line: BillLine;
  /** Null for what neither a channel nor a promotion moves. */
  component: PriceComponent | null;
  grams: readonly GramRate[];
  /** Thousandths of a fen. */
  flatMilli: number;
  /** What its line says of it. */
  facts: Partial<Line>;
}

export const flatPart = (
  line: BillLine,
  component: PriceComponent | null,
  amountFen: number,
  name: string | null = null,
): Part => ({
  line,
  component,
  grams: [],
  flatMilli: amountFen * 1000,
  facts: name === null ? {} : { name },
});

/**
 * What a part comes to after its channel has moved it by so many ‰ and promotions have taken so much off each gram.
 * Counted from the rates and rounded once, so that it never falls when weight or board rise: a sum already rounded, less a
 * discount already rounded, could.
 */
export function netOf(part: Part, movePermille: number, offFenPerGram: number): number {
  const move = 1000 + movePermille;
  if (part.grams.length === 0) return scaled(part.flatMilli, move, 1_000_000);
  if (move === 1000 && offFenPerGram === 0) {
    const pairs: [number, number][] = part.grams.map((g) => [g.mg * g.sharePermille, g.fenPerGram]);
    if (part.flatMilli > 0) pairs.push([part.flatMilli, 1000]);
    return scaledSum(pairs, 1_000_000);
  }
  const pairs: [number, number][] = part.grams.map((g) => [
    g.mg,
    Math.max(0, g.fenPerGram * g.sharePermille * move - offFenPerGram * 1_000_000),
  ]);
  if (part.flatMilli > 0) pairs.push([part.flatMilli * 1000, move]);
  return scaledSum(pairs, 1_000_000_000);
}
