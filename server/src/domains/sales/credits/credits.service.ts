import { Injectable } from '@nestjs/common';
import type { CreditEntryKind } from '@zhuyue/shared';
import { CustomerAccounts, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import type { SaleRow } from '../sales.repository.js';
import type { TradeInRow } from '../trade-ins/trade-ins.repository.js';
import { TradeInsRepository } from '../trade-ins/trade-ins.repository.js';
import { givenBack, newPieceFits, partsFit, type CreditPart } from './credit.rules.js';
import { CreditsRepository, type CreditLine, type CreditRow } from './credits.repository.js';

/**
 * 旧饰抵扣 as a means of payment: used once, in part or whole, for sales to whoever brought the old piece, in any of our
 * stores; given back when such a sale is over. The row of the exchange is locked while its ledger is read and written.
 */
@Injectable()
export class Credits {
  constructor(
    private readonly credits: CreditsRepository,
    private readonly tradeIns: TradeInsRepository,
    readonly accounts: CustomerAccounts,
    private readonly clock: Clock,
  ) {}

  /** What the customer with this number may pay with; nobody, and nothing, are both an empty list. */
  async openOf(phone: string): Promise<CreditRow[]> {
    const account = await this.accounts.findByPhone(phone);
    return account === null ? [] : this.credits.openOf(account.id);
  }

  /**
   * @throws credit.not_found of somebody else's or of one that was undone, credit.too_little with what is left,
   * credit.piece_too_small with what the rule asks of the new piece
   */
  async use(
    tx: Tx,
    staff: StaffIdentity,
    sale: SaleRow,
    parts: readonly CreditPart[],
    piece: { goldMg: number },
  ): Promise<void> {
    if (!partsFit(parts, sale.receivedFen)) throw invalidRequest([{ path: 'credits', rule: 'max' }]);
    for (const { tradeInId, fen } of inOrder(parts)) {
      const row = await this.tradeIns.lock(tx, tradeInId);
      if (row === null || row.customerId !== sale.customerId || row.state === 'undone') {
        throw new DomainError('credit.not_found');
      }
      const leftFen = row.creditFen - (await this.credits.usedOf(tradeInId, tx));
      if (fen > leftFen) throw new DomainError('credit.too_little', { number: row.number, leftFen });
      const asks = row.estimate as unknown as CreditRow['estimate'];
      if (!newPieceFits(asks, { goldMg: piece.goldMg, priceFen: sale.askedFen })) {
        const { newMinMg, newMinFen } = asks;
        throw new DomainError('credit.piece_too_small', { number: row.number, newMinMg, newMinFen });
      }
    }
    await this.write(tx, staff, sale.id, 'use', parts);
  }

  /** So much of what paid for the sale counts again. */
  async giveBack(tx: Tx, staff: StaffIdentity, saleId: string, creditFen: number): Promise<void> {
    if (creditFen === 0) return;
    const back = givenBack(await this.credits.ofSale(saleId, tx), creditFen);
    await this.write(
      tx,
      staff,
      saleId,
      'give_back',
      back.map(({ tradeInId, fen }) => ({ tradeInId, fen: -fen })),
    );
  }

  /** The sale stands again: what was given back for it pays for it as before. `canTakeUp` has been asked. */
  async takeUp(tx: Tx, staff: StaffIdentity, saleId: string): Promise<void> {
    await this.write(tx, staff, saleId, 'take_up', await this.credits.backOf(saleId, tx));
  }

  /** Whether the way back of a sale that is over is shut: what it needs has been spent on something else. */
  async spent(sale: Pick<SaleRow, 'id' | 'state'>, tradedIn: TradeInRow | null): Promise<boolean> {
    if (sale.state === 'returned') return !(await this.canTakeUp(sale.id));
    return sale.state === 'traded_in' && tradedIn !== null && (await this.credits.usedOf(tradedIn.id)) > 0;
  }

  linesOfSale(saleId: string): Promise<CreditLine[]> {
    return this.credits.linesOfSale(saleId);
  }

  /** False when something else was bought with it meanwhile. */
  async canTakeUp(saleId: string, tx: Tx | null = null): Promise<boolean> {
    for (const { tradeInId, fen } of inOrder(await this.credits.backOf(saleId, tx))) {
      const row = tx === null ? await this.tradeIns.find(tradeInId) : await this.tradeIns.lock(tx, tradeInId);
      if (row === null || row.creditFen - (await this.credits.usedOf(tradeInId, tx)) < fen) return false;
    }
    return true;
  }

  private write(
    tx: Tx,
    staff: StaffIdentity,
    saleId: string,
    kind: CreditEntryKind,
    parts: readonly CreditPart[],
  ): Promise<void> {
    const at = this.clock.now();
    return this.credits.add(
      tx,
      parts.map(({ tradeInId, fen }) => ({
        id: newId(),
        tradeInId,
        saleId,
        kind,
        amountFen: fen,
        staffId: staff.id,
        at,
      })),
    );
  }
}

/** Rows are locked in one order, whoever asks. */
const inOrder = (parts: readonly CreditPart[]): CreditPart[] =>
  [...parts].sort((a, b) => (a.tradeInId < b.tradeInId ? -1 : 1));
