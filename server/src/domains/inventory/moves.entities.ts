import { CustodyPolicyRow } from './custody/custody-policy.entity.js';
import { CountDifferenceLine, CountScan, StockCount } from './counts/count.entity.js';
import { PaperEvent } from './papers/paper.entity.js';
import { Delivery, DeliveryLine } from './receiving/delivery.entity.js';
import { Transfer, TransferLine } from './transfers/transfer.entity.js';
import { TransitRuleRow } from './transfers/transit.entity.js';

/** Tables of how pieces come, go and are counted. */
export const MOVES_ENTITIES = [
  PaperEvent,
  Transfer,
  TransferLine,
  TransitRuleRow,
  CustodyPolicyRow,
  Delivery,
  DeliveryLine,
  StockCount,
  CountScan,
  CountDifferenceLine,
];
