import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';
import type { PieceCondition } from './piece.js';

export const SALE_STATES = ['paid', 'handed_over', 'cancelled', 'reversed', 'returned', 'traded_in'] as const;
export type SaleState = (typeof SALE_STATES)[number];
export const SALE_ACTIONS = [
  'ship',
  'handOver',
  'unship',
  'cancel',
  'reverse',
  'takeReturn',
  'undoReturn',
  'tradeIn',
  'undoTradeIn',
] as const;
export type SaleAction = (typeof SALE_ACTIONS)[number];

const LEADERS: readonly ActorRole[] = ['manager', 'headquarters'];
const COUNTER: readonly ActorRole[] = ['consultant', ...LEADERS];

/**
 * 销售: paid and kept for the buyer, or paid and carried home in one go. What was sold over a distance is sent, and handed
 * over when it was signed for; a parcel that came back is unpacked again. `reverse` says that it never was; a return and a
 * trade-in say that it was and is over. Each has its way back.
 */
export const SALE_FLOW = defineFlow<SaleState, SaleAction, ActorRole>({
  name: 'sale',
  first: 'paid',
  table: {
    paid: { ship: 'paid', handOver: 'handed_over', unship: 'paid', cancel: 'cancelled' },
    handed_over: { reverse: 'reversed', takeReturn: 'returned', tradeIn: 'traded_in' },
    returned: { undoReturn: 'handed_over' },
    traded_in: { undoTradeIn: 'handed_over' },
    cancelled: {},
    reversed: {},
  },
  roles: {
    ship: COUNTER,
    handOver: COUNTER,
    unship: COUNTER,
    cancel: LEADERS,
    reverse: LEADERS,
    takeReturn: LEADERS,
    undoReturn: LEADERS,
    tradeIn: LEADERS,
    undoTradeIn: LEADERS,
  },
});
/** States in which the piece is the buyer's by this sale. */
export const LIVING_SALES: readonly SaleState[] = ['paid', 'handed_over'];
/** States in which money was received, whatever became of the piece later. */
export const SALES_MADE: readonly SaleState[] = ['paid', 'handed_over', 'returned', 'traded_in'];

/** 定作: what was done to a piece for this buyer alone. */
export const CUSTOM_WORKS = ['engraved', 'resized', 'stone_chosen', 'own_design'] as const;
export type CustomWork = (typeof CUSTOM_WORKS)[number];

export const SALE_REFUSALS = [
  'sold_in_store',
  'not_shipped',
  'on_its_way',
  'reversal_period_over',
  'undo_period_over',
  'piece_not_with_owner',
  'piece_not_kept',
  'piece_moved_on',
  'refund_paid',
  'credit_used',
] as const;
export type SaleRefusal = (typeof SALE_REFUSALS)[number];

export interface SaleFacts {
  hoursSinceSale: number;
  /** Sold to somebody who was not in the store (异地成交). */
  distance: boolean;
  /** In a parcel, on its way to the buyer. */
  shipped: boolean;
  /** With its buyer: not with the technician, and not given to somebody else. */
  pieceWithOwner: boolean;
  /** Still kept for the buyer who has paid. */
  pieceKept: boolean;
  /** As the return or the exchange left it: nothing has been decided about it since. */
  pieceAsTaken: boolean;
  /** The return or the exchange was today. */
  takenToday: boolean;
  /** The money for the return was paid out. */
  refundPaid: boolean;
  /** What counts again by the return, or by the exchange, has paid for something else meanwhile. */
  creditUsed: boolean;
}

export const SALE_GUARDS: readonly Guard<SaleAction, SaleRefusal, SaleFacts>[] = [
  { on: 'ship', refuse: 'sold_in_store', when: (s) => !s.distance },
  { on: 'ship', refuse: 'on_its_way', when: (s) => s.shipped },
  { on: 'ship', refuse: 'piece_not_kept', when: (s) => !s.pieceKept },
  { on: 'unship', refuse: 'not_shipped', when: (s) => !s.shipped },
  { on: 'handOver', refuse: 'not_shipped', when: (s) => s.distance && !s.shipped },
  { on: 'handOver', refuse: 'piece_not_kept', when: (s) => !s.pieceKept },
  { on: 'cancel', refuse: 'on_its_way', when: (s) => s.shipped },
  { on: 'cancel', refuse: 'piece_not_kept', when: (s) => !s.pieceKept },
  { on: 'reverse', refuse: 'reversal_period_over', when: (s) => s.hoursSinceSale > 24 },
  { on: 'reverse', refuse: 'piece_not_with_owner', when: (s) => !s.pieceWithOwner },
  { on: 'takeReturn', refuse: 'piece_not_with_owner', when: (s) => !s.pieceWithOwner },
  { on: 'tradeIn', refuse: 'piece_not_with_owner', when: (s) => !s.pieceWithOwner },
  { on: 'undoReturn', refuse: 'undo_period_over', when: (s) => !s.takenToday },
  { on: 'undoReturn', refuse: 'piece_moved_on', when: (s) => !s.pieceAsTaken },
  { on: 'undoReturn', refuse: 'refund_paid', when: (s) => s.refundPaid },
  { on: 'undoReturn', refuse: 'credit_used', when: (s) => s.creditUsed },
  { on: 'undoTradeIn', refuse: 'credit_used', when: (s) => s.creditUsed },
  { on: 'undoTradeIn', refuse: 'undo_period_over', when: (s) => !s.takenToday },
  { on: 'undoTradeIn', refuse: 'piece_moved_on', when: (s) => !s.pieceAsTaken },
];

/** 退货: on what it rests. */
export const RETURN_GROUNDS = ['no_reason', 'quality', 'agreed'] as const;
export type ReturnGround = (typeof RETURN_GROUNDS)[number];

/**
 * 30 天无忧退换 is the house's promise, above the seven days of the law for what was bought online. The money is owed
 * within seven days of taking an intact piece back.
 */
export const RETURN_RULES = { noReasonDays: 30, refundDays: 7 } as const;

/** The parts a refund is counted in; a price that was fixed as a whole is one. */
export const REFUND_PARTS = ['metal', 'labour', 'stones', 'fixed', 'extra'] as const;
export type RefundPart = (typeof REFUND_PARTS)[number];

export const RETURN_REFUSALS = ['period_over', 'headquarters_only', 'deduction_not_allowed'] as const;
export type ReturnRefusal = (typeof RETURN_REFUSALS)[number];
export interface ReturnFacts {
  ground: ReturnGround;
  /** As it comes back. */
  condition: PieceCondition;
  daysSinceHandOver: number;
  /** Asked for in a case and found right there: its days were counted to the day it was asked for. */
  agreedInCase: boolean;
  deducted: boolean;
  byHeadquarters: boolean;
}
const WORN: readonly PieceCondition[] = ['pre_owned', 'damaged'];
export const RETURN_GUARDS: readonly Guard<'take', ReturnRefusal, ReturnFacts>[] = [
  {
    on: 'take',
    refuse: 'period_over',
    when: (r) =>
      r.ground === 'no_reason' && !r.agreedInCase && r.daysSinceHandOver > RETURN_RULES.noReasonDays,
  },
  { on: 'take', refuse: 'headquarters_only', when: (r) => r.ground === 'agreed' && !r.byHeadquarters },
  // An intact piece in time, or one with a fault of ours, is paid back in full.
  {
    on: 'take',
    refuse: 'deduction_not_allowed',
    when: (r) =>
      r.deducted && (r.ground === 'quality' || (r.ground === 'no_reason' && !WORN.includes(r.condition))),
  },
];

/** 收款方式 recorded at the counter. Online payment is a means of its own once it exists. */
export const PAYMENT_MEANS = ['cash', 'card', 'wechat', 'alipay', 'transfer'] as const;
export type PaymentMeans = (typeof PAYMENT_MEANS)[number];

/**
 * Cash of one sale or one day's sum from this amount on needs due diligence and a report within five working days
 * (银发〔2025〕124号, in force 2025-08-01; secondary sources).
 */
export const CASH_REPORT_FEN = 10_000_000;
