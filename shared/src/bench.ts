import type { CertificateKind } from './training.js';

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

/** Whose hands a piece of work at the bench is left to. */
export const BENCH_CERTIFICATE: Readonly<Record<BenchWork, CertificateKind>> = {
  clean: 'after_sales',
  polish: 'after_sales',
  plate: 'after_sales',
  resize: 'after_sales',
  solder: 'laser_welding',
  tighten: 'stone_setting',
  set_stone: 'stone_setting',
  replace_part: 'after_sales',
  restring: 'pearl_stringing',
  check_failed: 'after_sales',
  other: 'after_sales',
};

/** A stone, metal or a part that was put in or taken out. */
export const PART_MOVES = ['added', 'removed'] as const;
export type PartMove = (typeof PART_MOVES)[number];

/** 报价: offered; taken, declined, or replaced by another one. */
export const QUOTE_STATES = ['offered', 'agreed', 'refused', 'replaced'] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

export const BENCH_LIMITS = { quoteLines: 8, parts: 6, text: 60, note: 200 } as const;
