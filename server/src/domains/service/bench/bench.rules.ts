import type { BenchWork, PartMove, QuoteState } from '@zhuyue/shared';

export interface QuoteLine {
  text: string;
  fen: number;
}
/** What the work is expected to cost, and what it costs at the most, in fen. */
export interface QuoteSaid {
  lines: readonly QuoteLine[];
  ceilingFen: number;
  /** The last day on which the owner can agree. */
  validUntil: string;
}
/** A stone, metal or a part; its weight in milligrams where it was weighed. */
export interface PartChange {
  move: PartMove;
  text: string;
  weightMg: number | null;
  /** Where, on the stone map; null where nobody said. */
  place: string | null;
}

const sumOf = (fens: readonly { fen: number }[]): number => fens.reduce((sum, { fen }) => sum + fen, 0);

/** The fields of a quote that cannot be so: the lines are within the ceiling, and the day is not over. */
export const quoteFaults = ({ lines, ceilingFen, validUntil }: QuoteSaid, today: string): string[] => [
  ...(lines.length === 0 ? ['quote.lines'] : []),
  ...(sumOf(lines) > ceilingFen ? ['quote.ceilingFen'] : []),
  ...(validUntil < today ? ['quote.validUntil'] : []),
];

/** What work may cost in all: the ceiling of the last quote the owner agreed to; nothing before there is one. */
export const ceilingOf = (quotes: readonly { state: QuoteState; ceilingFen: number }[]): number =>
  quotes.filter(({ state }) => state === 'agreed').at(-1)?.ceilingFen ?? 0;

export const spentOf = (entries: readonly { costFen: number }[]): number =>
  entries.reduce((sum, { costFen }) => sum + costFen, 0);

/** Whoever worked on the piece last; null where nothing was written down. */
export const lastWorker = (entries: readonly { work: BenchWork; staffId: string }[]): string | null =>
  entries.filter(({ work }) => work !== 'check_failed').at(-1)?.staffId ?? null;

/** Whether the piece as it is now was found right. */
export const foundRight = (checks: readonly { passed: number; stands: number }[]): boolean =>
  checks.some(({ passed, stands }) => passed === 1 && stands === 1);
