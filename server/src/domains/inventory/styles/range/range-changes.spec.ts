import { FIRST_PRICE_POLICY, type Kind, type Metal } from '@zhuyue/shared';
import fc from 'fast-check';
import type { Making } from '../../../../platform/cache/index.js';
import type { PriceBook } from '../../prices/index.js';
import type { StyleRow } from '../styles.repository.js';
import { pricingBy, Range, type CatalogueStyle } from './range.js';

const bookOf = (fenPerGram: number): PriceBook => ({
  board: { gold: { metal: 'gold', fenPerGram, effectiveAt: new Date(0), source: '' } },
  rules: [],
  policy: FIRST_PRICE_POLICY,
  until: null,
});
const idOf = (n: number): string => String(n).padStart(26, '0');
const STORES = ['A', 'B'];

const put = fc.record({
  n: fc.nat(5),
  seriesId: fc.constantFrom(null, 'S1', 'S2'),
  metal: fc.constantFrom<Metal>('gold_999', 'none'),
  kind: fc.constantFrom<Kind>('ring', 'bracelet'),
  rank: fc.integer({ min: 1, max: 3 }),
});
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ put }) },
  { weight: 1, arbitrary: fc.record({ drop: fc.nat(5) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      stock: fc.nat(5),
      at: fc.uniqueArray(fc.constantFrom(...STORES)),
      count: fc.integer({ min: 1, max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ price: fc.constantFrom(0, 100_000, 120_000) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const rowOf = ({
  n,
  ...facts
}: { n: number } & Pick<StyleRow, 'seriesId' | 'metal' | 'kind' | 'rank'>): StyleRow => ({
  id: idOf(n),
  code: `ZY-${String(n)}`,
  gtin: '',
  name: '足金戒指',
  seriesName: null,
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
  priceMode: 'weighed',
  fixedPriceFen: null,
  labourFenPerGram: 1_000,
  labourFenPerPiece: 0,
  typicalGoldMg: 3_000,
  publishedAt: null,
  ...facts,
});

function take(range: Range, one: Step): void {
  if ('put' in one) range.put(rowOf(one.put));
  else if ('drop' in one) range.drop(idOf(one.drop));
  else if ('stock' in one)
    range.stock(
      idOf(one.stock),
      one.at.map((storeId) => ({ styleId: idOf(one.stock), storeId, count: one.count })),
    );
  else {
    range.pricing = pricingBy(one.price === 0 ? { ...bookOf(0), board: {} } : bookOf(one.price));
    range.price(0, range.size);
    range.reordered();
  }
}

/** 与它相配 the slow way: every style that lies there, ordered as the page promises. */
function plainMatches(range: Range, style: CatalogueStyle, storeId: string, most: number): string[] {
  const close = (other: CatalogueStyle): number =>
    (style.seriesId !== null && other.seriesId === style.seriesId ? 4 : 0) +
    (other.metal === style.metal ? 2 : 0) +
    (other.kind === style.kind ? 0 : 1);
  return [...range.shelves.in(storeId)]
    .map((slot) => range.styleAt(slot))
    .filter((other): other is CatalogueStyle => other !== null && other.id !== style.id && close(other) >= 2)
    .sort((a, b) => close(b) - close(a) || a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

const MOST = 2;
const shown = (range: Range, id: string, storeId: string) => {
  const style = range.style(id);
  const matches = style ? range.matches.of(style, storeId, MOST) : [];
  const parts = [`style:${id}`, `shelf:${storeId}`, ...matches.map((one) => `style:${one.id}`)];
  return { text: JSON.stringify([style, matches]), parts };
};

describe('what is told of a style and of what matches it', () => {
  it('is what a walk through the whole shelf tells, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const range = new Range(pricingBy(bookOf(100_000)));
        for (const one of steps) {
          take(range, one);
          for (const id of [...range.ids()]) {
            const style = range.style(id);
            if (!style) continue;
            for (const storeId of STORES)
              expect(range.matches.of(style, storeId, MOST).map((other) => other.id)).toEqual(
                plainMatches(range, style, storeId, MOST),
              );
          }
        }
      }),
    );
  });

  it('stands, as the range tells it, only while it would be told the same way again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const range = new Range(pricingBy(bookOf(100_000)));
        const told: { id: string; storeId: string; text: string; making: Making }[] = [];
        for (const one of steps) {
          take(range, one);
          for (const { id, storeId, text, making } of told)
            if (range.changes.stands(making)) expect(shown(range, id, storeId).text).toBe(text);
          for (const id of [...range.ids()])
            for (const storeId of STORES) {
              const since = range.changes.moment;
              const { text, parts } = shown(range, id, storeId);
              told.push({ id, storeId, text, making: { since, parts } });
            }
        }
      }),
    );
  });

  it('stands when a piece of something else goes from the same store', () => {
    const range = new Range(pricingBy(bookOf(100_000)));
    for (const n of [1, 2, 3]) {
      range.put(rowOf({ n, seriesId: 'S1', metal: 'gold_999', kind: 'ring', rank: n }));
      range.stock(idOf(n), [{ styleId: idOf(n), storeId: 'A', count: 1 }]);
    }
    range.put(rowOf({ n: 4, seriesId: null, metal: 'none', kind: 'ring', rank: 1 }));
    range.stock(idOf(4), [{ styleId: idOf(4), storeId: 'A', count: 1 }]);
    const making = { since: range.changes.moment, parts: shown(range, idOf(1), 'A').parts };
    range.stock(idOf(4), []);
    expect(range.changes.stands(making)).toBe(true);
    range.stock(idOf(2), []);
    expect(range.changes.stands(making)).toBe(false);
  });
});
