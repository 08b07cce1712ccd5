import type { Gem, Kind, Metal, MetalColour } from '@zhuyue/shared';
import { normalised, wordsOf } from './search/fold.rules.js';
import {
  COLOUR_WORDS,
  GEM_SHORTS,
  GEM_WORDS,
  KIND_SHORTS,
  KIND_WORDS,
  METAL_SHORTS,
  METAL_WORDS,
} from './search-words.rules.js';

export interface StyleClass {
  kind: Kind;
  metal: Metal;
  metalColour: MetalColour;
  gem: Gem;
}
export interface NamedStyle {
  code: string;
  name: string;
  seriesName: string | null;
  craft: string;
}
export type SearchableStyle = NamedStyle & StyleClass;

const shortNames = ({ kind, metal, gem }: StyleClass): string[] =>
  [METAL_SHORTS[metal], GEM_SHORTS[gem] ?? '']
    .filter((material) => material !== '')
    .flatMap((material) => KIND_SHORTS[kind].map((noun) => material + noun));

/** What a style is found by because of what it is. */
export const classWords = (style: StyleClass): string[] =>
  wordsOf(
    [
      KIND_WORDS[style.kind],
      METAL_WORDS[style.metal],
      COLOUR_WORDS[style.metalColour],
      GEM_WORDS[style.gem],
      ...shortNames(style),
    ].join(' '),
  );

/** What only this style is found by. */
export const ownWords = (style: NamedStyle): string[] =>
  wordsOf([style.name, style.seriesName ?? '', style.craft, style.code].join(' '));

/** Everything a style is found by. */
export const searchText = (style: SearchableStyle): string =>
  [...ownWords(style), ...classWords(style)].join(' ');

export function bigrams(word: string): string[] {
  const characters = Array.from(word);
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}

/** The rows of a style in the gram table: single characters, for a search by one, and pairs. */
export function gramsOf(text: string): string[] {
  const words = normalised(text).split(' ').filter(Boolean);
  return [...new Set(words.flatMap((word) => [...Array.from(word), ...bigrams(word)]))];
}

/** The rows a search text asks for: a word of several characters by its pairs, a lone character by itself. */
export function gramsAsked(query: string): string[] {
  const words = normalised(query).split(' ').filter(Boolean);
  return [...new Set(words.flatMap((word) => (Array.from(word).length === 1 ? [word] : bigrams(word))))];
}
