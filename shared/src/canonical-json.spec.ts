import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}
/** Text both sides of a wire agree on. */
const value = fc.jsonValue({ stringUnit: 'grapheme' });

describe('canonical JSON', () => {
  it('says the same of the same value, whatever order its keys came in', () => {
    fc.assert(fc.property(value, (one) => canonicalJson(shuffled(one)) === canonicalJson(one)));
  });

  it('reads back as the value, and then says the same again', () => {
    fc.assert(
      fc.property(value, (one) => {
        const said = canonicalJson(one);
        expect(JSON.parse(said)).toEqual(JSON.parse(JSON.stringify(one)));
        expect(canonicalJson(JSON.parse(said))).toBe(said);
      }),
    );
  });

  it('differs where the values differ', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const alike = JSON.stringify(sortedDeep(a)) === JSON.stringify(sortedDeep(b));
        expect(canonicalJson(a) === canonicalJson(b)).toBe(alike);
      }),
    );
  });

  it.each<[string, unknown, string]>([
    [
      'sorts keys by code unit, not by place of an alphabet',
      { b: 1, a: 2, B: 3, 金: 4 },
      '{"B":3,"a":2,"b":1,"金":4}',
    ],
    ['sorts numeric keys as text', { 10: 'x', 9: 'y' }, '{"10":"x","9":"y"}'],
    ['keeps null and leaves out what has no value', { a: null, b: undefined }, '{"a":null}'],
    ['knows one zero', [-0, 0], '[0,0]'],
    [
      'writes numbers as ECMAScript does',
      [1e21, 1e-7, 0.1, 333333333.33333329],
      '[1e+21,1e-7,0.1,333333333.3333333]',
    ],
    ['escapes only what must be', '€$\u000f\nA\'B"\\/', '"€$\\u000f\\nA\'B\\"\\\\/"'],
    ['keeps pairs whole', '💍', '"💍"'],
    [
      'takes an instant as its text',
      { at: new Date('2026-03-02T02:00:00.123Z') },
      '{"at":"2026-03-02T02:00:00.123Z"}',
    ],
  ])('%s', (_name, given, said) => {
    expect(canonicalJson(given)).toBe(said);
  });

  it.each<[string, unknown]>([
    ['NaN', { a: NaN }],
    ['infinity', [Infinity]],
    ['half of a pair', 'a\ud83d'],
    ['half of a pair in a key', { '\udc8d': 1 }],
    ['a function', { a: () => 1 }],
    ['nothing at all', undefined],
  ])('refuses %s', (_name, given) => {
    expect(() => canonicalJson(given)).toThrow(TypeError);
  });
});

/** A second way to the same order: through sorted lists of pairs. */
function sortedDeep(one: unknown): unknown {
  if (Array.isArray(one)) return one.map(sortedDeep);
  if (typeof one === 'number') return one === 0 ? 0 : one;
  if (typeof one !== 'object' || one === null) return one;
  return {
    pairs: Object.entries(one)
      .map(([key, inner]) => [key, sortedDeep(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
