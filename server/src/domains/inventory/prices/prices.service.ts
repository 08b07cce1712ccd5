import { Injectable } from '@nestjs/common';
import type { PricedMetal } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { rulesAt, type Board, type BoardPrice, type PriceBook, type PricePlace } from './book.js';
import type { Bill, PricedWeight, PriceTerms } from './line.rules.js';
import { billOf, byWeight } from './price.rules.js';
import { PricesRepository } from './prices.repository.js';
import { tradeInOf, type TradeInEstimate } from './trade-in.rules.js';

/** A price with what stands beside it on the page. */
export interface ExplainedBill extends Bill {
  /** 计价对照: by weight today; null unless the price is fixed and there is metal. */
  byWeight: Bill | null;
  /** What it would bring in exchange today; null when no rule takes it. */
  tradeIn: TradeInEstimate | null;
}

/** What prices, and what a piece comes to by it. */
@Injectable()
export class Prices {
  constructor(
    private readonly prices: PricesRepository,
    private readonly clock: Clock,
  ) {}

  /** As the open transaction sees it when there is one. */
  board(tx: Tx | null = null): Promise<Board> {
    return this.prices.board(this.clock.now(), tx);
  }

  /** Board, rules and policy at once, from the database. Whoever keeps it asks `isOver` before using it again. */
  book(tx: Tx | null = null): Promise<PriceBook> {
    return this.prices.book(this.clock.now(), tx);
  }

  /** Something in it has begun or ended by itself meanwhile: a price set for nine o'clock, the last day of a promotion. */
  isOver(book: PriceBook): boolean {
    return book.until !== null && book.until.getTime() <= this.clock.now().getTime();
  }

  async boardOf(metal: PricedMetal): Promise<BoardPrice> {
    const price = (await this.board())[metal];
    if (!price) throw new DomainError('price.not_set', { metal });
    return price;
  }

  /** Throws price.not_set when the bill needs a price nobody has set. */
  bill(terms: PriceTerms, weight: PricedWeight, book: PriceBook, place: PricePlace): Bill {
    const bill = billOf(terms, weight, book.board, rulesAt(book, place));
    if (!bill) throw new DomainError('price.not_set', { metal: terms.metal });
    return bill;
  }

  explained(terms: PriceTerms, weight: PricedWeight, book: PriceBook, place: PricePlace): ExplainedBill {
    const bill = this.bill(terms, weight, book, place);
    const rules = rulesAt(book, place);
    return {
      ...bill,
      byWeight: byWeight(terms, weight, book.board, rules),
      tradeIn: tradeInOf(terms, weight, bill.totalFen, book.board, rules),
    };
  }

  /** What metal brought back is credited with by the rule in force; null when no rule takes it. */
  exchange(
    terms: PriceTerms,
    brought: { goldMg: number; paidFen: number; ours: boolean },
    book: PriceBook,
    place: PricePlace,
  ): TradeInEstimate | null {
    const weight = { goldMg: brought.goldMg, stonesFen: 0, fixedPriceFen: null };
    return tradeInOf(terms, weight, brought.paidFen, book.board, rulesAt(book, place), brought.ours);
  }

  history(days: number): Promise<{ onDay: string; fenPerGram: number }[]> {
    return this.prices.history(days);
  }
}
