import { Injectable } from '@nestjs/common';
import type { AppointmentPurpose } from '@zhuyue/shared';
import { CustomerAccounts, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Appointments } from '../appointments.service.js';
import { Bookings } from '../bookings.service.js';

export interface WalkIn {
  storeId: string;
  contactName: string;
  phone?: string;
  purposes: readonly AppointmentPurpose[];
  advisorId?: string;
  note?: string;
}

const QUARTER_MS = 15 * 60_000;

/** Somebody stands in the store without an appointment: their visit begins in this quarter of an hour, with whom is free. */
@Injectable()
export class WalkIns {
  constructor(
    private readonly bookings: Bookings,
    private readonly appointments: Appointments,
    private readonly accounts: CustomerAccounts,
    private readonly clock: Clock,
  ) {}

  /** A number finds its account, and makes none: who only looks around need not become a customer. */
  async receive(staff: StaffIdentity, { phone, ...guest }: WalkIn, key: string): Promise<string> {
    const account = phone === undefined ? null : await this.accounts.findByPhone(phone);
    const startsAt = new Date(Math.floor(this.clock.now().getTime() / QUARTER_MS) * QUARTER_MS);
    const request = {
      ...guest,
      startsAt,
      wishes: [],
      customerId: account?.id ?? '',
      ...(phone === undefined ? {} : { contactPhone: phone }),
    };
    const id = await this.bookings.bookFor({ role: staff.role, id: staff.id }, request, key);
    const { row } = await this.appointments.forStaff(id, staff);
    if (row.state === 'booked') await this.appointments.actAsStaff(id, staff, { action: 'checkIn' });
    return id;
  }
}
