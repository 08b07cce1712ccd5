import { Injectable } from '@nestjs/common';
import {
  addDays,
  dayOf,
  LIMITS,
  PAYOUT_SOON_DAYS,
  RETURN_RULES,
  type PaymentMeans,
  type PayoutAction,
  type PayoutState,
  type PayoutUrgency,
} from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, paperNumber, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { splitRefund } from '../credits/credit.rules.js';
import { Credits } from '../credits/credits.service.js';
import type { ReturnRow } from '../returns/returns.repository.js';
import { SaleLedger } from '../sale-ledger.service.js';
import type { SaleRow } from '../sales.repository.js';
import {
  decidePayout,
  offeredOnPayout,
  payoutFactsOf,
  urgencyOf,
  type OfferedPayoutAction,
} from './payout.rules.js';
import type { PayoutCard, PayoutRow, PayoutsDue } from './payouts.repository.js';

type Owed = Pick<PayoutRow, 'origin' | 'saleId' | 'storeId' | 'customerId' | 'amountFen' | 'dueOn'>;
export interface PayoutFull {
  card: PayoutCard;
  urgency: PayoutUrgency;
  actions: OfferedPayoutAction[];
}

/**
 * 退款: what is owed to customers, and that it was paid. The paper is made in the transaction of the return or the
 * cancellation; the money itself goes through the till or the bank, and a second person enters under which number.
 */
@Injectable()
export class Payouts {
  constructor(
    private readonly ledger: SaleLedger,
    private readonly clock: Clock,
    private readonly credits: Credits,
  ) {}

  /** Money as far as money came; what was paid with old metal counts again. */
  async oweForReturn(tx: Tx, staff: StaffIdentity, row: ReturnRow, sale: SaleRow): Promise<void> {
    const { saleId, storeId, customerId, refundFen, refundDueOn: dueOn } = row;
    const { moneyFen: amountFen, creditFen } = splitRefund(refundFen, sale);
    await this.credits.giveBack(tx, staff, saleId, creditFen);
    await this.owe(tx, staff, { origin: 'return', saleId, storeId, customerId, amountFen, dueOn });
  }

  async oweForCancel(tx: Tx, staff: StaffIdentity, sale: SaleRow): Promise<void> {
    const { id: saleId, storeId, customerId, receivedFen, creditFen } = sale;
    const dueOn = addDays(dayOf(this.clock.now()), RETURN_RULES.refundDays);
    await this.credits.giveBack(tx, staff, saleId, creditFen);
    const amountFen = receivedFen - creditFen;
    await this.owe(tx, staff, { origin: 'cancel', saleId, storeId, customerId, amountFen, dueOn });
  }

  /** What may stand against undoing a return: money that is gone, credit that paid for something else. */
  async spentOf(
    tx: Tx,
    saleId: string,
  ): Promise<{ owed: PayoutRow | null; refundPaid: boolean; creditUsed: boolean }> {
    const owed = await this.ledger.papers.payouts.ofSale(saleId, tx);
    const creditUsed = !(await this.credits.canTakeUp(saleId, tx));
    return { owed, refundPaid: owed?.state === 'paid', creditUsed };
  }

  /** The return it was owed for never was. */
  async drop(
    tx: Tx,
    staff: StaffIdentity,
    saleId: string,
    row: PayoutRow | null,
    reason: string,
  ): Promise<void> {
    await this.credits.takeUp(tx, staff, saleId);
    if (row === null) return;
    const state = decidePayout(row.state, staff.role, 'drop', payoutFactsOf(row, staff.id));
    await this.ledger.papers.payouts.save(tx, { ...row, state, reason });
    await this.record(tx, staff, row, 'payout.drop', { reason });
  }

  /**
   * @throws payout.action_refused when it is paid already, or by whoever entered what it is owed for
   */
  async pay(
    staff: StaffIdentity,
    id: string,
    { means, reference }: { means: PaymentMeans; reference: string },
  ): Promise<void> {
    const paid = { means, reference, paidBy: staff.id, paidAt: this.clock.now(), reason: null };
    await this.step(staff, id, 'pay', paid, { means, reference });
  }

  /** The transfer came back, or the wrong line was marked: it is owed as before, with the same last day. */
  async recall(staff: StaffIdentity, id: string, reason: string): Promise<void> {
    const owed = { means: null, reference: null, paidBy: null, paidAt: null, reason };
    await this.step(staff, id, 'recall', owed, { reason });
  }

  async page(
    staff: StaffIdentity,
    query: { storeId: string | null; state: PayoutState; page: number },
  ): Promise<{ rows: PayoutFull[]; total: number; due: PayoutsDue }> {
    const { storeId, state } = query;
    const asked = { storeId, state, limit: LIMITS.pageSize, offset: (query.page - 1) * LIMITS.pageSize };
    const [{ rows, total }, due] = await Promise.all([
      this.ledger.papers.payouts.page(staff, asked),
      this.due(staff, storeId),
    ]);
    return { rows: rows.map((card) => this.seen(card, staff)), total, due };
  }

  due(staff: StaffIdentity, storeId: string | null): Promise<PayoutsDue> {
    const today = dayOf(this.clock.now());
    return this.ledger.papers.payouts.due(staff, storeId, today, addDays(today, PAYOUT_SOON_DAYS));
  }

  async full(staff: StaffIdentity, id: string): Promise<PayoutFull> {
    const card = await this.ledger.papers.payouts.card(id, staff);
    if (card === null) throw new DomainError('payout.not_found');
    return this.seen(card, staff);
  }

  /** For a message to whom it is owed. */
  async get(id: string): Promise<PayoutCard> {
    const card = await this.ledger.papers.payouts.card(id, null);
    if (card === null) throw new DomainError('payout.not_found');
    return card;
  }

  private seen(card: PayoutCard, staff: StaffIdentity): PayoutFull {
    const urgency = card.state === 'owed' ? urgencyOf(card.dueOn, dayOf(this.clock.now())) : 'open';
    return { card, urgency, actions: offeredOnPayout(card.state, staff.role, payoutFactsOf(card, staff.id)) };
  }

  private async owe(tx: Tx, staff: StaffIdentity, owed: Owed): Promise<void> {
    if (owed.amountFen === 0) return;
    const now = this.clock.now();
    const row: PayoutRow = {
      ...owed,
      id: newId(),
      number: paperNumber('P', dayOf(now)),
      state: 'owed',
      preparedBy: staff.id,
      preparedAt: now,
      means: null,
      reference: null,
      paidBy: null,
      paidAt: null,
      reason: null,
    };
    await this.ledger.papers.payouts.insert(tx, row);
    await this.ledger.outbox.add(tx, 'payout.owed', { payoutId: row.id });
  }

  private async step(
    staff: StaffIdentity,
    id: string,
    action: PayoutAction,
    change: Partial<PayoutRow>,
    details: Record<string, unknown>,
  ): Promise<void> {
    const { papers, transactions, outbox } = this.ledger;
    await transactions.run(async (tx) => {
      const row = await papers.payouts.lock(tx, id);
      if (row === null || !inScope(staff, row.storeId)) throw new DomainError('payout.not_found');
      const state = decidePayout(row.state, staff.role, action, payoutFactsOf(row, staff.id));
      await papers.payouts.save(tx, { ...row, ...change, state });
      await this.record(tx, staff, row, `payout.${action}`, details);
      if (action === 'pay') await outbox.add(tx, 'payout.paid', { payoutId: id });
    });
  }

  private record(
    tx: Tx,
    staff: StaffIdentity,
    row: PayoutRow,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.ledger.audit.record(tx, {
      staffId: staff.id,
      action,
      subjectKind: 'payout',
      subjectId: row.id,
      storeId: row.storeId,
      details: { number: row.number, amountFen: row.amountFen, ...details },
    });
  }
}
