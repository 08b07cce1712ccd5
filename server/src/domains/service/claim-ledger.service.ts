import { Injectable } from '@nestjs/common';
import { CERTIFICATE_FOR, type ClaimAction } from '@zhuyue/shared';
import { Audit } from '../../platform/audit/index.js';
import { Transactions, type Tx } from '../../platform/database/index.js';
import { Files } from '../../platform/files/index.js';
import { Idempotency } from '../../platform/http/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import { Pieces, Stock } from '../inventory/index.js';
import { Certificates } from '../store/index.js';
import { CaseQuotes } from './bench/case-quotes.service.js';
import type { ClaimActor } from './claim.rules.js';
import { CaseFacts } from './case-facts.service.js';
import { Clocks } from './clocks/clocks.service.js';
import { Outlets } from './outlets.service.js';

/** What a claim rests on: pieces, stores, warranties, photos. */
@Injectable()
export class ClaimGround {
  constructor(
    readonly pieces: Pieces,
    readonly stock: Stock,
    readonly outlets: Outlets,
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
    readonly certificates: Certificates,
  ) {}

  /**
   * The owner and the house's own timers are asked for none.
   * @throws training.certificate_missing
   */
  async demandCertificate(
    tx: Tx,
    { role, id }: ClaimActor,
    action: ClaimAction,
    storeId: string,
  ): Promise<void> {
    const kind = CERTIFICATE_FOR[action];
    if (kind === undefined || id === null || role === 'customer') return;
    await this.certificates.demand(tx, id, kind, storeId);
  }
}
