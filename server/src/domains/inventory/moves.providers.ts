import { ContainersRepository } from './containers/containers.repository.js';
import { Containers } from './containers/containers.service.js';
import { CustodyPoliciesRepository } from './custody/custody-policies.repository.js';
import { CustodyPolicies } from './custody/custody-policies.service.js';
import { CountGround, CountReview } from './counts/count-review.service.js';
import { CountsRepository } from './counts/counts.repository.js';
import { CountLedger, Counts } from './counts/counts.service.js';
import { PapersRepository } from './papers/papers.repository.js';
import { Papers } from './papers/papers.service.js';
import { DeliveriesRepository } from './receiving/deliveries.repository.js';
import { Deliveries, DeliveryGround, DeliveryLedger } from './receiving/deliveries.service.js';
import { DeliveryReview } from './receiving/delivery-review.service.js';
import { Receiving } from './receiving/receiving.service.js';
import { TransferCustody } from './transfers/transfer-custody.service.js';
import { TransferEndings } from './transfers/transfer-endings.service.js';
import { TransfersRepository } from './transfers/transfers.repository.js';
import { TrayStockRepository } from './pieces/tray-stock.repository.js';
import { TrayStock } from './pieces/tray-stock.service.js';
import { VisitHolds } from './pieces/visit-holds.service.js';
import { Transit, TransitGround, TransitLedger } from './transfers/transit.service.js';
import { TransitRepository } from './transfers/transit.repository.js';
import { VisitTransfers } from './transfers/visit-transfers.service.js';
import { VisitTransfersRepository } from './transfers/visit-transfers.repository.js';
import { TransferGround, TransferLedger, Transfers } from './transfers/transfers.service.js';

/** What the room lends out. */
export const MOVES_SERVICES = [
  Containers,
  CustodyPolicies,
  Transfers,
  Deliveries,
  Receiving,
  DeliveryReview,
  Counts,
  CountReview,
  Transit,
  VisitTransfers,
  TrayStock,
  VisitHolds,
];

export const MOVES_PROVIDERS = [
  ...MOVES_SERVICES,
  ContainersRepository,
  CustodyPoliciesRepository,
  CountsRepository,
  CountGround,
  CountLedger,
  PapersRepository,
  Papers,
  DeliveriesRepository,
  DeliveryGround,
  DeliveryLedger,
  TransferCustody,
  TransferEndings,
  TransfersRepository,
  TransferGround,
  TransferLedger,
  TransitRepository,
  TransitGround,
  TransitLedger,
  TrayStockRepository,
  VisitTransfersRepository,
];
