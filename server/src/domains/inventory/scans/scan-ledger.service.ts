import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';

/** What is written beside an alarm. */
@Injectable()
export class ScanLedger {
  constructor(
    readonly transactions: Transactions,
    readonly outbox: Outbox,
  ) {}
}
