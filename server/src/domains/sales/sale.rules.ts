import {
  CASH_REPORT_FEN,
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
