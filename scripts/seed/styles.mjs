// @ts-check
import { careOf } from './care.mjs';
import { describe } from './description.mjs';
import { FORMS, PICTURE_GEMS, gtin14, productName } from './words.mjs';
import { PRICE_FACTOR, fittingGrams, gramsOf, shelfPrice } from './metal.mjs';
import { Random } from './random.mjs';
import { SERIES } from './series.mjs';
import { BAR_GRAMS, ownDrafts } from './own-styles.mjs';
import { draftOf } from './source-styles.mjs';
import { craftOf, dimensionsOf, occasionsOf, platingOf, sizesOf } from './making.mjs';
import { mainStone } from './stones.mjs';

/** @typedef {import('./source-styles.mjs').Draft & { yuan: number, origin: string }} Candidate */
/** @typedef {ReturnType<typeof finish>} Style */
/** @typedef {import('./metal.mjs').MetalYuan} MetalYuan */

/** How many styles a form and gem may have: the source is mostly diamonds, a shop window is not. @param {Candidate} c */
function quota(c) {
  if (c.gem === 'diamond') return c.form === 'earring-stud' ? 170 : 150;
  if (c.gem === 'cubic_zirconia') return 45;
  if (c.gem === 'topaz' || c.gem === 'garnet') return 90;
  return 190;
}

/** @param {readonly import('./csv.mjs').Row[]} products @param {number} cnyPerUsd @returns {Candidate[]} */
function candidates(products, cnyPerUsd) {
  const out = [];
  for (const row of products) {
    const draft = draftOf(row);
    if (draft) out.push({ ...draft, yuan: draft.usd * cnyPerUsd * PRICE_FACTOR, origin: 'source' });
  }
  for (const draft of ownDrafts()) out.push({ ...draft, origin: 'own' });
  return out.filter((c) => c.yuan < 320000);
}

/** Best sellers first, so that a quota keeps what the source's customers chose. @param {Candidate[]} all */
function chosen(all) {
  const seen = /** @type {Record<string, number>} */ ({});
  const ranked = [...all].sort((a, b) => b.sold - a.sold || (a.key < b.key ? -1 : 1));
  return ranked.filter((c) => {
    const bin = `${c.form} ${c.gem}`;
    seen[bin] = (seen[bin] ?? 0) + 1;
    return (seen[bin] ?? 0) <= quota(c);
  });
}

/** Where the price stands among its form's: 0 cheapest, 1 dearest; it steers weight. @param {Candidate[]} all */
function priceShares(all) {
  const byForm = grouped(all);
  const shares = new Map();
  for (const list of byForm.values()) {
    const sorted = [...list].sort((a, b) => a.yuan - b.yuan || (a.key < b.key ? -1 : 1));
    sorted.forEach((c, at) => shares.set(c.key, sorted.length === 1 ? 0.5 : at / (sorted.length - 1)));
  }
  return shares;
}

/** Node 20 has no Map.groupBy. @param {Candidate[]} all @returns {Map<string, Candidate[]>} */
function grouped(all) {
  const map = new Map();
  for (const c of all) map.set(c.form, [...(map.get(c.form) ?? []), c]);
  return map;
}

/** Weight and price, or null when the price cannot carry the metal. @param {Candidate} c @param {number} share @param {MetalYuan} market */
function valued(c, share, market) {
  const random = new Random(`value ${c.key}`);
  if (isWeighed(c)) {
    const bar = c.form === 'gold-bar' ? BAR_GRAMS[Number(c.key.at(-1))] : undefined;
    return { metal: c.metal, grams: bar ?? gramsOf(c.form, c.metal, share ** 1.6), yuan: 0 };
  }
  const wish = Math.min(1, share * random.between(0.6, 1.1));
  for (const metal of c.metal === 'gold_18k' && c.gem !== 'jade' ? ['gold_18k', 'gold_14k'] : [c.metal]) {
    const grams = fittingGrams({ form: c.form, metal, yuan: c.yuan, share: wish, most: 0.62, market });
    if (grams !== null) return { metal, grams, yuan: c.yuan };
  }
  return null;
}

/** Plain metal sold by weight: 足金, 足银 bangles and chains, plain platinum. @param {{ metal: string, gem: string }} c */
export const isWeighed = (c) =>
  c.gem === 'none' && ['gold_999', 'silver_990', 'platinum_950'].includes(c.metal);

/** 工费: by the gram for what is heavy, by the piece for what is small. @param {string} form @param {number} grams @param {string} metal @param {Random} random */
function labour(form, grams, metal, random) {
  if (form === 'gold-bar') return { perGram: grams >= 50 ? 1200 : 1800, perPiece: 0 };
  if (metal === 'silver_990') return { perGram: random.pick([600, 800, 1000]), perPiece: 0 };
  if (grams < 2.5) return { perGram: 0, perPiece: random.pick([12000, 15000, 18000, 22000, 26000]) };
  const old = form === 'bangle-plain' || form === 'pendant-lock';
  return { perGram: random.pick(old ? [4500, 5500, 6800] : [2200, 2800, 3500, 4200]), perPiece: 0 };
}

/** @param {Candidate} c @param {{ metal: string, grams: number, yuan: number }} value @param {Random} random */
function priced(c, value, random) {
  const weighed = isWeighed({ metal: value.metal, gem: c.gem });
  const work = labour(c.form, value.grams, value.metal, random);
  return {
    priceMode: weighed ? 'weighed' : 'fixed',
    priceFen: weighed ? '' : shelfPrice(value.yuan),
    labourFenPerGram: weighed ? work.perGram : '',
    labourFenPerPiece: weighed ? work.perPiece : '',
  };
}

/** @param {string} metal @param {string} colour */
const pictureMetal = (metal, colour) => {
  if (colour === 'none') return 'none';
  if (metal === 'silver_990' || metal === 'silver_925') return 'silver';
  return colour === 'white' ? 'white' : `${colour}-gold`;
};

/** @param {Candidate} c @param {string} metal @param {ReadonlySet<string>} pictures */
function pictureOf(c, metal, pictures) {
  const gem = PICTURE_GEMS[c.gem] ?? 'none';
  const own = `${c.form}--${pictureMetal(metal, c.colour)}--${gem}`;
  // Rhodium-plated silver with a stone looks like white gold; there is no picture of its own for it.
  const picture = pictures.has(own) ? own : `${c.form}--white--${gem}`;
  if (!pictures.has(picture)) throw new Error(`no picture ${own}`);
  return { picture, pictureExact: picture === own && gem === c.gem ? 1 : 0 };
}

/** @param {Candidate} c @param {{ metal: string, grams: number, yuan: number }} value @param {ReadonlySet<string>} pictures */
function finish(c, value, pictures) {
  const random = new Random(`style ${c.key}`);
  const { metal } = value;
  const price = priced(c, value, random);
  const pearl = c.gem !== 'pearl' ? '' : value.yuan > 4500 ? '海水' : '淡水';
  const series = random.pick(SERIES.filter((s) => s.takes({ form: c.form, metal, gem: c.gem })));
  const goldMg = Math.round(value.grams * 1000);
  const stone = mainStone(c, value, random);
  const base = {
    kind: FORMS[c.form]?.kind ?? '',
    form: c.form,
    metal,
    colour: c.colour,
    gem: c.gem,
    name: productName({ metal, gem: c.gem, form: c.form, pearl }),
    series: series.name,
    title: random.pick(series.titles),
    gender: c.gender,
    occasions: occasionsOf(c, random),
    craft: craftOf(c, metal, random),
    plating: platingOf(c, metal, random),
    dimensions: dimensionsOf(c, value.grams, stone, random),
    sizes: sizesOf(c),
    ...price,
    goldMg,
    ...pictureOf(c, metal, pictures),
    cataloguedOn: c.cataloguedOn,
    sold: c.sold,
    origin: c.origin,
    yuan: value.yuan,
    pearl,
    stone,
    key: c.key,
  };
  const description = describe(base, series, random);
  return { ...base, description, care: careOf(base) };
}

/**
 * The order of the shop window: best sellers first, and no picture twice before every picture was there once.
 * @param {ReadonlyArray<{ key: string, picture: string, sold: number }>} styles
 */
function editorialOrder(styles) {
  const shown = /** @type {Record<string, number>} */ ({});
  const ranked = [...styles].sort((a, b) => b.sold - a.sold || (a.key < b.key ? -1 : 1));
  const rounds = ranked.map((s) => ({ key: s.key, round: (shown[s.picture] = (shown[s.picture] ?? 0) + 1) }));
  // A stable sort keeps the best sellers first within a round.
  rounds.sort((a, b) => a.round - b.round);
  return new Map(rounds.map(({ key }, at) => [key, at + 1]));
}

const LETTERS = /** @type {Record<string, string>} */ ({
  ring: 'R',
  earring: 'E',
  pendant: 'P',
  necklace: 'N',
  bracelet: 'B',
  bangle: 'G',
  brooch: 'H',
  gold_bar: 'M',
});

/** The source's catalogue years 2016–2021 are laid over our three years 2022-12 … 2025-11 by rank. @param {number} share */
function launchDay(share) {
  const first = Date.UTC(2022, 11, 1);
  const last = Date.UTC(2025, 10, 28);
  return new Date(first + Math.round(share * ((last - first) / 86400000)) * 86400000)
    .toISOString()
    .slice(0, 10);
}

/**
 * @param {readonly import('./csv.mjs').Row[]} products @param {MetalYuan} market @param {number} cnyPerUsd
 * @param {ReadonlySet<string>} pictures
 */
export function deriveStyles(products, market, cnyPerUsd, pictures) {
  const picked = chosen(candidates(products, cnyPerUsd));
  const shares = priceShares(picked);
  const styles = [];
  for (const c of picked) {
    const value = valued(c, shares.get(c.key) ?? 0.5, market);
    if (value !== null) styles.push(finish(c, value, pictures));
  }
  const mostSold = Math.max(...styles.map((s) => s.sold));
  styles.sort((a, b) =>
    a.cataloguedOn < b.cataloguedOn ? -1 : a.cataloguedOn > b.cataloguedOn ? 1 : a.key < b.key ? -1 : 1,
  );
  const counters = /** @type {Record<string, number>} */ ({});
  const order = editorialOrder(styles);
  return styles.map((style, at) => {
    const letter = LETTERS[style.kind] ?? 'X';
    counters[letter] = (counters[letter] ?? 0) + 1;
    return {
      ...style,
      code: `ZY-${letter}${String(counters[letter]).padStart(4, '0')}`,
      gtin: gtin14(at + 1),
      launchedOn: launchDay(at / (styles.length - 1)),
      rank: order.get(style.key) ?? 0,
      popularity: Math.round((Math.log1p(style.sold) / Math.log1p(mostSold)) * 100),
    };
  });
}
