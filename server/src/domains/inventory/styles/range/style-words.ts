import { GEMS, KINDS, METAL_COLOURS, METALS } from '@zhuyue/shared';
import {
  classWords,
  ownWords,
  type NamedStyle,
  type SearchableStyle,
  type StyleClass,
} from '../search.rules.js';
import { WordBook } from '../search/word-book.js';

/** The facets of a class and their words; a class keeps the places of its words in these lists. */
export const CLASS_LISTS = { kind: KINDS, metal: METALS, metalColour: METAL_COLOURS, gem: GEMS } as const;
export type ClassFacet = keyof typeof CLASS_LISTS;

/**
 * Which words find which styles. What follows from kind, metal, colour and stone is the same for all styles of such a
 * class, some hundred classes in a shop: those words point at classes, and only name, series, craft and code at slots.
 */
export class StyleWords {
  readonly book = new WordBook();
  readonly classes: StyleClass[] = [];
  /** By class: the place of its word in the facet's list. */
  readonly places: Readonly<Record<ClassFacet, number[]>> = { kind: [], metal: [], metalColour: [], gem: [] };
  /** How a word of a name or a series is written. */
  readonly written = new Map<number, { text: string; what: 'name' | 'series' }>();
  private readonly classNumbers = new Map<string, number>();
  private readonly slotsOf: number[][] = [];
  private readonly classesOf: number[][] = [];

  /** @returns the number of the style's class */
  put(slot: number, style: SearchableStyle): number {
    for (const word of this.ownNumbers(style)) (this.slotsOf[word] ??= []).push(slot);
    this.remember(style.name, 'name');
    if (style.seriesName !== null) this.remember(style.seriesName, 'series');
    return this.classNumber(style);
  }

  drop(slot: number, style: SearchableStyle): void {
    for (const word of this.ownNumbers(style)) {
      const slots = this.slotsOf[word] ?? [];
      const at = slots.indexOf(slot);
      if (at >= 0) slots[at] = slots.at(-1) ?? slot;
      if (at >= 0) slots.pop();
    }
  }

  slotsWith(word: number): readonly number[] {
    return this.slotsOf[word] ?? [];
  }

  classesWith(word: number): readonly number[] {
    return this.classesOf[word] ?? [];
  }

  /** Words of classes and series: what a mistyped word may have meant. */
  meant(): number[] {
    const classWordNumbers = this.classesOf.flatMap((classes, word) => (classes.length > 0 ? [word] : []));
    const series = [...this.written].filter(([, { what }]) => what === 'series').map(([word]) => word);
    return [...new Set([...classWordNumbers, ...series])];
  }

  private ownNumbers(style: NamedStyle): Set<number> {
    return new Set(ownWords(style).map((word) => this.book.add(word)));
  }

  private remember(text: string, what: 'name' | 'series'): void {
    const [word, ...others] = ownWords({ name: text, seriesName: null, craft: '', code: '' });
    const number = word === undefined || others.length > 0 ? undefined : this.book.numberOf(word);
    if (number !== undefined && !this.written.has(number)) this.written.set(number, { text, what });
  }

  private classNumber({ kind, metal, metalColour, gem }: StyleClass): number {
    const key = `${kind} ${metal} ${metalColour} ${gem}`;
    const known = this.classNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.classes.push({ kind, metal, metalColour, gem }) - 1;
    this.classNumbers.set(key, number);
    this.places.kind.push(KINDS.indexOf(kind));
    this.places.metal.push(METALS.indexOf(metal));
    this.places.metalColour.push(METAL_COLOURS.indexOf(metalColour));
    this.places.gem.push(GEMS.indexOf(gem));
    for (const word of new Set(classWords({ kind, metal, metalColour, gem }))) {
      (this.classesOf[this.book.add(word)] ??= []).push(number);
    }
    return number;
  }
}
