import { Injectable } from '@nestjs/common';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { Idempotency } from '../../platform/http/index.js';
import { AppointmentJournal } from './journal.service.js';

/** What a booking needs of the house around it. */
@Injectable()
export class BookingSurroundings {
  constructor(
    readonly clock: Clock,
    readonly transactions: Transactions,
    readonly accounts: CustomerAccounts,
    readonly idempotency: Idempotency,
    readonly journal: AppointmentJournal,
  ) {}
}
