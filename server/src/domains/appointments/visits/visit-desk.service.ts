import { Injectable } from '@nestjs/common';
import { dayOf, readVisitCode } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Appointments } from '../appointments.service.js';
import type { AppointmentRow } from '../appointments.repository.js';
import { VisitsRepository, type FunnelRow, type VisitSaleRow } from './visits.repository.js';

/** Who stands at the door, and what became of those who came. */
@Injectable()
export class VisitDesk {
  constructor(
    private readonly visits: VisitsRepository,
    private readonly appointments: Appointments,
    private readonly clock: Clock,
  ) {}

  /** By the code of the phone, whatever its day; else today's visits of the store by name or number. */
  async find(staff: StaffIdentity, storeId: string, said: string): Promise<AppointmentRow[]> {
    const code = readVisitCode(said);
    const coded = code === null ? null : await this.visits.byCode(code);
    if (coded !== null && inScope(staff, coded.storeId)) return [coded];
    return this.visits.called(storeId, dayOf(this.clock.now()), said.trim());
  }

  /** Earlier visits of the same person that are over, newest first; in every store, for the brief. */
  async earlier(row: AppointmentRow): Promise<AppointmentRow[]> {
    const all = await this.appointments.ofCustomer(row.customerId);
    return all.filter((one) => one.id !== row.id && one.startsAt < row.startsAt && one.state === 'completed');
  }

  salesOf(ids: readonly string[]): Promise<VisitSaleRow[]> {
    return this.visits.salesOf(ids);
  }

  funnel(
    staff: StaffIdentity,
    asked: { storeId: string | null; fromOn: string; toOn: string },
  ): Promise<FunnelRow[]> {
    return this.visits.funnel(staff, asked);
  }
}
