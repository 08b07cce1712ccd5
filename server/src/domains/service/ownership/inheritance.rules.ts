import {
  INHERITANCE_BUTTONS,
  INHERITANCE_FLOW,
  INHERITANCE_GUARDS,
  refusalsOf,
  type ActorRole,
  type InheritanceAction,
  type InheritanceFacts,
  type InheritanceRefusal,
  type InheritanceSide,
  type InheritanceState,
  type OfferedAction,
} from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';
import type { InheritanceRow } from './inheritances.repository.js';

/** Table, then role, then guards. */
export function decideInheritance(
  state: InheritanceState,
  role: ActorRole,
  action: InheritanceAction,
  facts: InheritanceFacts,
): InheritanceState {
  const next = INHERITANCE_FLOW.next(state, action);
  const refusals = refusalsOf(INHERITANCE_GUARDS, action, facts);
  if (next === null || !INHERITANCE_FLOW.roles[action].includes(role) || refusals.length > 0)
    throw new DomainError('inheritance.action_refused', { action, state, refusals });
  return next;
}

/** Null for a stranger, to whom it does not exist. */
export function inheritanceSide(row: InheritanceRow, customerId: string): InheritanceSide | null {
  if (row.heirId === customerId) return 'heir';
  return row.fromId === customerId ? 'owner' : null;
}

export const inheritanceButtons = (state: InheritanceState, side: InheritanceSide): InheritanceAction[] =>
  INHERITANCE_FLOW.allowed(state, 'customer').filter((action) => INHERITANCE_BUTTONS[side].includes(action));

/** What the desk may press, each with what speaks against it. */
export const deskSteps = (
  state: InheritanceState,
  role: ActorRole,
  facts: InheritanceFacts,
): OfferedAction<InheritanceAction, InheritanceRefusal>[] =>
  INHERITANCE_FLOW.allowed(state, role).map((action) => ({
    action,
    refusals: refusalsOf(INHERITANCE_GUARDS, action, facts),
  }));
