import { SEARCH_HOW, type SearchHow } from '@zhuyue/shared';
import { wordsOf } from '../search/fold.rules.js';
import { blurred, soundsOf } from '../search/pinyin.rules.js';
import type { Synonyms } from '../search/synonyms.rules.js';
import { bigrams } from '../search.rules.js';
import { distance } from '../search/distance.rules.js';
import type { Range } from './range.js';

export const EXACT = 2;
export const NEAR = 1;
/** Nobody types more words than this. */
const MOST_TERMS = 8;
const HAN = /[\u3400-\u9fff]/;
/** A typing mistake is looked for in words of so many letters; two mistakes in longer ones. */
const LETTERS = { one: 4, two: 8 } as const;

/** How a word of the question was understood. */
export interface UnderstoodTerm {
  typed: string;
  /** What was looked for, the typed word first when it was. */
  as: string[];
  how: SearchHow;
}
export interface Asked {
  terms: UnderstoodTerm[];
  /** By slot: EXACT where every word stands as typed or spoken, NEAR where it is close, 0 where it is not found. */
  tiers: Uint8Array;
}

/** What a question finds among all styles, before any filter. */
export function ask(range: Range, synonyms: Synonyms, question: string): Asked {
  const tiers = new Uint8Array(range.size).fill(EXACT);
  const terms = wordsOf(question)
    .slice(0, MOST_TERMS)
    .map((typed) => {
      const { term, marks } = new Asker(range, synonyms).term(typed);
      for (let slot = 0; slot < tiers.length; slot++) {
        tiers[slot] = Math.min(tiers[slot] ?? 0, marks[slot] ?? 0);
      }
      return term;
    });
  return { terms, tiers };
}

class Asker {
  constructor(
    private readonly range: Range,
    private readonly synonyms: Synonyms,
  ) {}

  term(typed: string): { term: UnderstoodTerm; marks: Uint8Array } {
    const as = this.synonyms.expand(typed);
    const marks = this.marks([]);
    for (const variant of as) this.addNear(marks, variant);
    this.mark(
      marks,
      as.flatMap((variant) => this.found(variant)),
      EXACT,
    );
    if (this.any(marks)) return { term: { typed, as, how: as.length > 1 ? 'synonym' : 'typed' }, marks };
    for (const how of SEARCH_HOW) {
      const meant = this.meant(typed, how);
      for (const terms of meant) {
        const close = this.all(terms);
        if (this.any(close)) return { term: { typed, as: terms, how }, marks: close };
      }
    }
    return { term: { typed, as: [], how: 'none' }, marks };
  }

  /** What the term may have been meant to be, the likeliest first: each a list of words that must all be found. */
  private meant(typed: string, how: SearchHow): string[][] {
    if (how === 'sound') return HAN.test(typed) ? [[soundsOf(typed)]] : [];
    if (how === 'parts') return this.cuts(typed);
    if (how === 'mistyped') return this.likely(typed).map((word) => [word]);
    return [];
  }

  /** 18kzuanjie is 18k and zuanjie. */
  private cuts(typed: string): string[][] {
    return Array.from({ length: typed.length - 1 }, (_, i) => typed.length - 1 - i)
      .map((cut) => [typed.slice(0, cut), typed.slice(cut)])
      .filter((parts) => parts.every((part) => part.length > 1 && this.found(part).length > 0));
  }

  private likely(typed: string): string[] {
    const wanted = blurred(HAN.test(typed) ? soundsOf(typed) : typed);
    const most = wanted.length >= LETTERS.two ? 2 : wanted.length >= LETTERS.one ? 1 : 0;
    const words = this.range.words.meant().map((number) => this.range.words.book.words[number] ?? '');
    return [...words, ...this.synonyms.words()]
      .map((word) => ({ word, far: distance(wanted, blurred(HAN.test(word) ? soundsOf(word) : word), most) }))
      .filter(({ far }) => far <= most)
      .sort((a, b) => a.far - b.far || a.word.length - b.word.length)
      .map(({ word }) => word);
  }

  /** A Chinese word also counts when all its pairs of characters are there: 18k金钻戒 finds 18k金钻石戒指. */
  private addNear(marks: Uint8Array, term: string): void {
    if (!HAN.test(term) || term.length < 3) return;
    const pairs = bigrams(term).map((pair) => this.found(pair));
    if (pairs.some((words) => words.length === 0)) return;
    const near = this.both(pairs.map((words) => this.marks(words)));
    for (let slot = 0; slot < near.length; slot++) if (near[slot] === 1) marks[slot] = NEAR;
  }

  private all(terms: readonly string[]): Uint8Array {
    return this.both(terms.map((term) => this.marks(this.found(term))));
  }

  private both(some: readonly Uint8Array[]): Uint8Array {
    const [first = this.marks([]), ...others] = some;
    for (const other of others) {
      for (let slot = 0; slot < first.length; slot++) first[slot] = (first[slot] ?? 0) & (other[slot] ?? 0);
    }
    return first;
  }

  private found(term: string): readonly number[] {
    return this.range.words.book.find(term);
  }

  private marks(words: readonly number[]): Uint8Array {
    const marks = new Uint8Array(this.range.size);
    this.mark(marks, words, NEAR);
    return marks;
  }

  private mark(marks: Uint8Array, words: readonly number[], tier: number): void {
    const { words: styleWords, columns } = this.range;
    const classes = new Uint8Array(styleWords.classes.length);
    for (const word of words) {
      for (const slot of styleWords.slotsWith(word)) marks[slot] = tier;
      for (const one of styleWords.classesWith(word)) classes[one] = 1;
    }
    const { classOf } = columns;
    if (!classes.includes(1)) return;
    for (let slot = 0; slot < marks.length; slot++) if (classes[classOf[slot] ?? 0] === 1) marks[slot] = tier;
  }

  private any(marks: Uint8Array): boolean {
    const { live } = this.range.columns;
    for (let slot = 0; slot < marks.length; slot++) if (marks[slot] !== 0 && live[slot] === 1) return true;
    return false;
  }
}
