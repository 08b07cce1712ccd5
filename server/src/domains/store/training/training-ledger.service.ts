import { Injectable } from '@nestjs/common';
import { dayOf } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions, type Tx } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';

/** Somebody's training has changed; without a storeId it is headquarters' own person, or the house's terms. */
const CHANGED = 'training.changed';

/** What every change of somebody's training writes beside itself. */
@Injectable()
export class TrainingLedger {
  constructor(
    readonly transactions: Transactions,
    readonly clock: Clock,
    readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  get today(): string {
    return dayOf(this.clock.now());
  }

  async record(
    tx: Tx,
    by: StaffIdentity,
    action: string,
    about: { kind: string; id: string; storeId: string | null; details?: Record<string, unknown> },
  ): Promise<void> {
    const { kind: subjectKind, id: subjectId, storeId, details } = about;
    await this.audit.record(tx, {
      staffId: by.id,
      action: `training.${action}`,
      subjectKind,
      subjectId,
      storeId,
      ...(details === undefined ? {} : { details }),
    });
    await this.outbox.add(tx, CHANGED, storeId === null ? {} : { storeId });
  }
}
