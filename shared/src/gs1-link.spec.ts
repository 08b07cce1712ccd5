import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { gs1Attribute, gs1Attributes } from './gs1-attributes.js';
import { checkDigit, gs1Unescape, isGtin14, readGs1Link, writeGs1Link, type Gs1Link } from './gs1-link.js';

interface Vector {
  op: 'parse' | 'generate';
  ok: boolean;
  uri: string | null;
  stem?: string;
  ai_element_string?: string | null;
  ai_bracketed?: string;
  options: Record<string, string>;
}
const official = (file: string): string => readFileSync(path.resolve(__dirname, '../test/gs1', file), 'utf8');
const vectors = JSON.parse(official('dl_vectors.json')) as {
  digital_link: Vector[];
  uri_unescape: { in: string; path: string; query: string }[];
  ai_bracketed: unknown[];
};

/** Why an official case says nothing about this parser; null: it applies. */
function leftOut({ op, uri, ok, options, ai_bracketed }: Vector): string | null {
  if (options['PermitUnknownAIs'] === 'true') return 'a switch for unknown identifiers, which we do not have';
  if (op === 'parse') {
    const key = /\/(00|253|401|402|414|8003|8004|8018)\//.exec(uri ?? '');
    return ok && key ? 'its key is not a GTIN' : null;
  }
  if (/^\((253|8010)\)/.test(ai_bracketed ?? '')) return 'its key is not a GTIN';
  if (/^(?!\(01\))/.test(ai_bracketed ?? ''))
    return 'it has no key; our writer cannot be asked for a link without one';
  const names = [...(ai_bracketed ?? '').matchAll(/\((\d+)\)/g)].map(([, name]) => name);
  if (new Set(names).size < names.length) return 'it says one thing twice; our writer is given each once';
  if (names.includes('235')) return 'it mixes 235 with 10; our writer has no 235';
  return null;
}
const applying = vectors.digital_link.filter((vector) => leftOut(vector) === null);
const parsed = applying.filter(({ op }) => op === 'parse');
const generated = applying.filter(({ op }) => op === 'generate');

/** What the engine writes: each identifier with its value, FNC1 where the next could not be told. */
function elementsOf(link: Gs1Link): string {
  const { gtin, cpv, lot, serial, attributes } = link;
  const all = [['01', gtin], ['22', cpv], ['10', lot], ['21', serial], ...attributes]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [String(name), String(value)] as const);
  const fixed = /^(0[0-4]|1[1-9]|20|3[1-6]|41)/;
  return all
    .map(([name, value], i) => {
      const before = all[i - 1]?.[0] ?? '';
      return (fixed.test(before) ? '' : '^') + name + value;
    })
    .join('');
}

const GTIN = '09520123456788';

describe('the official cases', () => {
  it('are all here, and those that do not apply are few and known', () => {
    const reasons = new Map<string, number>();
    for (const vector of vectors.digital_link) {
      const reason = leftOut(vector);
      if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    expect(Object.fromEntries(reasons)).toEqual({
      'its key is not a GTIN': 18,
      'a switch for unknown identifiers, which we do not have': 2,
      'it has no key; our writer cannot be asked for a link without one': 1,
      'it says one thing twice; our writer is given each once': 1,
      'it mixes 235 with 10; our writer has no 235': 1,
    });
    expect([vectors.digital_link.length, parsed.length, generated.length]).toEqual([84, 57, 4]);
    // Element strings as people read them under a barcode: nothing here reads or writes those.
    expect(vectors.ai_bracketed).toHaveLength(17);
  });

  it.each(parsed.map((vector) => [String(vector.uri), vector] as const))('%s', (uri, vector) => {
    const zeroSuppressed = vector.options['PermitZeroSuppressedGTINinDLuris'] === 'true';
    const link = readGs1Link(uri, { zeroSuppressed });
    expect(link === null ? null : elementsOf(link)).toBe(vector.ok ? vector.ai_element_string : null);
  });

  it.each(generated.map((vector) => [String(vector.ai_bracketed), vector] as const))('%s', (text, vector) => {
    const said = [...text.matchAll(/\((\d+)\)([^(]*)/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    const of = (name: string): string | null => said.find(([one]) => one === name)?.[1] ?? null;
    const write = (): string =>
      writeGs1Link({
        stem: vector.stem ?? '',
        gtin: of('01') ?? '',
        cpv: of('22'),
        lot: of('10'),
        serial: of('21'),
        attributes: said.filter(([name]) => !['01', '22', '10', '21'].includes(name)),
      });
    if (vector.ok) expect(write()).toBe(vector.uri);
    else expect(write).toThrow(RangeError);
  });

  it.each(vectors.uri_unescape)('of percent-decoding: $in', ({ in: text, path: inPath, query }) => {
    expect(gs1Unescape(text)).toBe(inPath);
    expect(gs1Unescape(text, true)).toBe(query);
  });
});

describe('the check digit', () => {
  it.each([
    ['0952012345678', 8],
    ['0061414112345', 2],
    ['0950600013435', 2],
    ['1231231231233', 3],
  ])('of %s is %d', (digits, digit) => {
    expect(checkDigit(digits)).toBe(digit);
    expect(isGtin14(`${digits}${digit}`)).toBe(true);
  });

  it('notices every single digit that is read wrong', () => {
    fc.assert(
      fc.property(fc.nat({ max: 13 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = String((Number(GTIN[at]) + by) % 10);
        expect(isGtin14(GTIN.slice(0, at) + wrong + GTIN.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe('attributes', () => {
  /** Every identifier the dictionary lets into a query, with its form; read in another way than the table was made. */
  const dictionary = official('gs1-syntax-dictionary.txt')
    .split('\n')
    .map((line) => /^(\d{2,4})(?:-(\d{2,4}))?\s+[*]?\?\s+(.*?)\s*(#|$)/.exec(line))
    .flatMap((match) => {
      if (!match) return [];
      const [, first = '', last = first, spec = ''] = match;
      const parts = spec.split(/\s+/).filter((part) => /^\[?[NXYZ](\.\.)?\d/.test(part));
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => ({
        identifier: String(Number(first) + i).padStart(first.length, '0'),
        parts,
      }));
    });
  const sample = { N: '7', X: 'a', Y: '#', Z: '-' } as Record<string, string>;
  const textOf = (parts: readonly string[]): string =>
    parts
      .map((part) => (sample[part.replace('[', '')[0] ?? ''] ?? '').repeat(Number(/\d+/.exec(part)?.[0])))
      .join('');

  it('are those of the dictionary, no more and no fewer', () => {
    expect([...gs1Attributes()].sort()).toEqual(dictionary.map(({ identifier }) => identifier).sort());
  });

  it('have the dictionary’s longest form and nothing longer', () => {
    const wrong = dictionary.filter(({ identifier, parts }) => {
      const longest = textOf(parts);
      const form = gs1Attribute(identifier);
      return form?.test(longest) !== true || form.test(`${longest}7`) || form.test('');
    });
    expect(wrong).toEqual([]);
  });
});

describe('a link', () => {
  const cset = [...'!"%&\'()*+,-./0123456789:;<=>?ABCXYZ_abcxyz'];
  const value = fc.option(fc.string({ unit: fc.constantFrom(...cset), minLength: 1, maxLength: 20 }));
  const gtin = fc
    .bigInt({ min: 0n, max: 9_999_999_999_999n })
    .map((n) => String(n).padStart(13, '0'))
    .map((digits) => digits + String(checkDigit(digits)));
  const stem = fc.constantFrom('https://zy.cn', 'http://a.b:8080/t', 'https://a/01/x', 'HTTPS://ZY.CN/T');

  it('is read back as it was written, whatever the 82 characters say', () => {
    fc.assert(
      fc.property(stem, gtin, value, value, value, (base, key, cpv, lot, serial) => {
        const link = { stem: base, gtin: key, cpv, lot, serial, attributes: [['99', 'A+b/c']] as const };
        expect(readGs1Link(writeGs1Link(link))).toEqual(link);
      }),
    );
  });

  it.each([
    'https://a/01/12312312312333/10/B/22/A',
    'https://a/01/12312312312333/21/1/21/1',
    'https://a/01/12312312312333/22',
    'https://a/01/12312312312333/21/',
    'https://a/01/12312312312333/',
    'https://a/01/12312312312334',
    'https://a/01/123123123',
    'https://a/01/12312312312333?17=1',
    'https://a/01/12312312312333?21=1',
    'https://a/01/12312312312333/21/%E9%87%91',
    'https://a/01/12312312312333/21/123456789012345678901',
    'ftp://a/01/12312312312333',
    'https://a b/01/12312312312333',
  ])('like %s is refused', (link) => {
    expect(readGs1Link(link)).toBeNull();
  });
});
