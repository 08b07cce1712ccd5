import { LRUCache } from 'lru-cache';
import type { StyleRow } from '../styles.repository.js';
import type { CatalogueStyle, Range } from './range.js';

/** A style does not match itself, so one more than anybody asks for. */
const MOST = 12;
const QUESTIONS = 2_000;

interface Found {
  /** Of the shelf. */
  version: number;
  slots: readonly number[];
}

/** How close another style must come, and how close it can. */
const CLOSE = 2;
const CLOSEST = 7;

const closeness = (style: StyleRow, other: StyleRow): number =>
  (style.seriesId !== null && other.seriesId === style.seriesId ? 4 : 0) +
  (other.metal === style.metal ? 2 : 0) +
  (other.kind === style.kind ? 0 : 1);

/**
 * 与它相配: what lies in the same store, of the same series before the same metal. Every piece of a series and kind has the
 * same answer, so a shelf is gone through once and not for every piece that lies on it.
 */
export class Matches {
  private readonly found = new LRUCache<string, Found>({ max: QUESTIONS });

  constructor(private readonly range: Range) {}

  of(style: StyleRow, storeId: string, most: number): CatalogueStyle[] {
    const found: CatalogueStyle[] = [];
    for (const slot of this.closest(style, storeId)) {
      const other = this.range.styleAt(slot);
      if (other !== null && other.id !== style.id) found.push(other);
      if (found.length === most) break;
    }
    return found;
  }

  private closest(style: StyleRow, storeId: string): readonly number[] {
    const version = this.range.shelves.version(storeId);
    const key = `${storeId} ${style.seriesId ?? ''} ${style.metal} ${style.kind}`;
    const held = this.found.get(key);
    if (held?.version === version) return held.slots;
    const slots = this.goThrough(style, storeId);
    this.found.set(key, { version, slots });
    return slots;
  }

  private goThrough(style: StyleRow, storeId: string): number[] {
    const { range } = this;
    const close = Array.from({ length: CLOSEST + 1 }, (): { slot: number; row: StyleRow }[] => []);
    for (const slot of range.shelves.in(storeId)) {
      const row = range.rows[slot];
      if (row && range.columns.live[slot] === 1) close[closeness(style, row)]?.push({ slot, row });
    }
    const slots: number[] = [];
    for (const group of close.slice(CLOSE).reverse()) {
      if (slots.length >= MOST) break;
      group.sort((a, b) => a.row.rank - b.row.rank || (a.row.id < b.row.id ? -1 : 1));
      slots.push(...group.slice(0, MOST - slots.length).map(({ slot }) => slot));
    }
    return slots;
  }
}
