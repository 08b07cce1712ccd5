import { PRICE_STEPS, STYLE_SORTS, type StyleSort } from '@zhuyue/shared';
import { billOf, ONLINE, rulesAt, type Bill, type PriceBook } from '../../prices/index.js';
import type { StockCount, StyleRow } from '../styles.repository.js';
import { Columns } from './columns.js';
import { Order, type Compare } from './order.js';
import { Shelves } from './shelves.js';
import { StyleWords } from './style-words.js';

/** A style as it is sold today. */
export interface CatalogueStyle extends StyleRow {
  bill: Bill;
  piecesInStock: number;
  storesInStock: number;
}

/** What styles come to today; null where a price it needs is not set. */
export interface Pricing {
  book: PriceBook;
  bill: (style: StyleRow) => Bill | null;
}
/** As the house's own pages sell: a style at its typical weight. */
export function pricingBy(book: PriceBook): Pricing {
  const online = rulesAt(book, ONLINE);
  return {
    book,
    bill: (style) =>
      billOf(style, { goldMg: style.typicalGoldMg, stonesFen: 0, fixedPriceFen: null }, book.board, online),
  };
}

/** Which of the steps' ranges a price lies in. */
export const priceRangeOf = (fen: number): number => PRICE_STEPS.filter((step) => fen >= step).length;

/**
 * The published range by columns: a style has a slot for as long as it is published, and everything asked of all styles
 * at once (price, stock, series, what it is found by) lies in flat arrays by slot. A change touches its own slot only.
 */
export class Range {
  readonly rows: (StyleRow | null)[] = [];
  readonly columns = new Columns();
  readonly words = new StyleWords();
  readonly shelves = new Shelves();
  private readonly slots = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly orders: Readonly<Record<StyleSort, Order>>;

  constructor(public pricing: Pricing) {
    const { columns } = this;
    const byRank: Compare = (a, b) =>
      (columns.rank[a] ?? 0) - (columns.rank[b] ?? 0) || (this.idOf(a) < this.idOf(b) ? -1 : 1);
    const total = (slot: number): number => columns.total[slot] ?? 0;
    const published = (slot: number): number => columns.publishedAt[slot] ?? 0;
    const order = (compare: Compare): Order => new Order(compare, (slot) => columns.live[slot] === 1);
    this.orders = {
      recommended: order(byRank),
      newest: order((a, b) => published(b) - published(a) || byRank(a, b)),
      price_up: order((a, b) => total(a) - total(b) || byRank(a, b)),
      price_down: order((a, b) => total(b) - total(a) || byRank(a, b)),
    };
  }

  get size(): number {
    return this.rows.length;
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id);
  }

  ids(): IterableIterator<string> {
    return this.slots.keys();
  }

  inOrder(sort: StyleSort): Uint32Array {
    return this.orders[sort].ready(this.size);
  }

  /** A style that is sold today; null when it is not published or a price it needs is not set. */
  style(id: string): CatalogueStyle | null {
    const slot = this.slots.get(id);
    return slot === undefined ? null : this.styleAt(slot);
  }

  styleAt(slot: number): CatalogueStyle | null {
    const row = this.rows[slot];
    const bill = row ? this.pricing.bill(row) : null;
    if (!row || !bill) return null;
    const { piecesInStock, storesInStock } = this.columns;
    return {
      ...row,
      bill,
      piecesInStock: piecesInStock[slot] ?? 0,
      storesInStock: storesInStock[slot] ?? 0,
    };
  }

  /** Published, or changed while it is. */
  put(row: StyleRow): void {
    const known = this.slots.get(row.id);
    if (known === undefined) this.take(this.free.pop() ?? this.rows.length, row);
    else if (!same(this.rows[known], row)) {
      this.words.drop(known, this.rows[known] ?? row);
      this.write(known, row);
    }
  }

  /** No longer published. */
  drop(id: string): void {
    const slot = this.slots.get(id);
    const row = slot === undefined ? null : this.rows[slot];
    if (slot === undefined || !row) return;
    this.words.drop(slot, row);
    this.shelves.put(slot, []);
    this.rows[slot] = null;
    this.columns.clear(slot);
    this.slots.delete(id);
    this.free.push(slot);
    this.touch(slot);
  }

  /** Where its pieces lie now. */
  stock(id: string, counts: readonly StockCount[]): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.columns.piecesInStock[slot] = counts.reduce((sum, one) => sum + one.count, 0);
    this.columns.storesInStock[slot] = counts.length;
    this.shelves.put(
      slot,
      counts.map((one) => one.storeId),
    );
  }

  /** Prices of the slots from `start` on after `pricing` has changed; the orders follow once `reordered` is called. */
  price(start: number, end: number): void {
    for (let slot = start; slot < Math.min(end, this.size); slot++) {
      const row = this.rows[slot];
      if (row) this.writePrice(slot, row);
    }
  }

  reordered(): void {
    for (const sort of STYLE_SORTS) this.orders[sort].touchAll();
  }

  /** Live styles by class. */
  classSizes(): Uint32Array {
    const { live, classOf } = this.columns;
    const sizes = new Uint32Array(this.words.classes.length);
    for (let slot = 0; slot < this.size; slot++) {
      const group = classOf[slot] ?? 0;
      if (live[slot] === 1) sizes[group] = (sizes[group] ?? 0) + 1;
    }
    return sizes;
  }

  /** Live styles by id of their series. */
  seriesSizes(): Map<string, number> {
    const { live, seriesOf, series } = this.columns;
    const counts = new Uint32Array(series.length);
    for (let slot = 0; slot < this.size; slot++) {
      const one = seriesOf[slot] ?? 0;
      if (live[slot] === 1) counts[one] = (counts[one] ?? 0) + 1;
    }
    return new Map(series.flatMap((id, one) => (id === null ? [] : [[id, counts[one] ?? 0] as const])));
  }

  private take(slot: number, row: StyleRow): void {
    this.slots.set(row.id, slot);
    this.columns.reach(slot + 1);
    this.write(slot, row);
  }

  private write(slot: number, row: StyleRow): void {
    this.rows[slot] = row;
    this.columns.write(slot, row);
    this.columns.classOf[slot] = this.words.put(slot, row);
    this.writePrice(slot, row);
    this.touch(slot);
  }

  private writePrice(slot: number, row: StyleRow): void {
    const bill = this.pricing.bill(row);
    this.columns.live[slot] = bill === null ? 0 : 1;
    this.columns.total[slot] = bill?.totalFen ?? 0;
    this.columns.priceRange[slot] = priceRangeOf(bill?.totalFen ?? 0);
  }

  private touch(slot: number): void {
    for (const sort of STYLE_SORTS) this.orders[sort].touch(slot);
  }

  private idOf(slot: number): string {
    return this.rows[slot]?.id ?? '';
  }
}

const same = (one: StyleRow | null | undefined, other: StyleRow): boolean =>
  one !== null && one !== undefined && JSON.stringify(one) === JSON.stringify(other);
