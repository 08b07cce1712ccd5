import {
  CRAFT_SPELLINGS,
  CRAFTS,
  GEM_SPELLINGS,
  GEMS,
  KINDS,
  METAL_COLOURS,
  METAL_SPELLINGS,
  METALS,
  NOUNS,
  PEARL_WATERS,
  PLATING_SPELLINGS,
  PLATINGS,
  PRICE_MODES,
  STONE_ORIGINS,
  TREATMENT_NAMES,
  TREATMENTS,
  type CellFault,
  type MetalColour,
  type PearlWater,
  type PriceMode,
  type StoneOrigin,
} from '@zhuyue/shared';

/** What a cell says, or why it says nothing we know. */
export type Read<T> = { value: T } | { fault: CellFault };
export const isFault = <T>(read: Read<T>): read is { fault: CellFault } => 'fault' in read;

/** A closed list as people write it. */
export interface Words<T extends string> {
  write: (word: T) => string;
  read: (text: string) => Read<T>;
  /** All words, as the template explains them. */
  all: string;
}

/** The first spelling is written; every spelling, and our own word, is read. */
function wordsFrom<T extends string>(
  list: readonly T[],
  spellings: Readonly<Record<T, readonly string[]>>,
): Words<T> {
  const known = new Map<string, T>();
  // A spelling two words share belongs to the one that writes it, else to the first.
  for (const word of list)
    for (const text of spellings[word].slice(1)) if (!known.has(text)) known.set(text, word);
  for (const word of list) known.set(spellings[word][0] ?? word, word).set(word, word);
  return {
    write: (word) => spellings[word][0] ?? word,
    read: (text) => {
      const word = known.get(text.trim());
      return word === undefined ? { fault: 'unknown_word' } : { value: word };
    },
    all: list.map((word) => spellings[word][0] ?? word).join('、'),
  };
}
const single = <T extends string>(names: Readonly<Record<T, string>>): Record<T, readonly string[]> =>
  Object.fromEntries(Object.entries(names).map(([word, name]) => [word, [name]])) as unknown as Record<
    T,
    string[]
  >;

const COLOUR_NAMES: Record<MetalColour, string> = {
  yellow: '黄色',
  white: '白色',
  rose: '玫瑰色',
  none: '无色',
};
const ORIGIN_NAMES: Record<StoneOrigin, string> = { natural: '天然', lab_grown: '合成', treated: '处理' };
const WATER_NAMES: Record<PearlWater, string> = { saltwater: '海水', freshwater: '淡水' };
const MODE_NAMES: Record<PriceMode, string> = { weighed: '计价', fixed: '一口价' };

export const kindWords = wordsFrom(KINDS, NOUNS);
export const metalWords = wordsFrom(METALS, METAL_SPELLINGS);
export const gemWords = wordsFrom(GEMS, GEM_SPELLINGS);
export const craftWords = wordsFrom(CRAFTS, CRAFT_SPELLINGS);
export const platingWords = wordsFrom(PLATINGS, PLATING_SPELLINGS);
export const treatmentWords = wordsFrom(TREATMENTS, single(TREATMENT_NAMES));
export const colourWords = wordsFrom(METAL_COLOURS, single(COLOUR_NAMES));
export const originWords = wordsFrom(STONE_ORIGINS, single(ORIGIN_NAMES));
export const waterWords = wordsFrom(PEARL_WATERS, single(WATER_NAMES));
export const modeWords = wordsFrom(PRICE_MODES, single(MODE_NAMES));

/** A decimal as a whole number of its smallest unit: 0.3 ct with three digits is 300. */
export function readScaled(text: string, digits: number, most: number): Read<number> {
  const plain = text.trim().replaceAll(',', '');
  if (!/^\d+(\.\d+)?(E[+-]?\d+)?$/i.test(plain)) return { fault: 'not_a_number' };
  const exact = Number(plain) * 10 ** digits;
  const whole = Math.round(exact);
  // Spreadsheet programs write 0.1 + 0.2 with all its digits: that is no finer amount.
  if (Math.abs(exact - whole) > 1e-4) return { fault: 'too_precise' };
  return whole > most ? { fault: 'out_of_range' } : { value: whole };
}
export const writeScaled = (value: number, digits: number): string => (value / 10 ** digits).toFixed(digits);

/** One thing per line, its facts parted by ；: what stands inside a fact is kept apart from that by a backslash. */
export const escapedFact = (text: string): string =>
  text.replace(/[\\；;=]/g, (one) => `\\${one}`).replaceAll('\n', '\\n');
export const unescapedFact = (text: string): string =>
  text.replace(/\\(.)/g, (_all, one: string) => (one === 'n' ? '\n' : one));

/** Splits at any of the marks that has no backslash before it. */
export function splitFacts(text: string, marks: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < text.length; i++) {
    const one = text.charAt(i);
    if (one === '\\') part += one + text.charAt(++i);
    else if (marks.includes(one)) {
      parts.push(part.trim());
      part = '';
    } else part += one;
  }
  return [...parts, part.trim()];
}
export const linesIn = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
