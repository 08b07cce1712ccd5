import { FINENESS, type Metal, type PriceMode } from './catalogue.js';
import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

/** 板价的分类: a metal in a class of fineness. A class nobody has set follows the class above it by fineness. */
export const PRICED_METALS = ['gold', 'gold_18k', 'gold_14k', 'platinum', 'silver', 'silver_925'] as const;
export type PricedMetal = (typeof PRICED_METALS)[number];

/** The class a class follows while it has no price of its own; null where the board must say one. */
export const BOARD_PARENT: Readonly<Record<PricedMetal, PricedMetal | null>> = {
  gold: null,
  gold_18k: 'gold',
  gold_14k: 'gold',
  platinum: null,
  silver: null,
  silver_925: 'silver',
};

/**
 * Share of the parent's gram a class counts with, ‰. The board quotes the gram of 足金, 足银 and 铂950 as they are sold,
 * so these count in full; the classes below count by their fineness.
 */
export const BOARD_SHARE: Readonly<Record<PricedMetal, number>> = {
  gold: 1000,
  gold_18k: FINENESS.gold_18k,
  gold_14k: FINENESS.gold_14k,
  platinum: 1000,
  silver: 1000,
  silver_925: FINENESS.silver_925,
};

const CLASS_OF: Readonly<Record<Metal, PricedMetal | null>> = {
  gold_999: 'gold',
  gold_18k: 'gold_18k',
  gold_14k: 'gold_14k',
  platinum_950: 'platinum',
  silver_990: 'silver',
  silver_925: 'silver_925',
  none: null,
};
/** Which class of the board a material is counted with; null when the piece has no precious metal. */
export const pricedMetal = (metal: Metal): PricedMetal | null => CLASS_OF[metal];

/** A line of a price bill. Amounts are fen and add up to the total exactly. */
export const BILL_LINES = [
  'metal',
  'labour',
  'stones',
  'extra',
  'fixed',
  'channel',
  'promotion',
  'floor',
  'rounding',
] as const;
export type BillLine = (typeof BILL_LINES)[number];

/** How a line comes to whole numbers. docs/pricing.md has the same table in words; a spec compares the two. */
export const ROUNDINGS = ['fen_half_up', 'fen_exact', 'yuan_half_up', 'yuan_down', 'yuan_up'] as const;
export type Rounding = (typeof ROUNDINGS)[number];
export const LINE_ROUNDING: Readonly<Record<BillLine, Rounding>> = {
  metal: 'fen_half_up',
  labour: 'fen_half_up',
  stones: 'fen_exact',
  extra: 'fen_exact',
  fixed: 'fen_exact',
  channel: 'fen_half_up',
  promotion: 'fen_half_up',
  floor: 'yuan_up',
  rounding: 'yuan_half_up',
};
/** A fixed price that has been moved goes down to whole yuan. */
export const roundingOf = (line: BillLine, mode: PriceMode): Rounding =>
  line === 'rounding' && mode === 'fixed' ? 'yuan_down' : LINE_ROUNDING[line];

/** The parts of a price that a channel or a promotion can move. */
export const PRICE_COMPONENTS = ['metal', 'labour', 'stones', 'fixed'] as const;
export type PriceComponent = (typeof PRICE_COMPONENTS)[number];

/** Where a price is asked for. */
export const CHANNELS = ['online', 'store', 'franchise'] as const;
export type Channel = (typeof CHANNELS)[number];

export const BOARD_STATES = ['pending', 'approved', 'rejected', 'withdrawn'] as const;
export type BoardState = (typeof BOARD_STATES)[number];
export const BOARD_ACTIONS = ['approve', 'reject', 'withdraw'] as const;
export type BoardAction = (typeof BOARD_ACTIONS)[number];

/**
 * 调价: an ordinary step is approved as it is entered; a large one waits for a second person. What is in force can no
 * longer be withdrawn, only followed by another price: bills were written with it.
 */
export const BOARD_FLOW = defineFlow<BoardState, BoardAction, ActorRole>({
  name: 'board',
  first: 'pending',
  table: {
    pending: { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' },
    approved: { withdraw: 'withdrawn' },
    rejected: {},
    withdrawn: {},
  },
  roles: { approve: ['headquarters'], reject: ['headquarters'], withdraw: ['headquarters'] },
});
export const BOARD_REFUSALS = ['own_entry', 'already_in_force'] as const;
export type BoardRefusal = (typeof BOARD_REFUSALS)[number];
export interface BoardFacts {
  ownEntry: boolean;
  inForce: boolean;
}
export const BOARD_GUARDS: readonly Guard<BoardAction, BoardRefusal, BoardFacts>[] = [
  { on: 'approve', refuse: 'own_entry', when: (b) => b.ownEntry },
  { on: 'reject', refuse: 'own_entry', when: (b) => b.ownEntry },
  { on: 'withdraw', refuse: 'already_in_force', when: (b) => b.inForce },
];

/** What an entry on the board gives reason to ask about. */
export const BOARD_WARNINGS = ['large_step', 'below_exchange', 'premium_moved', 'exchange_old'] as const;
export type BoardWarning = (typeof BOARD_WARNINGS)[number];

/** What headquarters may change about pricing itself. */
export interface PricePolicy {
  /** From this step against the day before a board price needs a second person, ‰. */
  stepPermille: number;
  /** The premium over the exchange's close may move by so much before it is asked about, ‰. */
  premiumGapPermille: number;
  /** No promotion takes a price below this share of its metal value, ‰. */
  floorPermille: number;
  /** How far a channel may move each part of a price, ‰ up or down. */
  bands: Readonly<Record<PriceComponent, number>>;
}
/** In force until headquarters says otherwise. */
export const FIRST_PRICE_POLICY: PricePolicy = {
  stepPermille: 30,
  premiumGapPermille: 50,
  floorPermille: 1000,
  bands: { metal: 20, labour: 300, stones: 100, fixed: 100 },
};

/** How long a quote holds unless the store says otherwise, and how long it may say. */
export const QUOTE_MINUTES = { usual: 15, least: 5, most: 240 } as const;

export const QUOTE_REFUSALS = [
  'unknown',
  'altered',
  'other_piece',
  'expired',
  'not_yet',
  'used',
  'other_store',
] as const;
export type QuoteRefusal = (typeof QUOTE_REFUSALS)[number];
