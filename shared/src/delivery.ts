import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

export const DELIVERY_SOURCES = ['workshop', 'supplier', 'transfer'] as const;
export type DeliverySource = (typeof DELIVERY_SOURCES)[number];

export const DELIVERY_STATES = ['expected', 'receiving', 'differences', 'closed', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const DELIVERY_ACTIONS = ['start', 'report', 'close', 'reopen', 'cancel'] as const;
export type DeliveryAction = (typeof DELIVERY_ACTIONS)[number];

/** 收货单: a list of what should come, scanned in piece by piece; what differs is settled before it closes. */
export const DELIVERY_FLOW = defineFlow<DeliveryState, DeliveryAction, ActorRole>({
  name: 'delivery',
  first: 'expected',
  table: {
    expected: { start: 'receiving', cancel: 'cancelled' },
    receiving: { close: 'closed', report: 'differences', cancel: 'cancelled' },
    differences: { close: 'closed', reopen: 'receiving' },
    closed: { reopen: 'receiving' },
    cancelled: {},
  },
  roles: {
    // Consultants where the store's custody policy lets them.
    start: ['consultant', 'manager', 'headquarters'],
    report: ['consultant', 'manager', 'headquarters'],
    close: ['manager', 'headquarters'],
    reopen: ['manager', 'headquarters'],
    cancel: ['manager', 'headquarters'],
  },
});

export const DELIVERY_REFUSALS = [
  'needs_manager',
  'lines_waiting',
  'differences_open',
  'nothing_differs',
  'lines_received',
  'belongs_to_transfer',
] as const;
export type DeliveryRefusal = (typeof DELIVERY_REFUSALS)[number];

export interface DeliveryFacts {
  /** Lines nobody has scanned yet. */
  waiting: number;
  received: number;
  /** Stopped, missing and unexpected ones without a decision. */
  unsettled: number;
  fromTransfer: boolean;
  /** By role, or by the custody policy of the store. */
  mayReceive: boolean;
}

export const DELIVERY_GUARDS: readonly Guard<DeliveryAction, DeliveryRefusal, DeliveryFacts>[] = [
  { on: 'start', refuse: 'needs_manager', when: (d) => !d.mayReceive },
  { on: 'report', refuse: 'needs_manager', when: (d) => !d.mayReceive },
  { on: 'close', refuse: 'lines_waiting', when: (d) => d.waiting > 0 },
  { on: 'close', refuse: 'differences_open', when: (d) => d.unsettled > 0 },
  { on: 'report', refuse: 'nothing_differs', when: (d) => d.waiting + d.unsettled === 0 },
  { on: 'cancel', refuse: 'lines_received', when: (d) => d.received > 0 },
  { on: 'cancel', refuse: 'belongs_to_transfer', when: (d) => d.fromTransfer },
  { on: 'reopen', refuse: 'belongs_to_transfer', when: (d) => d.fromTransfer && d.unsettled === 0 },
];

/** A line of the list. `stopped`: the piece is in the hand and something about it is not as the papers say. */
export const DELIVERY_LINE_STATES = [
  'expected',
  'received',
  'stopped',
  'missing',
  'unexpected',
  'settled',
] as const;
export type DeliveryLineState = (typeof DELIVERY_LINE_STATES)[number];

/** What a scan at the receiving table found. */
export const RECEIVING_VERDICTS = [
  'received',
  'already_received',
  'weight_off',
  'weight_needed',
  'certificate_off',
  'tag_void',
  'unexpected',
  'not_movable',
  'unknown',
] as const;
export type ReceivingVerdict = (typeof RECEIVING_VERDICTS)[number];

/** How a difference ends. */
export const DELIVERY_RESOLUTIONS = ['accept', 'not_sent', 'lost', 'send_back'] as const;
export type DeliveryResolution = (typeof DELIVERY_RESOLUTIONS)[number];

/** What can be decided about a line that differs. */
export const RESOLUTIONS_OF: Readonly<
  Record<'stopped' | 'missing' | 'unexpected', readonly DeliveryResolution[]>
> = {
  stopped: ['accept', 'send_back'],
  missing: ['not_sent', 'lost'],
  unexpected: ['accept', 'send_back'],
};

/** Milligrams a scale may differ from the tag before somebody has to say why. */
export const WEIGHT_TOLERANCE_MG = { usual: 20, most: 1000 } as const;

export const isWeightOff = (weighedMg: number, tagMg: number, toleranceMg: number): boolean =>
  Math.abs(weighedMg - tagMg) > toleranceMg;
