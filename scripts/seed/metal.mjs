// @ts-check
// Prices, weights and metal values: what keeps a derived piece plausible.

/** Dollars of 2018–2021 to yuan of today: see README, "Prices". */
export const PRICE_FACTOR = 1.9;

/** @param {number} yuan @returns {number} fen, rounded to ten yuan and never ending in 4 */
export function shelfPrice(yuan) {
  const tens = Math.max(8, Math.round(yuan / 10));
  return (tens % 10 === 4 ? tens + 4 : tens) * 1000;
}

/**
 * Net metal of a form in grams of 18K gold at reference size: lightest, heaviest. 足金 and platinum are denser and such
 * pieces are built heavier; silver is lighter.
 * @type {Record<string, readonly [number, number]>}
 */
export const GRAMS = {
  'ring-band': [1.8, 6.5],
  'ring-solitaire': [1.4, 3.6],
  'ring-halo': [1.7, 4.2],
  'ring-eternity': [1.9, 4.4],
  'earring-hoop': [0.9, 6.0],
  'earring-stud': [0.7, 2.6],
  'earring-pearl-drop': [0.9, 3.2],
  'pendant-solitaire': [0.5, 2.0],
  'pendant-drop': [0.9, 3.4],
  'pendant-disc': [1.2, 8.0],
  'pendant-lock': [1.5, 9.0],
  'necklace-chain': [2.6, 16.0],
  'necklace-pearl-strand': [0.6, 1.4],
  'bracelet-chain': [2.4, 13.0],
  'bracelet-tennis': [5.5, 12.0],
  'bracelet-bead-transfer-charm': [0.6, 2.8],
  'bangle-plain': [8.0, 38.0],
  'bangle-jade': [3.0, 6.5],
  brooch: [3.2, 9.5],
  'gold-bar': [5, 100],
};

/** @type {Record<string, number>} */
const BUILD = {
  gold_999: 1.15,
  gold_18k: 1,
  gold_14k: 0.92,
  platinum_950: 1.3,
  silver_990: 0.85,
  silver_925: 0.8,
};

/** @typedef {{ gold: number, platinum: number, silver: number }} MetalYuan yuan per gram of pure metal */

/** @param {string} metal @param {MetalYuan} yuan */
export function metalYuanPerGram(metal, yuan) {
  if (metal.startsWith('gold')) return yuan.gold * ({ gold_999: 0.999, gold_18k: 0.75 }[metal] ?? 0.585);
  if (metal === 'platinum_950') return yuan.platinum * 0.95;
  if (metal === 'none') return 0;
  return yuan.silver * (metal === 'silver_990' ? 0.99 : 0.925);
}

/** @param {string} form @param {string} metal @param {number} share 0 the lightest, 1 the heaviest */
export function gramsOf(form, metal, share) {
  const [light, heavy] = GRAMS[form] ?? [1, 3];
  return (light + (heavy - light) * Math.min(1, Math.max(0, share))) * (BUILD[metal] ?? 1);
}

/**
 * The heaviest plausible build whose metal takes at most `most` of the price; null when even a slender build does not fit.
 * @param {{ form: string, metal: string, yuan: number, share: number, most: number, market: MetalYuan }} ask
 */
export function fittingGrams({ form, metal, yuan, share, most, market }) {
  const perGram = metalYuanPerGram(metal, market);
  const wished = gramsOf(form, metal, share);
  const allowed = perGram === 0 ? wished : (yuan * most) / perGram;
  if (allowed < gramsOf(form, metal, 0) * 0.8) return null;
  return Math.min(wished, allowed);
}
