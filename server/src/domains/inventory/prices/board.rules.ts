import {
  BOARD_FLOW,
  BOARD_GUARDS,
  BOARD_PARENT,
  BOARD_SHARE,
  refusalsOf,
  scaled,
  type ActorRole,
  type BoardAction,
  type BoardFacts,
  type BoardRefusal,
  type BoardState,
  type BoardWarning,
  type OfferedAction,
  type PricedMetal,
  type PricePolicy,
} from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';
import type { Board } from './book.js';

export type OfferedBoardAction = OfferedAction<BoardAction, BoardRefusal>;

/** What a class costs on this board: its own price, or its share of the one above; null when neither is set. */
export function classFen(board: Board, metal: PricedMetal): number | null {
  const own = board[metal];
  if (own) return own.fenPerGram;
  const parent = BOARD_PARENT[metal];
  const above = parent === null ? undefined : board[parent];
  return above ? scaled(above.fenPerGram, BOARD_SHARE[metal], 1000) : null;
}

/** How far from → to is, in ‰ of from, with a tenth of ‰ kept by rounding away from zero: 3.0001 % is more than 3 %. */
export function stepPermille(from: number | null, to: number | null): number {
  if (from === null || to === null || from === 0) return 0;
  const step = ((to - from) * 1000) / from;
  return step < 0 ? Math.floor(step) : Math.ceil(step);
}

/** Beyond ± the policy's step against the day before. */
export const needsSecond = (step: number, policy: PricePolicy): boolean =>
  Math.abs(step) > policy.stepPermille;

/** The board as it would stand with this entry in force. */
export function boardWith(
  board: Board,
  entry: { metal: PricedMetal; fenPerGram: number | null; source: string; effectiveAt: Date },
): Board {
  const { [entry.metal]: _replaced, ...rest } = board;
  return entry.fenPerGram === null
    ? rest
    : { ...rest, [entry.metal]: { ...entry, fenPerGram: entry.fenPerGram } };
}

export interface ExchangeFacts {
  /** The exchange's last close of the metal, for its pure gram; null where we follow no exchange. */
  closeFen: number | null;
  closeOn: string | null;
  /** Days since then. */
  ageDays: number;
  nowFen: number | null;
  newFen: number | null;
  /** Share of the pure gram the class has. */
  sharePermille: number;
  step: number;
}

const OLD_DAYS = 5;

/** What over the exchange's close the board stands, ‰; negative below it. */
export const premiumPermille = (fen: number | null, facts: ExchangeFacts): number | null =>
  fen === null || facts.closeFen === null || facts.closeFen === 0
    ? null
    : Math.round((fen * 1_000_000) / (facts.closeFen * facts.sharePermille)) - 1000;

/** What gives reason to look again before it is published. */
export function boardWarnings(facts: ExchangeFacts, policy: PricePolicy): BoardWarning[] {
  const after = premiumPermille(facts.newFen, facts);
  const before = premiumPermille(facts.nowFen, facts);
  const moved = after === null || before === null ? 0 : Math.abs(after - before);
  const found: [BoardWarning, boolean][] = [
    ['large_step', needsSecond(facts.step, policy)],
    ['below_exchange', after !== null && after < 0],
    ['premium_moved', moved > policy.premiumGapPermille],
    ['exchange_old', facts.closeFen !== null && facts.ageDays > OLD_DAYS],
  ];
  return found.filter(([, is]) => is).map(([word]) => word);
}

export const offeredBoardActions = (
  state: BoardState,
  role: ActorRole,
  facts: BoardFacts,
): OfferedBoardAction[] =>
  BOARD_FLOW.allowed(state, role)
    .filter((action) => !(action === 'withdraw' && facts.inForce))
    .map((action) => ({ action, refusals: refusalsOf(BOARD_GUARDS, action, facts) }));

export function decideBoard(
  state: BoardState,
  role: ActorRole,
  action: BoardAction,
  facts: BoardFacts,
): BoardState {
  const next = BOARD_FLOW.next(state, action);
  const refusals = refusalsOf(BOARD_GUARDS, action, facts);
  if (next === null || !BOARD_FLOW.roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('price.action_refused', { action, state, refusals });
  }
  return next;
}
