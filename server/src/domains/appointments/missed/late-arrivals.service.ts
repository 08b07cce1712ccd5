import { Injectable } from '@nestjs/common';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { Appointments } from '../appointments.service.js';
import type { AppointmentRow } from '../appointments.repository.js';
import { BookingSurroundings } from '../surroundings.service.js';
import { MissedRepository } from './missed.repository.js';

export interface LateVisit {
  expectedAt: Date | null;
  /** Whose visits with the same advisor would begin before this one is over. */
  inTheWay: { id: string; startsAt: Date; contactName: string }[];
}

/** Somebody comes later than agreed, and says so: the desk sees it, and whom it hits. */
@Injectable()
export class LateArrivals {
  constructor(
    private readonly missed: MissedRepository,
    private readonly appointments: Appointments,
    private readonly outbox: Outbox,
    private readonly surroundings: BookingSurroundings,
  ) {}

  sayAsCustomer(visitId: string, customerId: string, minutes: number): Promise<LateVisit> {
    return this.say(visitId, minutes, null, (row) => row.customerId === customerId);
  }

  sayAsStaff(visitId: string, staff: StaffIdentity, minutes: number): Promise<LateVisit> {
    return this.say(visitId, minutes, staff.id, (row) => inScope(staff, row.storeId));
  }

  /** When they have said that they come; null: as agreed. */
  expected(visitId: string): Promise<Date | null> {
    return this.missed.expected(visitId);
  }

  /** No minutes: they come as agreed after all. */
  private async say(
    visitId: string,
    minutes: number,
    saidBy: string | null,
    visible: (row: AppointmentRow) => boolean,
  ): Promise<LateVisit> {
    const now = this.surroundings.clock.now();
    const row = await this.surroundings.transactions.run(async (tx) => {
      const visit = await this.appointments.getIn(tx, visitId);
      if (!visible(visit)) throw new DomainError('appointment.not_found');
      if (visit.state !== 'booked' || visit.endsAt <= now)
        throw new DomainError('appointment.action_refused', { state: visit.state, refusals: [] });
      const expectedAt = new Date(visit.startsAt.getTime() + minutes * 60_000);
      if (minutes === 0) await this.missed.onTime(tx, visitId);
      else await this.missed.expect(tx, { id: visitId, expectedAt, saidBy, saidAt: now });
      const { id: appointmentId, storeId, customerId } = visit;
      await this.outbox.add(tx, 'visit.changed', { appointmentId, storeId, customerId, action: 'late' });
      return visit;
    });
    if (minutes === 0) return { expectedAt: null, inTheWay: [] };
    const expectedAt = new Date(row.startsAt.getTime() + minutes * 60_000);
    const until = new Date(row.endsAt.getTime() + minutes * 60_000);
    return { expectedAt, inTheWay: await this.missed.inTheWay(row, row.startsAt, until) };
  }
}
