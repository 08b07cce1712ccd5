import {
  aStone,
  checkName,
  AVAILABILITIES,
  availabilityOf,
  CONTAINERS,
  FINENESS,
  GEMS,
  HOLIDAY_KINDS,
  isGtin14,
  isRealDay,
  KINDS,
  LABS,
  METAL_COLOURS,
  METALS,
  PHONE_PATTERN,
  PIECE_STATES,
  PRICE_MODES,
  RING_SIZE,
  STAFF_ROLES,
  STAFF_SKILLS,
  STORE_KINDS,
  STORE_SERVICES,
  TAG_MARKS,
  type Gem,
  type Kind,
  type Metal,
  type PieceState,
} from '@zhuyue/shared';
import { listOf, numberOf, numberOrNull, readCsv, textOf, type Line } from './csv.js';
import { weekOf } from './load-places.js';
import { Album } from './load-range.js';
import { readSeed } from './seed-files.js';
import { seedId } from './seed-id.js';
import { readScript } from './stories/script.js';

const seed = readSeed(false);
const KIND_ENDINGS: Readonly<Record<string, RegExp>> = {
  ring: /戒指$/,
  necklace: /项链$/,
  pendant: /吊坠$/,
  earring: /(耳环|耳钉|耳坠)$/,
  bracelet: /手链$/,
  bangle: /手镯$/,
  brooch: /胸针$/,
  gold_bar: /金条$/,
};
const METAL_BEGINNINGS: Readonly<Record<string, string>> = {
  gold_999: '足金',
  gold_18k: '18K金',
  gold_14k: '14K金',
  platinum_950: 'Pt950铂金',
  silver_990: '足银',
  silver_925: '925银',
  none: '',
};
const SYNTHETIC = ['lab_diamond', 'cubic_zirconia', 'synthetic_corundum', 'synthetic_emerald'];

/** The lines that break a rule, by what they are called: an empty list is the promise. */
const breaking = (lines: readonly Line[], name: string, good: (line: Line) => boolean): string[] =>
  lines.filter((line) => !good(line)).map((line) => textOf(line, name));
const distinct = (lines: readonly Line[], column: string): number =>
  new Set(lines.map((line) => textOf(line, column))).size;
const among = (words: readonly string[], column: string) => (line: Line) =>
  words.includes(textOf(line, column));

describe('styles', () => {
  it('are at least two thousand, each with its own code and GTIN', () => {
    expect(seed.styles.length).toBeGreaterThanOrEqual(2000);
    expect(distinct(seed.styles, 'code')).toBe(seed.styles.length);
    expect(distinct(seed.styles, 'gtin')).toBe(seed.styles.length);
    expect(breaking(seed.styles, 'gtin', (s) => isGtin14(textOf(s, 'gtin')))).toEqual([]);
    expect(breaking(seed.styles, 'gtin', (s) => textOf(s, 'gtin').startsWith('09506000'))).toEqual([]);
  });

  it('use the words of the house', () => {
    for (const [column, words] of [
      ['kind', KINDS],
      ['metal', METALS],
      ['colour', METAL_COLOURS],
      ['gem', GEMS],
      ['priceMode', PRICE_MODES],
    ] as const) {
      expect(breaking(seed.styles, 'code', among(words, column))).toEqual([]);
    }
  });

  it('are named by fineness, material, gem and kind, in this order', () => {
    const named = (s: Line): boolean =>
      textOf(s, 'name').startsWith(METAL_BEGINNINGS[textOf(s, 'metal')] ?? '?') &&
      (KIND_ENDINGS[textOf(s, 'kind')]?.test(textOf(s, 'name')) ?? false);
    expect(breaking(seed.styles, 'code', named)).toEqual([]);
    expect(
      breaking(
        seed.styles,
        'code',
        (s) => (textOf(s, 'gem') === 'none') !== /石|珍珠|翡翠|祖母绿|碧玺|水晶|锆/.test(textOf(s, 'name')),
      ),
    ).toEqual([]);
  });

  it('have names that pass the naming check', () => {
    const faults = seed.styles.flatMap((s) => {
      const gem = textOf(s, 'gem') as Gem;
      const name = textOf(s, 'name');
      const water = name.includes('海水') ? 'saltwater' : name.includes('淡水') ? 'freshwater' : null;
      const stone = { ...aStone(gem), water } as const;
      const verdict = checkName(name, {
        kind: textOf(s, 'kind') as Kind,
        metals: textOf(s, 'metal') === 'none' ? [] : [{ metal: textOf(s, 'metal') as Metal }],
        plating: textOf(s, 'plating') === '' ? null : { kind: 'rhodium' },
        stones: gem === 'none' ? [] : [stone],
        seriesName: textOf(s, 'series'),
      });
      return verdict.problems.map((one) => `${name}: ${one.fault}`);
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  it('never say 千足金, and say 合成 of every synthetic stone', () => {
    const words = (s: Line): string => textOf(s, 'name') + textOf(s, 'description') + textOf(s, 'care');
    expect(breaking(seed.styles, 'code', (s) => !/千足金|万足金|锆石戒|水钻/.test(words(s)))).toEqual([]);
    const synthetic = seed.styles.filter((s) => SYNTHETIC.includes(textOf(s, 'gem')));
    expect(synthetic.length).toBeGreaterThan(50);
    expect(breaking(synthetic, 'code', (s) => textOf(s, 'name').includes('合成'))).toEqual([]);
    expect(
      breaking(synthetic, 'code', (s) => !/天然(钻石|红宝石|祖母绿)[，约]/.test(textOf(s, 'description'))),
    ).toEqual([]);
    const natural = seed.styles.filter((s) => !SYNTHETIC.includes(textOf(s, 'gem')));
    expect(breaking(natural, 'code', (s) => !textOf(s, 'name').includes('合成'))).toEqual([]);
  });

  it('have a picture of their own form and metal colour', () => {
    const album = new Album(seed.pictures);
    expect(breaking(seed.styles, 'code', (s) => album.picturesOf(textOf(s, 'picture')).length > 0)).toEqual(
      [],
    );
    const shown = (s: Line): boolean => {
      const [form = '', metal = ''] = textOf(s, 'picture').split('--');
      const colour = textOf(s, 'colour');
      const fits =
        colour === 'white' ? ['white', 'silver'] : colour === 'none' ? ['none'] : [`${colour}-gold`];
      return form === textOf(s, 'form') && fits.includes(metal);
    };
    expect(breaking(seed.styles, 'code', shown)).toEqual([]);
  });

  it('are weighed exactly when they are plain metal of the highest classes', () => {
    const weighed = (s: Line): boolean =>
      textOf(s, 'gem') === 'none' && ['gold_999', 'silver_990', 'platinum_950'].includes(textOf(s, 'metal'));
    expect(
      breaking(seed.styles, 'code', (s) => weighed(s) === (textOf(s, 'priceMode') === 'weighed')),
    ).toEqual([]);
    const labour = (s: Line): number => numberOf(s, 'labourFenPerGram') + numberOf(s, 'labourFenPerPiece');
    const own = seed.styles.filter(weighed);
    expect(breaking(own, 'code', (s) => labour(s) > 0)).toEqual([]);
  });

  it('have a fixed price that carries its metal', () => {
    const close = numberOf(seed.gold.at(-1) ?? {}, 'fenPerGram');
    const fixed = seed.styles.filter((s) => textOf(s, 'priceMode') === 'fixed');
    const metalFen = (s: Line): number => {
      const share = textOf(s, 'metal').startsWith('gold') ? FINENESS[textOf(s, 'metal') as Metal] / 1000 : 0;
      return (numberOf(s, 'goldMg') / 1000) * close * share;
    };
    const plausible = (s: Line): boolean =>
      numberOf(s, 'priceFen') >= 8_000 &&
      numberOf(s, 'priceFen') <= 50_000_000 &&
      metalFen(s) <= numberOf(s, 'priceFen') * 0.7;
    expect(breaking(fixed, 'code', plausible)).toEqual([]);
  });

  it('offer sizes exactly when they are rings', () => {
    const good = (s: Line): boolean => {
      const sizes = listOf(s, 'sizes').map(Number);
      const inRange = sizes.every((size) => size >= RING_SIZE.minHmm && size <= RING_SIZE.maxHmm);
      return inRange && sizes.length > 0 === (textOf(s, 'kind') === 'ring');
    };
    expect(breaking(seed.styles, 'code', good)).toEqual([]);
  });

  it('are described each in its own words', () => {
    expect(distinct(seed.styles, 'description')).toBe(seed.styles.length);
    const fits = (s: Line): boolean =>
      textOf(s, 'description').length <= 1000 && !/undefined|NaN|！|[，。]亲/.test(textOf(s, 'description'));
    expect(breaking(seed.styles, 'code', fits)).toEqual([]);
  });
});

describe('pieces', () => {
  const styles = new Map(seed.styles.map((style) => [textOf(style, 'code'), style]));
  const styleOf = (piece: Line): Line => styles.get(textOf(piece, 'style')) ?? {};

  it('are at least eight thousand, of known styles, in boutiques', () => {
    expect(seed.pieces.length).toBeGreaterThanOrEqual(8000);
    expect(distinct(seed.pieces, 'number')).toBe(seed.pieces.length);
    const boutiques = new Set(
      seed.stores.filter((s) => s['kind'] === 'boutique').map((s) => textOf(s, 'code')),
    );
    expect(breaking(seed.pieces, 'number', (p) => styles.has(textOf(p, 'style')))).toEqual([]);
    expect(breaking(seed.pieces, 'number', (p) => boutiques.has(textOf(p, 'store')))).toEqual([]);
  });

  it('use the words of the house and mostly lie in stock', () => {
    expect(breaking(seed.pieces, 'number', among(PIECE_STATES, 'state'))).toEqual([]);
    expect(breaking(seed.pieces, 'number', among(CONTAINERS, 'container'))).toEqual([]);
    expect(breaking(seed.pieces, 'number', among(TAG_MARKS, 'tag'))).toEqual([]);
    expect(breaking(seed.pieces, 'number', among(['', ...LABS], 'lab'))).toEqual([]);
    const available = seed.pieces.filter(
      (p) => availabilityOf(textOf(p, 'state') as PieceState) === AVAILABILITIES[0],
    );
    expect(available.length / seed.pieces.length).toBeGreaterThan(0.9);
  });

  it('weigh about what their style says, and gross is never less than net', () => {
    const near = (p: Line): boolean => {
      const nominal = numberOf(styleOf(p), 'goldMg');
      const net = numberOf(p, 'goldMg');
      if (textOf(styleOf(p), 'metal') === 'none') return net === 0 && numberOf(p, 'grossMg') > 20_000;
      return net >= nominal * 0.8 && net <= nominal * 1.25 && numberOf(p, 'grossMg') >= net;
    };
    expect(breaking(seed.pieces, 'number', near)).toEqual([]);
  });

  it('have a certificate of their own where the stone calls for one', () => {
    const certified = seed.pieces.filter((p) => textOf(p, 'lab') !== '');
    const numbers = new Set(certified.map((p) => `${textOf(p, 'lab')} ${textOf(p, 'certificate')}`));
    expect(numbers.size).toBe(certified.length);
    const calls = (p: Line): boolean => {
      const main = seed.stones.get(textOf(p, 'number'))?.find((stone) => stone['role'] === 'main');
      if (!main) return textOf(p, 'lab') === '';
      const each = (numberOrNull(main, 'milliCarat') ?? 0) / numberOf(main, 'count');
      const diamond = textOf(main, 'gem') === 'diamond' && numberOf(main, 'count') <= 2 && each >= 310;
      return !(diamond || textOf(main, 'gem') === 'jade') || textOf(p, 'lab') !== '';
    };
    expect(breaking(seed.pieces, 'number', calls)).toEqual([]);
  });

  it('carry the stone their style is named after, and none when it is plain', () => {
    const good = (p: Line): boolean => {
      const main = seed.stones.get(textOf(p, 'number'))?.find((stone) => stone['role'] === 'main');
      return textOf(main ?? { gem: 'none' }, 'gem') === textOf(styleOf(p), 'gem');
    };
    expect(breaking(seed.pieces, 'number', good)).toEqual([]);
  });
});

describe('stores and people', () => {
  it('are at least five hundred stores, forty of them with people, under our own names', () => {
    expect(seed.stores.length).toBeGreaterThanOrEqual(500);
    expect(distinct(seed.stores, 'name')).toBe(seed.stores.length);
    expect(breaking(seed.stores, 'code', (s) => textOf(s, 'name').startsWith('珠约·'))).toEqual([]);
    expect(
      breaking(
        seed.stores,
        'code',
        (s) => !/星巴克|咖啡|臻选/.test(textOf(s, 'name') + textOf(s, 'address')),
      ),
    ).toEqual([]);
    const boutiques = seed.stores.filter((s) => s['kind'] === 'boutique');
    expect(boutiques).toHaveLength(40);
    expect(distinct(boutiques, 'city')).toBeGreaterThanOrEqual(12);
  });

  it('lie in China, are open every week and have telephones nobody answers', () => {
    const placed = (s: Line): boolean => {
      const [lat, lng] = [numberOf(s, 'lat'), numberOf(s, 'lng')];
      return lat > 18 && lat < 54 && lng > 73 && lng < 135 && /^\d{6}$/.test(textOf(s, 'adcode'));
    };
    expect(breaking(seed.stores, 'code', placed)).toEqual([]);
    expect(breaking(seed.stores, 'code', (s) => /^0\d{2,3}-0\d{7}$/.test(textOf(s, 'telephone')))).toEqual(
      [],
    );
    const open = (s: Line): boolean => {
      const week = weekOf(textOf(s, 'hours'));
      return week.length >= 6 && week.every(({ from, to }) => /^\d{2}:\d{2}$/.test(from) && from < to);
    };
    expect(breaking(seed.stores, 'code', open)).toEqual([]);
    expect(breaking(seed.stores, 'code', among(STORE_KINDS, 'kind'))).toEqual([]);
    expect(
      breaking(seed.stores, 'code', (s) =>
        listOf(s, 'services').every((w) => (STORE_SERVICES as readonly string[]).includes(w)),
      ),
    ).toEqual([]);
  });

  it('have a manager, a technician and three to six consultants in each boutique', () => {
    const staffed = (s: Line): boolean => {
      const roles = seed.staff
        .filter((p) => textOf(p, 'store') === textOf(s, 'code'))
        .map((p) => textOf(p, 'role'));
      const consultants = roles.filter((role) => role === 'consultant').length;
      return roles.includes('manager') && roles.includes('service') && consultants >= 3 && consultants <= 6;
    };
    expect(
      breaking(
        seed.stores.filter((s) => s['kind'] === 'boutique'),
        'code',
        staffed,
      ),
    ).toEqual([]);
    expect(distinct(seed.staff, 'account')).toBe(seed.staff.length);
    expect(breaking(seed.staff, 'account', among(STAFF_ROLES, 'role'))).toEqual([]);
    expect(
      breaking(seed.staff, 'account', (p) =>
        listOf(p, 'skills').every((w) => (STAFF_SKILLS as readonly string[]).includes(w)),
      ),
    ).toEqual([]);
    expect(seed.staff.filter((p) => p['role'] === 'headquarters')).toHaveLength(2);
  });

  it('has demonstration customers whose numbers a login accepts', () => {
    const phones = readScript().customers.map((customer) => customer.phone);
    expect(phones.filter((phone) => !PHONE_PATTERN.test(phone))).toEqual([]);
    expect(phones.length).toBeGreaterThanOrEqual(10);
    expect(new Set(phones).size).toBe(phones.length);
  });
});

describe('prices, calendar and places', () => {
  it('have real days in order', () => {
    for (const days of [seed.gold, seed.silver]) {
      const list = days.map((line) => textOf(line, 'day'));
      expect(list.filter((day) => !isRealDay(day))).toEqual([]);
      expect([...list].sort()).toEqual(list);
      expect(new Set(list).size).toBe(list.length);
    }
    expect(breaking(seed.holidays, 'day', among(HOLIDAY_KINDS, 'kind'))).toEqual([]);
  });

  it('have every division below its parent', () => {
    const codes = new Set(seed.divisions.map((d) => textOf(d, 'code')));
    const below = (d: Line): boolean =>
      textOf(d, 'parent') === '' ? textOf(d, 'code').length === 2 : codes.has(textOf(d, 'parent'));
    expect(breaking(seed.divisions, 'code', below)).toEqual([]);
    expect(
      breaking(seed.divisions, 'code', (d) => !['市辖区', '县', ''].includes(textOf(d, 'name'))),
    ).toEqual([]);
  });
});

describe('the subset for tests', () => {
  const few = readSeed(true);

  it('is small and closed: nothing in it points outside of it', () => {
    expect([few.styles.length, few.stores.length]).toEqual([60, 12]);
    expect(few.pieces.length).toBeGreaterThanOrEqual(200);
    expect(few.pieces.length).toBeLessThanOrEqual(300);
    const stores = new Set(few.stores.map((s) => textOf(s, 'code')));
    expect(breaking(few.pieces, 'number', (p) => stores.has(textOf(p, 'store')))).toEqual([]);
    expect(
      breaking(few.staff, 'account', (p) => textOf(p, 'store') === '' || stores.has(textOf(p, 'store'))),
    ).toEqual([]);
  });

  it('has something of every kind', () => {
    expect(distinct(few.styles, 'kind')).toBe(KINDS.length);
  });
});

describe('reading the files', () => {
  it('understands quotes, commas and line breaks inside of a field', () => {
    expect(readCsv('a,b\n"x, ""y""","1\n2"\nz,\n')).toEqual([
      { a: 'x, "y"', b: '1\n2' },
      { a: 'z', b: '' },
    ]);
  });

  it('complains about a column that is not there and about a number that is none', () => {
    expect(() => textOf({ a: '1' }, 'b')).toThrow('no column b');
    expect(() => numberOf({ a: 'x' }, 'a')).toThrow('no number');
  });

  it('gives the same thing the same identifier, and different things different ones', () => {
    expect(seedId('style', 'ZY-R0001')).toBe(seedId('style', 'ZY-R0001'));
    expect(seedId('style', 'ZY-R0001')).not.toBe(seedId('piece', 'ZY-R0001'));
    expect(seedId('style', 'ZY-R0001')).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  });
});
