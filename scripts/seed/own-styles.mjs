// @ts-check
// Styles the source has no counterpart for: jade, laboratory-grown diamonds, gold bars. Ours, marked `own`.
import { Random } from './random.mjs';

/** @typedef {import('./source-styles.mjs').Draft & { yuan: number }} OwnDraft */

/** form, colour, metal, gem, how many, lowest and highest price in yuan */
const PLANS = /** @type {const} */ ([
  ['bangle-jade', 'none', 'none', 'jade', 26, 2600, 68000],
  ['bangle-jade', 'yellow', 'gold_18k', 'jade', 14, 9800, 58000],
  ['pendant-disc', 'yellow', 'gold_18k', 'jade', 22, 2800, 22000],
  ['pendant-drop', 'yellow', 'gold_18k', 'jade', 18, 3600, 32000],
  ['ring-solitaire', 'white', 'gold_18k', 'lab_diamond', 16, 4200, 21000],
  ['ring-solitaire', 'rose', 'gold_18k', 'lab_diamond', 8, 4200, 16000],
  ['ring-halo', 'white', 'gold_18k', 'lab_diamond', 10, 5200, 18000],
  ['earring-stud', 'white', 'gold_18k', 'lab_diamond', 8, 2900, 12000],
  ['pendant-solitaire', 'white', 'gold_18k', 'lab_diamond', 8, 2400, 12000],
  ['gold-bar', 'yellow', 'gold_999', 'none', 6, 0, 0],
]);

/** @returns {OwnDraft[]} */
export function ownDrafts() {
  /** @type {OwnDraft[]} */
  const drafts = [];
  for (const [form, colour, metal, gem, count, low, high] of PLANS) {
    for (let i = 0; i < count; i++) {
      const key = `own ${form} ${colour} ${gem} ${String(i)}`;
      const random = new Random(key);
      // Prices spread evenly on a logarithmic scale: many modest pieces, few great ones.
      const yuan = low === 0 ? 0 : low * (high / low) ** ((i + random.next()) / count);
      const month = String(random.int(1, 12)).padStart(2, '0');
      const cataloguedOn = `${String(random.int(2016, 2021))}-${month}-15`;
      drafts.push({
        form,
        colour,
        metal,
        gem,
        yuan,
        usd: 0,
        gender: 'women',
        sold: random.int(0, 6),
        cataloguedOn,
        key,
      });
    }
  }
  return drafts.map((draft) => (draft.form === 'gold-bar' ? { ...draft, gender: 'unisex' } : draft));
}

export const BAR_GRAMS = [5, 10, 20, 30, 50, 100];
