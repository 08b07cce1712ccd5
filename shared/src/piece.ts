import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

export const PIECE_STATES = [
  'in_workshop',
  'in_transit',
  'in_stock',
  'on_hold',
  'with_owner',
  'in_service',
  'returned',
  'lost',
  'stolen',
  'melted',
  'retired',
] as const;
export type PieceState = (typeof PIECE_STATES)[number];

export const PIECE_ACTIONS = [
  'ship',
  'receive',
  'hold',
  'release',
  'handOver',
  'reverseHandOver',
  'takeIn',
  'handBack',
  'takeReturn',
  'restock',
  'reportLost',
  'reportStolen',
  'recover',
  'melt',
  'retire',
] as const;
export type PieceAction = (typeof PIECE_ACTIONS)[number];

/** 一件: where a piece can be in its life, and every way back. */
export const PIECE_FLOW = defineFlow<PieceState, PieceAction, ActorRole>({
  name: 'piece',
  first: 'in_workshop',
  table: {
    in_workshop: { ship: 'in_transit', receive: 'in_stock', melt: 'melted', retire: 'retired' },
    in_transit: { receive: 'in_stock', reportLost: 'lost', reportStolen: 'stolen' },
    in_stock: {
      hold: 'on_hold',
      handOver: 'with_owner',
      ship: 'in_transit',
      reportLost: 'lost',
      reportStolen: 'stolen',
      melt: 'melted',
      retire: 'retired',
    },
    on_hold: { release: 'in_stock', handOver: 'with_owner', reportLost: 'lost', reportStolen: 'stolen' },
    with_owner: { reverseHandOver: 'in_stock', takeIn: 'in_service', takeReturn: 'returned' },
    in_service: { handBack: 'with_owner', reportLost: 'lost', reportStolen: 'stolen' },
    returned: { restock: 'in_stock', melt: 'melted', retire: 'retired' },
    lost: { recover: 'in_stock', retire: 'retired' },
    stolen: { recover: 'in_stock', retire: 'retired' },
    melted: {},
    retired: {},
  },
  roles: {
    ship: ['manager', 'headquarters'],
    receive: ['manager', 'headquarters'],
    hold: ['consultant', 'manager', 'headquarters', 'system'],
    release: ['consultant', 'manager', 'headquarters', 'system'],
    handOver: ['consultant', 'manager', 'headquarters'],
    reverseHandOver: ['manager', 'headquarters'],
    takeIn: ['service', 'manager', 'headquarters'],
    handBack: ['service', 'manager', 'headquarters'],
    takeReturn: ['manager', 'headquarters'],
    restock: ['manager', 'headquarters'],
    reportLost: ['manager', 'headquarters'],
    reportStolen: ['manager', 'headquarters'],
    recover: ['manager', 'headquarters'],
    melt: ['headquarters'],
    retire: ['headquarters'],
  },
});

export const PIECE_REFUSALS = ['held_for_another', 'tag_void'] as const;
export type PieceRefusal = (typeof PIECE_REFUSALS)[number];

export interface PieceFacts {
  /** The appointment or person the piece is held for, null when nobody. */
  heldFor: string | null;
  /** The appointments and persons the action is done for; empty when nobody in particular. */
  actingFor: readonly string[];
  tagVoid: boolean;
}

export const PIECE_GUARDS: readonly Guard<PieceAction, PieceRefusal, PieceFacts>[] = [
  {
    on: 'handOver',
    refuse: 'held_for_another',
    when: (p) => p.heldFor !== null && !p.actingFor.includes(p.heldFor),
  },
  { on: 'handOver', refuse: 'tag_void', when: (p) => p.tagVoid },
  { on: 'hold', refuse: 'tag_void', when: (p) => p.tagVoid },
];

/** What a shopper may be told about where a piece is. Custody words stay with the staff. */
export const AVAILABILITIES = ['available', 'reserved', 'on_the_way', 'sold', 'not_for_sale'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

const AVAILABILITY: Readonly<Record<PieceState, Availability>> = {
  in_workshop: 'not_for_sale',
  in_transit: 'on_the_way',
  in_stock: 'available',
  on_hold: 'reserved',
  with_owner: 'sold',
  in_service: 'sold',
  returned: 'not_for_sale',
  lost: 'not_for_sale',
  stolen: 'not_for_sale',
  melted: 'not_for_sale',
  retired: 'not_for_sale',
};
export const availabilityOf = (state: PieceState): Availability => AVAILABILITY[state];
