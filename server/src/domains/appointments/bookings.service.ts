import { Injectable } from '@nestjs/common';
import { dayOf, type AppointmentAction } from '@zhuyue/shared';
import { drawnCode, isDuplicate, newId, type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { Stores } from '../store/index.js';
import { decide, type Actor, type BookingRequest } from './appointment.rules.js';
import { AppointmentsRepository, type AppointmentRow } from './appointments.repository.js';
import { cellsOf, slotAt } from './slots.rules.js';
import { Slots, VISIT_MINUTES, type StoreDay } from './slots.service.js';
import { remindersPast } from './reminders.rules.js';
import { BookingSurroundings } from './surroundings.service.js';
import { Wishes } from './wishes.service.js';

/**
 * The transactions that take and give back time and pieces. Locks are taken in one order everywhere: the customer, the
 * store's cells by time, the pieces by id.
 */
@Injectable()
export class Bookings {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly slots: Slots,
    private readonly stores: Stores,
    private readonly wishes: Wishes,
    private readonly surroundings: BookingSurroundings,
  ) {}

  async book(customerId: string, request: BookingRequest, key: string): Promise<string> {
    const { transactions, idempotency } = this.surroundings;
    const once = { scope: `customer:${customerId}:appointment.book`, key, body: request };
    return idempotency.orAnswered(once, async () => {
      const day = await this.dayAt(request.storeId, request.startsAt);
      const wishes = await this.wishes.prepare(request.storeId, request.wishes, request.startsAt);
      return this.orNearest(request.storeId, request.startsAt, customerId, () =>
        transactions.run((tx) =>
          idempotency.run(tx, once, () => this.bookIn(tx, customerId, request, day, wishes)),
        ),
      );
    });
  }

  /** The advisor stays when they are free at the new time. */
  async move(found: AppointmentRow, actor: Actor, startsAt: Date): Promise<void> {
    const { clock, transactions, accounts, journal } = this.surroundings;
    const day = await this.dayAt(found.storeId, startsAt);
    await this.orNearest(found.storeId, startsAt, found.customerId, () =>
      transactions.run(async (tx) => {
        await accounts.lock(tx, found.customerId);
        const row = await this.appointments.lock(tx, found.id);
        if (row === null) throw new DomainError('appointment.not_found');
        decide(row, actor, 'move', clock.now());
        const given = cellsOf(row.startsAt, VISIT_MINUTES);
        await this.appointments.lockCells(tx, row.storeId, [...given, ...cellsOf(startsAt, VISIT_MINUTES)]);
        await this.appointments.vacate(tx, row, given);
        const staffId = await this.take(tx, row.storeId, day, startsAt, {
          customerId: row.customerId,
          except: row.id,
          prefer: row.staffId,
        });
        const endsAt = new Date(startsAt.getTime() + VISIT_MINUTES * 60_000);
        const moved = { ...row, staffId, onDay: day.onDay, startsAt, endsAt, remindersSent: 0 };
        await this.appointments.save(tx, moved);
        await this.appointments.occupy(tx, moved, cellsOf(startsAt, VISIT_MINUTES));
        await this.wishes.prolong(tx, moved);
        await journal.note(tx, moved, actor, 'move', row.state, null);
      }),
    );
  }

  /** Every other step: the table decides, then time and pieces follow the new state. */
  async settle(
    tx: Tx,
    row: AppointmentRow,
    actor: Actor,
    action: AppointmentAction,
    reason: string | null,
  ): Promise<void> {
    const { clock, journal } = this.surroundings;
    const state = decide(row, actor, action, clock.now());
    if (action === 'cancel' && actor.role !== 'customer' && reason === null) {
      throw new DomainError('request.invalid', { fields: [{ path: 'reason', rule: 'isNotEmpty' }] });
    }
    const settled: AppointmentRow = {
      ...row,
      state,
      ...(action === 'cancel' ? { cancelReason: reason } : {}),
    };
    await this.appointments.save(tx, settled);
    if (state === 'cancelled') await this.appointments.vacate(tx, row, cellsOf(row.startsAt, VISIT_MINUTES));
    if (state === 'cancelled' || state === 'completed' || state === 'no_show')
      await this.wishes.release(tx, settled);
    if (action === 'undoNoShow' || action === 'reopen') await this.wishes.holdWhatIsFree(tx, settled);
    await journal.note(tx, settled, actor, action, row.state, reason);
  }

  private async bookIn(
    tx: Tx,
    customerId: string,
    request: BookingRequest,
    day: StoreDay,
    wishes: Awaited<ReturnType<Wishes['prepare']>>,
  ): Promise<string> {
    const { clock, accounts, journal } = this.surroundings;
    await accounts.lock(tx, customerId);
    const staffId = await this.take(tx, request.storeId, day, request.startsAt, { customerId, except: null });
    const row = await this.enter(
      tx,
      this.newRow(customerId, staffId, day.onDay, request, clock.now()),
      wishes,
    );
    await this.appointments.occupy(tx, row, cellsOf(row.startsAt, VISIT_MINUTES));
    await this.wishes.hold(tx, row, wishes);
    await journal.note(tx, row, { role: 'customer', id: customerId }, 'book', null, null);
    return row.id;
  }

  /** A code said at the door is short, so once in a long while it is already another visit's: then the next one is drawn. */
  private async enter(
    tx: Tx,
    row: AppointmentRow,
    wishes: Awaited<ReturnType<Wishes['prepare']>>,
  ): Promise<AppointmentRow> {
    try {
      await this.appointments.insert(tx, row, wishes.rows);
      return row;
    } catch (error) {
      if (!isDuplicate(error, 'uq_appointment_code')) throw error;
      return this.enter(tx, { ...row, code: drawnCode() }, wishes);
    }
  }

  /** Locks the cells, asks the one function that decides, and names the advisor. */
  private async take(
    tx: Tx,
    storeId: string,
    day: StoreDay,
    startsAt: Date,
    who: { customerId: string; except: string | null; prefer?: string },
  ): Promise<string> {
    await this.appointments.lockCells(tx, storeId, cellsOf(startsAt, VISIT_MINUTES));
    const visitor = await this.appointments.visitor(
      tx,
      who.customerId,
      this.surroundings.clock.now(),
      who.except,
    );
    const facts = await this.slots.factsIn(tx, storeId, day, visitor, who.except);
    const slot = slotAt(facts, startsAt);
    if (slot.refusal !== null) throw new DomainError('slot.refused', { refusal: slot.refusal });
    if (who.prefer !== undefined && slot.advisors.includes(who.prefer)) return who.prefer;
    const load = await this.appointments.load(tx, storeId, day.onDay);
    const [first = ''] = [...slot.advisors].sort(
      (a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0) || (a < b ? -1 : 1),
    );
    return first;
  }

  private async dayAt(storeId: string, startsAt: Date): Promise<StoreDay> {
    const store = await this.stores.get(storeId);
    return this.slots.storeDay(store.id, store.fittingSeats, dayOf(startsAt));
  }

  /** A refused slot comes with the free ones nearest to it, looked up after the transaction has let go. */
  private async orNearest<T>(
    storeId: string,
    at: Date,
    customerId: string,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'slot.refused') throw error;
      const nearest = await this.slots.nearest(storeId, at, 3, customerId);
      throw new DomainError('slot.refused', {
        ...error.details,
        nearest: nearest.map((free) => free.toISOString()),
      });
    }
  }

  private newRow(
    customerId: string,
    staffId: string,
    onDay: string,
    request: BookingRequest,
    now: Date,
  ): AppointmentRow {
    return {
      id: newId(),
      code: drawnCode(),
      customerId,
      staffId,
      onDay,
      storeId: request.storeId,
      purpose: request.purpose,
      startsAt: request.startsAt,
      endsAt: new Date(request.startsAt.getTime() + VISIT_MINUTES * 60_000),
      state: 'booked',
      contactName: request.contactName,
      note: request.note ?? null,
      cancelReason: null,
      // Whoever books for within two hours needs no reminder; for tomorrow morning, not the one of the day before.
      remindersSent: remindersPast(request.startsAt, now),
      createdAt: now,
    };
  }
}
