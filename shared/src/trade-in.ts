import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

/** 旧金从哪来: a piece of ours that its owner brings back, or old metal of another house, which is a lot of its own. */
export const TRADE_IN_SORTS = ['own', 'other_brand'] as const;
export type TradeInSort = (typeof TRADE_IN_SORTS)[number];

export const TRADE_IN_STATES = ['taken', 'melted', 'undone'] as const;
export type TradeInState = (typeof TRADE_IN_STATES)[number];
export const TRADE_IN_ACTIONS = ['undo', 'melt'] as const;
export type TradeInAction = (typeof TRADE_IN_ACTIONS)[number];

/**
 * 以旧换新: what becomes of a piece of ours afterwards is in its passport (restocked, reworked, melted); a lot of another
 * house has no passport, so its melting and what came out of it are said here.
 */
export const TRADE_IN_FLOW = defineFlow<TradeInState, TradeInAction, ActorRole>({
  name: 'trade_in',
  first: 'taken',
  table: { taken: { undo: 'undone', melt: 'melted' }, melted: {}, undone: {} },
  roles: { undo: ['manager', 'headquarters'], melt: ['headquarters'] },
});

export const TRADE_IN_REFUSALS = [
  'undo_period_over',
  'piece_moved_on',
  'has_a_passport',
  'credit_used',
] as const;
export type TradeInRefusal = (typeof TRADE_IN_REFUSALS)[number];
export interface TradeInFacts {
  takenToday: boolean;
  /** Of a piece of ours: still as the exchange left it. Always so of a lot. */
  pieceAsTaken: boolean;
  ownPiece: boolean;
  /** Some of what it counts for has paid for a sale. */
  creditUsed: boolean;
}
export const TRADE_IN_GUARDS: readonly Guard<TradeInAction, TradeInRefusal, TradeInFacts>[] = [
  { on: 'undo', refuse: 'undo_period_over', when: (t) => !t.takenToday },
  { on: 'undo', refuse: 'piece_moved_on', when: (t) => !t.pieceAsTaken },
  { on: 'undo', refuse: 'credit_used', when: (t) => t.creditUsed },
  { on: 'melt', refuse: 'has_a_passport', when: (t) => t.ownPiece },
];

/** A scale that differs from the passport by more has to be explained: a stone lost, a link added elsewhere. */
export const TRADE_IN_TOLERANCE_MG = 50;
