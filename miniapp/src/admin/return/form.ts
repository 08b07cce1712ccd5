import type { PieceCondition, RefundPart, ReturnGround } from '@zhuyue/shared';
import type { ReturnOutlook, SaleReturn } from '@/api/desk/sales';
import { fenOf } from '../parts/figures';

export interface ReturnForm {
  serial: string | null;
  ground: ReturnGround;
  condition: PieceCondition;
  /** As typed, by part. */
  kept: Readonly<Partial<Record<RefundPart, string>>>;
  reason: string;
}
export const EMPTY_RETURN: ReturnForm = {
  serial: null,
  ground: 'no_reason',
  condition: 'new',
  kept: {},
  reason: '',
};

/** Something may be kept back of a piece that comes back worn, and by agreement. */
export const mayKeep = ({ ground, condition }: ReturnForm): boolean =>
  ground === 'agreed' || (ground === 'no_reason' && (condition === 'pre_owned' || condition === 'damaged'));

/** Fen kept back of a part; null when what was typed is no amount or more than was paid. */
export function keptOf(form: ReturnForm, part: RefundPart, paidFen: number): number | null {
  const typed = form.kept[part]?.trim() ?? '';
  if (typed === '' || !mayKeep(form)) return 0;
  const fen = fenOf(typed);
  return fen === null || fen > paidFen ? null : fen;
}

/** What is owed; null while an amount is wrong. */
export function refundOf(form: ReturnForm, parts: ReturnOutlook['parts']): number | null {
  let sum = 0;
  for (const { part, paidFen } of parts) {
    const kept = keptOf(form, part, paidFen);
    if (kept === null) return null;
    sum += paidFen - kept;
  }
  return sum;
}

/** What is sent; null while something is missing. */
export function returnOf(form: ReturnForm, parts: ReturnOutlook['parts']): SaleReturn | null {
  const reason = form.reason.trim();
  if (form.serial === null || reason === '' || refundOf(form, parts) === null) return null;
  const deductions = parts
    .map(({ part, paidFen }) => ({ part, fen: keptOf(form, part, paidFen) ?? 0 }))
    .filter(({ fen }) => fen > 0);
  return { serial: form.serial, ground: form.ground, condition: form.condition, reason, deductions };
}
