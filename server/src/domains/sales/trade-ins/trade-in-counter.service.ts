import { Injectable } from '@nestjs/common';
import type { Metal } from '@zhuyue/shared';
import { CustomerAccounts, inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import {
  placeOfPiece,
  placeOfStore,
  Prices,
  termsOf,
  type PieceRow,
  type PriceBook,
  type TradeInEstimate,
} from '../../inventory/index.js';
import { CreditsRepository } from '../credits/credits.repository.js';
import type { SaleRow } from '../sales.repository.js';
import { weighIn, type WeighIn } from './trade-in.rules.js';
import { TradeInsRepository } from './trade-ins.repository.js';

/** Metal of another house, as it lies on the scale. */
export interface Lot {
  storeId: string;
  metal: Metal;
  grossMg: number;
  /** Stones, glue and steel in it. */
  deductMg: number;
}
export interface Counted {
  weigh: WeighIn;
  estimate: TradeInEstimate;
}

/** What old metal counts for today, by the rule that takes it. */
@Injectable()
export class TradeInCounter {
  constructor(
    private readonly prices: Prices,
    private readonly tradeIns: TradeInsRepository,
    readonly accounts: CustomerAccounts,
    readonly credits: CreditsRepository,
  ) {}

  book(): Promise<PriceBook> {
    return this.prices.book();
  }

  /** What a piece of ours counts for with so much metal in it; null when no rule in force takes it. */
  estimate(
    sale: Pick<SaleRow, 'receivedFen'>,
    piece: PieceRow,
    goldMg: number,
    book: PriceBook,
  ): TradeInEstimate | null {
    const brought = { goldMg, paidFen: sale.receivedFen, ours: true };
    return this.prices.exchange(termsOf(piece), brought, book, placeOfPiece(piece));
  }

  /** @throws trade_in.no_rule when no rule in force takes it */
  async ofPiece(
    tx: Tx | null,
    piece: PieceRow,
    sale: Pick<SaleRow, 'receivedFen'>,
    grossMg: number,
  ): Promise<Counted> {
    const weigh = weighIn(piece, grossMg);
    const estimate = this.estimate(sale, piece, weigh.goldMg, await this.prices.book(tx));
    if (estimate === null) throw new DomainError('trade_in.no_rule');
    return { weigh, estimate };
  }

  /** @throws trade_in.no_rule when no rule in force takes metal of another house */
  async ofLot(tx: Tx | null, staff: StaffIdentity, lot: Lot): Promise<Counted> {
    if (!inScope(staff, lot.storeId)) throw new DomainError('store.not_found');
    if (lot.deductMg >= lot.grossMg) throw invalidRequest([{ path: 'deductMg', rule: 'max' }]);
    const goldMg = lot.grossMg - lot.deductMg;
    const book = await this.prices.book(tx);
    const place = placeOfStore(lot.storeId, await this.tradeIns.franchise(lot.storeId, tx));
    const terms = { metal: lot.metal, priceMode: 'weighed' as const, ...NOTHING_ELSE };
    const estimate = this.prices.exchange(terms, { goldMg, paidFen: 0, ours: false }, book, place);
    if (estimate === null) throw new DomainError('trade_in.no_rule');
    return { weigh: { grossMg: lot.grossMg, goldMg, differenceMg: 0, mustExplain: false }, estimate };
  }
}

const NOTHING_ELSE = { fixedPriceFen: null, labourFenPerGram: 0, labourFenPerPiece: 0 };
