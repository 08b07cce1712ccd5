import {
  PRICE_STEPS,
  type Gem,
  type Kind,
  type Metal,
  type MetalColour,
  type StyleSort,
} from '@zhuyue/shared';
import { wordsOf } from '../search/fold.rules.js';
import type { Synonyms } from '../search/synonyms.rules.js';
import { ask, EXACT, NEAR, type Asked, type UnderstoodTerm } from './asked.js';
import type { CatalogueStyle, Range } from './range.js';
import { CLASS_LISTS, type ClassFacet } from './style-words.js';

export interface StyleFilter {
  kind?: Kind[];
  metal?: Metal[];
  metalColour?: MetalColour[];
  gem?: Gem[];
  seriesId?: string;
  priceFromFen?: number;
  priceToFen?: number;
  inStock?: boolean;
  /** Only what a store has a piece of now. */
  storeId?: string;
  q?: string;
}
export interface Facet {
  word: string;
  count: number;
}
export const CLASS_FACETS = ['kind', 'metal', 'metalColour', 'gem'] as const;
export const FACETS = [...CLASS_FACETS, 'series', 'price', 'inStock'] as const;
export type FacetName = (typeof FACETS)[number];
/** What could be given up when nothing is found. */
export type Way = FacetName | 'store' | 'words';

/** Where in a name the question stands: first place and the place behind its end. */
export interface Found {
  style: CatalogueStyle;
  marks: (readonly [number, number])[];
}
export interface Listing {
  items: Found[];
  total: number;
  /** How many each word would leave; of `price` the number of the range, of `series` the id. */
  facets: Record<FacetName, Facet[]>;
  understood: UnderstoodTerm[];
  /** When nothing is found: how many there would be without one of the conditions. */
  ways: { way: Way; count: number }[];
}

const bitOf = (name: FacetName): number => 1 << FACETS.indexOf(name);
const [SERIES, PRICE, IN_STOCK] = [bitOf('series'), bitOf('price'), bitOf('inStock')];

/** The conditions as the walk over all slots needs them. */
interface Conditions {
  /** By class: the bits of the facets it fails on. */
  classFails: Uint8Array;
  /** -1: any; -2: one no style is of. */
  series: number;
  from: number;
  to: number;
  inStock: boolean;
  store: Uint8Array | null;
}

/** By class: the bits of the facets whose wanted words it has none of. */
function classFailsOf(range: Range, filter: StyleFilter): Uint8Array {
  const { classes, places } = range.words;
  const fails = new Uint8Array(classes.length);
  for (const name of CLASS_FACETS) {
    const wanted: readonly string[] | undefined = filter[name];
    if (!wanted?.length) continue;
    const bits = Uint8Array.from(CLASS_LISTS[name], (word) => (wanted.includes(word) ? 0 : bitOf(name)));
    const own = places[name];
    for (let group = 0; group < fails.length; group++) {
      fails[group] = (fails[group] ?? 0) | (bits[own[group] ?? 0] ?? 0);
    }
  }
  return fails;
}

function conditionsOf(range: Range, filter: StyleFilter): Conditions {
  const classFails = classFailsOf(range, filter);
  const store = filter.storeId === undefined ? null : new Uint8Array(range.size);
  if (store) for (const slot of range.shelves.in(filter.storeId ?? '')) store[slot] = 1;
  return {
    classFails,
    series: filter.seriesId === undefined ? -1 : (range.columns.knownSeries(filter.seriesId) ?? -2),
    from: filter.priceFromFen ?? 0,
    to: filter.priceToFen ?? Infinity,
    inStock: filter.inStock === true,
    store,
  };
}

/** What one walk over all slots counts. */
interface Counts {
  /** Of the styles that fail on nothing (bit 0) or on one facet alone (its bit): by class, series and price range. */
  classes: Map<number, Int32Array>;
  series: Int32Array;
  ranges: Int32Array;
  inStock: number;
  /** By bit of the facet: styles that fail on it alone; under 0 the styles found. */
  alone: Int32Array;
}

function walk(
  range: Range,
  tiers: Uint8Array | null,
  conditions: Conditions,
): { found: Uint8Array; counts: Counts } {
  const { live, classOf, seriesOf, total, priceRange, piecesInStock } = range.columns;
  const { classFails, series, from, to, inStock, store } = conditions;
  const found = new Uint8Array(range.size);
  // A list for what fails on nothing, and one for every class facet something may fail on alone.
  const some = classFails.reduce((bits, fails) => bits | fails, 0);
  const filtered = CLASS_FACETS.map(bitOf).filter((bit) => (some & bit) !== 0);
  const classes = new Map([0, ...filtered].map((bit) => [bit, new Int32Array(classFails.length)]));
  const alone = new Int32Array(1 << FACETS.length);
  const counts: Counts = {
    classes,
    series: new Int32Array(range.columns.series.length),
    ranges: new Int32Array(PRICE_STEPS.length + 1),
    inStock: 0,
    alone,
  };
  const all = classes.get(0);
  for (let slot = 0; slot < found.length; slot++) {
    const tier = tiers === null ? EXACT : (tiers[slot] ?? 0);
    if (tier === 0 || live[slot] === 0 || (store !== null && store[slot] === 0)) continue;
    const group = classOf[slot] ?? 0;
    const price = total[slot] ?? 0;
    const pieces = piecesInStock[slot] ?? 0;
    let fails = classFails[group] ?? 0;
    if (series !== -1 && seriesOf[slot] !== series) fails |= SERIES;
    if (price < from || price > to) fails |= PRICE;
    if (inStock && pieces === 0) fails |= IN_STOCK;
    // More than one bit: nothing would show it by giving up one condition.
    if ((fails & (fails - 1)) !== 0) continue;
    add(alone, fails);
    const list = fails === 0 ? all : classes.get(fails);
    if (list) add(list, group);
    if (fails === 0) found[slot] = tier;
    if (fails === 0 || fails === SERIES) add(counts.series, seriesOf[slot] ?? 0);
    if (fails === 0 || fails === PRICE) add(counts.ranges, priceRange[slot] ?? 0);
    if ((fails === 0 || fails === IN_STOCK) && pieces > 0) counts.inStock += 1;
  }
  return { found, counts };
}

const add = (list: Int32Array, at: number): void => {
  list[at] = (list[at] ?? 0) + 1;
};

const inCountOrder = (facets: Facet[]): Facet[] =>
  facets.filter((one) => one.count > 0).sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));

function facetsOf(range: Range, counts: Counts): Record<FacetName, Facet[]> {
  const ofClasses = (name: ClassFacet): Facet[] => {
    const words: readonly string[] = CLASS_LISTS[name];
    const sums = new Int32Array(words.length);
    const places = range.words.places[name];
    for (const list of [counts.classes.get(0), counts.classes.get(bitOf(name))]) {
      for (let group = 0; list && group < list.length; group++) {
        const count = list[group] ?? 0;
        const place = places[group] ?? 0;
        if (count > 0) sums[place] = (sums[place] ?? 0) + count;
      }
    }
    return inCountOrder(words.map((word, place) => ({ word, count: sums[place] ?? 0 })));
  };
  return {
    kind: ofClasses('kind'),
    metal: ofClasses('metal'),
    metalColour: ofClasses('metalColour'),
    gem: ofClasses('gem'),
    series: inCountOrder(
      range.columns.series.flatMap((id, at) =>
        id === null ? [] : [{ word: id, count: counts.series[at] ?? 0 }],
      ),
    ),
    price: [...counts.ranges]
      .map((count, at) => ({ word: String(at), count }))
      .filter((one) => one.count > 0),
    inStock: counts.inStock > 0 ? [{ word: 'true', count: counts.inStock }] : [],
  };
}

/** The slots of one page: what has the very words comes before what is close to them, unless the price decides. */
function pageOf(range: Range, found: Uint8Array, sort: StyleSort, skip: number, limit: number): number[] {
  const passes = sort === 'recommended' ? [[EXACT], [NEAR]] : [[EXACT, NEAR]];
  const slots: number[] = [];
  let left = skip;
  for (const tiers of passes) {
    for (const slot of range.inOrder(sort)) {
      if (slots.length === limit) return slots;
      if (!tiers.includes(found[slot] ?? 0)) continue;
      if (left > 0) left -= 1;
      else slots.push(slot);
    }
  }
  return slots;
}

/** Where the words of the question stand in a name, for the mark on the screen. */
function marksIn(range: Range, asked: Asked | null, name: string): (readonly [number, number])[] {
  const [word, ...others] = wordsOf(name);
  // Places are those of the even form: a name of which evening changes the length is not marked.
  if (asked === null || word === undefined || others.length > 0 || word.length !== name.length) return [];
  const number = range.words.book.numberOf(word);
  if (number === undefined) return [];
  return asked.terms
    .flatMap((term) => term.as.slice(0, 3))
    .map((term) => range.words.book.place(number, term))
    .filter((place) => place !== null)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter((place, i, all) => all.slice(0, i).every((earlier) => earlier[1] <= place[0]));
}

export interface PageAsked {
  sort: StyleSort;
  page: number;
  limit: number;
}

/** One walk over the range: what is found, and how many each word of each facet would leave. */
export function listing(range: Range, synonyms: Synonyms, filter: StyleFilter, asked: PageAsked): Listing {
  const question = filter.q === undefined ? null : ask(range, synonyms, filter.q);
  const { found, counts } = walk(range, question?.tiers ?? null, conditionsOf(range, filter));
  const total = counts.alone[0] ?? 0;
  const { sort, page, limit } = asked;
  const items = pageOf(range, found, sort, (page - 1) * limit, limit).flatMap((slot) => {
    const style = range.styleAt(slot);
    return style ? [{ style, marks: marksIn(range, question, style.name) }] : [];
  });
  return {
    items,
    total,
    facets: facetsOf(range, counts),
    understood: question?.terms ?? [],
    ways: total > 0 ? [] : waysOn(range, synonyms, filter, counts),
  };
}

/** What to give up when nothing is left, the smallest step first. */
function waysOn(range: Range, synonyms: Synonyms, filter: StyleFilter, counts: Counts): Listing['ways'] {
  const totalWithout = (some: Partial<StyleFilter>): number => {
    const less = { ...filter, ...some };
    const tiers = less.q === undefined ? null : ask(range, synonyms, less.q).tiers;
    return walk(range, tiers, conditionsOf(range, less)).counts.alone[0] ?? 0;
  };
  const ways: Listing['ways'] = FACETS.map((way) => ({ way, count: counts.alone[bitOf(way)] ?? 0 }));
  if (filter.storeId !== undefined) ways.push({ way: 'store', count: totalWithout({ storeId: undefined }) });
  if (filter.q !== undefined) ways.push({ way: 'words', count: totalWithout({ q: undefined }) });
  return ways.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
}
