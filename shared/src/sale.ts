import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

export const SALE_STATES = ['handed_over', 'reversed'] as const;
export type SaleState = (typeof SALE_STATES)[number];
export const SALE_ACTIONS = ['reverse'] as const;
export type SaleAction = (typeof SALE_ACTIONS)[number];

/** 交付: the way back is a reversal by a manager, with a reason, while nothing has been built on the sale. */
export const SALE_FLOW = defineFlow<SaleState, SaleAction, ActorRole>({
  name: 'sale',
  first: 'handed_over',
  table: { handed_over: { reverse: 'reversed' }, reversed: {} },
  roles: { reverse: ['manager', 'headquarters'] },
});

export const SALE_REFUSALS = ['reversal_period_over', 'piece_not_with_owner'] as const;
export type SaleRefusal = (typeof SALE_REFUSALS)[number];

export interface SaleFacts {
  hoursSinceSale: number;
  pieceWithOwner: boolean;
}

export const SALE_GUARDS: readonly Guard<SaleAction, SaleRefusal, SaleFacts>[] = [
  { on: 'reverse', refuse: 'reversal_period_over', when: (s) => s.hoursSinceSale > 24 },
  { on: 'reverse', refuse: 'piece_not_with_owner', when: (s) => !s.pieceWithOwner },
];

/** 收款方式 recorded at the counter. Online payment is a means of its own once it exists. */
export const PAYMENT_MEANS = ['cash', 'card', 'wechat', 'alipay', 'transfer'] as const;
export type PaymentMeans = (typeof PAYMENT_MEANS)[number];

/**
 * Cash of one sale or one day's sum from this amount on needs due diligence and a report within five working days
 * (银发〔2025〕124号, in force 2025-08-01; secondary sources).
 */
export const CASH_REPORT_FEN = 10_000_000;
