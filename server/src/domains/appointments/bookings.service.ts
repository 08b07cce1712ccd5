import { Injectable } from '@nestjs/common';
import type { AppointmentAction, AppointmentPurpose, AppointmentState } from '@zhuyue/shared';
import { drawnCode, isDuplicate, newId, type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { Admission, daysOf, type Entry } from './admission.service.js';
import {
  decide,
  isLive,
  type Actor,
  type BookingRequest,
  type DeskBookingRequest,
  type StoreChange,
  type Terms,
} from './appointment.rules.js';
import { AppointmentsRepository, type AppointmentRow } from './appointments.repository.js';
import { Occupancy } from './occupancy.service.js';
import { remindersPast } from './reminders.rules.js';
import { BookingSurroundings } from './surroundings.service.js';
import { aliasOf } from './visits/surprise.rules.js';
import { Wishes } from './wishes.service.js';

type Prepared = Awaited<ReturnType<Wishes['prepare']>>;
export interface MoveTo {
  startsAt: Date;
  advisorId?: string;
  roomId?: string;
  /** Of the picture the move was dragged on. */
  version?: number;
  reason?: string;
}
/** Steps that take time again which was given back. */
const CORRECTIONS: readonly AppointmentAction[] = ['reopen', 'undoNoShow'];

/**
 * The transactions that take and give back time and pieces. Locks are taken in one order everywhere: the customer, the
 * days of the store, the visit, the pieces by id.
 */
@Injectable()
export class Bookings {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly admission: Admission,
    private readonly occupancy: Occupancy,
    private readonly wishes: Wishes,
    private readonly surroundings: BookingSurroundings,
  ) {}

  book(customerId: string, request: BookingRequest, key: string): Promise<string> {
    return this.enter({ role: 'customer', id: customerId }, { ...request, customerId }, key, null);
  }

  /** For whoever calls or stands there; `offered`: time set aside for somebody on the waiting list. */
  bookFor(
    actor: Actor,
    request: DeskBookingRequest,
    key: string,
    state: 'booked' | 'offered' = 'booked',
  ): Promise<string> {
    return this.enter(actor, request, key, state);
  }

  /** The advisor and the room stay when they are free at the new time. */
  async move(
    found: AppointmentRow,
    actor: Actor,
    to: MoveTo,
    change: StoreChange | null = null,
  ): Promise<void> {
    await this.replace(found, actor, 'move', to, change);
  }

  /** A cancelled visit stands again, if its time can still be had; with another advisor or room if need be. */
  async restore(found: AppointmentRow, actor: Actor): Promise<void> {
    await this.replace(found, actor, 'undoCancel', { startsAt: found.startsAt }, null);
  }

  /** Every other step: the table decides, then time and pieces follow the new state. */
  async settle(
    tx: Tx,
    row: AppointmentRow,
    actor: Actor,
    action: AppointmentAction,
    o: { reason: string | null; terms: Terms; change?: StoreChange | null },
  ): Promise<AppointmentRow> {
    const { clock, journal } = this.surroundings;
    const { reason } = o;
    const state = decide(row, actor, action, clock.now(), o.terms);
    if (action === 'cancel' && actor.role !== 'customer' && reason === null) {
      throw new DomainError('request.invalid', { fields: [{ path: 'reason', rule: 'isNotEmpty' }] });
    }
    const settled: AppointmentRow = {
      ...row,
      state,
      ...(action === 'cancel'
        ? { cancelReason: reason, cancelledBy: actor.role, storeChange: o.change ?? null }
        : {}),
      ...(action === 'keep' || action === 'checkIn' ? { storeChange: null } : {}),
    };
    await this.appointments.save(tx, settled);
    if (CORRECTIONS.includes(action)) await this.occupancy.takeAgain(tx, settled);
    if (!isLive(state)) {
      await this.occupancy.giveBack(tx, row);
      await this.wishes.release(tx, settled);
    }
    if (CORRECTIONS.includes(action)) await this.wishes.holdWhatIsFree(tx, settled);
    await journal.note(tx, settled, actor, action, row.state, reason);
    return settled;
  }

  /** Time of the store was given back outside of here. */
  changed(storeId: string): void {
    this.admission.changed(storeId);
  }

  private enter(
    actor: Actor,
    request: DeskBookingRequest,
    key: string,
    state: AppointmentState | null,
  ): Promise<string> {
    const { transactions, idempotency } = this.surroundings;
    const { customerId, ...body } = request;
    const by = actor.role === 'customer' ? 'customer' : 'desk';
    const scope =
      by === 'customer'
        ? `customer:${customerId}:appointment.book`
        : `${actor.role}:${actor.id ?? ''}:appointment.book`;
    const once = { scope, key, body: by === 'customer' ? body : request };
    return idempotency.orAnswered(once, async () => {
      const entry = await this.admission.toBook(customerId, request, by);
      return this.admission.through(entry, [], async () => {
        // Planned in turn: of two hundred who want the same hour, most never come to it.
        const wishes = await this.wishes.prepare(request.storeId, request.wishes, request.startsAt);
        const as = { state: state ?? (entry.toConfirm ? 'requested' : 'booked'), wishes };
        return transactions.run((tx) =>
          idempotency.run(tx, once, () => this.enterIn(tx, actor, request, entry, as)),
        );
      });
    });
  }

  private async enterIn(
    tx: Tx,
    actor: Actor,
    request: DeskBookingRequest,
    entry: Entry,
    as: { state: AppointmentState; wishes: Prepared },
  ): Promise<string> {
    const { accounts, journal } = this.surroundings;
    if (request.customerId !== '') await accounts.lock(tx, request.customerId);
    const placed = await this.occupancy.choose(tx, entry.wanted);
    const { parts, rooms, ...time } = placed;
    const row = await this.write(
      tx,
      { ...this.newRow(request, entry.purposes, as.state), ...time },
      as.wishes,
    );
    // With the booking itself: no message about it may go out in plain words first.
    if (request.surprise === true) {
      const alias = request.alias ?? aliasOf(row.code);
      await this.appointments.keepSecret(tx, row, alias, this.surroundings.clock.now());
    }
    await this.occupancy.take(tx, row, { parts, rooms });
    await this.wishes.hold(tx, row, as.wishes);
    await journal.note(tx, row, actor, 'book', null, null);
    return row.id;
  }

  /** A code said at the door is short, so once in a long while it is already another visit's: then the next one is drawn. */
  private async write(tx: Tx, row: AppointmentRow, wishes: Prepared): Promise<AppointmentRow> {
    try {
      await this.appointments.insert(tx, row, wishes.rows);
      return row;
    } catch (error) {
      if (!isDuplicate(error, 'uq_appointment_code')) throw error;
      return this.write(tx, { ...row, code: drawnCode() }, wishes);
    }
  }

  /** Gives the visit's time back and takes another, or the same again. */
  private async replace(
    found: AppointmentRow,
    actor: Actor,
    action: 'move' | 'undoCancel',
    to: MoveTo,
    change: StoreChange | null,
  ): Promise<void> {
    const { clock, transactions, accounts, journal } = this.surroundings;
    const { purposes, roomIds } = await this.occupancy.laidOut(found);
    const by = actor.role === 'customer' && action === 'move' ? 'customer' : 'desk';
    const kept = { ...to, roomIds: to.roomId === undefined ? roomIds : [to.roomId] };
    const entry = await this.admission.toMove(found, purposes, kept, by);
    const terms = await this.occupancy.terms(found.storeId);
    await this.admission.through(entry, [found.onDay], () =>
      transactions.run(async (tx) => {
        if (found.customerId !== '') await accounts.lock(tx, found.customerId);
        await this.occupancy.line(tx, found.storeId, [found.onDay, ...daysOf(entry.wanted)]);
        const row = await this.appointments.lock(tx, found.id);
        if (row === null) throw new DomainError('appointment.not_found');
        if (to.version !== undefined && to.version !== row.version)
          throw new DomainError('appointment.changed_meanwhile', { version: row.version });
        const state = decide(row, actor, action, clock.now(), terms);
        await this.occupancy.giveBack(tx, row);
        const { parts, rooms, ...time } = await this.occupancy.choose(tx, entry.wanted, to.roomId ?? null);
        const moved = {
          ...row,
          ...time,
          state,
          storeChange: change,
          ...(action === 'undoCancel' ? { cancelReason: null, cancelledBy: null } : {}),
          remindersSent: remindersPast(time.startsAt, clock.now()),
        };
        await this.appointments.save(tx, moved);
        await this.occupancy.take(tx, moved, { parts, rooms });
        if (action === 'move') await this.wishes.prolong(tx, moved);
        else await this.wishes.holdWhatIsFree(tx, moved);
        await journal.note(tx, moved, actor, action, row.state, to.reason ?? null);
      }),
    );
  }

  private newRow(
    request: DeskBookingRequest,
    purposes: readonly AppointmentPurpose[],
    state: AppointmentState,
  ): Omit<AppointmentRow, 'staffId' | 'onDay' | 'startsAt' | 'endsAt' | 'busyFromAt' | 'busyToAt'> {
    const now = this.surroundings.clock.now();
    return {
      id: newId(),
      code: drawnCode(),
      customerId: request.customerId,
      storeId: request.storeId,
      purpose: purposes[0] ?? 'try_on',
      state,
      contactName: request.contactName,
      contactPhone: request.contactPhone ?? null,
      note: request.note ?? null,
      cancelReason: null,
      cancelledBy: null,
      storeChange: null,
      askedFirst: state === 'requested' ? 1 : 0,
      version: 0,
      // Whoever books for within two hours needs no reminder; for tomorrow morning, not the one of the day before.
      remindersSent: remindersPast(request.startsAt, now),
      createdAt: now,
    };
  }
}
