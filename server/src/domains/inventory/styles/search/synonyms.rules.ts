import { normalised } from './fold.rules.js';
import { soundsOf } from './pinyin.rules.js';

/** A group of words kept by the staff. */
export interface SynonymGroup {
  words: readonly string[];
  /** Only the first word also finds what the others find, not the other way round. */
  oneWay: boolean;
}

/** A long chain of groups must not make one question a hundred. */
const MOST = 12;

/** What else is looked for when a word is typed. */
export class Synonyms {
  private readonly also = new Map<string, string[]>();
  private readonly bySound = new Map<string, string[]>();

  constructor(groups: readonly SynonymGroup[]) {
    for (const { words, oneWay } of groups) {
      const even = words.map(normalised);
      for (const [i, word] of even.entries()) {
        if (oneWay && i > 0) break;
        const others = even.filter((other) => other !== word);
        this.also.set(word, [...(this.also.get(word) ?? []), ...others]);
      }
    }
    for (const word of this.also.keys()) {
      const sounds = soundsOf(word);
      if (sounds !== '') this.bySound.set(sounds, [...(this.bySound.get(sounds) ?? []), word]);
    }
  }

  /** The term itself first, then the ways it is also said; a word in the middle of a longer one counts: 18k求婚戒. */
  expand(term: string): string[] {
    const found = new Set([term]);
    for (const word of this.bySound.get(term) ?? []) {
      found.add(word);
      for (const other of this.also.get(word) ?? []) found.add(other);
    }
    for (const [word, others] of this.also) {
      if (!term.includes(word)) continue;
      for (const other of others) found.add(term.replace(word, other));
    }
    return [...found].slice(0, MOST);
  }

  /** All words groups name: what a mistyped word may have meant. */
  words(): string[] {
    return [...this.also.keys()];
  }
}

export const synonymsOf = (groups: readonly SynonymGroup[]): Synonyms => new Synonyms(groups);
export const NO_SYNONYMS = synonymsOf([]);
