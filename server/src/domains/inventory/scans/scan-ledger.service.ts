import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { ScanPolicies } from './scan-policies.service.js';

/** What is written beside an alarm, and by which policy it is raised. */
@Injectable()
export class ScanLedger {
  constructor(
    readonly transactions: Transactions,
    readonly outbox: Outbox,
    readonly policies: ScanPolicies,
  ) {}
}
