import type { Gem, Kind, Metal, MetalColour } from '@zhuyue/shared';
import {
  COLOUR_WORDS,
  GEM_SHORTS,
  GEM_WORDS,
  KIND_SHORTS,
  KIND_WORDS,
  METAL_SHORTS,
  METAL_WORDS,
} from './search-words.rules.js';

export interface SearchableStyle {
  code: string;
  name: string;
  seriesName: string | null;
  craft: string;
  kind: Kind;
  metal: Metal;
  metalColour: MetalColour;
  gem: Gem;
}

/** Full-width forms, case and punctuation do not matter; words are parted by one space. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，、。;；·|/]+/g, ' ')
    .trim();

const shortNames = ({ kind, metal, gem }: SearchableStyle): string[] =>
  [METAL_SHORTS[metal], GEM_SHORTS[gem] ?? '']
    .filter((material) => material !== '')
    .flatMap((material) => KIND_SHORTS[kind].map((noun) => material + noun));

/** Everything a style is found by. */
export const searchText = (style: SearchableStyle): string =>
  normalised(
    [
      style.name,
      style.seriesName ?? '',
      style.craft,
      KIND_WORDS[style.kind],
      METAL_WORDS[style.metal],
      COLOUR_WORDS[style.metalColour],
      GEM_WORDS[style.gem],
      ...shortNames(style),
      style.code,
    ].join(' '),
  );

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

export type StyleSearch = (text: string) => 'exact' | 'near' | null;

/**
 * A text is found when it has every word of the query. A Chinese word also counts when all its pairs of characters are
 * there: 18K金钻戒 finds 18K金钻石戒指, whose pairs it shares with the style's other names. Codes must be there as typed.
 */
export function styleSearch(query: string): StyleSearch {
  const words = normalised(query).split(' ').filter(Boolean);
  const pairs = words.map((word) => (/^[\x20-\x7e]*$/.test(word) ? [word] : bigrams(word)));
  return (text) => {
    if (words.every((word) => text.includes(word))) return 'exact';
    const near = words.every((word, i) => {
      const parts = pairs[i] ?? [];
      return parts.length === 0 ? text.includes(word) : parts.every((part) => text.includes(part));
    });
    return near ? 'near' : null;
  };
}
