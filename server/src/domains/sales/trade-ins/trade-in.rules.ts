import {
  dayOf,
  refusalsOf,
  TRADE_IN_FLOW,
  TRADE_IN_GUARDS,
  TRADE_IN_TOLERANCE_MG,
  type ActorRole,
  type OfferedAction,
  type TradeInAction,
  type TradeInFacts,
  type TradeInRefusal,
  type TradeInState,
} from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';
import type { LockedPiece } from '../../inventory/index.js';
import type { TradeInRow } from './trade-ins.repository.js';

export type OfferedTradeInAction = OfferedAction<TradeInAction, TradeInRefusal>;

/** What the scale said beside what the passport says. */
export interface WeighIn {
  grossMg: number;
  /** The metal that is counted. */
  goldMg: number;
  /** Lighter is negative. */
  differenceMg: number;
  mustExplain: boolean;
}

/**
 * Of a set piece only the whole can be weighed. What it has become lighter by is taken to be metal, for the house does not
 * credit what is not there; what it has become heavier by was added elsewhere and is not credited either.
 */
export function weighIn(recorded: { grossMg: number; goldMg: number }, grossMg: number): WeighIn {
  const differenceMg = recorded.grossMg === 0 ? 0 : grossMg - recorded.grossMg;
  const goldMg = Math.max(0, recorded.goldMg + Math.min(0, differenceMg));
  return { grossMg, goldMg, differenceMg, mustExplain: Math.abs(differenceMg) > TRADE_IN_TOLERANCE_MG };
}

export const tradeInFactsOf = (
  row: Pick<TradeInRow, 'sort' | 'takenAt' | 'customerId'>,
  piece: Pick<LockedPiece, 'state' | 'ownerId'> | null,
  now: Date,
  usedFen: number,
): TradeInFacts => ({
  takenToday: dayOf(row.takenAt) === dayOf(now),
  pieceAsTaken: piece === null || (piece.state === 'traded_in' && piece.ownerId === row.customerId),
  ownPiece: row.sort === 'own',
  creditUsed: usedFen > 0,
});

export const offeredOnTradeIn = (
  state: TradeInState,
  role: ActorRole,
  facts: TradeInFacts,
): OfferedTradeInAction[] =>
  TRADE_IN_FLOW.allowed(state, role)
    // A button that can never be pressed is none.
    .filter((action) => !(action === 'melt' && facts.ownPiece))
    .map((action) => ({ action, refusals: refusalsOf(TRADE_IN_GUARDS, action, facts) }));

/** Table, then role, then guards. */
export function decideTradeIn(
  state: TradeInState,
  role: ActorRole,
  action: TradeInAction,
  facts: TradeInFacts,
): TradeInState {
  const next = TRADE_IN_FLOW.next(state, action);
  const refusals = refusalsOf(TRADE_IN_GUARDS, action, facts);
  if (next === null || !TRADE_IN_FLOW.roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('trade_in.action_refused', { action, state, refusals });
  }
  return next;
}
