import {
  CASH_REPORT_FEN,
  dayOf,
  refusalsOf,
  SALE_FLOW,
  SALE_GUARDS,
  type ActorRole,
  type OfferedAction,
  type SaleAction,
  type SaleFacts,
  type SaleRefusal,
  type SaleState,
} from '@zhuyue/shared';
import { DomainError } from '../../platform/errors/index.js';
import type { LockedPiece } from '../inventory/index.js';
import type { SaleRow } from './sales.repository.js';

const HOUR_MS = 3_600_000;
type Where = Pick<LockedPiece, 'state' | 'ownerId' | 'heldFor'>;

/** What the guards ask about a sale; `takenAt` is when its piece came back, by a return or an exchange that stands. */
export const saleFactsOf = (
  sale: Pick<SaleRow, 'state' | 'customerId' | 'soldAt' | 'handedOverAt'>,
  piece: Where,
  takenAt: Date | null,
  now: Date,
  spent: { refundPaid?: boolean; creditUsed?: boolean } = {},
): SaleFacts => ({
  hoursSinceSale: (now.getTime() - (sale.handedOverAt ?? sale.soldAt).getTime()) / HOUR_MS,
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

export type OfferedSaleAction = OfferedAction<SaleAction, SaleRefusal>;

export const offeredActions = (state: SaleState, role: ActorRole, facts: SaleFacts): OfferedSaleAction[] =>
  SALE_FLOW.allowed(state, role).map((action) => ({
    action,
    refusals: refusalsOf(SALE_GUARDS, action, facts),
  }));

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
