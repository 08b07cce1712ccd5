// @ts-check
// From a row of the real jeweller's catalogue to what the style is: metal, colour, gem, form, asking price.
import { SOURCE_GEMS } from './words.mjs';
import { Random } from './random.mjs';

/** @typedef {{ form: string, metal: string, colour: string, gem: string, usd: number, gender: string, sold: number, cataloguedOn: string, key: string }} Draft */

const COLOURS = /** @type {Record<string, string>} */ ({ red: 'rose', white: 'white', yellow: 'yellow' });

/**
 * Plain gold. The source's red gold is 585; a Chinese counter sells plain gold mostly as 足金, so half of the plain red and
 * all of the plain yellow become 足金 (yellow, by weight); white becomes 18K or platinum.
 * @param {string} colour @param {Random} random
 */
function plainGold(colour, random) {
  if (colour === 'white') return random.chance(0.5) ? ['gold_18k', 'white'] : ['platinum_950', 'white'];
  if (colour === 'yellow') return ['gold_999', 'yellow'];
  return random.chance(0.55) ? ['gold_999', 'yellow'] : ['gold_18k', 'rose'];
}

/** @type {Record<string, (colour: string, random: Random) => string | null>} */
const PLAIN_FORMS = {
  'jewelry.ring': () => 'ring-band',
  'jewelry.earring': () => 'earring-hoop',
  'jewelry.pendant': (colour, random) =>
    colour === 'white' ? null : colour === 'yellow' && random.chance(0.45) ? 'pendant-disc' : 'pendant-lock',
  'jewelry.necklace': () => 'necklace-chain',
  'jewelry.bracelet': (colour, random) =>
    colour === 'white'
      ? null
      : random.weighted([
          ['bracelet-chain', 5],
          ['bangle-plain', 4],
          ['bracelet-bead-transfer-charm', 2],
        ]),
};

/** @type {Record<string, string>} */
const SILVER_FORMS = {
  'jewelry.ring': 'ring-band',
  'jewelry.earring': 'earring-hoop',
  'jewelry.pendant': 'pendant-lock',
};

/**
 * Stones whose form is not pictured in every gold colour take the colour they are pictured in.
 * @type {Record<string, Record<string, readonly (readonly [string, string])[]>>}
 */
const GEM_FORMS = {
  diamond: {
    'jewelry.ring': [
      ['ring-solitaire', 'rose|white|yellow'],
      ['ring-halo', 'rose|white'],
      ['ring-eternity', 'rose|white|yellow'],
    ],
    'jewelry.earring': [['earring-stud', 'rose|white']],
    'jewelry.pendant': [['pendant-solitaire', 'white|yellow']],
    'jewelry.bracelet': [['bracelet-tennis', 'white|yellow']],
    'jewelry.brooch': [['brooch', 'white|yellow']],
  },
  ruby: {
    'jewelry.ring': [
      ['ring-solitaire', 'yellow'],
      ['ring-halo', 'yellow'],
    ],
    'jewelry.earring': [['earring-stud', 'yellow']],
    'jewelry.pendant': [
      ['pendant-solitaire', 'rose'],
      ['pendant-drop', 'rose'],
    ],
  },
  sapphire: {
    'jewelry.ring': [
      ['ring-solitaire', 'white'],
      ['ring-halo', 'white'],
      ['ring-eternity', 'white'],
    ],
    'jewelry.pendant': [
      ['pendant-solitaire', 'white'],
      ['pendant-drop', 'white'],
    ],
    'jewelry.bracelet': [['bracelet-tennis', 'white']],
  },
  emerald: {
    'jewelry.ring': [
      ['ring-solitaire', 'yellow'],
      ['ring-halo', 'yellow'],
    ],
    'jewelry.pendant': [['pendant-drop', 'yellow']],
  },
  pearl: {
    'jewelry.earring': [['earring-pearl-drop', 'rose|white|yellow']],
    'jewelry.necklace': [['necklace-pearl-strand', 'white|yellow']],
    'jewelry.bracelet': [],
    'jewelry.brooch': [['brooch', 'rose']],
  },
};

/** Faceted stones only: a tennis bracelet or an eternity ring of topaz is not what the source sold. */
const LOOKALIKE = /** @type {Record<string, string>} */ ({
  cubic_zirconia: 'diamond',
  rock_crystal: 'diamond',
  garnet: 'ruby',
  spinel: 'ruby',
  tourmaline: 'ruby',
  synthetic_corundum: 'ruby',
  topaz: 'sapphire',
  peridot: 'emerald',
  synthetic_emerald: 'emerald',
});
const SINGLE_STONE = /solitaire|stud|drop/;

/** @param {import('./csv.mjs').Row} row @param {string} gem @param {string} colour @param {Random} random */
function gemPlace(row, gem, colour, random) {
  const looks = LOOKALIKE[gem] ?? gem;
  const all = GEM_FORMS[looks]?.[row.category ?? ''] ?? [];
  const forms =
    looks === gem || gem === 'cubic_zirconia' ? all : all.filter(([form]) => SINGLE_STONE.test(form));
  if (forms.length === 0) return null;
  const fitting = forms.filter(([, colours]) => colours.split('|').includes(colour));
  const [form, colours] = random.pick(fitting.length > 0 ? fitting : forms);
  const own = colours.split('|').includes(colour) ? colour : random.pick(colours.split('|'));
  return { form, colour: own };
}

/** @param {import('./csv.mjs').Row} row @param {string} gem @param {Random} random */
function place(row, gem, random) {
  const sourceColour = COLOURS[row.color ?? ''] ?? 'rose';
  if (row.metal === 'silver') {
    if (gem === 'none') return silverPlain(row, random);
    const seat = gemPlace(row, gem, 'white', random);
    return seat && seat.colour === 'white' ? { ...seat, metal: 'silver_925' } : null;
  }
  if (gem === 'none') {
    const [metal = 'gold_18k', colour = 'rose'] = plainGold(sourceColour, random);
    const form = PLAIN_FORMS[row.category ?? '']?.(colour, random) ?? null;
    return form === null ? null : { form, colour, metal };
  }
  const seat = gemPlace(row, gem, sourceColour, random);
  if (seat === null) return null;
  const platinum =
    seat.colour === 'white' && gem === 'diamond' && Number(row.price_usd) > 500 && random.chance(0.35);
  return { ...seat, metal: platinum ? 'platinum_950' : 'gold_18k' };
}

/** @param {import('./csv.mjs').Row} row @param {Random} random */
function silverPlain(row, random) {
  if (row.category === 'jewelry.bracelet') {
    const form = random.pick(['bracelet-chain', 'bangle-plain']);
    return { form, colour: 'white', metal: 'silver_990' };
  }
  const form = SILVER_FORMS[row.category ?? ''];
  if (!form) return null;
  return { form, colour: 'white', metal: form === 'pendant-lock' ? 'silver_990' : 'silver_925' };
}

/** @param {import('./csv.mjs').Row} row @returns {Draft | null} null: no honest counterpart in our range */
export function draftOf(row) {
  const gem = SOURCE_GEMS[row.gem ?? ''];
  const usd = Number(row.price_usd);
  if (gem === undefined || !row.category || !row.metal || !(usd >= 20)) return null;
  const random = new Random(`draft ${row.product_id ?? ''}`);
  const seat = place(row, gem, random);
  if (seat === null) return null;
  const gender =
    row.gender === 'm' ? 'men' : row.gender === 'f' || seat.form !== 'ring-band' ? 'women' : 'unisex';
  const key = row.product_id ?? '';
  const sold = Number(row.sold_lines_in_sample || 0);
  return { ...seat, gem, usd, gender, sold, cataloguedOn: row.catalogued_on || '2018-01-01', key };
}
