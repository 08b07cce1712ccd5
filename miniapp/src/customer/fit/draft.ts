import type { Finger, MetalAllergy, Occasion } from '@zhuyue/shared';
import type { Fit } from '@/api/visits';
import { visitText as text } from '@/text/visit';

/** The form as it is typed: lengths and money as text. */
export interface FitDraft {
  rings: readonly { finger: Finger; sizeHmm: number }[];
  wrist: string;
  necklace: string;
  allergies: readonly MetalAllergy[];
  occasion: Occasion | null;
  from: string;
  to: string;
  note: string;
}

const typed = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
const yuanOf = (fen: number | null | undefined): string =>
  fen === null || fen === undefined ? '' : String(Math.round(fen / 100));

export const draftOf = (fit: Fit | null): FitDraft => ({
  rings: fit?.rings ?? [],
  wrist: typed(fit?.wristMm),
  necklace: typed(fit?.necklaceMm),
  allergies: fit?.allergies ?? [],
  occasion: fit?.occasion ?? null,
  from: yuanOf(fit?.budgetFromFen),
  to: yuanOf(fit?.budgetToFen),
  note: fit?.note ?? '',
});

const whole = (value: string): number | null =>
  /^\d{1,8}$/.test(value.trim()) ? Number(value.trim()) : null;
const fenOf = (value: string): number | null => {
  const yuan = whole(value);
  return yuan === null ? null : yuan * 100;
};

export const fitOf = (draft: FitDraft): Fit => ({
  rings: [...draft.rings],
  wristMm: whole(draft.wrist),
  necklaceMm: whole(draft.necklace),
  allergies: [...draft.allergies],
  budgetFromFen: fenOf(draft.from),
  budgetToFen: fenOf(draft.to),
  occasion: draft.occasion,
  note: draft.note.trim() === '' ? null : draft.note.trim(),
});

const outside = (value: string, min: number, max: number): string | undefined => {
  const n = whole(value);
  return value.trim() === '' || (n !== null && n >= min && n <= max) ? undefined : text.lengthWrong(min, max);
};

/** What cannot be right, by field. */
export function wrongIn(draft: FitDraft): Partial<Record<'wrist' | 'necklace' | 'from' | 'to', string>> {
  const [from, to] = [whole(draft.from), whole(draft.to)];
  const notAmount = (value: string): string | undefined =>
    value.trim() !== '' && whole(value) === null ? text.amountWrong : undefined;
  const found = {
    wrist: outside(draft.wrist, 100, 300),
    necklace: outside(draft.necklace, 250, 1000),
    from: notAmount(draft.from),
    to: notAmount(draft.to) ?? (from !== null && to !== null && to < from ? text.budgetWrong : undefined),
  };
  return Object.fromEntries(Object.entries(found).filter(([, why]) => why !== undefined));
}

/** Millimetres as typed to hundredths; null outside of what a finger can be. */
export function sizeTyped(value: string): number | null {
  const plain = value.trim().replace('，', '.').replace(',', '.');
  if (!/^\d{2}(\.\d{1,2})?$/.test(plain)) return null;
  const hundredths = Math.round(Number(plain) * 100);
  return hundredths >= 4_000 && hundredths <= 7_600 ? hundredths : null;
}
