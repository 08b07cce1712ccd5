import { Injectable } from '@nestjs/common';
import type { PricedMetal } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import {
  billOf,
  type Bill,
  type Board,
  type BoardPrice,
  type PricedWeight,
  type PriceTerms,
} from './price.rules.js';
import { PricesRepository, type PriceChange } from './prices.repository.js';

/** 金价牌: what the board says, what it said, and what a piece comes to on it. */
@Injectable()
export class Prices {
  constructor(
    private readonly prices: PricesRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** As the open transaction sees it when there is one. */
  board(tx: Tx | null = null): Promise<Board> {
    return this.prices.board(this.clock.now(), tx);
  }

  async boardOf(metal: PricedMetal): Promise<BoardPrice> {
    const price = (await this.board())[metal];
    if (!price) throw new DomainError('price.not_set', { metal });
    return price;
  }

  /** Throws price.not_set when the bill needs a price nobody has set. */
  bill(terms: PriceTerms, weight: PricedWeight, board: Board): Bill {
    const bill = billOf(terms, weight, board);
    if (!bill) throw new DomainError('price.not_set', { metal: terms.metal });
    return bill;
  }

  changes(): Promise<PriceChange[]> {
    return this.prices.changes(20);
  }

  history(days: number): Promise<{ onDay: string; fenPerGram: number }[]> {
    return this.prices.history(days);
  }

  /** Headquarters sets the board from now on. Earlier prices stay: bills were written with them. */
  async set(
    by: StaffIdentity,
    price: { metal: PricedMetal; fenPerGram: number; source: string },
  ): Promise<void> {
    if (price.fenPerGram < 1) throw invalidRequest([{ path: 'fenPerGram', rule: 'min' }]);
    await this.transactions.run(async (tx) => {
      const id = newId();
      await this.prices.add(tx, { id, ...price, effectiveAt: this.clock.now(), setBy: by.id });
      const { metal, fenPerGram, source } = price;
      await this.audit.record(tx, {
        staffId: by.id,
        action: 'price.set',
        subjectKind: 'metal_price',
        subjectId: id,
        details: { metal, fenPerGram, source },
      });
      await this.outbox.add(tx, 'price.set', { metal, fenPerGram });
    });
  }
}
