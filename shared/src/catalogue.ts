/** 品类: the kind is the last word of a product's name. */
export const KINDS = [
  'ring',
  'necklace',
  'pendant',
  'earring',
  'bracelet',
  'bangle',
  'brooch',
  'gold_bar',
] as const;
export type Kind = (typeof KINDS)[number];

/** 材质: material and fineness class. Colour is separate. */
export const METALS = [
  'gold_999',
  'gold_18k',
  'gold_14k',
  'platinum_950',
  'silver_990',
  'silver_925',
  'none',
] as const;
export type Metal = (typeof METALS)[number];

/**
 * Parts per thousand by fineness class. GB 11887: 足金 ≥ 990, 22K/18K/14K/9K ≥ 916/750/585/375, Pt950, 足银 ≥ 990, 银925.
 * `none` is a piece without precious metal, a jade bangle.
 */
export const FINENESS: Readonly<Record<Metal, number>> = {
  gold_999: 999,
  gold_18k: 750,
  gold_14k: 585,
  platinum_950: 950,
  silver_990: 990,
  silver_925: 925,
  none: 0,
};

export const METAL_COLOURS = ['yellow', 'white', 'rose', 'none'] as const;
export type MetalColour = (typeof METAL_COLOURS)[number];

/** 主石. Synthetic and laboratory-grown stones have words of their own: GB/T 16552 forbids naming them as natural. */
export const GEMS = [
  'none',
  'diamond',
  'lab_diamond',
  'ruby',
  'sapphire',
  'emerald',
  'jade',
  'pearl',
  'topaz',
  'garnet',
  'amethyst',
  'citrine',
  'smoky_quartz',
  'rock_crystal',
  'peridot',
  'tourmaline',
  'spinel',
  'turquoise',
  'amber',
  'agate',
  'onyx',
  'chrysoprase',
  'coral',
  'mother_of_pearl',
  'cubic_zirconia',
  'synthetic_corundum',
  'synthetic_emerald',
  'synthetic_spinel',
  'glass_ceramic',
] as const;
export type Gem = (typeof GEMS)[number];

/** 计价 by weight (weight × day price + 工费), or 一口价 fixed per piece. */
export const PRICE_MODES = ['weighed', 'fixed'] as const;
export type PriceMode = (typeof PRICE_MODES)[number];

export const STYLE_SORTS = ['recommended', 'newest', 'price_up', 'price_down'] as const;
export type StyleSort = (typeof STYLE_SORTS)[number];

/** Prices in fen at which the list's price ranges part: below the first, between, from the last on. */
export const PRICE_STEPS = [100_000, 300_000, 800_000, 2_000_000, 5_000_000] as const;

/**
 * How a word of a search was understood: as it was typed; also by the staff's synonyms; by its sound (飞翠 is 翡翠); as a
 * mistyped word (zaunjie); in two parts (18kzuanjie); not at all.
 */
export const SEARCH_HOW = ['typed', 'synonym', 'sound', 'mistyped', 'parts', 'none'] as const;
export type SearchHow = (typeof SEARCH_HOW)[number];

/** What a suggestion is: a word of the trade, a series, the name of styles. */
export const SUGGESTION_KINDS = ['word', 'series', 'name'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** What of a search could be given up when it finds nothing. */
export const SEARCH_WAYS = [
  'kind',
  'metal',
  'metalColour',
  'gem',
  'series',
  'price',
  'inStock',
  'store',
  'words',
] as const;
export type SearchWay = (typeof SEARCH_WAYS)[number];

export const STYLE_STATES = ['draft', 'published', 'withdrawn'] as const;
export type StyleState = (typeof STYLE_STATES)[number];

/** Laboratories whose numbers we bind to a piece. NGTC 国检, GIA, IGI. */
export const LABS = ['NGTC', 'GIA', 'IGI'] as const;
export type Lab = (typeof LABS)[number];

export const CONTAINERS = ['display_case', 'tray', 'safe', 'workshop', 'courier'] as const;
export type Container = (typeof CONTAINERS)[number];
