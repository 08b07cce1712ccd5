import { wordsOf } from '../search/fold.rules.js';
import type { Synonyms } from '../search/synonyms.rules.js';
import { ask } from './asked.js';
import type { Range } from './range.js';

export interface Suggestion {
  text: string;
  what: 'word' | 'series' | 'name';
  /** Styles it finds. */
  count: number;
  marks: (readonly [number, number])[];
}

const MOST_WORDS = 400;

/** What somebody may be about to type: words of the trade, series and names, those that begin with it first. */
export function suggestions(range: Range, synonyms: Synonyms, question: string, most: number): Suggestion[] {
  const terms = wordsOf(question);
  const [first] = terms;
  if (first === undefined) return [];
  const { book } = range.words;
  const typed = book
    .find(first)
    .filter((word) => terms.every((term) => book.place(word, term) !== null))
    .flatMap((word) => suggestionOf(range, word, terms) ?? []);
  if (typed.length > 0) return best(typed, most);
  const meant = ask(range, synonyms, question).terms.flatMap((term) => term.as);
  return best(
    meant.flatMap((text) => {
      const word = book.numberOf(text);
      return word === undefined ? [] : (suggestionOf(range, word, []) ?? []);
    }),
    most,
  );
}

const WEIGHT = { word: 0, series: 1, name: 2 } as const;
const best = (some: Suggestion[], most: number): Suggestion[] =>
  some
    .sort(
      (a, b) =>
        (a.marks[0]?.[0] ?? 0) - (b.marks[0]?.[0] ?? 0) ||
        WEIGHT[a.what] - WEIGHT[b.what] ||
        b.count - a.count ||
        (a.text < b.text ? -1 : 1),
    )
    // 钻戒 says it: 钻戒指 finds the same and need not stand beside it.
    .filter((one, i, all) => !all.slice(0, i).some((other) => says(other, one)))
    .slice(0, most);

const says = (shorter: Suggestion, longer: Suggestion): boolean =>
  longer.what === 'word' && shorter.count === longer.count && longer.text.startsWith(shorter.text);

function suggestionOf(range: Range, word: number, terms: readonly string[]): Suggestion[] | null {
  const { words } = range;
  const classes = words.classesWith(word);
  const written = words.written.get(word);
  // Codes and crafts are found, but nobody is led to them.
  if (classes.length === 0 && written === undefined) return null;
  const count = classes.length > 0 ? inClasses(range, classes) : liveOf(range, words.slotsWith(word));
  if (count === 0) return null;
  const text = written?.text ?? (words.book.words[word] ?? '').toUpperCase();
  const marks = terms.map((term) => words.book.place(word, term)).filter((place) => place !== null);
  return [{ text, what: classes.length > 0 ? 'word' : (written?.what ?? 'name'), count, marks }];
}

const liveOf = (range: Range, slots: readonly number[]): number => {
  const { live } = range.columns;
  if (slots.length > MOST_WORDS) return slots.length;
  return slots.reduce((sum, slot) => sum + (live[slot] ?? 0), 0);
};

function inClasses(range: Range, classes: readonly number[]): number {
  const sizes = range.classSizes();
  return classes.reduce((sum, one) => sum + (sizes[one] ?? 0), 0);
}
