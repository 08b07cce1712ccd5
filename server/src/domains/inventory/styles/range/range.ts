import { PRICE_STEPS, STYLE_SORTS, type StyleSort } from '@zhuyue/shared';
import { Changes } from '../../../../platform/cache/index.js';
import { billOf, ONLINE, rulesAt, type Bill, type PriceBook } from '../../prices/index.js';
import type { StockCount, StyleRow } from '../styles.repository.js';
import { Columns } from './columns.js';
import { Matches } from './matches.js';
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

const MOST_SHOWN = 2_000;

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
  readonly matches = new Matches(this);
  /** Styles somebody has asked for, as they are sold today. */
  private readonly shown = new Map<number, CatalogueStyle>();
  private readonly slots = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly orders: Readonly<Record<StyleSort, Order>>;

  constructor(
    private priced: Pricing,
    readonly changes: Changes = new Changes(),
  ) {
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

  get pricing(): Pricing {
    return this.priced;
  }

  /** What is asked for from now on is priced by it; lists and counts follow with `price` and `reordered`. */
  set pricing(pricing: Pricing) {
    this.priced = pricing;
    this.shown.clear();
    this.changes.touchAll();
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
    const held = this.shown.get(slot);
    if (held) return held;
    const row = this.rows[slot];
    const bill = row ? this.pricing.bill(row) : null;
    if (!row || !bill) return null;
    const { piecesInStock, storesInStock } = this.columns;
    const style = {
      ...row,
      bill,
      piecesInStock: piecesInStock[slot] ?? 0,
      storesInStock: storesInStock[slot] ?? 0,
    };
    if (this.shown.size === MOST_SHOWN) this.shown.clear();
    this.shown.set(slot, style);
    return style;
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
    this.changed(slot, id, []);
  }

  /** Where its pieces lie now. */
  stock(id: string, counts: readonly StockCount[]): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    const { piecesInStock, storesInStock } = this.columns;
    const [pieces, stores] = [counts.reduce((sum, one) => sum + one.count, 0), counts.length];
    const come = this.shelves.put(
      slot,
      counts.map((one) => one.storeId),
    );
    if (piecesInStock[slot] === pieces && storesInStock[slot] === stores && come.length === 0) return;
    [piecesInStock[slot], storesInStock[slot]] = [pieces, stores];
    this.changed(slot, id, come);
  }

  /** Prices of the slots from `start` on after `pricing` has changed; the orders follow once `reordered` is called. */
  price(start: number, end: number): void {
    for (let slot = start; slot < Math.min(end, this.size); slot++) {
      const row = this.rows[slot];
      if (row) this.writePrice(slot, row);
    }
    // A style that has come to have a price is a match from now on.
    this.shelves.turn();
    this.changes.touchAll();
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
    // It may now match better what lies beside it.
    this.shelves.turn(this.shelves.of(slot));
    this.changed(slot, row.id, this.shelves.of(slot));
  }

  /** On these shelves there is something new to be found; what goes from one is missed by those alone who have shown it. */
  private changed(slot: number, id: string, shelves: readonly string[]): void {
    this.shown.delete(slot);
    this.changes.touch(`style:${id}`, ...shelves.map((storeId) => `shelf:${storeId}`));
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
