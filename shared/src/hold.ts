import { defineFlow } from './flow.js';
import type { ActorRole } from './people.js';

/** 留货: by an appointment, by a customer online, by staff at the counter. */
export const HOLD_KINDS = ['appointment', 'cart', 'staff'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

export const HOLD_STATES = [
  'waiting',
  'offered',
  'held',
  'sold',
  'released',
  'expired',
  'withdrawn',
  'gone',
] as const;
export type HoldState = (typeof HOLD_STATES)[number];
export const HOLD_ACTIONS = ['offer', 'accept', 'release', 'expire', 'sell', 'withdraw', 'lose'] as const;
export type HoldAction = (typeof HOLD_ACTIONS)[number];

const ANYBODY: readonly ActorRole[] = [
  'customer',
  'consultant',
  'service',
  'manager',
  'headquarters',
  'system',
];

/**
 * A hold, and the queue behind it: who waits first is offered the piece first, for some minutes, and so on. An offer is a
 * hold already: nobody else can take the piece meanwhile.
 */
export const HOLD_FLOW = defineFlow<HoldState, HoldAction, ActorRole>({
  name: 'hold',
  first: 'waiting',
  table: {
    waiting: { offer: 'offered', withdraw: 'withdrawn', lose: 'gone' },
    offered: { accept: 'held', release: 'released', expire: 'expired', sell: 'sold', lose: 'gone' },
    held: { release: 'released', expire: 'expired', sell: 'sold', lose: 'gone' },
    sold: {},
    released: {},
    expired: {},
    withdrawn: {},
    gone: {},
  },
  roles: {
    offer: ['system'],
    accept: ['customer'],
    release: ANYBODY,
    expire: ['system'],
    sell: ANYBODY,
    withdraw: ['customer', 'system'],
    lose: ANYBODY,
  },
});

/** Ends with the piece: it is theirs while the hold is in one of these. */
export const LIVE_HOLDS: readonly HoldState[] = ['offered', 'held'];

export const HOLD_RULES = {
  /** How long a customer keeps a piece online before it is somebody else's turn. */
  cartMinutes: 30,
  /** How long the next in the queue has to say yes. */
  offerMinutes: 15,
  /** Pieces one customer may keep at once. */
  cartPieces: 3,
  /** Queues one customer may stand in. */
  queues: 5,
  /** Nobody keeps a piece by taking it again and again: after an own hold ran out, others come first for so long. */
  restMinutes: 30,
} as const;

export const HOLD_REFUSALS = [
  'too_many_held',
  'too_many_queues',
  'just_expired',
  'not_needed',
  'already_yours',
] as const;
export type HoldRefusal = (typeof HOLD_REFUSALS)[number];
