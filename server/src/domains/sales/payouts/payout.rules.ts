import {
  addDays,
  PAYOUT_FLOW,
  PAYOUT_GUARDS,
  PAYOUT_SOON_DAYS,
  refusalsOf,
  type ActorRole,
  type OfferedAction,
  type PayoutAction,
  type PayoutFacts,
  type PayoutRefusal,
  type PayoutState,
  type PayoutUrgency,
} from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';

export type OfferedPayoutAction = OfferedAction<PayoutAction, PayoutRefusal>;

/** The last day itself is still in time. */
export const urgencyOf = (dueOn: string, today: string): PayoutUrgency => {
  if (dueOn < today) return 'late';
  return dueOn <= addDays(today, PAYOUT_SOON_DAYS) ? 'soon' : 'open';
};

export const payoutFactsOf = (row: { preparedBy: string }, staffId: string): PayoutFacts => ({
  preparedBySame: row.preparedBy === staffId,
});

export const offeredOnPayout = (
  state: PayoutState,
  role: ActorRole,
  facts: PayoutFacts,
): OfferedPayoutAction[] =>
  PAYOUT_FLOW.allowed(state, role)
    // What is owed ends with the return it is owed for, never by itself.
    .filter((action) => action !== 'drop')
    .map((action) => ({ action, refusals: refusalsOf(PAYOUT_GUARDS, action, facts) }));

/** Table, then role, then guards. */
export function decidePayout(
  state: PayoutState,
  role: ActorRole,
  action: PayoutAction,
  facts: PayoutFacts,
): PayoutState {
  const next = PAYOUT_FLOW.next(state, action);
  const refusals = refusalsOf(PAYOUT_GUARDS, action, facts);
  if (next === null || !PAYOUT_FLOW.roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('payout.action_refused', { action, state, refusals });
  }
  return next;
}
