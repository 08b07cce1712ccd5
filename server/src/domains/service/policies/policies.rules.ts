import {
  POLICY_FLOW,
  POLICY_GUARDS,
  refusalsOf,
  type ActorRole,
  type OfferedAction,
  type PolicyAction,
  type PolicyRefusal,
  type PolicyState,
  type PolicyVersionFacts,
} from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';
import { faultsOf } from './faults.rules.js';
import type { PolicyRow } from './policies.repository.js';

export type OfferedPolicyAction = OfferedAction<PolicyAction, PolicyRefusal>;

export const factsOfVersion = (row: PolicyRow, staffId: string, today: string): PolicyVersionFacts => ({
  faulty: faultsOf(row.terms.rules).length > 0,
  own: row.authorId === staffId,
  simulated: row.simulatedEdition === row.edition,
  // A version of today would answer for sales made this morning under another.
  dayPassed: row.effectiveOn <= today,
  inForce: row.effectiveOn <= today,
});

export const offeredPolicyActions = (
  state: PolicyState,
  role: ActorRole,
  facts: PolicyVersionFacts,
): OfferedPolicyAction[] =>
  POLICY_FLOW.allowed(state, role).map((action) => ({
    action,
    refusals: refusalsOf(POLICY_GUARDS, action, facts),
  }));

/** Table, then role, then guards. */
export function decidePolicy(
  state: PolicyState,
  role: ActorRole,
  action: PolicyAction,
  facts: PolicyVersionFacts,
): PolicyState {
  const next = POLICY_FLOW.next(state, action);
  const refusals = refusalsOf(POLICY_GUARDS, action, facts);
  if (next === null || !POLICY_FLOW.roles[action].includes(role) || refusals.length > 0)
    throw new DomainError('policy.action_refused', { action, state, refusals });
  return next;
}
