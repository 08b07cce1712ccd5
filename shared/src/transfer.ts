import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

export const TRANSFER_STATES = [
  'requested',
  'approved',
  'packed',
  'shipped',
  'arrived',
  'received',
  'rejected',
  'cancelled',
  'lost',
  'returning',
  'returned',
] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

export const TRANSFER_ACTIONS = [
  'approve',
  'reject',
  'askAgain',
  'cancel',
  'pack',
  'unpack',
  'ship',
  'arrive',
  'receive',
  'reportLost',
  'recover',
  'turnBack',
  'takeBack',
] as const;
export type TransferAction = (typeof TRANSFER_ACTIONS)[number];

/**
 * 调拨: one store asks another for pieces. From `packed` on the pieces are in transit and cannot be sold; after `arrived` the
 * delivery that came of it is scanned in piece by piece, and with its last line settled the transfer is `received`.
 */
export const TRANSFER_FLOW = defineFlow<TransferState, TransferAction, ActorRole>({
  name: 'transfer',
  first: 'requested',
  table: {
    requested: { approve: 'approved', reject: 'rejected', cancel: 'cancelled' },
    approved: { pack: 'packed', cancel: 'cancelled' },
    packed: { ship: 'shipped', unpack: 'approved', cancel: 'cancelled' },
    shipped: { arrive: 'arrived', turnBack: 'returning', reportLost: 'lost' },
    arrived: { receive: 'received' },
    received: {},
    rejected: { askAgain: 'requested', cancel: 'cancelled' },
    cancelled: {},
    lost: { recover: 'returned' },
    returning: { takeBack: 'returned', reportLost: 'lost' },
    returned: {},
  },
  roles: {
    approve: ['manager', 'headquarters'],
    reject: ['manager', 'headquarters'],
    askAgain: ['consultant', 'manager', 'headquarters'],
    // By itself when the visit it was asked for is cancelled before anything was packed.
    cancel: ['consultant', 'manager', 'headquarters', 'system'],
    // Consultants where the store's custody policy lets them.
    pack: ['consultant', 'manager', 'headquarters'],
    unpack: ['consultant', 'manager', 'headquarters'],
    ship: ['consultant', 'manager', 'headquarters'],
    arrive: ['consultant', 'manager', 'headquarters'],
    receive: ['system'],
    reportLost: ['manager', 'headquarters'],
    recover: ['manager', 'headquarters'],
    turnBack: ['manager', 'headquarters'],
    takeBack: ['manager', 'headquarters'],
  },
});

/** Which end of the way may press the button; headquarters may press all of them. */
export const TRANSFER_SIDES: Readonly<Record<TransferAction, 'giver' | 'taker' | 'both'>> = {
  approve: 'giver',
  reject: 'giver',
  askAgain: 'taker',
  cancel: 'both',
  pack: 'giver',
  unpack: 'giver',
  ship: 'giver',
  arrive: 'taker',
  receive: 'taker',
  reportLost: 'both',
  recover: 'giver',
  turnBack: 'both',
  takeBack: 'giver',
};

export const TRANSFER_REFUSALS = ['not_your_side', 'needs_manager', 'pieces_missing'] as const;
export type TransferRefusal = (typeof TRANSFER_REFUSALS)[number];

export interface TransferFacts {
  /** The person works at the giving store, the taking store, or for both as headquarters does. */
  gives: boolean;
  takes: boolean;
  /** By role, or by the custody policy of the end that does it. */
  mayPack: boolean;
  mayReceive: boolean;
  /** Pieces of the list that have been sold, held or moved since they were asked for. */
  piecesGone: number;
}

const atWrongEnd =
  (action: TransferAction) =>
  ({ gives, takes }: TransferFacts): boolean => {
    const side = TRANSFER_SIDES[action];
    return side === 'giver' ? !gives : side === 'taker' ? !takes : !gives && !takes;
  };

export const TRANSFER_GUARDS: readonly Guard<TransferAction, TransferRefusal, TransferFacts>[] = [
  ...TRANSFER_ACTIONS.map((on) => ({ on, refuse: 'not_your_side' as const, when: atWrongEnd(on) })),
  ...(['pack', 'unpack', 'ship'] as const).map((on) => ({
    on,
    refuse: 'needs_manager' as const,
    when: (t: TransferFacts) => !t.mayPack,
  })),
  { on: 'arrive', refuse: 'needs_manager', when: (t) => !t.mayReceive },
  { on: 'pack', refuse: 'pieces_missing', when: (t) => t.piecesGone > 0 },
];

/** Actions that need a reason in words. */
export const TRANSFER_REASONED: readonly TransferAction[] = [
  'reject',
  'cancel',
  'unpack',
  'reportLost',
  'recover',
  'turnBack',
];

/** Still in the hands of the giving store: what reminds it makes sense until then. */
export const TRANSFER_GIVERS_TURN: readonly TransferState[] = ['requested', 'approved', 'packed'];
/** One reminder in this time: a second one says nothing new. Milliseconds. */
export const CHASE_EVERY_MS = 15 * 60_000;

/** On the way somewhere, or on the way to be: the pieces of such a transfer cannot be in another one. */
export const TRANSFER_OPEN: readonly TransferState[] = [
  'requested',
  'approved',
  'packed',
  'shipped',
  'arrived',
  'returning',
];

/** Lists of the desk, by what a store has to do. */
export const TRANSFER_TABS = ['to_approve', 'to_pack', 'coming', 'going', 'trouble', 'all'] as const;
export type TransferTab = (typeof TRANSFER_TABS)[number];
