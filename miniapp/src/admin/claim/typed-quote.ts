import { addDays } from '@zhuyue/shared';
import type { ClaimStep } from '@/api/desk/claims';
import { fenOf } from '../parts/figures';

/** A quote as it is typed. */
export interface TypedQuote {
  lines: readonly { text: string; fen: string }[];
  ceiling: string;
  days: '3' | '7' | '15';
}
export const EMPTY_QUOTE: TypedQuote = { lines: [{ text: '', fen: '' }], ceiling: '', days: '7' };

/** As the server is told; null while a line lacks its name or figure, or they come to more than the ceiling. */
export function readQuote({ lines, ceiling, days }: TypedQuote, today: string): ClaimStep['quote'] | null {
  const ceilingFen = fenOf(ceiling);
  const read = lines.map((line) => ({ text: line.text.trim(), fen: fenOf(line.fen) }));
  const whole = read.flatMap(({ text: name, fen }) =>
    name === '' || fen === null ? [] : [{ text: name, fen }],
  );
  if (ceilingFen === null || whole.length < read.length) return null;
  if (whole.reduce((sum, { fen }) => sum + fen, 0) > ceilingFen) return null;
  return { lines: whole, ceilingFen, validUntil: addDays(today, Number(days)) };
}
