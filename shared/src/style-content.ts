import type { Gem, Kind, Metal, MetalColour, PriceMode } from './catalogue.js';
import type { Craft, PearlWater, Plating, StoneOrigin, Treatment } from './style-words.js';

/** A metal of a style. The first one leads: its price counts and its name begins the product's name. */
export interface StyleMetal {
  metal: Metal;
  colour: MetalColour;
  /** At least the fineness class's own, ‰. */
  finenessPermille: number;
}
export interface StylePlating {
  kind: Plating;
  /** 1/100 µm; null when it is not known. */
  thicknessHum: number | null;
}
/** Equal stones of a style: what every piece of it carries, within a range of weight. */
export interface StyleStone {
  main: boolean;
  gem: Gem;
  /** Pearls only. */
  water: PearlWater | null;
  origin: StoneOrigin;
  treatments: Treatment[];
  count: number;
  /** One stone, thousandths of a carat. Both or neither. */
  milliCaratFrom: number | null;
  milliCaratTo: number | null;
  shape: string | null;
  colour: string | null;
  clarity: string | null;
  cut: string | null;
  setting: string | null;
}
/** Outer measures, 1/100 mm. */
export interface StyleMeasures {
  widthHmm: number | null;
  heightHmm: number | null;
  thicknessHmm: number | null;
  lengthHmm: number | null;
  innerHmm: number | null;
}
export interface StylePicture {
  /** File name under /media: a rendering of ours, or `u/…` for what was uploaded. */
  file: string;
  /** 正面, 侧面, 佩戴: what it shows. */
  caption: string;
  /** Drawn by a computer, not photographed: said under the picture. */
  rendered: boolean;
}

/** Everything a customer is told about a style. A revision is one of these, whole. */
export interface StyleContent {
  name: string;
  seriesId: string | null;
  kind: Kind;
  metals: StyleMetal[];
  plating: StylePlating | null;
  stones: StyleStone[];
  crafts: Craft[];
  craftNote: string;
  measures: StyleMeasures;
  /** Measures in the shop's words. */
  dimensions: string;
  /** Ring sizes offered, inner circumference in 1/100 mm. */
  sizesHmm: number[];
  /** Lengths offered of chains and bracelets, 1/100 mm. */
  lengthsHmm: number[];
  description: string;
  care: string;
  pictures: StylePicture[];
  /** Turntable frames in order. */
  frames: string[];
  videoUrl: string | null;
  priceMode: PriceMode;
  fixedPriceFen: number | null;
  labourFenPerGram: number;
  labourFenPerPiece: number;
  /** Net metal weight the list's price is counted with. */
  typicalGoldMg: number;
}
export type StyleField = keyof StyleContent;

/** In the order of the form; also the order of keys in a revision's canonical text. */
export const STYLE_FIELDS: readonly StyleField[] = [
  'name',
  'seriesId',
  'kind',
  'metals',
  'plating',
  'stones',
  'crafts',
  'craftNote',
  'measures',
  'dimensions',
  'sizesHmm',
  'lengthsHmm',
  'description',
  'care',
  'pictures',
  'frames',
  'videoUrl',
  'priceMode',
  'fixedPriceFen',
  'labourFenPerGram',
  'labourFenPerPiece',
  'typicalGoldMg',
];

export const NO_MEASURES: StyleMeasures = {
  widthHmm: null,
  heightHmm: null,
  thicknessHmm: null,
  lengthHmm: null,
  innerHmm: null,
};

export const aStone = (gem: Gem): StyleStone => ({
  main: true,
  gem,
  water: null,
  origin: 'natural',
  treatments: [],
  count: 1,
  milliCaratFrom: null,
  milliCaratTo: null,
  shape: null,
  colour: null,
  clarity: null,
  cut: null,
  setting: null,
});

/** What a new style begins with. */
export const emptyStyle = (kind: Kind): StyleContent => ({
  name: '',
  seriesId: null,
  kind,
  metals: [],
  plating: null,
  stones: [],
  crafts: [],
  craftNote: '',
  measures: NO_MEASURES,
  dimensions: '',
  sizesHmm: [],
  lengthsHmm: [],
  description: '',
  care: '',
  pictures: [],
  frames: [],
  videoUrl: null,
  priceMode: 'weighed',
  fixedPriceFen: null,
  labourFenPerGram: 0,
  labourFenPerPiece: 0,
  typicalGoldMg: 0,
});

const ordered = <T extends object>(value: T, keys: readonly (keyof T)[]): T =>
  Object.fromEntries(keys.map((key) => [key, value[key]])) as T;

const METAL_KEYS: readonly (keyof StyleMetal)[] = ['metal', 'colour', 'finenessPermille'];
const STONE_KEYS = Object.keys(aStone('diamond')) as (keyof StyleStone)[];
const MEASURE_KEYS = Object.keys(NO_MEASURES) as (keyof StyleMeasures)[];

/** The same facts in one order of keys, without anything that does not belong: equal styles have equal texts. */
export const canonicalStyle = (style: StyleContent): StyleContent => ({
  ...ordered(style, STYLE_FIELDS),
  metals: style.metals.map((metal) => ordered(metal, METAL_KEYS)),
  plating: style.plating && ordered(style.plating, ['kind', 'thicknessHum']),
  stones: style.stones.map((stone) => ordered(stone, STONE_KEYS)),
  measures: ordered(style.measures, MEASURE_KEYS),
  pictures: style.pictures.map((picture) => ordered(picture, ['file', 'caption', 'rendered'])),
});

export const sameStyle = (a: StyleContent, b: StyleContent): boolean =>
  JSON.stringify(canonicalStyle(a)) === JSON.stringify(canonicalStyle(b));
