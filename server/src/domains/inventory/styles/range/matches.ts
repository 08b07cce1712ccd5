import type { StyleRow } from '../styles.repository.js';
import type { CatalogueStyle, Range } from './range.js';

/** 与它相配: what lies in the same store, of the same series before the same metal. */
export function matchesIn(range: Range, style: StyleRow, storeId: string, most: number): CatalogueStyle[] {
  const closeness = (other: StyleRow): number =>
    (style.seriesId !== null && other.seriesId === style.seriesId ? 4 : 0) +
    (other.metal === style.metal ? 2 : 0) +
    (other.kind === style.kind ? 0 : 1);
  return [...range.shelves.in(storeId)]
    .map((slot) => ({ slot, row: range.rows[slot] }))
    .filter((one): one is { slot: number; row: StyleRow } => Boolean(one.row) && one.row?.id !== style.id)
    .map(({ slot, row }) => ({ slot, row, close: closeness(row) }))
    .filter(({ close }) => close >= 2)
    .sort((a, b) => b.close - a.close || a.row.rank - b.row.rank || (a.row.id < b.row.id ? -1 : 1))
    .map(({ slot }) => range.styleAt(slot))
    .filter((other) => other !== null)
    .slice(0, most);
}
