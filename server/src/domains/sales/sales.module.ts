import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/index.js';
import { InventoryModule } from '../inventory/index.js';
import { DispositionsRepository } from './dispositions/dispositions.repository.js';
import { DispositionLedger, Dispositions } from './dispositions/dispositions.service.js';
import { KeptSales } from './kept-sales.service.js';
import { CreditsRepository } from './credits/credits.repository.js';
import { Credits } from './credits/credits.service.js';
import { PayoutsRepository } from './payouts/payouts.repository.js';
import { Payouts } from './payouts/payouts.service.js';
import { ReturnsRepository } from './returns/returns.repository.js';
import { Returns } from './returns/returns.service.js';
import { SaleLedger, SalePapers, SaleShelf } from './sale-ledger.service.js';
import { SalesRepository } from './sales.repository.js';
import { Sales } from './sales.service.js';
import { TradeInCounter } from './trade-ins/trade-in-counter.service.js';
import { TradeInsRepository } from './trade-ins/trade-ins.repository.js';
import { TradeIns } from './trade-ins/trade-ins.service.js';

@Module({
  imports: [InventoryModule, AppointmentsModule],
  providers: [
    SalesRepository,
    ReturnsRepository,
    PayoutsRepository,
    CreditsRepository,
    Credits,
    TradeInsRepository,
    SalePapers,
    SaleLedger,
    SaleShelf,
    Sales,
    Payouts,
    KeptSales,
    Returns,
    TradeInCounter,
    TradeIns,
    DispositionLedger,
    Dispositions,
    DispositionsRepository,
  ],
  exports: [Sales, KeptSales, Returns, TradeIns, Payouts, Credits, Dispositions],
})
export class SalesModule {}
