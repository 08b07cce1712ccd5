import { Injectable } from '@nestjs/common';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Transactions, type Tx } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { AppointmentsRepository, type AppointmentRow } from '../appointments.repository.js';
import { TryTraysRepository } from './try-trays.repository.js';
import { VisitAudit } from './visit-audit.service.js';

/** What is written down about a visit and its tray. */
@Injectable()
export class TrayLedger {
  readonly clock: VisitAudit['clock'];

  constructor(
    readonly trays: TryTraysRepository,
    readonly appointments: AppointmentsRepository,
    readonly transactions: Transactions,
    readonly outbox: Outbox,
    private readonly audit: VisitAudit,
  ) {
    this.clock = audit.clock;
  }

  record(
    tx: Tx,
    staff: StaffIdentity,
    visit: Pick<AppointmentRow, 'id' | 'storeId'>,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(tx, staff, visit, action, details);
  }
}
