import type { Gem, Kind } from './catalogue.js';
import type { ClaimProblem } from './claim.js';
import { drawMap, type Drawn } from './stone-map-drawings.js';

/** 部位: what somebody can point at. Words and harms hang on these names. */
export const PLACE_PARTS = [
  'stone',
  'prong',
  'seat',
  'side_stone',
  'bead',
  'surface',
  'body',
  'shank_left',
  'shank_right',
  'shank_bottom',
  'shank_in',
  'inner',
  'hallmark',
  'clasp',
  'tail',
  'link',
  'bail',
  'back',
  'post',
  'stopper',
  'pin',
  'hinge',
  'edge',
  'packing',
] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];

/** Which earring of the pair. */
export const PLACE_SIDES = ['left', 'right'] as const;
export type PlaceSide = (typeof PLACE_SIDES)[number];

export interface Place {
  /** Stays the same for as long as the piece has the same stones: what a case keeps. */
  code: string;
  /** As it is written on the drawing, from 1. */
  no: number;
  part: PlacePart;
  side: PlaceSide | null;
  /** Which of several of its part, from 1; null where there is but one. */
  nth: number | null;
  /** Of the drawing, which is 100 wide. */
  x: number;
  y: number;
  /** Stones that sit there by the piece's papers. */
  stones: number;
  /** Of a bead: which it is of the string, from 1. */
  first: number | null;
}
export interface StoneMap {
  /** The drawing is 100 wide and this high. */
  height: number;
  /** The strokes of an SVG path on that field. */
  path: string;
  places: readonly Place[];
}

/** What is drawn of a row of stones of a piece. */
export interface MapStones {
  main: boolean;
  count: number;
  setting: string | null;
}
export interface Mapped {
  kind: Kind;
  gem: Gem;
  stones: readonly MapStones[];
}

/** A finger's width of 44 px where the drawing is as wide as a phone of 375 px lets it: places stand no closer. */
export const PLACE_APART = 12.83;

const codeOf = ({ part, side, nth }: Pick<Place, 'part' | 'side' | 'nth'>): string =>
  [part, side, nth].filter((one) => one !== null).join('-');

const several = (drawn: readonly Drawn[], { part, side }: Drawn): boolean =>
  drawn.filter((one) => one.part === part && one.side === side).length > 1;

/** 宝石图: the piece drawn from its kind and its stones, with every place numbered in reading order. */
export function stoneMapOf(mapped: Mapped): StoneMap {
  const { height, path, drawn } = drawMap(mapped);
  const seen = new Map<string, number>();
  const places = drawn.map((one, i): Place => {
    const key = `${one.part} ${one.side ?? ''}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const named = { ...one, nth: several(drawn, one) ? nth : null };
    return { ...named, code: codeOf(named), no: i + 1 };
  });
  return { height, path, places };
}

/** 哪里不对: what is wrong at a place. `fallen` has come off and is there, `missing` cannot be found. */
export const PLACE_HARMS = [
  'loose',
  'fallen',
  'missing',
  'scratched',
  'chipped',
  'broken',
  'bent',
  'worn',
] as const;
export type PlaceHarm = (typeof PLACE_HARMS)[number];

export interface HarmedPlace {
  place: string;
  harm: PlaceHarm;
}
export const PLACE_LIMITS = { places: 12, code: 24 } as const;

const GEM_PARTS: readonly PlacePart[] = ['stone', 'side_stone', 'bead'];
const MOVING_PARTS: readonly PlacePart[] = ['clasp', 'tail', 'bail', 'post', 'stopper', 'pin', 'hinge'];
/** Parts at which stones are counted. */
export const isGemPart = (part: PlacePart): boolean => GEM_PARTS.includes(part);

/** What can be wrong with a part. */
export function harmsOf(part: PlacePart): readonly PlaceHarm[] {
  if (isGemPart(part)) return ['loose', 'fallen', 'missing', 'scratched', 'chipped', 'broken'];
  if (MOVING_PARTS.includes(part)) return ['loose', 'missing', 'broken', 'bent', 'worn'];
  if (part === 'prong' || part === 'seat') return ['loose', 'missing', 'broken', 'bent', 'worn'];
  if (part === 'link') return ['loose', 'missing', 'broken', 'bent', 'worn', 'scratched'];
  return part === 'hallmark' ? ['scratched', 'worn'] : ['scratched', 'broken', 'bent', 'worn'];
}

/** Each place of the piece, each once, with something that can be wrong there. */
export function placesFit({ places }: StoneMap, harmed: readonly HarmedPlace[]): boolean {
  const parts = new Map(places.map(({ code, part }) => [code, part]));
  return (
    new Set(harmed.map(({ place }) => place)).size === harmed.length &&
    harmed.every(({ place, harm }) => {
      const part = parts.get(place);
      return part !== undefined && harmsOf(part).includes(harm);
    })
  );
}

/** What a harm is called as the problem of a case; null where the owner has to say. */
export function problemAt(part: PlacePart, harm: PlaceHarm): ClaimProblem | null {
  const gem = isGemPart(part);
  if (gem && (harm === 'fallen' || harm === 'missing')) return 'stone_lost';
  if ((gem || part === 'prong' || part === 'seat') && harm === 'loose') return 'stone_loose';
  if (part === 'clasp' || part === 'tail') return 'clasp';
  if (harm === 'broken') return 'broken';
  return harm === 'bent' ? 'deformed' : null;
}

/** Whether the stones lost are main ones, side ones, or both; null when no stone was pointed at. */
export function lostRows(
  { places }: StoneMap,
  harmed: readonly HarmedPlace[],
): { main: boolean; side: boolean } | null {
  const lost = places.filter(({ code, part }) =>
    harmed.some(({ place, harm }) => place === code && problemAt(part, harm) === 'stone_lost'),
  );
  if (lost.length === 0) return null;
  return {
    main: lost.some(({ part }) => part !== 'side_stone'),
    side: lost.some(({ part }) => part === 'side_stone'),
  };
}
