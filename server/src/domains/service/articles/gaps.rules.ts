import { normalised } from '../../inventory/index.js';

export interface Asking {
  text: string;
  in: 'search' | 'thread';
  /** How often these very words. */
  times: number;
  lastAt: Date;
  /** Articles that were offered for it. */
  found: number;
}
export interface Settled {
  question: string;
  settledAt: Date;
}
export interface Gap {
  question: string;
  searches: number;
  threads: number;
  /** Whether articles were offered, and nobody opened one. */
  offered: boolean;
  lastAt: Date;
}

/** Words that say that something is asked, not what. */
const ASKING_WORDS =
  /请问|你好|您好|麻烦|谢谢|想问一下|问一下|怎么办|怎么|如何|多久|多少|为什么|什么|可不可以|能不能|是不是|要不要|会不会|有没有|可以|我的|你们|[?？!！~～啊呢吗嘛呀吧的了]/g;
const ASKS =
  /[?？]|吗|怎么|如何|多久|多少|什么|为何|哪|能不能|可不可以|可以.{0,12}(吗|么)|是不是|要不要|会不会|有没有/;
const LONG_NUMBER = /\d{5,}/g;
/** Two questions this like are one. */
const ALIKE = 0.5;

/** A customer's text that asks something, as the desk shows it: cut short, without numbers that may be somebody's. */
export function questionIn(text: string, most: number): string | null {
  const even = text.replace(/\s+/g, ' ').trim();
  if (!ASKS.test(even)) return null;
  return Array.from(even.replace(LONG_NUMBER, '…')).slice(0, most).join('');
}

/** Pairs of neighbouring characters of what is meant; of one character, itself. */
export function pairsOf(text: string): Set<string> {
  const letters = Array.from(normalised(text).replace(ASKING_WORDS, '').replace(/\s/g, ''));
  if (letters.length < 2) return new Set(letters);
  return new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`));
}

/** 0..1: the share of pairs two texts have in common. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}

/** Questions nobody has taken up since they were last asked, alike ones as one, the most frequent first. */
export function gapsOf(askings: readonly Asking[], settled: readonly Settled[], most: number): Gap[] {
  const over = settled.map((one) => ({ pairs: pairsOf(one.question), at: one.settledAt.getTime() }));
  const groups: { pairs: Set<string>; gap: Gap }[] = [];
  for (const asking of [...askings].sort((a, b) => b.lastAt.getTime() - a.lastAt.getTime())) {
    const pairs = pairsOf(asking.text);
    if (pairs.size === 0) continue;
    const asked = asking.lastAt.getTime();
    if (over.some((one) => one.at >= asked && likeness(one.pairs, pairs) >= ALIKE)) continue;
    const known = groups.find((one) => likeness(one.pairs, pairs) >= ALIKE);
    const gap = known?.gap ?? {
      question: asking.text,
      searches: 0,
      threads: 0,
      offered: false,
      lastAt: asking.lastAt,
    };
    if (asking.in === 'search') gap.searches += asking.times;
    else gap.threads += asking.times;
    gap.offered = gap.offered || asking.found > 0;
    if (known === undefined) groups.push({ pairs, gap });
  }
  return groups
    .map((one) => one.gap)
    .sort((a, b) => b.searches + b.threads - (a.searches + a.threads) || (a.lastAt > b.lastAt ? -1 : 1))
    .slice(0, most);
}
