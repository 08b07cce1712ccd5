import { randomInt } from 'node:crypto';
import {
  PASSING_BUTTONS,
  PASSING_CODE_ALPHABET,
  PASSING_CODE_LENGTH,
  PASSING_FLOW,
  PASSING_GUARDS,
  refusalsOf,
  type ActorRole,
  type PassingAction,
  type PassingFacts,
  type PassingSide,
  type PassingState,
} from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';
import type { PassingRow } from './passings.repository.js';

/** Fifty bits: not to be guessed within the days an offer stands. */
export const newPassingCode = (): string =>
  Array.from(
    { length: PASSING_CODE_LENGTH },
    () => PASSING_CODE_ALPHABET[randomInt(PASSING_CODE_ALPHABET.length)] ?? '',
  ).join('');

/** Table, then role, then guards. */
export function decidePassing(
  state: PassingState,
  role: ActorRole,
  action: PassingAction,
  facts: PassingFacts,
): PassingState {
  const next = PASSING_FLOW.next(state, action);
  const refusals = refusalsOf(PASSING_GUARDS, action, facts);
  if (next === null || !PASSING_FLOW.roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('passing.action_refused', { action, state, refusals });
  }
  return next;
}

/** Which of the two somebody is; null for a stranger, to whom it does not exist. */
export function sideOf(row: PassingRow, customer: { id: string; phone: string | null }): PassingSide | null {
  if (row.fromId === customer.id) return 'giver';
  if (row.toId === customer.id) return 'taker';
  return row.toId === null && row.toPhone !== null && row.toPhone === customer.phone ? 'taker' : null;
}

export const passingButtons = (state: PassingState, side: PassingSide): PassingAction[] =>
  PASSING_FLOW.allowed(state, 'customer').filter(
    (action) =>
      PASSING_BUTTONS[side].includes(action) &&
      !(side === 'taker' && state === 'offered' && action === 'withdraw'),
  );
