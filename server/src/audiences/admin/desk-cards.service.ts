import { Injectable } from '@nestjs/common';
import { Appointments, type AppointmentRow } from '../../domains/appointments/index.js';
import type { QueueRow } from '../../domains/service/index.js';
import { StaffAccounts } from '../../domains/store/index.js';
import { CustomerAccounts, type StaffIdentity } from '../../platform/auth/index.js';
import { AppointmentViews } from '../views/appointment-views.service.js';
import { ClaimViews } from '../views/claim-views.service.js';
import type { DeskAppointmentCardView } from './appointments.dto.js';
import type { DeskClaimCardView } from './claims.dto.js';
import { DeskPlaces } from './desk-places.service.js';
import { masked } from './masking.rules.js';

/** Cards as the desk shows them: with the person, the phone masked. */
@Injectable()
export class DeskCards {
  constructor(
    private readonly appointmentViews: AppointmentViews,
    private readonly claimViews: ClaimViews,
    private readonly appointments: Appointments,
    private readonly accounts: CustomerAccounts,
    private readonly places: DeskPlaces,
    private readonly staff: StaffAccounts,
  ) {}

  async appointmentCards(
    rows: readonly AppointmentRow[],
    staff: StaffIdentity,
  ): Promise<DeskAppointmentCardView[]> {
    const [cards, people] = await Promise.all([
      this.appointmentViews.cards(rows),
      this.accounts.byIds(rows.map((row) => row.customerId)),
    ]);
    return rows.map((row, i) => ({
      ...(cards[i] as (typeof cards)[number]),
      onDay: row.onDay,
      contactName: row.contactName,
      phoneMasked: masked(people.get(row.customerId)?.phone),
      actions: this.appointments.offeredTo(row, staff),
    }));
  }

  async claimCards(rows: readonly QueueRow[]): Promise<DeskClaimCardView[]> {
    const [cards, people, stores, staff] = await Promise.all([
      this.claimViews.cards(rows),
      this.accounts.byIds(rows.map((row) => row.customerId)),
      this.places.names(rows.map((row) => row.storeId)),
      this.staff.names(rows.flatMap((row) => row.assigneeId ?? [])),
    ]);
    return rows.map((row, i) => ({
      ...(cards[i] as (typeof cards)[number]),
      storeId: row.storeId,
      storeName: stores.get(row.storeId) ?? '',
      customerName: people.get(row.customerId)?.nickname ?? '',
      overdue: this.places.isPast(row.dueAt),
      unexplained: row.unexplained > 0,
      assigneeId: row.assigneeId,
      assigneeName: row.assigneeId === null ? null : (staff.get(row.assigneeId) ?? null),
    }));
  }
}
