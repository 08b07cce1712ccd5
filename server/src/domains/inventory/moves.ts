/** How pieces come, go and are counted: what the audiences may use of it. */
export type { ContainedPiece, ContainerCard, ContainerRow } from './containers/containers.repository.js';
export { Containers, type NewContainer } from './containers/containers.service.js';
export { CustodyPolicies, type CustodyScope } from './custody/custody-policies.service.js';
export { CountReview, type Proposal } from './counts/count-review.service.js';
export type { CountCard, DifferenceLine, ScanLine } from './counts/counts.repository.js';
export {
  Counts,
  type CountAnswer,
  type CountFull,
  type CountProgress,
  type CountRequest,
  type CountScan,
} from './counts/counts.service.js';
export { proposalMark } from './papers/proposal.rules.js';
export type { PaperLineRow } from './papers/papers.repository.js';
export type { DeliveryCard, DeliveryLineRow } from './receiving/deliveries.repository.js';
export { Deliveries, type DeliveryFull, type DeliveryRequest } from './receiving/deliveries.service.js';
export { DeliveryReview } from './receiving/delivery-review.service.js';
export { Receiving, type ReceivingAnswer, type ReceivingScan } from './receiving/receiving.service.js';
export { isGone, type OfferedTransferAction, type TransferStep } from './transfers/transfer.rules.js';
export type { TransferCard, TransferLineRow, TransferOffer } from './transfers/transfers.repository.js';
export { Transfers, type TransferFull, type TransferRequest } from './transfers/transfers.service.js';
export { Transit, type TransitWay, type TransitWish } from './transfers/transit.service.js';
export type { TransitRow } from './transfers/transit.repository.js';
export type { VisitLine } from './transfers/visit-transfers.repository.js';
export { VisitTransfers, type VisitAsk } from './transfers/visit-transfers.service.js';
export { TrayStock, type Alternative, type TrayPiece } from './pieces/tray-stock.service.js';
export { VisitHolds } from './pieces/visit-holds.service.js';
