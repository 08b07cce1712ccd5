import type { ClaimFull } from '../../domains/service/index.js';
import type { BenchEntryView, CaseQuoteView } from './bench.dto.js';

/** Quotes and what was done at the bench, as both sides see them. */
export const toBenchViews = ({
  quotes,
  entries,
}: ClaimFull['bench']): { quotes: CaseQuoteView[]; bench: BenchEntryView[] } => ({
  quotes: quotes.map(({ id, state, lines, ceilingFen, validUntil, madeByName, madeAt, decidedAt }) => ({
    id,
    state,
    lines,
    ceilingFen,
    validUntil,
    madeByName,
    madeAt: madeAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  })),
  bench: entries.map(({ id, work, note, costFen, parts, staffName, at }) => ({
    id,
    work,
    note,
    costFen,
    parts: parts.map(({ move, text, weightMg, place }) => ({ move, text, weightMg, place: place ?? null })),
    staffName,
    at: at.toISOString(),
  })),
});
