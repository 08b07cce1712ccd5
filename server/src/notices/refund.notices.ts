import { yuan } from '@zhuyue/shared';
import type { CreditNotice, NoticeContent, Refund, RefundNotice } from './notice.js';

const told = ({ payoutId, pieceName, storeName, amountFen, dueOn }: Refund): NoticeContent => ({
  facts: { payoutId, pieceName, storeName, amount: yuan(amountFen), dueOn },
  message: null,
});

/** Money goes back: what and until when, then that it is on its way. What was undone meanwhile is not told. */
export const refundOwed: RefundNotice = {
  topic: 'payout.owed',
  kind: 'refund_owed',
  about: 'refund',
  compose: (refund) => (refund.state === 'dropped' ? null : told(refund)),
};
export const refundPaid: RefundNotice = {
  topic: 'payout.paid',
  kind: 'refund_paid',
  about: 'refund',
  compose: (refund) => (refund.state === 'paid' ? told(refund) : null),
};

export const creditGiven: CreditNotice = {
  topic: 'trade_in.taken',
  kind: 'credit_given',
  about: 'credit',
  compose: ({ tradeInId, name, number, creditFen, state }) =>
    state === 'undone'
      ? null
      : { facts: { tradeInId, pieceName: name, number, amount: yuan(creditFen) }, message: null },
};
