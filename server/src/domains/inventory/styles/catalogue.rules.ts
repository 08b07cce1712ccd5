import type { Gem, Kind, Metal, MetalColour, StyleSort } from '@zhuyue/shared';
import type { Bill, Board, PriceBook } from '../prices/index.js';
import { styleSearch } from './search.rules.js';
import type { SeriesRow, StyleRow } from './styles.repository.js';

/** A published style with today's price and where its pieces lie. */
export interface CatalogueStyle extends StyleRow {
  bill: Bill;
  searchText: string;
  /** Pieces to be had, by store. */
  stock: ReadonlyMap<string, number>;
  piecesInStock: number;
  storesInStock: number;
}
export interface CatalogueSeries extends SeriesRow {
  styleCount: number;
}
/** The range as it stands; never changed, only replaced. */
export interface CatalogueState {
  /** Rises with every change. */
  version: number;
  board: Board;
  /** What the range is priced by. */
  book: PriceBook;
  /** In editorial order. */
  styles: readonly CatalogueStyle[];
  byId: ReadonlyMap<string, CatalogueStyle>;
  series: readonly CatalogueSeries[];
}

export interface StyleFilter {
  kind?: Kind[];
  metal?: Metal[];
  metalColour?: MetalColour[];
  gem?: Gem[];
  seriesId?: string;
  priceFromFen?: number;
  priceToFen?: number;
  inStock?: boolean;
  q?: string;
}
export interface Facet {
  word: string;
  count: number;
}
export const FACETS = ['kind', 'metal', 'metalColour', 'gem'] as const;
export type FacetName = (typeof FACETS)[number];
export interface Listing {
  items: CatalogueStyle[];
  total: number;
  facets: Record<FacetName, Facet[]>;
}

const priceFits = (style: CatalogueStyle, filter: StyleFilter): boolean =>
  (filter.priceFromFen === undefined || style.bill.totalFen >= filter.priceFromFen) &&
  (filter.priceToFen === undefined || style.bill.totalFen <= filter.priceToFen);

const otherwiseFits = (style: CatalogueStyle, filter: StyleFilter): boolean =>
  (filter.seriesId === undefined || style.seriesId === filter.seriesId) &&
  (filter.inStock !== true || style.piecesInStock > 0) &&
  priceFits(style, filter);

/** The words a style fails on; a facet counts the styles that fail on nothing else. */
const failing = (style: CatalogueStyle, filter: StyleFilter): FacetName[] =>
  FACETS.filter((name) => {
    const wanted: readonly string[] | undefined = filter[name];
    return wanted !== undefined && wanted.length > 0 && !wanted.includes(style[name]);
  });

const newness = (style: CatalogueStyle): number => style.publishedAt?.getTime() ?? 0;
const ORDERS: Readonly<Record<StyleSort, (a: CatalogueStyle, b: CatalogueStyle) => number>> = {
  recommended: (a, b) => a.rank - b.rank,
  newest: (a, b) => newness(b) - newness(a) || a.rank - b.rank,
  price_up: (a, b) => a.bill.totalFen - b.bill.totalFen || a.rank - b.rank,
  price_down: (a, b) => b.bill.totalFen - a.bill.totalFen || a.rank - b.rank,
};
export const inStyleOrder = (styles: readonly CatalogueStyle[], sort: StyleSort): CatalogueStyle[] =>
  [...styles].sort((a, b) => ORDERS[sort](a, b) || (a.id < b.id ? -1 : 1));

const counted = (counts: ReadonlyMap<string, number>): Facet[] =>
  [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));

/** One walk over the range: what is found, and how many each word of each facet would leave. */
export function listing(styles: readonly CatalogueStyle[], filter: StyleFilter, sort: StyleSort): Listing {
  const search = filter.q === undefined ? null : styleSearch(filter.q);
  const exact: CatalogueStyle[] = [];
  const near: CatalogueStyle[] = [];
  const counts = { kind: new Map(), metal: new Map(), metalColour: new Map(), gem: new Map() } as Record<
    FacetName,
    Map<string, number>
  >;
  for (const style of styles) {
    const found = search === null ? 'exact' : search(style.searchText);
    if (found === null || !otherwiseFits(style, filter)) continue;
    const failed = failing(style, filter);
    if (failed.length === 0) (found === 'exact' ? exact : near).push(style);
    const countedIn = failed.length === 0 ? FACETS : failed.length === 1 ? failed : [];
    for (const name of countedIn) counts[name].set(style[name], (counts[name].get(style[name]) ?? 0) + 1);
  }
  // What has the very words comes before what only shares their characters, unless the price decides the order.
  const items =
    sort === 'recommended'
      ? [...inStyleOrder(exact, sort), ...inStyleOrder(near, sort)]
      : inStyleOrder([...exact, ...near], sort);
  return {
    items,
    total: items.length,
    facets: {
      kind: counted(counts.kind),
      metal: counted(counts.metal),
      metalColour: counted(counts.metalColour),
      gem: counted(counts.gem),
    },
  };
}

/** 与它相配: what lies in the same store, of the same series before the same metal. */
export function matchesIn(
  state: CatalogueState,
  style: StyleRow,
  storeId: string,
  most: number,
): CatalogueStyle[] {
  const closeness = (other: CatalogueStyle): number =>
    (style.seriesId !== null && other.seriesId === style.seriesId ? 4 : 0) +
    (other.metal === style.metal ? 2 : 0) +
    (other.kind === style.kind ? 0 : 1);
  return state.styles
    .filter((other) => other.stock.has(storeId) && other.id !== style.id && closeness(other) >= 2)
    .sort((a, b) => closeness(b) - closeness(a) || a.rank - b.rank)
    .slice(0, most);
}
