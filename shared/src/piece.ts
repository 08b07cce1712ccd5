import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

export const PIECE_STATES = [
  'in_workshop',
  'in_transit',
  'in_stock',
  'on_hold',
  'sold',
  'with_owner',
  'in_service',
  'returned',
  'traded_in',
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
  'sell',
  'cancelSale',
  'handOver',
  'reverseHandOver',
  'takeIn',
  'handBack',
  'giveBack',
  'takeReturn',
  'undoReturn',
  'tradeIn',
  'undoTradeIn',
  'restock',
  'toWorkshop',
  'reportLost',
  'reportStolen',
  'recover',
  'recoverToService',
  'recoverToOwner',
  'melt',
  'retire',
  'reinstate',
] as const;
export type PieceAction = (typeof PIECE_ACTIONS)[number];

/**
 * 一件: where a piece can be in its life, and every way back. `sold` is paid and not yet handed over. Only the furnace
 * has no way back.
 */
export const PIECE_FLOW = defineFlow<PieceState, PieceAction, ActorRole>({
  name: 'piece',
  first: 'in_workshop',
  table: {
    in_workshop: { ship: 'in_transit', receive: 'in_stock', melt: 'melted', retire: 'retired' },
    in_transit: { receive: 'in_stock', reportLost: 'lost', reportStolen: 'stolen' },
    in_stock: {
      hold: 'on_hold',
      sell: 'sold',
      handOver: 'with_owner',
      ship: 'in_transit',
      toWorkshop: 'in_workshop',
      reportLost: 'lost',
      reportStolen: 'stolen',
      melt: 'melted',
      retire: 'retired',
    },
    on_hold: {
      release: 'in_stock',
      sell: 'sold',
      handOver: 'with_owner',
      reportLost: 'lost',
      reportStolen: 'stolen',
    },
    sold: { handOver: 'with_owner', cancelSale: 'in_stock', reportLost: 'lost', reportStolen: 'stolen' },
    with_owner: {
      reverseHandOver: 'in_stock',
      takeIn: 'in_service',
      takeReturn: 'returned',
      tradeIn: 'traded_in',
      reportLost: 'lost',
      reportStolen: 'stolen',
    },
    in_service: {
      handBack: 'with_owner',
      giveBack: 'with_owner',
      reportLost: 'lost',
      reportStolen: 'stolen',
    },
    returned: {
      restock: 'in_stock',
      toWorkshop: 'in_workshop',
      undoReturn: 'with_owner',
      melt: 'melted',
      retire: 'retired',
    },
    traded_in: {
      restock: 'in_stock',
      toWorkshop: 'in_workshop',
      undoTradeIn: 'with_owner',
      melt: 'melted',
      retire: 'retired',
    },
    lost: {
      recover: 'in_stock',
      recoverToService: 'in_service',
      recoverToOwner: 'with_owner',
      retire: 'retired',
    },
    stolen: {
      recover: 'in_stock',
      recoverToService: 'in_service',
      recoverToOwner: 'with_owner',
      retire: 'retired',
    },
    melted: {},
    retired: { reinstate: 'in_stock' },
  },
  roles: {
    ship: ['manager', 'headquarters'],
    receive: ['manager', 'headquarters'],
    hold: ['consultant', 'manager', 'headquarters', 'customer', 'system'],
    release: ['consultant', 'manager', 'headquarters', 'customer', 'system'],
    sell: ['consultant', 'manager', 'headquarters', 'customer', 'system'],
    cancelSale: ['manager', 'headquarters', 'system'],
    handOver: ['consultant', 'manager', 'headquarters'],
    reverseHandOver: ['manager', 'headquarters'],
    takeIn: ['service', 'manager', 'headquarters'],
    handBack: ['service', 'manager', 'headquarters', 'customer'],
    // As it came: nothing was done to it.
    giveBack: ['service', 'manager', 'headquarters', 'customer'],
    takeReturn: ['manager', 'headquarters'],
    undoReturn: ['manager', 'headquarters'],
    tradeIn: ['manager', 'headquarters'],
    undoTradeIn: ['manager', 'headquarters'],
    restock: ['manager', 'headquarters'],
    toWorkshop: ['manager', 'headquarters'],
    // An owner reports and finds again what is their own, and nothing else: see Losses.
    reportLost: ['manager', 'headquarters', 'customer'],
    reportStolen: ['manager', 'headquarters', 'customer'],
    recover: ['manager', 'headquarters'],
    recoverToService: ['manager', 'headquarters'],
    recoverToOwner: ['manager', 'headquarters', 'customer'],
    melt: ['headquarters'],
    retire: ['headquarters'],
    reinstate: ['headquarters'],
  },
});

/** Whose the piece is outlives the counter: in every other state it belongs to the house or a consignor again. */
export const OWNED_STATES: readonly PieceState[] = [
  'with_owner',
  'in_service',
  'returned',
  'traded_in',
  'lost',
  'stolen',
];
/** States in which a piece is kept for one person. */
export const KEPT_STATES: readonly PieceState[] = ['on_hold', 'sold'];

/** States in which a piece of the house lies in the store: in its tray if it has one, and where a count has to find it. */
export const SHELF_STATES: readonly PieceState[] = ['in_stock', 'on_hold', 'sold', 'returned', 'traded_in'];

/** Lines of the passport that leave the state as it is, and who may write them. */
export const PIECE_NOTES = [
  'weigh',
  'resize',
  'relocate',
  'certify',
  'uncertify',
  'retag',
  'voidTag',
  'flagTag',
  'count',
  'settle',
  'pack',
  'recondition',
  'consign',
  'reprice',
  'recost',
  'prolong',
  'changeOwner',
  'inspect',
  'adjust',
  'alter',
] as const;
export type PieceNote = (typeof PIECE_NOTES)[number];

const STAFF: readonly ActorRole[] = ['consultant', 'service', 'manager', 'headquarters'];
const LEADERS: readonly ActorRole[] = ['manager', 'headquarters'];
export const PIECE_NOTE_ROLES: Readonly<Record<PieceNote, readonly ActorRole[]>> = {
  weigh: ['service', ...LEADERS],
  resize: ['service', ...LEADERS],
  relocate: STAFF,
  certify: LEADERS,
  uncertify: ['headquarters'],
  retag: [...LEADERS, 'system'],
  voidTag: [...LEADERS, 'system'],
  flagTag: [...STAFF, 'system'],
  count: [...STAFF, 'system'],
  settle: [...LEADERS, 'system'],
  pack: [...STAFF, 'system'],
  recondition: ['service', ...LEADERS],
  consign: ['headquarters'],
  reprice: [...LEADERS, 'system'],
  recost: ['headquarters'],
  prolong: [...STAFF, 'customer', 'system'],
  changeOwner: [...LEADERS, 'system'],
  inspect: STAFF,
  adjust: LEADERS,
  alter: ['service', ...LEADERS],
};

/** Every word a line of the passport can begin with. */
export const PIECE_LINES = ['enrol', ...PIECE_ACTIONS, ...PIECE_NOTES] as const;
export type PieceLine = (typeof PIECE_LINES)[number];

/** What can be wrong at the first place where a passport does not hold together. */
export const PASSPORT_BREAKS = ['line_missing', 'link', 'hash', 'state', 'head'] as const;
export type PassportBreak = (typeof PASSPORT_BREAKS)[number];

/** What the desk edits about a piece by itself; the other notes belong to counts, tags, prices and holds. */
export const DESK_NOTES = [
  'weigh',
  'resize',
  'relocate',
  'recondition',
  'recost',
  'consign',
  'certify',
  'uncertify',
] as const satisfies readonly PieceNote[];
export type DeskNote = (typeof DESK_NOTES)[number];

/** The facts of a piece a line of the passport can change. */
export const PIECE_FACTS = [
  'goldMg',
  'grossMg',
  'sizeHmm',
  'fixedPriceFen',
  'stonesFen',
  'costFen',
  'tagState',
  'storeId',
  'container',
  'containerId',
  'condition',
  'consignorId',
  'ownerId',
  'heldFor',
  'heldUntil',
] as const;
export type PieceFact = (typeof PIECE_FACTS)[number];
/** What headquarters alone reads. */
export const HEADQUARTERS_FACTS: readonly PieceFact[] = ['costFen'];

/** A certificate that two pieces claim: it stays where it was, or it goes to the other piece. */
export const CONFLICT_OUTCOMES = ['kept', 'moved'] as const;
export type ConflictOutcome = (typeof CONFLICT_OUTCOMES)[number];

/** 品相 */
export const PIECE_CONDITIONS = ['new', 'display', 'pre_owned', 'damaged', 'flawed'] as const;
export type PieceCondition = (typeof PIECE_CONDITIONS)[number];

export const PIECE_REFUSALS = [
  'held_for_another',
  'tag_void',
  'owned',
  'owner_missing',
  'two_decide',
] as const;
export type PieceRefusal = (typeof PIECE_REFUSALS)[number];

export interface PieceFacts {
  /** The appointment or person the piece is held for, null when nobody. */
  heldFor: string | null;
  /** The appointments and persons the action is done for; empty when nobody in particular. */
  actingFor: readonly string[];
  tagVoid: boolean;
  /** It belongs to a customer. */
  owned: boolean;
}

export const PIECE_GUARDS: readonly Guard<PieceAction, PieceRefusal, PieceFacts>[] = [
  {
    on: 'handOver',
    refuse: 'held_for_another',
    when: (p) => p.heldFor !== null && !p.actingFor.includes(p.heldFor),
  },
  {
    on: 'sell',
    refuse: 'held_for_another',
    when: (p) => p.heldFor !== null && !p.actingFor.includes(p.heldFor),
  },
  { on: 'handOver', refuse: 'tag_void', when: (p) => p.tagVoid },
  { on: 'sell', refuse: 'tag_void', when: (p) => p.tagVoid },
  { on: 'hold', refuse: 'tag_void', when: (p) => p.tagVoid },
  // What a customer owns never comes back onto the counter by being found.
  { on: 'recover', refuse: 'owned', when: (p) => p.owned },
  { on: 'recoverToService', refuse: 'owner_missing', when: (p) => !p.owned },
  { on: 'recoverToOwner', refuse: 'owner_missing', when: (p) => !p.owned },
  { on: 'undoReturn', refuse: 'owner_missing', when: (p) => !p.owned },
  { on: 'undoTradeIn', refuse: 'owner_missing', when: (p) => !p.owned },
];

/** What a shopper may be told about where a piece is. Custody words stay with the staff. */
export const AVAILABILITIES = ['available', 'reserved', 'on_the_way', 'sold', 'not_for_sale'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

const AVAILABILITY: Readonly<Record<PieceState, Availability>> = {
  in_workshop: 'not_for_sale',
  in_transit: 'on_the_way',
  in_stock: 'available',
  on_hold: 'reserved',
  sold: 'sold',
  with_owner: 'sold',
  in_service: 'sold',
  returned: 'not_for_sale',
  traded_in: 'not_for_sale',
  lost: 'not_for_sale',
  stolen: 'not_for_sale',
  melted: 'not_for_sale',
  retired: 'not_for_sale',
};
export const availabilityOf = (state: PieceState): Availability => AVAILABILITY[state];
