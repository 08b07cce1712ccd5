import type { CraftBand, CraftTerms } from '@zhuyue/shared';
import type { Rule } from './book.js';
import type { GramRate, Part } from './part.rules.js';
import type { PriceTerms } from './line.rules.js';

/** How much of a measure lies in each band. */
const within = (bands: readonly CraftBand[], measure: number): number[] =>
  bands.map((band, i) => {
    const end = bands[i + 1]?.from ?? Infinity;
    return Math.max(0, Math.min(measure, end) - band.from);
  });

/**
 * 工费: of the style itself, or by a tariff in force for it. A tariff counts step by step, as electricity does: each
 * band's rate for what lies in the band. A rate for the whole would make a ring of 20.00 g cheaper than one of 19.99 g.
 */
export function labourPart(
  terms: PriceTerms,
  goldMg: number,
  metalFen: number,
  craft: Rule<CraftTerms> | null,
): Part {
  if (craft === null) {
    const { labourFenPerGram: fenPerGram, labourFenPerPiece: fenPerPiece } = terms;
    return {
      line: 'labour',
      component: 'labour',
      grams: [{ mg: goldMg, fenPerGram, sharePermille: 1000 }],
      flatMilli: fenPerPiece * 1000,
      facts: { fenPerGram, fenPerPiece },
    };
  }
  const { bands, measure } = craft.terms;
  const parts = within(bands, measure === 'weight' ? goldMg : metalFen);
  const reached = bands.filter((_band, i) => i === 0 || (parts[i] ?? 0) > 0);
  const last = reached[reached.length - 1];
  const only = reached.length === 1 ? last : undefined;
  const grams: GramRate[] =
    measure === 'weight'
      ? bands.map((band, i) => ({ mg: parts[i] ?? 0, fenPerGram: band.fenPerGram, sharePermille: 1000 }))
      : [];
  const shareMilli =
    measure === 'metal_value' ? bands.reduce((sum, band, i) => sum + (parts[i] ?? 0) * band.permille, 0) : 0;
  return {
    line: 'labour',
    component: 'labour',
    grams,
    flatMilli: (last?.fenPerPiece ?? 0) * 1000 + shareMilli,
    facts: {
      name: craft.name,
      reason: craft.reason,
      // One band has one rate to name; several are named by the tariff.
      fenPerGram: measure === 'weight' ? (only?.fenPerGram ?? null) : null,
      permille: measure === 'metal_value' ? (only?.permille ?? null) : null,
      fenPerPiece: last?.fenPerPiece ?? 0,
    },
  };
}

/** What is wrong with a tariff, as a word; null when it can be counted with. */
export function bandFault(
  bands: readonly CraftBand[],
): 'first_from_zero' | 'rising' | 'per_piece_falls' | null {
  if (bands[0]?.from !== 0) return 'first_from_zero';
  for (let i = 1; i < bands.length; i++) {
    const [before, band] = [bands[i - 1], bands[i]];
    if (!before || !band || band.from <= before.from) return 'rising';
    if (band.fenPerPiece < before.fenPerPiece) return 'per_piece_falls';
  }
  return null;
}
