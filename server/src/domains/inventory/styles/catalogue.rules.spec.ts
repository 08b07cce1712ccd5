import { GEMS, KINDS, METALS, type StyleSort } from '@zhuyue/shared';
import fc from 'fast-check';
import { FACETS, listing, type CatalogueStyle, type StyleFilter } from './catalogue.rules.js';

let made = 0;
const aStyle = (facts: Partial<CatalogueStyle> & { priceFen?: number } = {}): CatalogueStyle => {
  made += 1;
  const { priceFen = 100_000, ...rest } = facts;
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
    fixedPriceFen: priceFen,
    labourFenPerGram: 0,
    labourFenPerPiece: 0,
    typicalGoldMg: 1,
    rank: made,
    publishedAt: null,
    bill: {
      mode: 'fixed',
      totalFen: priceFen,
      lines: [],
      board: null,
      effectiveFenPerGram: null,
      movesFen: null,
    },
    searchText: '足金戒指',
    stock: new Map(),
    piecesInStock: 0,
    storesInStock: 0,
    ...rest,
  };
};

const anyStyle = fc
  .record({
    kind: fc.constantFrom(...KINDS.slice(0, 3)),
    metal: fc.constantFrom(...METALS.slice(0, 3)),
    gem: fc.constantFrom(...GEMS.slice(0, 3)),
    priceFen: fc.integer({ min: 0, max: 20 }),
    piecesInStock: fc.integer({ min: 0, max: 1 }),
  })
  .map((facts) => aStyle(facts));
const some = <T extends string>(list: readonly T[]) =>
  fc.option(fc.subarray([...list.slice(0, 3)]), { nil: undefined });
const anyFilter: fc.Arbitrary<StyleFilter> = fc.record({
  kind: some(KINDS),
  metal: some(METALS),
  gem: some(GEMS),
  priceFromFen: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  priceToFen: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  inStock: fc.option(fc.boolean(), { nil: undefined }),
});

/** The obvious way: one condition after the other, for every style again. */
const plainly = (styles: CatalogueStyle[], f: StyleFilter): CatalogueStyle[] =>
  styles
    .filter((s) => !f.kind?.length || f.kind.includes(s.kind))
    .filter((s) => !f.metal?.length || f.metal.includes(s.metal))
    .filter((s) => !f.gem?.length || f.gem.includes(s.gem))
    .filter((s) => s.bill.totalFen >= (f.priceFromFen ?? 0) && s.bill.totalFen <= (f.priceToFen ?? Infinity))
    .filter((s) => f.inStock !== true || s.piecesInStock > 0);

describe('listing styles', () => {
  it('keeps what the filter says', () => {
    fc.assert(
      fc.property(fc.array(anyStyle), anyFilter, (styles, filter) => {
        const expected = plainly(styles, filter).map((style) => style.id);
        expect(listing(styles, filter, 'recommended').items.map((style) => style.id)).toEqual(expected);
      }),
    );
  });

  it('promises by a facet what choosing its word would show', () => {
    fc.assert(
      fc.property(fc.array(anyStyle), anyFilter, (styles, filter) => {
        const { facets } = listing(styles, filter, 'recommended');
        for (const name of FACETS) {
          for (const { word, count } of facets[name]) {
            const chosen = plainly(styles, { ...filter, [name]: undefined }).filter(
              (style) => style[name] === word,
            );
            expect(count).toBe(chosen.length);
          }
        }
      }),
    );
  });

  it.each<[StyleSort, number[]]>([
    ['price_up', [1, 2, 3]],
    ['price_down', [3, 2, 1]],
  ])('sorts by %s', (sort, prices) => {
    const styles = [2, 3, 1].map((priceFen) => aStyle({ priceFen }));
    expect(listing(styles, {}, sort).items.map((style) => style.bill.totalFen)).toEqual(prices);
  });

  it('puts what has the very words before what shares their characters', () => {
    const near = aStyle({ searchText: '金链 链坠' });
    const exact = aStyle({ searchText: '金链坠' });
    expect(listing([near, exact], { q: '金链坠' }, 'recommended').items).toEqual([exact, near]);
  });
});
