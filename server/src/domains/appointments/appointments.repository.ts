import { Injectable } from '@nestjs/common';
import { APPOINTMENT_RULES, type AppointmentPurpose, type AppointmentState } from '@zhuyue/shared';
import { Database, isId, newId, type Tx } from '../../platform/database/index.js';
import type { TakenCell } from './slots.rules.js';

export interface AppointmentRow {
  id: string;
  code: string;
  customerId: string;
  storeId: string;
  staffId: string;
  purpose: AppointmentPurpose;
  onDay: string;
  startsAt: Date;
  endsAt: Date;
  state: AppointmentState;
  contactName: string;
  note: string | null;
  cancelReason: string | null;
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

const LIVE = "('booked','arrived')";

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

  wishes(ids: string[]): Promise<WishRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query(
      'SELECT appointmentId, position, styleId, pieceId, sizeHmm FROM appointment_wish WHERE appointmentId IN (?) ORDER BY appointmentId, position',
      [ids],
    );
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

  /**
   * Locks the cells by time, so that two visitors of the last slot stand in a line and never in each other's way. An upsert
   * takes the exclusive lock at once; INSERT IGNORE would take a shared one first, and two of those wait for each other.
   */
  async lockCells(tx: Tx, storeId: string, cells: readonly Date[]): Promise<void> {
    const inOrder = [...new Set(cells.map((cell) => cell.getTime()))].sort((a, b) => a - b);
    for (const cell of inOrder) {
      await tx.execute(
        'INSERT INTO store_slot (storeId, cellAt, booked) VALUES (?, ?, 0) ON DUPLICATE KEY UPDATE booked = booked',
        [storeId, new Date(cell)],
      );
    }
  }

  async taken(
    tx: Tx | null,
    storeId: string,
    from: Date,
    to: Date,
    except: string | null,
  ): Promise<TakenCell[]> {
    const sql =
      'SELECT staffId, cellAt FROM appointment_cell WHERE storeId = ? AND cellAt >= ? AND cellAt < ? AND appointmentId <> ?';
    const params = [storeId, from, to, except ?? ''];
    return tx === null ? this.database.query(sql, params) : tx.query(sql, params);
  }

  /** The visitor's own live cells and open appointments from now on. */
  async visitor(
    tx: Tx | null,
    customerId: string,
    now: Date,
    except: string | null,
  ): Promise<{ cells: Date[]; openAppointments: number }> {
    const read = <R>(sql: string, params: unknown[]): Promise<R[]> =>
      tx === null ? this.database.query<R>(sql, params) : tx.query<R>(sql, params);
    const cells = await read<{ cellAt: Date }>(
      'SELECT cellAt FROM appointment_cell WHERE customerId = ? AND cellAt >= ? AND appointmentId <> ?',
      [customerId, now, except ?? ''],
    );
    const open = await read<{ n: number }>(
      `SELECT COUNT(*) n FROM appointment WHERE customerId = ? AND state IN ${LIVE} AND endsAt > ? AND id <> ?`,
      [customerId, now, except ?? ''],
    );
    return { cells: cells.map((row) => row.cellAt), openAppointments: Number(open[0]?.n ?? 0) };
  }

  /** How many visits each advisor has on a day: the least busy one gets the next. */
  async load(tx: Tx, storeId: string, onDay: string): Promise<Map<string, number>> {
    const rows = await tx.query<{ staffId: string; n: number }>(
      `SELECT staffId, COUNT(*) n FROM appointment WHERE storeId = ? AND onDay = ? AND state IN ${LIVE} GROUP BY staffId`,
      [storeId, onDay],
    );
    return new Map(rows.map((row) => [row.staffId, Number(row.n)]));
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

  async occupy(tx: Tx, row: AppointmentRow, cells: readonly Date[]): Promise<void> {
    await tx.insert(
      'appointment_cell',
      cells.map((cellAt) => ({
        id: newId(),
        appointmentId: row.id,
        storeId: row.storeId,
        staffId: row.staffId,
        customerId: row.customerId,
        cellAt,
      })),
    );
    await tx.execute('UPDATE store_slot SET booked = booked + 1 WHERE storeId = ? AND cellAt IN (?)', [
      row.storeId,
      cells,
    ]);
  }

  async vacate(tx: Tx, row: AppointmentRow, cells: readonly Date[]): Promise<void> {
    const { affected } = await tx.execute('DELETE FROM appointment_cell WHERE appointmentId = ?', [row.id]);
    if (affected === 0) return;
    await tx.execute('UPDATE store_slot SET booked = booked - 1 WHERE storeId = ? AND cellAt IN (?)', [
      row.storeId,
      cells,
    ]);
  }

  async save(tx: Tx, row: AppointmentRow): Promise<void> {
    await tx.execute(
      `UPDATE appointment SET staffId = ?, onDay = ?, startsAt = ?, endsAt = ?, state = ?, cancelReason = ?,
       remindersSent = ? WHERE id = ?`,
      [
        row.staffId,
        row.onDay,
        row.startsAt,
        row.endsAt,
        row.state,
        row.cancelReason,
        row.remindersSent,
        row.id,
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
    await tx.execute('UPDATE IGNORE appointment_cell SET customerId = ? WHERE customerId = ?', [
      intoId,
      fromId,
    ]);
  }
}
