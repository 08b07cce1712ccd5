import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import type { Tx } from '../../../platform/database/index.js';
import type { AppointmentRow } from '../appointments.repository.js';

/** Who did what at a visit, for the audit. */
@Injectable()
export class VisitAudit {
  constructor(
    private readonly audit: Audit,
    readonly clock: Clock,
  ) {}

  record(
    tx: Tx,
    staff: Pick<StaffIdentity, 'id'>,
    visit: Pick<AppointmentRow, 'id' | 'storeId'>,
    action: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.record(tx, {
      staffId: staff.id,
      action,
      subjectKind: 'appointment',
      subjectId: visit.id,
      storeId: visit.storeId,
      details,
    });
  }
}
