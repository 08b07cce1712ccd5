import { Injectable } from '@nestjs/common';
import type { AppointmentAction } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions, type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import {
  offered,
  type Actor,
  type BookingRequest,
  type OfferedAppointmentAction,
} from './appointment.rules.js';
import { AppointmentsRepository, type AppointmentRow, type WishRow } from './appointments.repository.js';
import { Bookings } from './bookings.service.js';

export interface AppointmentFull {
  row: AppointmentRow;
  wishes: WishRow[];
  history: Awaited<ReturnType<AppointmentsRepository['history']>>;
  actions: OfferedAppointmentAction[];
}
export interface DeskAction {
  action: AppointmentAction;
  reason?: string;
  startsAt?: Date;
}

/** Visits from booking to the day after. Every use case is one transaction; what follows outside goes through the outbox. */
@Injectable()
export class Appointments {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly bookings: Bookings,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns the appointment's id; the same for a repeated key. */
  book(customerId: string, request: BookingRequest, key: string): Promise<string> {
    return this.bookings.book(customerId, request, key);
  }

  async ofCustomer(customerId: string): Promise<AppointmentRow[]> {
    return this.appointments.ofCustomer(customerId);
  }

  ofStore(storeId: string, fromOn: string, toOn: string): Promise<AppointmentRow[]> {
    return this.appointments.ofStore(storeId, fromOn, toOn);
  }

  wishesOf(ids: string[]): Promise<WishRow[]> {
    return this.appointments.wishes(ids);
  }

  /** Which of them are surprises. */
  surprisesAmong(ids: string[]): Promise<Set<string>> {
    return this.appointments.surprises(ids);
  }

  /** For messages about it: whoever gets the row was told its id by us. */
  async get(id: string): Promise<AppointmentRow> {
    const row = await this.appointments.find(id);
    if (row === null) throw new DomainError('appointment.not_found');
    return row;
  }

  /** As the open transaction sees it. */
  async getIn(tx: Tx, id: string): Promise<AppointmentRow> {
    const row = await this.appointments.lock(tx, id);
    if (row === null) throw new DomainError('appointment.not_found');
    return row;
  }

  /** A foreign customer's appointment is simply not found. */
  async forCustomer(id: string, customerId: string): Promise<AppointmentFull> {
    const row = await this.appointments.find(id);
    if (row === null || row.customerId !== customerId) throw new DomainError('appointment.not_found');
    return this.full(row, { role: 'customer', id: customerId });
  }

  /** An appointment of a store outside of the staff member's scope is simply not found. */
  async forStaff(id: string, staff: StaffIdentity): Promise<AppointmentFull> {
    const row = await this.appointments.find(id);
    if (row === null || !inScope(staff, row.storeId)) throw new DomainError('appointment.not_found');
    return this.full(row, { role: staff.role, id: staff.id });
  }

  offeredTo(row: AppointmentRow, actor: Actor): OfferedAppointmentAction[] {
    return offered(row, actor, this.clock.now());
  }

  async actAsCustomer(id: string, customerId: string, request: DeskAction): Promise<void> {
    await this.act(id, { role: 'customer', id: customerId }, request, (row) => row.customerId === customerId);
  }

  async actAsStaff(id: string, staff: StaffIdentity, request: DeskAction): Promise<void> {
    await this.act(id, { role: staff.role, id: staff.id }, request, (row) => inScope(staff, row.storeId));
  }

  /** A timer's step; does nothing when somebody was faster. */
  async actAsSystem(id: string, request: DeskAction): Promise<void> {
    await this.act(id, { role: 'system', id: null }, request, () => true);
  }

  private async act(
    id: string,
    actor: Actor,
    request: DeskAction,
    visible: (row: AppointmentRow) => boolean,
  ): Promise<void> {
    const found = await this.appointments.find(id);
    if (found === null || !visible(found)) throw new DomainError('appointment.not_found');
    if (request.action === 'move') return this.bookings.move(found, actor, this.demandStart(request));
    await this.transactions.run(async (tx) => {
      const row = await this.appointments.lock(tx, id);
      if (row === null || !visible(row)) throw new DomainError('appointment.not_found');
      await this.bookings.settle(tx, row, actor, request.action, request.reason ?? null);
    });
  }

  private demandStart(request: DeskAction): Date {
    if (request.startsAt) return request.startsAt;
    throw new DomainError('request.invalid', { fields: [{ path: 'startsAt', rule: 'isNotEmpty' }] });
  }

  private async full(row: AppointmentRow, actor: Actor): Promise<AppointmentFull> {
    const [wishes, history] = await Promise.all([
      this.appointments.wishes([row.id]),
      this.appointments.history(row.id),
    ]);
    return { row, wishes, history, actions: this.offeredTo(row, actor) };
  }
}
