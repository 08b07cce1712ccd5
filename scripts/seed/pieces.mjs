// @ts-check
// Pieces 件: every one with its own weight, stones, certificate, size and place.
import { metalYuanPerGram } from './metal.mjs';
import { Random } from './random.mjs';
import { gradeOf, settingOf, shapeOf, sideStones } from './stones.mjs';
import { SYNTHETIC } from './words.mjs';

/** @typedef {ReturnType<typeof import('./styles.mjs').deriveStyles>[number]} Style */
/** @typedef {{ code: string, kind: string, city: string }} Place */
/** @typedef {import('./metal.mjs').MetalYuan} MetalYuan */

/** @param {Style} style @param {Random} random */
function copies(style, random) {
  if (style.form === 'gold-bar') return 60;
  if (style.gem === 'jade') return random.int(1, 2);
  const dear = typeof style.priceFen === 'number' && style.priceFen > 3000000;
  return dear ? random.int(1, 2) : random.int(2, 3) + Math.round(style.popularity / 25);
}

/** A larger ring holds more metal: proportional to circumference. @param {Style} style @param {number} sizeHmm @param {Random} random */
function weightOf(style, sizeHmm, random) {
  if (style.form === 'gold-bar') return style.goldMg;
  const stretch = sizeHmm === 0 ? 1 : sizeHmm / (style.gender === 'men' ? 6200 : 5300);
  return style.metal === 'none' ? 0 : Math.round(style.goldMg * stretch * random.between(0.965, 1.035));
}

/** Grams of what is not metal: 1 ct = 0.2 g; pearls by volume; a jade bangle weighs 40 to 65 g; the cord of a charm 0.8 g. */
/** @param {Style} style @param {readonly StoneRow[]} stones @param {Random} random */
function stoneMg(style, stones, random) {
  if (style.form === 'bangle-jade') return random.int(40000, 65000);
  if (style.form === 'bracelet-bead-transfer-charm') return random.int(700, 950);
  return stones.reduce((sum, s) => sum + Math.round(stoneWeight(style, s)), 0);
}

/** @param {Style} style @param {StoneRow} s */
function stoneWeight(style, s) {
  if (s.gem === 'pearl') return (Math.PI / 6) * (s.sizeTenthMm / 100) ** 3 * 2700 * s.count;
  if (s.gem === 'jade') return style.form === 'pendant-disc' ? s.sizeTenthMm * 28 : s.sizeTenthMm * 14;
  return Number(s.milliCarat) * 0.2;
}

/**
 * @typedef {{
 *   piece: string, role: string, gem: string, origin: string, shape: string, count: number, milliCarat: number | '',
 *   sizeTenthMm: number, colour: string, clarity: string, cut: string, setting: string
 * }} StoneRow
 */

/** @param {Style} style @param {string} piece @param {Random} random @returns {StoneRow[]} */
function stonesOf(style, piece, random) {
  if (style.gem === 'none') return [];
  const { stone, gem, form } = style;
  const origin = SYNTHETIC.has(gem) ? 'synthetic' : 'natural';
  const all = Math.round(stone.milliCarat * stone.count * random.between(0.97, 1.04));
  const main = {
    piece,
    role: 'main',
    gem,
    origin,
    shape: shapeOf(form, gem),
    count: stone.count,
    milliCarat: stone.milliCarat === 0 ? /** @type {const} */ ('') : all,
    sizeTenthMm: stone.sizeTenthMm,
    ...gradeOf(gem, stone.milliCarat, random),
    setting: settingOf(form, gem),
  };
  const small = sideStones(form, random);
  if (!small) return [main];
  const sideGem = gem === 'cubic_zirconia' ? gem : 'diamond';
  const sideOrigin = SYNTHETIC.has(sideGem) ? 'synthetic' : 'natural';
  const grade = gradeOf(sideGem, 10, random);
  return [
    main,
    {
      piece,
      role: 'side',
      gem: sideGem,
      origin: sideOrigin,
      shape: '圆形',
      ...small,
      sizeTenthMm: 0,
      ...grade,
      setting: '钉镶',
    },
  ];
}

/** Which laboratory a piece goes to. Melee, plain metal and inexpensive stones go to none. @param {Style} style @param {StoneRow | undefined} main */
function labOf(style, main) {
  if (!main) return '';
  const each = (main.milliCarat || 0) / main.count;
  if (main.gem === 'jade') return 'NGTC';
  if (main.gem === 'lab_diamond') return each >= 300 ? 'IGI' : '';
  if (main.gem === 'diamond') return main.count > 2 ? '' : each >= 500 ? 'GIA' : each >= 300 ? 'NGTC' : '';
  if (main.gem === 'pearl') return style.yuan >= 6000 ? 'NGTC' : '';
  return ['ruby', 'sapphire', 'emerald'].includes(main.gem) && style.yuan >= 2000 ? 'NGTC' : '';
}

/** Numbers no laboratory has given out: they begin with 00 and run up. @param {string} lab @param {number} index */
function certificateNumber(lab, index) {
  const digits = String(1000000 + index * 7).padStart(8, '0');
  if (lab === 'GIA') return `00${digits}`;
  if (lab === 'IGI') return `LG00${digits.slice(1)}`;
  return lab === 'NGTC' ? `0026${digits}` : '';
}

/** @param {Random} random */
const place = (random) =>
  random.weighted([
    ['in_stock', 950],
    ['in_transit', 25],
    ['in_workshop', 12],
    ['retired', 5],
    ['melted', 2],
    ['lost', 2],
  ]);

/** @param {string} state @param {Style} style @param {Random} random */
function containerOf(state, style, random) {
  if (state === 'in_transit') return 'courier';
  if (state === 'in_workshop' || state === 'retired' || state === 'melted') return 'workshop';
  if (style.form === 'gold-bar' || style.yuan > 60000) return 'safe';
  return random.weighted([
    ['display_case', 6],
    ['tray', 3],
    ['safe', 1],
  ]);
}

/** A fixed price belongs to the piece: another stone, another price. Empty: the style's. @param {Style} style @param {Random} random */
function piecePrice(style, random) {
  if (typeof style.priceFen !== 'number') return '';
  if (style.gem === 'none' || random.chance(0.5)) return '';
  return Math.max(style.priceFen, Math.round((style.priceFen * random.between(1, 1.06)) / 1000) * 1000);
}

/** @param {Style} style @param {number} goldMg @param {number | string} priceFen @param {MetalYuan} market @param {Random} random */
function costOf(style, goldMg, priceFen, market, random) {
  const metal = (goldMg / 1000) * metalYuanPerGram(style.metal, market) * 100;
  if (typeof priceFen !== 'number')
    return Math.round(metal * 1.015 + Number(style.labourFenPerPiece || 0) * 0.4);
  const made = priceFen * random.between(0.42, 0.55);
  return Math.round(Math.min(priceFen * 0.85, Math.max(made, metal * 1.1)));
}

const day = (/** @type {number} */ time) => new Date(time).toISOString().slice(0, 10);

/** @param {Style} style @param {Random} random */
function datesOf(style, random) {
  const last = Date.UTC(2025, 11, 8);
  const made = Math.min(last - 5 * 86400000, Date.parse(style.launchedOn) + random.int(-30, 400) * 86400000);
  return { madeOn: day(made), arrivedOn: day(Math.min(last, made + random.int(5, 40) * 86400000)) };
}

/**
 * @param {readonly Style[]} styles @param {readonly Place[]} stores boutiques, the largest first @param {MetalYuan} market
 */
export function derivePieces(styles, stores, market) {
  /** @type {Array<Record<string, string | number>>} */
  const pieces = [];
  /** @type {StoneRow[]} */
  const stones = [];
  const shelves = stores.map(
    (store, at) => /** @type {const} */ ([store.code, 3 - (2 * at) / stores.length]),
  );
  for (const style of styles) {
    const random = new Random(`pieces ${style.key}`);
    const sizes = style.sizes ? style.sizes.split('|').map(Number) : [];
    for (let i = copies(style, random); i > 0; i--) {
      const number = `P${String(pieces.length + 1).padStart(6, '0')}`;
      // Middle sizes sell most, so a shop keeps more of them.
      const middle = Math.floor(((random.next() + random.next()) / 2) * sizes.length);
      const sizeHmm = sizes[Math.min(sizes.length - 1, middle)] ?? 0;
      const own = stonesOf(style, number, random);
      const lab = labOf(style, own[0]);
      const goldMg = weightOf(style, sizeHmm, random);
      const state = place(random);
      const priceFen = piecePrice(style, random);
      stones.push(...own);
      pieces.push({
        number,
        style: style.code,
        goldMg,
        grossMg: goldMg + stoneMg(style, own, random),
        sizeHmm: sizeHmm || '',
        priceFen,
        costFen: costOf(style, goldMg, priceFen || style.priceFen, market, random),
        state,
        store: random.weighted(shelves),
        container: containerOf(state, style, random),
        // A void tag in stock waits for its new label; a retired piece keeps its void one for good.
        tag: state === 'retired' || state === 'melted' || random.chance(0.004) ? 'void' : 'active',
        lab,
        certificate: certificateNumber(lab, pieces.length + 1),
        ...datesOf(style, random),
      });
    }
  }
  return { pieces, stones };
}
