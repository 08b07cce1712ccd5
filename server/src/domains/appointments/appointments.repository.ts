import { Injectable } from '@nestjs/common';
import {
  APPOINTMENT_RULES,
  LIVE_APPOINTMENT_STATES,
  type ActorRole,
  type AppointmentPurpose,
  type AppointmentState,
} from '@zhuyue/shared';
import { Database, isId, newId, type Tx } from '../../platform/database/index.js';
import type { StoreChange } from './appointment.rules.js';

export interface AppointmentRow {
  id: string;
  code: string;
  /** Empty text for somebody without an account. */
  customerId: string;
  storeId: string;
  staffId: string;
  purpose: AppointmentPurpose;
  onDay: string;
  startsAt: Date;
  endsAt: Date;
  busyFromAt: Date;
  busyToAt: Date;
  state: AppointmentState;
  contactName: string;
  contactPhone: string | null;
  note: string | null;
  cancelReason: string | null;
  cancelledBy: ActorRole | null;
  storeChange: StoreChange | null;
  /** 1 or 0, as the database keeps it. */
  askedFirst: number;
  version: number;
  remindersSent: number;
  createdAt: Date;
}
export interface WishRow {
  appointmentId: string;
  position: number;
  styleId: string;
  pieceId: string | null;
  sizeHmm: number | null;
}
export interface AppointmentLine {
  appointmentId: string;
  action: string;
  fromState: AppointmentState | null;
  toState: AppointmentState;
  actorRole: string;
  actorId: string | null;
  reason: string | null;
  at: Date;
}

export interface ClosureRow {
  id: string;
  storeId: string;
  startsAt: Date;
  endsAt: Date;
  reason: string;
  liftedAt: Date | null;
}

/** All SQL of appointments. */
@Injectable()
export class AppointmentsRepository {
  constructor(private readonly database: Database) {}

  async lock(tx: Tx, id: string): Promise<AppointmentRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<AppointmentRow>('SELECT * FROM appointment WHERE id = ? FOR UPDATE', [id]);
    return rows[0] ?? null;
  }

  async find(id: string): Promise<AppointmentRow | null> {
    if (!isId(id)) return null;
    const rows = await this.database.query<AppointmentRow>('SELECT * FROM appointment WHERE id = ?', [id]);
    return rows[0] ?? null;
  }

  ofCustomer(customerId: string): Promise<AppointmentRow[]> {
    return this.database.query(
      'SELECT * FROM appointment WHERE customerId = ? ORDER BY startsAt DESC LIMIT 200',
      [customerId],
    );
  }

  ofStore(storeId: string, fromOn: string, toOn: string): Promise<AppointmentRow[]> {
    return this.database.query(
      'SELECT * FROM appointment WHERE storeId = ? AND onDay BETWEEN ? AND ? ORDER BY startsAt, id LIMIT 500',
      [storeId, fromOn, toOn],
    );
  }

  /** Live visits a stretch of a store's time touches while their customers are there. */
  liveBetween(storeId: string, from: Date, to: Date): Promise<AppointmentRow[]> {
    return this.database.query(
      `SELECT * FROM appointment WHERE storeId = ? AND busyToAt > ? AND endsAt > ? AND startsAt < ?
       AND state IN (?) ORDER BY startsAt, id LIMIT 1000`,
      [storeId, from, from, to, LIVE_APPOINTMENT_STATES],
    );
  }

  async closure(id: string): Promise<ClosureRow | null> {
    const rows = await this.database.query<ClosureRow>('SELECT * FROM store_closure WHERE id = ?', [id]);
    return rows[0] ?? null;
  }

  wishes(ids: string[]): Promise<WishRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query(
      'SELECT appointmentId, position, styleId, pieceId, sizeHmm FROM appointment_wish WHERE appointmentId IN (?) ORDER BY appointmentId, position',
      [ids],
    );
  }

  /** 惊喜模式: the alias takes the place of the name, and the name is put by. */
  async keepSecret(tx: Tx, row: AppointmentRow, alias: string, at: Date): Promise<void> {
    await tx.execute(
      `INSERT INTO visit_surprise (appointmentId, alias, contactName, at) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE alias = VALUES(alias)`,
      [row.id, alias, row.contactName, at],
    );
    await tx.execute('UPDATE appointment SET contactName = ? WHERE id = ?', [alias, row.id]);
  }

  async surprises(ids: string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.database.query<{ appointmentId: string }>(
      'SELECT appointmentId FROM visit_surprise WHERE appointmentId IN (?)',
      [ids],
    );
    return new Set(rows.map((row) => row.appointmentId));
  }

  history(id: string): Promise<AppointmentLine[]> {
    return this.database.query('SELECT * FROM appointment_event WHERE appointmentId = ? ORDER BY at, id', [
      id,
    ]);
  }

  async insert(
    tx: Tx,
    row: AppointmentRow,
    wishes: readonly Omit<WishRow, 'appointmentId'>[],
  ): Promise<void> {
    await tx.insert('appointment', row);
    if (wishes.length > 0) {
      await tx.insert(
        'appointment_wish',
        wishes.map((wish) => ({ id: newId(), appointmentId: row.id, ...wish })),
      );
    }
  }

  async save(tx: Tx, row: AppointmentRow): Promise<void> {
    const { staffId, onDay, startsAt, endsAt, busyFromAt, busyToAt, state, cancelReason, cancelledBy } = row;
    await tx.execute(
      `UPDATE appointment SET staffId = ?, onDay = ?, startsAt = ?, endsAt = ?, busyFromAt = ?, busyToAt = ?, state = ?,
       cancelReason = ?, cancelledBy = ?, storeChange = ?, askedFirst = ?, remindersSent = ?, version = version + 1
       WHERE id = ?`,
      [
        ...[staffId, onDay, startsAt, endsAt, busyFromAt, busyToAt, state, cancelReason, cancelledBy],
        ...[row.storeChange, row.askedFirst, row.remindersSent, row.id],
      ],
    );
  }

  addLine(tx: Tx, line: AppointmentLine): Promise<void> {
    return tx.insert('appointment_event', { id: newId(), ...line });
  }

  heldPieces(tx: Tx, id: string): Promise<{ pieceId: string }[]> {
    return tx.query(
      'SELECT pieceId FROM appointment_wish WHERE appointmentId = ? AND pieceId IS NOT NULL ORDER BY pieceId',
      [id],
    );
  }

  /** Booked visits whose reminder of this bit is due and not sent. */
  remindersDue(bit: number, now: Date, minutesAhead: number): Promise<{ id: string }[]> {
    return this.database.query(
      `SELECT id FROM appointment WHERE state = 'booked' AND startsAt > ? AND startsAt <= ?
       AND (remindersSent & ?) = 0 ORDER BY startsAt LIMIT 200`,
      [now, new Date(now.getTime() + minutesAhead * 60_000), bit],
    );
  }

  /** Booked visits that ended long enough ago without anyone arriving. */
  missed(now: Date): Promise<{ id: string }[]> {
    return this.database.query(
      "SELECT id FROM appointment WHERE state = 'booked' AND startsAt < ? AND endsAt < ? LIMIT 200",
      [now, new Date(now.getTime() - APPOINTMENT_RULES.holdGraceMinutes * 60_000)],
    );
  }

  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE appointment SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
    // The kept account may be busy at the same time; then both visits stand and the store sorts it out.
    await tx.execute('UPDATE IGNORE customer_cell SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }
}
