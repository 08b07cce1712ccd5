import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

export const WAITING_STATES = ['waiting', 'offered', 'booked', 'left', 'over'] as const;
export type WaitingState = (typeof WAITING_STATES)[number];

export const WAITING_ACTIONS = [
  'offer',
  'accept',
  'decline',
  'lapse',
  'takeBack',
  'leave',
  'rejoin',
  'requeue',
  'expire',
] as const;
export type WaitingAction = (typeof WAITING_ACTIONS)[number];

const DESK: readonly ActorRole[] = ['consultant', 'manager', 'headquarters'];

/**
 * 候补: somebody waits for time of a store to become free. Who declines keeps their place and is not offered that time
 * again; who does not answer goes to the end. `requeue`: nothing came of the visit, and they want to wait again.
 */
export const WAITING_FLOW = defineFlow<WaitingState, WaitingAction, ActorRole>({
  name: 'waiting',
  first: 'waiting',
  table: {
    waiting: { offer: 'offered', leave: 'left', expire: 'over' },
    offered: { accept: 'booked', decline: 'waiting', lapse: 'waiting', takeBack: 'waiting', leave: 'left' },
    booked: { requeue: 'waiting' },
    left: { rejoin: 'waiting', expire: 'over' },
    over: {},
  },
  roles: {
    offer: [...DESK, 'system'],
    accept: ['customer', ...DESK],
    decline: ['customer', ...DESK],
    lapse: ['system'],
    takeBack: DESK,
    leave: ['customer', ...DESK],
    rejoin: ['customer', ...DESK],
    requeue: ['customer', ...DESK],
    expire: ['system'],
  },
});

export const WAITING_REFUSALS = ['window_over', 'offer_over'] as const;
export type WaitingRefusal = (typeof WAITING_REFUSALS)[number];

export interface WaitingFacts {
  /** The last day and time they would have come has passed. */
  windowOver: boolean;
  /** The time of the offer's answer has passed. */
  offerOver: boolean;
}

export const WAITING_GUARDS: readonly Guard<WaitingAction, WaitingRefusal, WaitingFacts>[] = [
  { on: 'offer', refuse: 'window_over', when: (w) => w.windowOver },
  { on: 'rejoin', refuse: 'window_over', when: (w) => w.windowOver },
  { on: 'accept', refuse: 'offer_over', when: (w) => w.offerOver },
];

export const WAITING = {
  /** Lines one customer may stand in at once. */
  perCustomer: 3,
  /** Days a window may stretch. */
  mostDays: 31,
} as const;
