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
  type DeskBookingRequest,
  type OfferedAppointmentAction,
  type StoreChange,
} from './appointment.rules.js';
import { AppointmentsRepository, type AppointmentRow, type WishRow } from './appointments.repository.js';
import { Bookings, type MoveTo } from './bookings.service.js';
import type { PartRow } from './occupancy.repository.js';
import { Occupancy } from './occupancy.service.js';

export interface AppointmentFull {
  row: AppointmentRow;
  wishes: WishRow[];
  history: Awaited<ReturnType<AppointmentsRepository['history']>>;
  parts: PartRow[];
  actions: OfferedAppointmentAction[];
  /** Until when moving is free. */
  freeUntil: Date;
}
/** What of a visit decides about its buttons. */
export type VisitFacts = Pick<
  AppointmentRow,
  'state' | 'startsAt' | 'onDay' | 'storeChange' | 'cancelledBy' | 'askedFirst'
>;
export interface DeskAction {
  action: AppointmentAction;
  reason?: string;
  /** Of a move: the time, and where it matters the advisor, the room and the version of the visit it was decided on. */
  startsAt?: Date;
  advisorId?: string;
  roomId?: string;
  version?: number;
  /** Of a cancellation by the store: what it says and proposes. */
  change?: StoreChange;
}

/** Visits from booking to the day after. Every use case is one transaction; what follows outside goes through the outbox. */
@Injectable()
export class Appointments {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly bookings: Bookings,
    private readonly occupancy: Occupancy,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns the appointment's id; the same for a repeated key. */
  book(customerId: string, request: BookingRequest, key: string): Promise<string> {
    return this.bookings.book(customerId, request, key);
  }

  /** For whoever calls or stands at the desk; without an account, with an empty `customerId`. */
  bookAtDesk(staff: StaffIdentity, request: DeskBookingRequest, key: string): Promise<string> {
    if (!inScope(staff, request.storeId)) throw new DomainError('store.not_found');
    return this.bookings.bookFor({ role: staff.role, id: staff.id }, request, key);
  }

  /** Time set aside for somebody on the waiting list, until they accept or it lapses. */
  offer(actor: Actor, request: DeskBookingRequest, key: string): Promise<string> {
    return this.bookings.bookFor(actor, request, key, 'offered');
  }

  /** The same visit at another time or in another store: what is proposed for one the store could not keep. */
  async rebook(
    id: string,
    customerId: string,
    to: { startsAt: Date; storeId?: string },
    key: string,
  ): Promise<string> {
    const { row, wishes, parts } = await this.forCustomer(id, customerId);
    const there = to.storeId ?? row.storeId;
    return this.bookings.book(
      customerId,
      {
        storeId: there,
        startsAt: to.startsAt,
        purposes: parts.map((part) => part.purpose),
        // A very piece lies in one store; elsewhere its style is what is wished for.
        wishes: wishes.map(({ styleId, pieceId, sizeHmm }) => ({
          styleId,
          ...(pieceId === null || there !== row.storeId ? {} : { pieceId }),
          ...(sizeHmm === null ? {} : { sizeHmm }),
        })),
        contactName: row.contactName,
        ...(row.note === null ? {} : { note: row.note }),
      },
      key,
    );
  }

  partsOf(ids: readonly string[]): Promise<PartRow[]> {
    return this.occupancy.parts(ids);
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

  offeredTo(row: VisitFacts, actor: Actor): OfferedAppointmentAction[] {
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

  /** Moved without having been asked: the customer is told why, and what else there would be. */
  async moveByStore(id: string, actor: Actor, to: MoveTo, change: StoreChange): Promise<void> {
    await this.bookings.move(await this.get(id), actor, to, change);
  }

  /** Given up by the store itself, with an apology and what there would be instead. */
  async endByStore(
    id: string,
    actor: Actor,
    request: { action: 'cancel' | 'lapse'; reason: string },
    change: StoreChange,
  ): Promise<void> {
    await this.step(await this.get(id), actor, request, () => true, change);
  }

  private async act(
    id: string,
    actor: Actor,
    request: DeskAction,
    visible: (row: AppointmentRow) => boolean,
  ): Promise<void> {
    const found = await this.appointments.find(id);
    if (found === null || !visible(found)) throw new DomainError('appointment.not_found');
    if (request.action === 'move') {
      const { startsAt, advisorId, roomId, version, reason } = request;
      const to = { advisorId, roomId, version, reason };
      const given = Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined));
      return this.bookings.move(found, actor, { startsAt: startsAt ?? this.demandStart(request), ...given });
    }
    if (request.action === 'undoCancel') return this.bookings.restore(found, actor);
    await this.step(found, actor, request, visible, request.change ?? null);
  }

  private async step(
    { id, storeId }: AppointmentRow,
    actor: Actor,
    request: Pick<DeskAction, 'action' | 'reason'>,
    visible: (row: AppointmentRow) => boolean,
    change: StoreChange | null,
  ): Promise<void> {
    const terms = await this.occupancy.terms(storeId);
    await this.transactions.run(async (tx) => {
      const row = await this.appointments.lock(tx, id);
      if (row === null || !visible(row)) throw new DomainError('appointment.not_found');
      await this.bookings.settle(tx, row, actor, request.action, {
        reason: request.reason ?? null,
        terms,
        change,
      });
    });
    this.bookings.changed(storeId);
  }

  private demandStart(request: DeskAction): Date {
    if (request.startsAt) return request.startsAt;
    throw new DomainError('request.invalid', { fields: [{ path: 'startsAt', rule: 'isNotEmpty' }] });
  }

  private async full(row: AppointmentRow, actor: Actor): Promise<AppointmentFull> {
    const [wishes, history, parts, terms] = await Promise.all([
      this.appointments.wishes([row.id]),
      this.appointments.history(row.id),
      this.occupancy.parts([row.id]),
      this.occupancy.terms(row.storeId),
    ]);
    return {
      row,
      wishes,
      history,
      parts,
      actions: offered(row, actor, this.clock.now(), terms),
      freeUntil: new Date(row.startsAt.getTime() - terms.freeUntilMinutes * 60_000),
    };
  }
}
