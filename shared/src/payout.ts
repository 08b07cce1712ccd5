import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

/** 退款单: why money is owed to a customer: a piece came back, or a payment was cancelled before the piece was fetched. */
export const PAYOUT_ORIGINS = ['return', 'cancel'] as const;
export type PayoutOrigin = (typeof PAYOUT_ORIGINS)[number];

export const PAYOUT_STATES = ['owed', 'paid', 'dropped'] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];
export const PAYOUT_ACTIONS = ['pay', 'recall', 'drop'] as const;
export type PayoutAction = (typeof PAYOUT_ACTIONS)[number];

const LEADERS: readonly ActorRole[] = ['manager', 'headquarters'];

/**
 * Money is owed from the moment a return or a cancellation is entered, and paid when a second person says so. `recall` is for a
 * transfer that came back or a wrong entry; `drop` follows a return that is undone, and is no button of its own.
 */
export const PAYOUT_FLOW = defineFlow<PayoutState, PayoutAction, ActorRole>({
  name: 'payout',
  first: 'owed',
  table: { owed: { pay: 'paid', drop: 'dropped' }, paid: { recall: 'owed' }, dropped: {} },
  roles: { pay: LEADERS, recall: LEADERS, drop: LEADERS },
});

export const PAYOUT_REFUSALS = ['second_person_needed'] as const;
export type PayoutRefusal = (typeof PAYOUT_REFUSALS)[number];
export interface PayoutFacts {
  /** Whoever entered what it is owed for. */
  preparedBySame: boolean;
}
export const PAYOUT_GUARDS: readonly Guard<PayoutAction, PayoutRefusal, PayoutFacts>[] = [
  { on: 'pay', refuse: 'second_person_needed', when: (p) => p.preparedBySame },
];

export const PAYOUT_URGENCIES = ['late', 'soon', 'open'] as const;
export type PayoutUrgency = (typeof PAYOUT_URGENCIES)[number];
/** So many days before the last one it is time. */
export const PAYOUT_SOON_DAYS = 2;
