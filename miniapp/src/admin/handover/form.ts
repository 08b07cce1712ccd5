import {
  CASH_REPORT_FEN,
  parseYuan,
  PHONE_PATTERN,
  spreadCredits,
  type CustomWork,
  type PaymentMeans,
} from '@zhuyue/shared';
import type { HandOver } from '@/api/desk/sales';
import type { Stroke } from '@/platform/strokes';

export interface HandOverForm {
  phone: string;
  name: string;
  /** As typed; null while it follows the price. */
  received: string | null;
  reason: string;
  means: PaymentMeans | null;
  /** Paid now, fetched another day. */
  later: boolean;
  /** The buyer is not here: it is sent to them. */
  distance: boolean;
  /** What was made for this buyer alone; null for a piece as it lay there. */
  custom: CustomForm | null;
  /** Old metal that counts, in the order it was chosen. */
  credits: readonly { id: string; leftFen: number }[];
}

export interface CustomForm {
  works: readonly CustomWork[];
  words: string;
  /** The buyer's hand under what it means. */
  strokes: readonly Stroke[];
}
export const EMPTY_CUSTOM: CustomForm = { works: [], words: '', strokes: [] };

export const EMPTY_FORM: HandOverForm = {
  phone: '',
  name: '',
  received: null,
  reason: '',
  means: null,
  later: false,
  distance: false,
  custom: null,
  credits: [],
};

export type FormFault = 'phone' | 'received' | 'reason' | 'means' | 'works' | 'works_words';

export const receivedOf = (form: HandOverForm, askedFen: number): number | null =>
  form.received === null ? askedFen : parseYuan(form.received);

/** What of the credits is used: as far as what is received leaves room. */
const partsOf = (form: HandOverForm, askedFen: number): { tradeInId: string; fen: number }[] =>
  spreadCredits(form.credits, receivedOf(form, askedFen) ?? 0)
    .filter(({ fen }) => fen > 0)
    .map(({ id, fen }) => ({ tradeInId: id, fen }));

export const creditFenOf = (form: HandOverForm, askedFen: number): number =>
  partsOf(form, askedFen).reduce((sum, { fen }) => sum + fen, 0);

/** What is still missing or wrong, in the order of the page. */
export function faultsOf(form: HandOverForm, askedFen: number): FormFault[] {
  const received = receivedOf(form, askedFen);
  const faults: FormFault[] = [];
  if (!PHONE_PATTERN.test(form.phone.trim())) faults.push('phone');
  if (received === null) faults.push('received');
  if (received !== null && received !== askedFen && form.reason.trim() === '') faults.push('reason');
  if (form.means === null) faults.push('means');
  if (form.custom?.works.length === 0) faults.push('works');
  if (form.custom?.words.trim() === '') faults.push('works_words');
  return faults;
}

export const owesCashReport = (form: HandOverForm, askedFen: number): boolean =>
  form.means === 'cash' && (receivedOf(form, askedFen) ?? 0) - creditFenOf(form, askedFen) >= CASH_REPORT_FEN;

/** What is sent, without the signature; null while something is missing. */
export function handOverOf(
  form: HandOverForm,
  piece: { id: string; askedFen: number; quoteNumber?: string },
  appointmentId: string | undefined,
): HandOver | null {
  const receivedFen = receivedOf(form, piece.askedFen);
  if (faultsOf(form, piece.askedFen).length > 0 || receivedFen === null || form.means === null) return null;
  const name = form.name.trim();
  const reason = form.reason.trim();
  const credits = partsOf(form, piece.askedFen);
  return {
    pieceId: piece.id,
    phone: form.phone.trim(),
    quotedFen: piece.askedFen,
    receivedFen,
    means: form.means,
    ...(form.later || form.distance ? { later: true } : {}),
    ...(form.distance ? { distance: true } : {}),
    ...(form.custom === null
      ? {}
      : { custom: { works: [...form.custom.works], words: form.custom.words.trim() } }),
    ...(credits.length === 0 ? {} : { credits }),
    ...(name === '' ? {} : { customerName: name }),
    ...(receivedFen === piece.askedFen ? {} : { differenceReason: reason }),
    ...(appointmentId === undefined ? {} : { appointmentId }),
    ...(piece.quoteNumber === undefined ? {} : { quoteNumber: piece.quoteNumber }),
  };
}
