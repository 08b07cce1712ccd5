import {
  CASH_REPORT_FEN,
  dayOf,
  refusalsOf,
  SALE_FLOW,
  SALE_GUARDS,
  type ActorRole,
  type CustomWork,
  type OfferedAction,
  type PaymentMeans,
  type SaleAction,
  type SaleFacts,
  type SaleRefusal,
  type SaleState,
} from '@zhuyue/shared';
import { newId, paperNumber } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import type { LockedPiece } from '../inventory/index.js';
import type { CreditPart } from './credits/credit.rules.js';
import type { CustomTerms } from './sale.entity.js';
import type { SaleRow } from './sales.repository.js';

export interface HandOverRequest {
  pieceId: string;
  phone: string;
  customerName?: string;
  quotedFen: number;
  receivedFen: number;
  differenceReason?: string;
  means: PaymentMeans;
  appointmentId?: string;
  /** 报价: its price holds instead of today's, while it holds. */
  quoteNumber?: string;
  /** 先付款后取货: paid now, kept for the buyer until it is fetched. */
  later?: boolean;
  /** 异地成交: the buyer is not in the store. Needs `later`: it is handed over when the parcel was signed for. */
  distance?: boolean;
  /** 定作; the signature says that the buyer knows it cannot be returned for taste. */
  custom?: CustomWish;
  /** 旧饰抵扣: what of it is paid with old metal of theirs. */
  credits?: readonly CreditPart[];
}
export interface CustomWish {
  works: readonly CustomWork[];
  words: string;
  /** An evidence file of the staff member who records the sale. */
  signatureId?: string;
}
const HOUR_MS = 3_600_000;
type Where = Pick<LockedPiece, 'state' | 'ownerId' | 'heldFor'>;

/** What the guards ask about a sale; `takenAt` is when its piece came back, by a return or an exchange that stands. */
export const saleFactsOf = (
  sale: Pick<SaleRow, 'state' | 'customerId' | 'soldAt' | 'handedOverAt' | 'distance' | 'parcel'>,
  piece: Where,
  takenAt: Date | null,
  now: Date,
  spent: { refundPaid?: boolean; creditUsed?: boolean } = {},
): SaleFacts => ({
  hoursSinceSale: (now.getTime() - (sale.handedOverAt ?? sale.soldAt).getTime()) / HOUR_MS,
  distance: sale.distance === 1,
  shipped: sale.parcel !== null,
  pieceWithOwner: piece.state === 'with_owner' && piece.ownerId === sale.customerId,
  pieceKept: piece.state === 'sold' && piece.heldFor === sale.customerId,
  pieceAsTaken: piece.state === sale.state && piece.ownerId === sale.customerId,
  takenToday: takenAt !== null && dayOf(takenAt) === dayOf(now),
  refundPaid: spent.refundPaid ?? false,
  creditUsed: spent.creditUsed ?? false,
});

/** What the rooms below and the service room hear of a sale. */
export const soldNews = (row: SaleRow): object => ({
  saleId: row.id,
  pieceId: row.pieceId,
  customerId: row.customerId,
  storeId: row.storeId,
  appointmentId: row.appointmentId,
  receivedFen: row.receivedFen,
});

const PARCEL_STEPS: readonly SaleAction[] = ['ship', 'unship'];

export type OfferedSaleAction = OfferedAction<SaleAction, SaleRefusal>;

export const offeredActions = (state: SaleState, role: ActorRole, facts: SaleFacts): OfferedSaleAction[] =>
  SALE_FLOW.allowed(state, role)
    // What was sold across the counter is not sent anywhere: that step is not closed, it is none.
    .filter((action) => facts.distance || !PARCEL_STEPS.includes(action))
    .map((action) => ({ action, refusals: refusalsOf(SALE_GUARDS, action, facts) }));

export function decideSale(
  state: SaleState,
  role: ActorRole,
  action: SaleAction,
  facts: SaleFacts,
): SaleState {
  const next = SALE_FLOW.next(state, action);
  const refusals = refusalsOf(SALE_GUARDS, action, facts);
  if (next === null || !SALE_FLOW.roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('sale.action_refused', { action, state, refusals });
  }
  return next;
}

/** The sum of one day counts, not the single sale: splitting a payment does not avoid the report. */
export const cashReportOwed = (cashOfTheDayFen: number): boolean => cashOfTheDayFen >= CASH_REPORT_FEN;

/** What was received differs from what was asked: allowed, but never without a word on why. */
export const differenceUnexplained = (
  askedFen: number,
  receivedFen: number,
  reason: string | undefined,
): boolean => askedFen !== receivedFen && (reason === undefined || reason === '');

const customTerms = (wish: CustomWish | undefined): CustomTerms | null =>
  wish === undefined
    ? null
    : { works: [...new Set(wish.works)], words: wish.words, signatureId: wish.signatureId ?? null };

/** As it is written down the moment it is made. */
export const newSale = (
  request: HandOverRequest,
  made: Pick<SaleRow, 'staffId' | 'customerId' | 'storeId' | 'bill' | 'askedFen'> & { now: Date },
): SaleRow => {
  const { now, ...facts } = made;
  return {
    ...facts,
    id: newId(),
    number: paperNumber('S', dayOf(now)),
    pieceId: request.pieceId,
    appointmentId: request.appointmentId ?? null,
    receivedFen: request.receivedFen,
    creditFen: (request.credits ?? []).reduce((sum, { fen }) => sum + fen, 0),
    differenceReason: request.differenceReason ?? null,
    means: request.means,
    state: request.later ? 'paid' : 'handed_over',
    reverseReason: null,
    reversedBy: null,
    reversedAt: null,
    distance: request.distance ? 1 : 0,
    custom: customTerms(request.custom),
    parcel: null,
    soldAt: now,
    handedOverAt: request.later ? null : now,
  };
};
