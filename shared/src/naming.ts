import { FINENESS, type Gem, type Kind, type Metal } from './catalogue.js';
import {
  FORBIDDEN,
  GEM_SPELLINGS,
  METAL_SPELLINGS,
  NATURAL_TWIN,
  NOUNS,
  OTHER_METALS,
  PLATING_MUST_BE_NAMED,
  PLATING_SPELLINGS,
  SYNTHETIC_GEMS,
  TREATMENT_NAMES,
  WATER_SPELLINGS,
  type NameFault,
} from './naming-words.js';
import type { StyleMetal, StylePlating, StyleStone } from './style-content.js';
import { TREATMENTS, type PearlWater, type Plating, type Treatment } from './style-words.js';

/** What the name of a style has to say truly. */
export interface NameFacts {
  kind: Kind;
  metals: readonly Pick<StyleMetal, 'metal'>[];
  plating: Pick<StylePlating, 'kind'> | null;
  stones: readonly Pick<StyleStone, 'main' | 'gem' | 'water' | 'origin' | 'treatments' | 'colour'>[];
  seriesName: string | null;
}
export interface NameProblem {
  fault: NameFault;
  /** The very characters of the name it is about; empty when something is missing. */
  word: string;
}
export interface NameVerdict {
  allowed: boolean;
  problems: NameProblem[];
  /** The right name by the facts; the name itself when it is right. */
  proposal: string;
}

type Part = 'metal' | 'plating' | 'stone' | 'noun' | 'forbidden' | 'series' | 'other';
interface Token {
  part: Part;
  word: string;
  metal?: Metal | 'unkept';
  platings?: Plating[];
  gems?: Gem[];
  water?: PearlWater;
  treatment?: string;
  kind?: Kind;
  fault?: NameFault;
}

/** Full-width forms become plain ones, brackets become Chinese ones, spaces go. Case is kept for the page, not compared. */
export const tidyName = (text: string): string =>
  text
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) - 0xfee0),
    )
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/[\s·•]+/g, '');

const keys = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => Object.keys(table) as K[];

function vocabulary(): Token[] {
  const words: Token[] = [];
  for (const metal of keys(METAL_SPELLINGS)) {
    for (const word of METAL_SPELLINGS[metal]) words.push({ part: 'metal', word, metal });
  }
  for (const word of OTHER_METALS) words.push({ part: 'metal', word, metal: 'unkept' });
  for (const plating of keys(PLATING_SPELLINGS)) {
    for (const word of PLATING_SPELLINGS[plating]) {
      const known = words.find((one) => one.part === 'plating' && one.word === word);
      if (known) known.platings?.push(plating);
      else words.push({ part: 'plating', word, platings: [plating] });
    }
  }
  for (const gem of keys(GEM_SPELLINGS)) {
    for (const word of GEM_SPELLINGS[gem]) words.push({ part: 'stone', word, gems: [gem] });
  }
  for (const water of keys(WATER_SPELLINGS)) {
    for (const word of WATER_SPELLINGS[water]) words.push({ part: 'stone', word, gems: ['pearl'], water });
  }
  for (const kind of keys(NOUNS)) for (const word of NOUNS[kind]) words.push({ part: 'noun', word, kind });
  for (const fault of keys(FORBIDDEN as Record<NameFault, readonly string[]>)) {
    for (const word of FORBIDDEN[fault] ?? []) words.push({ part: 'forbidden', word, fault });
  }
  return words.sort((a, b) => b.word.length - a.word.length);
}
const WORDS = vocabulary();

/** `翡翠（漂白、充填）`, `扩散蓝宝石`: GB/T 16552 lets the treatment stand behind in brackets or before. */
const TREATED_BEHIND = /^（([^）]{1,12})）/;
const TREATED_BEFORE = new RegExp(
  `^(${TREATMENTS.map((one) => TREATMENT_NAMES[one])
    .sort((a, b) => b.length - a.length)
    .join('|')}|处理)`,
);

function nextToken(rest: string, series: string | null): Token | null {
  const upper = rest.toUpperCase();
  if (series !== null && series !== '' && rest.startsWith(series)) {
    const suffix = rest.startsWith('系列', series.length) ? '系列' : '';
    return { part: 'series', word: series + suffix };
  }
  const found = WORDS.find((one) => upper.startsWith(one.word.toUpperCase()));
  if (!found) return null;
  // K金 is a fineness word that lacks its number; 18K金 was longer and is found first.
  return { ...found, word: rest.slice(0, found.word.length) };
}

/** The name as the words it is made of; what is no word of the trade stays together as `other`. */
export function nameTokens(name: string, series: string | null = null): Token[] {
  const tokens: Token[] = [];
  let rest = tidyName(name);
  let before = '';
  while (rest !== '') {
    const treated = TREATED_BEFORE.exec(rest)?.[1];
    if (treated !== undefined && nextToken(rest.slice(treated.length), series)?.part === 'stone') {
      before = treated;
      rest = rest.slice(treated.length);
    }
    const token = nextToken(rest, series) ?? bareK(rest);
    if (token === null) {
      const last = tokens[tokens.length - 1];
      if (last?.part === 'other') last.word += rest.charAt(0);
      else tokens.push({ part: 'other', word: rest.charAt(0) });
      rest = rest.slice(1);
      continue;
    }
    rest = rest.slice(token.word.length);
    if (token.part === 'stone') {
      const behind = TREATED_BEHIND.exec(rest);
      if (behind) rest = rest.slice(behind[0].length);
      const said = behind?.[1] ?? before;
      if (said !== '') token.treatment = said;
      before = '';
    }
    tokens.push(token);
  }
  return tokens;
}

/** Finenesses in carats that the vocabulary has no word for: 18K玫瑰金, 12K金, 18K, K金. */
function bareK(rest: string): Token | null {
  const [word, number = '', colour = '', gold = ''] =
    /^(\d{0,2})[Kk]((?:白|玫瑰|黄|红|粉|彩)色?)?(金?)/.exec(rest) ?? [];
  if (word === undefined || (number === '' && gold === '')) return null;
  if (colour !== '' && gold !== '')
    return { part: 'forbidden', word, fault: colour.startsWith('白') ? 'white_gold' : 'coloured_gold' };
  if (number === '') return { part: 'forbidden', word, fault: 'k_without_number' };
  if (gold === '') return { part: 'forbidden', word, fault: 'metal_unqualified' };
  return { part: 'metal', word, metal: 'unkept' };
}

/** A wrong word that stands where the metal, or the stone, should: then that part is not missing as well. */
const INSTEAD_OF_METAL: readonly NameFault[] = [
  'fineness_abolished',
  'fineness_boast',
  'k_without_number',
  'coloured_gold',
  'white_gold',
  'metal_unqualified',
];
const INSTEAD_OF_STONE: readonly NameFault[] = ['dealer_stone', 'natural_word'];
const stands = (tokens: readonly Token[], faults: readonly NameFault[]): boolean =>
  tokens.some((token) => token.fault !== undefined && faults.includes(token.fault));

const ORDER: readonly Part[] = ['metal', 'plating', 'stone', 'noun'];
const problem = (fault: NameFault, word = ''): NameProblem => ({ fault, word });

function wordProblems(tokens: readonly Token[]): NameProblem[] {
  const out: NameProblem[] = [];
  for (const token of tokens) {
    if (token.part === 'forbidden' && token.fault) out.push(problem(token.fault, token.word));
    if (token.part === 'series') out.push(problem('series_in_name', token.word));
    if (token.part === 'other') out.push(problem('extra_words', token.word));
  }
  const places = tokens.map((token) => ORDER.indexOf(token.part)).filter((place) => place >= 0);
  const wrong = places.findIndex((place, i) => place < (places[i - 1] ?? 0));
  if (wrong > 0) {
    const known = tokens.filter((token) => ORDER.includes(token.part));
    out.push(problem('wrong_order', known[wrong]?.word));
  }
  return out;
}

function metalProblems(tokens: readonly Token[], facts: NameFacts): NameProblem[] {
  const named = tokens.filter((token) => token.part === 'metal');
  const wanted = new Set<Metal | 'unkept'>(facts.metals.map(({ metal }) => metal));
  const out = named
    .filter((token) => token.metal && !wanted.has(token.metal))
    .map((token) => problem('metal_mismatch', token.word));
  const seen = named.map((token) => token.metal);
  const twice = named.find((token, i) => seen.indexOf(token.metal) !== i);
  if (twice) out.push(problem('metal_twice', twice.word));
  const lead = facts.metals[0]?.metal;
  const missing = lead !== undefined && lead !== 'none' && !seen.includes(lead);
  if (missing && out.length === 0 && !stands(tokens, INSTEAD_OF_METAL)) out.push(problem('metal_missing'));
  return out;
}

function platingProblems(tokens: readonly Token[], facts: NameFacts): NameProblem[] {
  const named = tokens.filter((token) => token.part === 'plating');
  const kind = facts.plating?.kind;
  const false_ = named.filter((token) => kind === undefined || !(token.platings ?? []).includes(kind));
  const out = false_.map((token) => problem('plating_mismatch', token.word));
  if (kind && PLATING_MUST_BE_NAMED.includes(kind) && named.length === 0) {
    out.push(problem('plating_missing'));
  }
  return out;
}

type NamedStone = NameFacts['stones'][number];
const isMade = (gem: Gem): boolean => SYNTHETIC_GEMS.includes(gem);

/** Which stone of the style a word of the name is about, or what is wrong with the word. */
function stoneOf(token: Token, facts: NameFacts): NamedStone | NameProblem {
  const gems = token.gems ?? [];
  const stone = facts.stones.find((one) => gems.includes(one.gem));
  if (stone) return stone;
  const made = facts.stones.some((one) => (NATURAL_TWIN[one.gem] ?? []).some((twin) => gems.includes(twin)));
  if (made) return problem('made_as_natural', token.word);
  const twins = gems.flatMap((gem) => NATURAL_TWIN[gem] ?? []);
  const natural = facts.stones.some((one) => twins.includes(one.gem));
  return problem(natural ? 'natural_as_made' : 'stone_mismatch', token.word);
}

const isProblem = (found: NamedStone | NameProblem): found is NameProblem => 'fault' in found;

/** The bracket says 处理, or every treatment by its name. */
const tells = (said: string, treatments: readonly Treatment[]): boolean =>
  said === '处理' || said === treatments.map((one) => TREATMENT_NAMES[one]).join('、');

function treatmentProblem(token: Token, stone: NamedStone): NameProblem | null {
  const treated = stone.origin === 'treated' && !isMade(stone.gem);
  if (token.water && stone.water && token.water !== stone.water) return problem('water_mismatch', token.word);
  if (treated && token.treatment === undefined) return problem('treatment_missing', token.word);
  const said = token.treatment;
  if (said === undefined) return null;
  if (!treated || !tells(said, stone.treatments)) return problem('treatment_mismatch', said);
  return null;
}

function stoneProblems(tokens: readonly Token[], facts: NameFacts): NameProblem[] {
  const out: NameProblem[] = [];
  const told = new Set<Gem>();
  for (const token of tokens.filter((one) => one.part === 'stone')) {
    const stone = stoneOf(token, facts);
    if (isProblem(stone)) {
      out.push(stone);
      continue;
    }
    told.add(stone.gem);
    const wrong = treatmentProblem(token, stone);
    if (wrong) out.push(wrong);
  }
  const missing = facts.stones.filter((one) => one.main && !told.has(one.gem));
  // A word that is wrong already stands where the stone should: one thing is said of it, not two.
  if (missing.length > 0 && out.length === 0 && !stands(tokens, INSTEAD_OF_STONE))
    out.push(problem('stone_missing'));
  return out;
}

function nounProblems(tokens: readonly Token[], facts: NameFacts): NameProblem[] {
  const nouns = tokens.filter((token) => token.part === 'noun');
  if (nouns.length === 0) return [problem('kind_missing')];
  const out = nouns
    .filter((token) => token.kind !== facts.kind)
    .map((token) => problem('kind_mismatch', token.word));
  if (nouns.length > 1 && out.length === 0) out.push(problem('kind_twice', nouns[1]?.word));
  return out;
}

function stoneName(stone: NamedStone): string {
  const [first = '', second = first] =
    stone.water && stone.gem === 'pearl' ? WATER_SPELLINGS[stone.water] : GEM_SPELLINGS[stone.gem];
  const base = stone.gem === 'synthetic_corundum' && (stone.colour ?? '').includes('蓝') ? second : first;
  if (stone.origin !== 'treated' || isMade(stone.gem)) return base;
  const how = stone.treatments.map((one) => TREATMENT_NAMES[one]).join('、');
  return `${base}（${how === '' ? '处理' : how}）`;
}

/** 纯度 + 材料 (+ 镀层) + 宝石名 + 品种 from the facts alone; the noun of the old name is kept when it is of the kind. */
export function proposeName(facts: NameFacts, old = ''): string {
  const metal = facts.metals[0]?.metal ?? 'none';
  const plating =
    facts.plating && PLATING_MUST_BE_NAMED.includes(facts.plating.kind) ? facts.plating.kind : null;
  const mains = facts.stones.filter((stone) => stone.main);
  const noun = nameTokens(old, facts.seriesName).find((token) => token.kind === facts.kind)?.word;
  return [
    METAL_SPELLINGS[metal][0] ?? '',
    plating ? PLATING_SPELLINGS[plating][0] : '',
    ...new Set(mains.map(stoneName)),
    noun ?? NOUNS[facts.kind][0],
  ].join('');
}

/** Whether a style may be called so, every reason why not, and what to call it instead. */
export function checkName(name: string, facts: NameFacts): NameVerdict {
  const tidy = tidyName(name);
  if (tidy === '') return { allowed: false, problems: [problem('empty')], proposal: proposeName(facts) };
  const tokens = nameTokens(tidy, facts.seriesName);
  const problems = [
    ...wordProblems(tokens),
    ...metalProblems(tokens, facts),
    ...platingProblems(tokens, facts),
    ...stoneProblems(tokens, facts),
    ...nounProblems(tokens, facts),
  ];
  const allowed = problems.length === 0;
  return { allowed, problems, proposal: allowed ? tidy : proposeName(facts, tidy) };
}

/** A fineness of its class: never below what the class's name promises, never more than pure. */
export const finenessFits = (metal: Metal, permille: number): boolean => {
  const least = metal === 'gold_999' || metal === 'silver_990' ? 990 : FINENESS[metal];
  return metal !== 'none' && permille >= least && permille <= 1000;
};
