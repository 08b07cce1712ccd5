import {
  FIRST_PRICE_POLICY,
  GEMS,
  KINDS,
  METALS,
  PRICE_STEPS,
  STYLE_SORTS,
  type StyleSort,
} from '@zhuyue/shared';
import fc from 'fast-check';
import { plainTier } from '../../../../../test/plain-search.js';
import type { Board, PriceBook } from '../../prices/index.js';
import type { StyleRow } from '../styles.repository.js';
import { NO_SYNONYMS, synonymsOf } from '../search/synonyms.rules.js';
import { CLASS_FACETS, FACETS, listing, type Listing, type StyleFilter } from './listing.js';
import { pricingBy, priceRangeOf, Range, type CatalogueStyle } from './range.js';
import { suggestions } from './suggestions.js';

const bookOf = (board: Board): PriceBook => ({ board, rules: [], policy: FIRST_PRICE_POLICY, until: null });
let made = 0;
const aStyle = (facts: Partial<StyleRow> = {}): StyleRow => {
  made += 1;
  return {
    id: String(made).padStart(26, '0'),
    code: `ZY-${made}`,
    gtin: '',
    name: '足金戒指',
    seriesId: null,
    seriesName: null,
    kind: 'ring',
    metal: 'gold_999',
    metalColour: 'yellow',
    gem: 'none',
    finenessPermille: 999,
    plating: null,
    craft: '',
    description: '',
    dimensions: '',
    care: '',
    sizesHmm: [],
    pictures: [],
    spin: [],
    priceMode: 'fixed',
    fixedPriceFen: 100_000,
    labourFenPerGram: 0,
    labourFenPerPiece: 0,
    typicalGoldMg: 1,
    rank: made,
    publishedAt: null,
    ...facts,
  };
};
const rangeOf = (rows: readonly StyleRow[]): Range => {
  const range = new Range(pricingBy(bookOf({})));
  for (const row of rows) range.put(row);
  return range;
};
const ALL = { sort: 'recommended', page: 1, limit: 1_000 } as const;
const listed = (range: Range, filter: StyleFilter, sort: StyleSort = 'recommended'): Listing =>
  listing(range, NO_SYNONYMS, filter, { ...ALL, sort });
const ids = ({ items }: Listing): string[] => items.map(({ style }) => style.id);

/** What happens to a shop's range, in any order. */
type Step =
  { put: number; facts: Partial<StyleRow> } | { drop: number } | { stock: number; stores: string[] };

const STORES = ['A', 'B'];
const facts = fc.record({
  kind: fc.constantFrom(...KINDS.slice(0, 3)),
  metal: fc.constantFrom(...METALS.slice(0, 3)),
  gem: fc.constantFrom(...GEMS.slice(0, 3)),
  name: fc.constantFrom('足金戒指', '18K金钻石戒指', '足金手镯', '山月'),
  seriesId: fc.constantFrom(null, 'S1', 'S2'),
  fixedPriceFen: fc.constantFrom(0, 99_999, 100_000, 500_000, 9_000_000, null),
  rank: fc.integer({ min: 1, max: 4 }),
  publishedAt: fc.option(fc.constantFrom(new Date(1), new Date(2))),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ put: fc.nat(7), facts }) },
  fc.record({ drop: fc.nat(7) }),
  fc.record({ stock: fc.nat(7), stores: fc.subarray(STORES) }),
);
const some = <T extends string>(list: readonly T[]) =>
  fc.option(fc.subarray([...list.slice(0, 3)]), { nil: undefined });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const filters: fc.Arbitrary<StyleFilter> = fc.record({
  kind: some(KINDS),
  metal: some(METALS),
  gem: some(GEMS),
  seriesId: maybe(fc.constantFrom('S1', 'S2', 'S3')),
  priceFromFen: maybe(fc.constantFrom(0, 100_000, 600_000)),
  priceToFen: maybe(fc.constantFrom(99_999, 500_000)),
  inStock: maybe(fc.boolean()),
  storeId: maybe(fc.constantFrom(...STORES, 'C')),
  q: maybe(
    fc.constantFrom('钻', '戒指', 'zuanjie', 'zj', '足金', '18k金钻戒', '山月', 'shany', '18k zuanjie'),
  ),
});

/** The shop the slow way: a list of what is there. */
interface Plain {
  row: StyleRow;
  stores: string[];
}
function live(steps: readonly Step[]): { range: Range; shop: Plain[] } {
  const range = rangeOf([]);
  const shop = new Map<string, Plain>();
  const idOf = (n: number): string => String(n).padStart(26, '0');
  for (const one of steps) {
    if ('put' in one) {
      const row = aStyle({ ...one.facts, id: idOf(one.put), code: `ZY-${one.put}` });
      range.put(row);
      shop.set(row.id, { row, stores: shop.get(row.id)?.stores ?? [] });
    } else if ('drop' in one) {
      range.drop(idOf(one.drop));
      shop.delete(idOf(one.drop));
    } else {
      const styleId = idOf(one.stock);
      range.stock(
        styleId,
        one.stores.map((storeId) => ({ styleId, storeId, count: 2 })),
      );
      const there = shop.get(styleId);
      if (there) there.stores = one.stores;
    }
    // Readers between the changes must not matter.
    for (const sort of STYLE_SORTS) if (made % 3 === 0) range.inOrder(sort);
  }
  return { range, shop: [...shop.values()].filter(({ row }) => row.fixedPriceFen !== null) };
}

const fen = ({ row }: Plain): number => row.fixedPriceFen ?? 0;
/** One condition after the other, for every style again. */
const plainly = (shop: readonly Plain[], f: StyleFilter): Plain[] =>
  shop
    .filter(({ row }) =>
      CLASS_FACETS.every((name) => !f[name]?.length || f[name].includes(row[name] as never)),
    )
    .filter(({ row }) => f.seriesId === undefined || row.seriesId === f.seriesId)
    .filter((one) => fen(one) >= (f.priceFromFen ?? 0) && fen(one) <= (f.priceToFen ?? Infinity))
    .filter(({ stores }) => f.inStock !== true || stores.length > 0)
    .filter(({ stores }) => f.storeId === undefined || stores.includes(f.storeId))
    .filter(({ row }) => f.q === undefined || plainTier(row, f.q) > 0);

const PLAIN_ORDERS: Record<StyleSort, (one: Plain) => number[]> = {
  recommended: ({ row }) => [row.rank],
  newest: ({ row }) => [-(row.publishedAt?.getTime() ?? 0), row.rank],
  price_up: (one) => [fen(one), one.row.rank],
  price_down: (one) => [-fen(one), one.row.rank],
};
function inPlainOrder(found: readonly Plain[], sort: StyleSort, q?: string): string[] {
  const keyOf = (one: Plain): number[] => [
    sort === 'recommended' && q !== undefined ? -plainTier(one.row, q) : 0,
    ...PLAIN_ORDERS[sort](one),
  ];
  const compare = (a: Plain, b: Plain): number =>
    keyOf(a).reduce((far, key, i) => far || key - (keyOf(b)[i] ?? 0), 0) || (a.row.id < b.row.id ? -1 : 1);
  return [...found].sort(compare).map(({ row }) => row.id);
}
/** What a facet's word would leave when it were the facet's only choice. */
const chosen = (filter: StyleFilter, name: (typeof FACETS)[number], word: string): StyleFilter => {
  if (name === 'series') return { ...filter, seriesId: word };
  if (name === 'inStock') return { ...filter, inStock: true };
  if (name !== 'price') return { ...filter, [name]: [word] };
  const at = Number(word);
  return {
    ...filter,
    priceFromFen: PRICE_STEPS[at - 1] ?? 0,
    priceToFen: (PRICE_STEPS[at] ?? Infinity) - 1,
  };
};

describe('the range in columns', () => {
  it('lists what the obvious way lists, in its order, however it came about', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 25 }),
        filters,
        fc.constantFrom(...STYLE_SORTS),
        (steps, f, sort) => {
          const { range, shop } = live(steps);
          const answer = listed(range, f, sort);
          // What was mistyped is understood in its own ways, tested below.
          fc.pre(answer.understood.every(({ how }) => how === 'typed' || how === 'none'));
          const expected = plainly(shop, f);
          expect(ids(answer)).toEqual(inPlainOrder(expected, sort, f.q));
          expect(answer.total).toBe(expected.length);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('promises by a facet what choosing its word shows', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), filters, (steps, filter) => {
        const { range } = live(steps);
        const { facets } = listed(range, filter);
        for (const name of FACETS) {
          for (const { word, count } of facets[name]) {
            expect([name, word, listed(range, chosen(filter, name, word)).total]).toEqual([
              name,
              word,
              count,
            ]);
          }
        }
      }),
    );
  });

  it('finds nothing without saying which condition to give up for how many', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), filters, (steps, filter) => {
        const { range, shop } = live(steps);
        const { total, ways, understood } = listed(range, filter);
        fc.pre(total === 0 && understood.every(({ how }) => how === 'typed' || how === 'none'));
        const without = (some: Partial<StyleFilter>): number => plainly(shop, { ...filter, ...some }).length;
        const expected = [
          ...CLASS_FACETS.map((way) => ({ way, count: without({ [way]: undefined }) })),
          { way: 'series', count: without({ seriesId: undefined }) },
          { way: 'price', count: without({ priceFromFen: undefined, priceToFen: undefined }) },
          { way: 'inStock', count: without({ inStock: undefined }) },
          { way: 'store', count: without({ storeId: undefined }) },
          { way: 'words', count: without({ q: undefined }) },
        ].filter(({ count }) => count > 0);
        expect(new Set(ways.map((one) => JSON.stringify(one)))).toEqual(
          new Set(expected.map((one) => JSON.stringify(one))),
        );
      }),
    );
  });

  it('answers page after page without losing or repeating a style', () => {
    const range = rangeOf(
      Array.from({ length: 23 }, () => aStyle({ name: made % 2 ? '足金戒指' : '18K金钻石戒指' })),
    );
    const whole = ids(listing(range, NO_SYNONYMS, { q: '18k金钻戒' }, ALL));
    const pages = [1, 2, 3, 4].flatMap((page) =>
      ids(listing(range, NO_SYNONYMS, { q: '18k金钻戒' }, { ...ALL, page, limit: 4 })),
    );
    expect(pages).toEqual(whole);
  });

  it('moves with the board without being read anew', () => {
    const row = aStyle({ priceMode: 'weighed', fixedPriceFen: null, typicalGoldMg: 10_000 });
    const boardAt = (fenPerGram: number): Board => ({
      gold: { metal: 'gold', fenPerGram, effectiveAt: new Date(0), source: '' },
    });
    const range = rangeOf([row, aStyle({ fixedPriceFen: 900_000 })]);
    const priceOf = (): (number | undefined)[] =>
      listed(range, {}, 'price_up').items.map(({ style }) => style.bill.totalFen);
    expect(priceOf()).toEqual([900_000]);
    for (const [fenPerGram, prices] of [
      [80_000, [800_000, 900_000]],
      [100_000, [900_000, 1_000_000]],
    ] as const) {
      range.pricing = pricingBy(bookOf(boardAt(fenPerGram)));
      range.price(0, range.size);
      range.reordered();
      expect(priceOf()).toEqual(prices);
      expect(listed(range, { priceFromFen: 950_000 }).total).toBe(fenPerGram === 100_000 ? 1 : 0);
    }
  });
});

describe('searching', () => {
  const shop = (): Range =>
    rangeOf([
      aStyle({
        id: 'diamond',
        name: '18K金钻石戒指',
        metal: 'gold_18k',
        gem: 'diamond',
        seriesName: '晨曦',
        seriesId: 'S1',
      }),
      aStyle({
        id: 'jade',
        name: '翡翠手镯',
        kind: 'bangle',
        metal: 'none',
        metalColour: 'none',
        gem: 'jade',
      }),
      aStyle({ id: 'gold', name: '足金戒指', code: 'ZY-R0042' }),
      aStyle({ id: 'chain', name: '18K金珍珠项链', kind: 'necklace', metal: 'gold_18k', gem: 'pearl' }),
    ]);
  const search = (q: string): { found: string[]; how: string[] } => {
    const answer = listed(shop(), { q });
    return { found: ids(answer), how: answer.understood.map((term) => term.how) };
  };

  it.each([
    ['钻', ['diamond']],
    ['钻戒', ['diamond']],
    ['zuanjie', ['diamond']],
    ['zuan jie', ['diamond']],
    ['zuanj', ['diamond']],
    ['zuanjiezhi', ['diamond']],
    ['18k zuanjie', ['diamond']],
    ['feicui', ['jade']],
    ['shouzhuo', ['jade']],
    ['zhenzhu', ['chain']],
    ['chenxi', ['diamond']],
    ['晨曦', ['diamond']],
    ['１８Ｋ金', ['diamond', 'chain']],
    ['18K金钻戒', ['diamond']],
    ['珍珠項鍊', ['chain']],
    ['鑽石戒指', ['diamond']],
    ['zy-r0042', ['gold']],
    ['戒指，晨曦', ['diamond']],
  ])('%s finds %j', (q, found) => {
    expect(search(q).found).toEqual(found);
  });

  it('by zj finds 钻戒', () => {
    expect(search('zj').found).toContain('diamond');
  });

  it.each([
    ['飞翠', 'sound', ['jade']],
    ['18kzuanjie', 'parts', ['diamond']],
    ['feicu', 'typed', ['jade']],
    ['fiecui', 'mistyped', ['jade']],
    ['zhuanjie', 'mistyped', ['diamond']],
    ['shouzuo', 'mistyped', ['jade']],
    ['zenzu', 'mistyped', ['chain']],
    ['砖戒', 'mistyped', ['diamond']],
  ])('understands %s by %s', (q, how, found) => {
    expect(search(q)).toEqual({ found, how: [how] });
  });

  it.each(['珊瑚', 'zy-r0043', '戒指 翡翠', '铂金', 'qqqqqq', '%', '"', '*'])('finds nothing by %s', (q) => {
    expect(search(q).found).toEqual([]);
  });

  it('follows the synonyms of the staff, to one side only when they say so', () => {
    const both = synonymsOf([{ words: ['求婚款', '钻戒'], oneWay: false }]);
    const oneWay = synonymsOf([{ words: ['鸽子蛋', '钻戒'], oneWay: true }]);
    const found = (synonyms: typeof both, q: string): string[] => ids(listing(shop(), synonyms, { q }, ALL));
    expect(found(NO_SYNONYMS, '鸽子蛋')).toEqual([]);
    expect(found(oneWay, '鸽子蛋')).toEqual(['diamond']);
    expect(found(oneWay, 'gezidan')).toEqual(['diamond']);
    expect(found(both, '求婚款')).toEqual(['diamond']);
    const ring = rangeOf([aStyle({ id: 'named', name: '鸽子蛋', gem: 'ruby' })]);
    expect(ids(listing(ring, oneWay, { q: '钻戒' }, ALL))).toEqual([]);
    expect(
      ids(listing(ring, synonymsOf([{ words: ['鸽子蛋', '钻戒'], oneWay: false }]), { q: '钻戒' }, ALL)),
    ).toEqual(['named']);
  });

  it('marks what was searched for in the name', () => {
    const marks = (q: string): CatalogueStyle['name'][] =>
      listed(shop(), { q }).items.map(({ style, marks: places }) =>
        places.map(([from, to]) => style.name.slice(from, to)).join('+'),
      );
    expect(marks('zuanshi')).toEqual(['钻石']);
    expect(marks('戒指 18k')).toEqual(['18K+戒指']);
    expect(marks('晨曦')).toEqual(['']);
  });

  it('suggests what begins with the letters before what has them inside', () => {
    const texts = (q: string): string[] => suggestions(shop(), NO_SYNONYMS, q, 6).map(({ text }) => text);
    expect(texts('zuan')[0]).toMatch(/^钻/);
    expect(texts('zj')).toContain('钻戒');
    expect(texts('chen')[0]).toBe('晨曦');
    expect(texts('翡')[0]).toBe('翡翠');
    expect(texts('fiecui')).toEqual(['翡翠']);
    expect(texts('钻石 18k')).toEqual(['18K金钻石戒指']);
    expect(texts('qqqqqq')).toEqual([]);
    expect(suggestions(shop(), NO_SYNONYMS, '珍珠', 6)[0]).toMatchObject({
      what: 'word',
      count: 1,
      marks: [[0, 2]],
    });
  });
});

it('parts prices where the steps are', () => {
  expect([0, PRICE_STEPS[0] - 1, PRICE_STEPS[0], PRICE_STEPS[4], 10_000_000_000].map(priceRangeOf)).toEqual([
    0, 0, 1, 5, 5,
  ]);
});
