import { LRUCache } from 'lru-cache';
import { spellingsOf } from './pinyin.rules.js';

/** Word numbers kept of past questions, some megabytes of them. */
const KEPT_NUMBERS = 1_000_000;
const LATIN = /^[a-z]/;

interface Answer {
  words: number[];
  /** How many spellings had been looked at. */
  seen: number;
}

/**
 * Every word styles are found by, once, with how it is spoken: letters and syllables after one another in flat arrays, so
 * that looking a term up is one walk over a few hundred kilobytes and needs no index. Words are only ever added.
 */
export class WordBook {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly syllables: string[] = [''];
  private readonly syllableNumbers = new Map<string, number>([['', 0]]);
  private letters = new Uint16Array(4096);
  private sounds = new Uint16Array(4096);
  /** The first letter of each place's syllable. */
  private initials = new Uint8Array(4096);
  private readonly starts: number[] = [0];
  private readonly wordOfSpelling: number[] = [];
  private readonly firstSpelling: number[] = [];
  private readonly answers = new LRUCache<string, Answer>({
    maxSize: KEPT_NUMBERS,
    sizeCalculation: (answer) => answer.words.length + 8,
  });

  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.numbers.set(word, number);
    this.firstSpelling.push(this.wordOfSpelling.length);
    for (const spelling of spellingsOf(word)) this.write(word, spelling, number);
    return number;
  }

  /**
   * The numbers of all words in which the term stands as it is typed, or as it is spoken: zuanjie, zj and zuanj are in
   * 钻戒, 18kjin in 18k金. The list belongs to the book.
   */
  find(term: string): readonly number[] {
    const kept = this.answers.get(term);
    const spellings = this.wordOfSpelling.length;
    if (kept?.seen === spellings) return kept.words;
    const answer = { words: kept ? [...kept.words] : [], seen: spellings };
    this.walk(term, kept?.seen ?? 0, answer.words);
    this.answers.set(term, answer);
    return answer.words;
  }

  /** Where the term stands in the word, first place and the place behind its end; null when it does not. */
  place(word: number, term: string): readonly [number, number] | null {
    for (let s = this.firstSpelling[word] ?? 0; this.wordOfSpelling[s] === word; s++) {
      const start = this.starts[s] ?? 0;
      const end = (this.starts[s + 1] ?? 0) - 1;
      for (let p = start; p < end; p++) {
        const stop = this.stop(p, end, term, 0);
        if (stop > 0) return [p - start, stop - start];
      }
    }
    return null;
  }

  private write(word: string, spelling: readonly string[], number: number): void {
    const start = this.starts.at(-1) ?? 0;
    const end = start + word.length + 1;
    if (end > this.letters.length) this.grow(end);
    for (let i = 0; i < word.length; i++) {
      this.letters[start + i] = word.charCodeAt(i);
      const sound = spelling[i] ?? '';
      this.sounds[start + i] = this.syllable(sound);
      this.initials[start + i] = sound === '' ? 0 : sound.charCodeAt(0);
    }
    this.starts.push(end);
    this.wordOfSpelling.push(number);
  }

  private grow(least: number): void {
    const size = Math.max(least, this.letters.length * 2);
    const [letters, sounds, initials] = [
      new Uint16Array(size),
      new Uint16Array(size),
      new Uint8Array(size),
    ] as const;
    letters.set(this.letters);
    sounds.set(this.sounds);
    initials.set(this.initials);
    [this.letters, this.sounds, this.initials] = [letters, sounds, initials];
  }

  private syllable(sound: string): number {
    const known = this.syllableNumbers.get(sound);
    if (known !== undefined) return known;
    const number = this.syllables.push(sound) - 1;
    this.syllableNumbers.set(sound, number);
    return number;
  }

  private walk(term: string, from: number, found: number[]): void {
    const { letters, initials, starts, wordOfSpelling } = this;
    const first = term.charCodeAt(0);
    const spoken = LATIN.test(term);
    for (let s = from; s < wordOfSpelling.length; s++) {
      const word = wordOfSpelling[s] ?? 0;
      // A word's spellings lie side by side: the first that answers is enough.
      if (found.at(-1) === word) continue;
      const end = (starts[s + 1] ?? 0) - 1;
      for (let p = starts[s] ?? 0; p < end; p++) {
        if (letters[p] !== first && !(spoken && initials[p] === first)) continue;
        if (this.stop(p, end, term, 0) === 0) continue;
        found.push(word);
        break;
      }
    }
  }

  /** The place behind the end of term[k..] when it begins at place p; 0 when it does not. */
  private stop(p: number, end: number, term: string, k: number): number {
    if (k === term.length) return p;
    if (p === end) return 0;
    if (this.letters[p] === term.charCodeAt(k)) {
      const stop = this.stop(p + 1, end, term, k + 1);
      if (stop > 0) return stop;
    }
    const sound = this.syllables[this.sounds[p] ?? 0] ?? '';
    if (sound === '' || this.initials[p] !== term.charCodeAt(k)) return 0;
    return this.spokenStop(p, end, term, k, sound);
  }

  /** A syllable is typed whole, by its initial (z or zh), or broken off where the term ends. */
  private spokenStop(p: number, end: number, term: string, k: number, sound: string): number {
    if (term.startsWith(sound, k)) {
      const stop = this.stop(p + 1, end, term, k + sound.length);
      if (stop > 0) return stop;
    }
    if (sound.startsWith(term.slice(k))) return p + 1;
    if (sound.charAt(1) === 'h' && term.charAt(k + 1) === 'h') {
      const stop = this.stop(p + 1, end, term, k + 2);
      if (stop > 0) return stop;
    }
    return this.stop(p + 1, end, term, k + 1);
  }
}
