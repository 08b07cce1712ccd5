/** 工坊: what is done to a piece at the bench. */
export const BENCH_WORKS = [
  'clean',
  'polish',
  'plate',
  'resize',
  'solder',
  'tighten',
  'set_stone',
  'replace_part',
  'restring',
  'check_failed',
  'other',
] as const;
export type BenchWork = (typeof BENCH_WORKS)[number];

/** A stone, metal or a part that was put in or taken out. */
export const PART_MOVES = ['added', 'removed'] as const;
export type PartMove = (typeof PART_MOVES)[number];

/** 报价: offered; taken, declined, or replaced by another one. */
export const QUOTE_STATES = ['offered', 'agreed', 'refused', 'replaced'] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

export const BENCH_LIMITS = { quoteLines: 8, parts: 6, text: 60, note: 200 } as const;
