import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/index.js';
import { Transactions } from '../../platform/database/index.js';
import { Idempotency } from '../../platform/http/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import { Appointments } from '../appointments/index.js';
import { PiecePhotos, Pieces, Prices, Quotes, Stock } from '../inventory/index.js';
import { PayoutsRepository } from './payouts/payouts.repository.js';
import { ReturnsRepository } from './returns/returns.repository.js';
import { SalesRepository } from './sales.repository.js';
import { TradeInsRepository } from './trade-ins/trade-ins.repository.js';

/** The papers of a sale's life: made, taken back, exchanged, paid out. */
@Injectable()
export class SalePapers {
  constructor(
    readonly sales: SalesRepository,
    readonly returns: ReturnsRepository,
    readonly tradeIns: TradeInsRepository,
    readonly payouts: PayoutsRepository,
    readonly photos: PiecePhotos,
  ) {}
}

/** What the transaction of a sale needs beside the pieces. */
@Injectable()
export class SaleLedger {
  constructor(
    readonly papers: SalePapers,
    readonly transactions: Transactions,
    readonly idempotency: Idempotency,
    readonly audit: Audit,
    readonly outbox: Outbox,
  ) {}

  get sales(): SalesRepository {
    return this.papers.sales;
  }
}

/** The pieces, what they cost and what they are put aside for. */
@Injectable()
export class SaleShelf {
  constructor(
    readonly pieces: Pieces,
    readonly stock: Stock,
    readonly prices: Prices,
    readonly appointments: Appointments,
    readonly quotes: Quotes,
  ) {}
}
