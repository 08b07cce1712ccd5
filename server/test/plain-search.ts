import { searchText, type SearchableStyle } from '../src/domains/inventory/styles/search.rules.js';
import { wordsOf } from '../src/domains/inventory/styles/search/fold.rules.js';
import { spellingsOf } from '../src/domains/inventory/styles/search/pinyin.rules.js';

/** Searching the slow, obvious way: what the index must agree with. */

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');

/** Every way to type every place of a word, written out as one expression. */
export function plainlyIn(word: string, term: string): boolean {
  return spellingsOf(word).some((spelling) =>
    Array.from(word).some((_, start) => {
      const ways = Array.from(word)
        .slice(start)
        .map((letter, i) => {
          const sound = spelling[start + i] ?? '';
          const typed = [letter, sound, sound.charAt(0), /^.h/.test(sound) ? sound.slice(0, 2) : ''];
          const broken = Array.from(sound).map((_one, n) => `${quoted(sound.slice(0, n + 1))}$`);
          return [...typed.filter(Boolean).map(quoted), ...broken].join('|');
        });
      const pattern = ways.reduceRight((rest, way) => `(?:${way})(?:$|${rest || '$'})`, '');
      return new RegExp(`^${pattern}$`).test(term);
    }),
  );
}

/** 2: every word of the question stands in the style's words; 1: the pairs of a Chinese word do; 0: neither. */
export function plainTier(style: SearchableStyle, question: string): number {
  const words = searchText(style).split(' ');
  const has = (term: string): boolean => words.some((word) => plainlyIn(word, term));
  const tiers = wordsOf(question).map((term) => {
    if (has(term)) return 2;
    const pairs = Array.from(term)
      .slice(1)
      .map((_, i) => term.slice(i, i + 2));
    return /[\u3400-\u9fff]/.test(term) && term.length > 2 && pairs.every(has) ? 1 : 0;
  });
  return Math.min(2, ...tiers);
}
