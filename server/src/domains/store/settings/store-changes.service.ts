import { Injectable } from '@nestjs/common';
import { Audit, type AuditFacts } from '../../../platform/audit/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';

/** What a store lays down about itself has changed; without a storeId, about all of them. */
export const STORE_CHANGED = 'store.changed';

/** Every change of what a store lays down about itself: on record, and known to all processes within half a second. */
@Injectable()
export class StoreChanges {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Without a store the change is the house's and concerns all of them. */
  async record(tx: Tx, facts: AuditFacts): Promise<void> {
    await this.audit.record(tx, facts);
    await this.tell(tx, facts.storeId ?? null);
  }

  /** On record only: nothing a visit is decided by has changed. */
  note(tx: Tx, facts: AuditFacts): Promise<void> {
    return this.audit.record(tx, facts);
  }

  /** Shut at short notice: the floor above moves the visits it hits. */
  closed(tx: Tx, storeId: string, closureId: string): Promise<void> {
    return this.outbox.add(tx, 'store.closed', { storeId, closureId });
  }

  tell(tx: Tx, storeId: string | null): Promise<void> {
    return this.outbox.add(tx, STORE_CHANGED, storeId === null ? {} : { storeId });
  }
}
