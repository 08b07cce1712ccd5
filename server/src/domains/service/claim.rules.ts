import {
  CASE_FLOWS,
  CLAIM_GUARDS,
  refusalsOf,
  type ActorRole,
  type ClaimAction,
  type ClaimFacts,
  type ClaimRefusal,
  type ClaimState,
  type OfferedAction,
  type ReportedKind,
} from '@zhuyue/shared';
import { DomainError } from '../../platform/errors/index.js';

export interface ClaimActor {
  role: ActorRole;
  id: string | null;
  name: string | null;
}
export type OfferedClaimAction = OfferedAction<ClaimAction, ClaimRefusal>;

export const offeredOn = (
  kind: ReportedKind,
  state: ClaimState,
  role: ActorRole,
  facts: ClaimFacts,
): OfferedClaimAction[] =>
  CASE_FLOWS[kind].allowed(state, role).map((action) => ({
    action,
    refusals: refusalsOf(CLAIM_GUARDS, action, facts),
  }));

/** Table of the kind, then role, then guards. */
export function decideClaim(
  kind: ReportedKind,
  state: ClaimState,
  role: ActorRole,
  action: ClaimAction,
  facts: ClaimFacts,
): ClaimState {
  const next = CASE_FLOWS[kind].next(state, action);
  const refusals = refusalsOf(CLAIM_GUARDS, action, facts);
  if (next === null || !CASE_FLOWS[kind].roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('claim.action_refused', { action, state, refusals });
  }
  return next;
}

/** Actions whose reason the owner is owed in words. */
export const NOTE_NEEDED: readonly ClaimAction[] = ['approve', 'reject', 'rework', 'reconsider'];

/** Days after which a claim nobody speaks about any more closes by itself. */
export const SILENT_DAYS = 7;
