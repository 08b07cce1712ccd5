import { CreditEntry } from './credits/credit-entry.entity.js';
import { Disposition } from './dispositions/disposition.entity.js';
import { Payout } from './payouts/payout.entity.js';
import { SaleReturn } from './returns/sale-return.entity.js';
import { Sale } from './sale.entity.js';
import { TradeIn } from './trade-ins/trade-in.entity.js';

export type { CreditLine, CreditRow } from './credits/credits.repository.js';
export { Credits } from './credits/credits.service.js';
export type { WaitingPiece } from './dispositions/dispositions.repository.js';
export { Dispositions, type DispositionSaid } from './dispositions/dispositions.service.js';
export { KeptSales } from './kept-sales.service.js';
export type { OfferedPayoutAction } from './payouts/payout.rules.js';
export type { PayoutCard, PayoutRow, PayoutsDue } from './payouts/payouts.repository.js';
export { Payouts, type PayoutFull } from './payouts/payouts.service.js';
export type { ReturnRow } from './returns/returns.repository.js';
export { Returns, type ReturnOutlook, type ReturnRequest } from './returns/returns.service.js';
export type { HandOverRequest, OfferedSaleAction } from './sale.rules.js';
export { SalesModule } from './sales.module.js';
export type { FormerRow, SaleRow } from './sales.repository.js';
export { Sales, type SaleFull } from './sales.service.js';
export type { Counted, Lot } from './trade-ins/trade-in-counter.service.js';
export type { OfferedTradeInAction } from './trade-ins/trade-in.rules.js';
export type { TradeInCard, TradeInRow } from './trade-ins/trade-ins.repository.js';
export {
  TradeIns,
  type LotTradeIn,
  type OwnOutlook,
  type OwnTradeIn,
  type TradeInFull,
} from './trade-ins/trade-ins.service.js';
export const SALES_ENTITIES = [Sale, SaleReturn, TradeIn, Payout, CreditEntry, Disposition];
export { CreditEntry, Disposition, Payout, Sale, SaleReturn, TradeIn };
