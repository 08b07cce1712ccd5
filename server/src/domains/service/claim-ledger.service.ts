import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/index.js';
import { Transactions } from '../../platform/database/index.js';
import { Files } from '../../platform/files/index.js';
import { Idempotency } from '../../platform/http/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import { Pieces, Stock } from '../inventory/index.js';
import { Stores } from '../store/index.js';
import { CaseQuotes } from './bench/case-quotes.service.js';
import { CaseFacts } from './case-facts.service.js';
import { Clocks } from './clocks/clocks.service.js';

/** What a claim rests on: pieces, stores, warranties, photos. */
@Injectable()
export class ClaimGround {
  constructor(
    readonly pieces: Pieces,
    readonly stock: Stock,
    readonly stores: Stores,
    readonly cases: CaseFacts,
    readonly files: Files,
  ) {}
}
/** What a claim's transaction writes beside the claim. */
@Injectable()
export class ClaimLedger {
  constructor(
    readonly transactions: Transactions,
    readonly idempotency: Idempotency,
    readonly audit: Audit,
    readonly outbox: Outbox,
    readonly clocks: Clocks,
    readonly quotes: CaseQuotes,
  ) {}
}
