import { Injectable } from '@nestjs/common';
import { LIVE_APPOINTMENT_STATES, type AppointmentPurpose } from '@zhuyue/shared';
import { Database, type Tx } from '../../platform/database/index.js';
import type { AppointmentRow } from './appointments.repository.js';
import type { VisitorFacts } from './slots.rules.js';
import type { Taken } from './store-time.rules.js';
import { cellOf, cellsBetween } from './visit-plan.rules.js';

/** What can ask: the database itself, or an open transaction. */
interface Asker {
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}
/** A room a visit takes for a stretch, and in each cell of it one of its seats. */
export interface RoomStretch {
  roomId: string;
  from: Date;
  to: Date;
  /** Seats the room has altogether. */
  capacity: number;
}
export interface PartRow {
  appointmentId: string;
  position: number;
  purpose: AppointmentPurpose;
  startsAt: Date;
  endsAt: Date;
  roomId: string | null;
  roomFromAt: Date | null;
  roomToAt: Date | null;
}
interface OpenRow {
  f: number;
  t: number;
  purpose: AppointmentPurpose;
}

export const LIVE = `(${LIVE_APPOINTMENT_STATES.map((state) => `'${state}'`).join(',')})`;
const CELL_SECONDS = 900;
const cell = (column: string): string => `UNIX_TIMESTAMP(${column}) DIV ${String(CELL_SECONDS)}`;

/** All SQL of who and what is taken when. */
@Injectable()
export class OccupancyRepository {
  constructor(private readonly database: Database) {}

  /**
   * What is taken in stores between two instants, less one visit. Counted in cells by the database: a month of a busy
   * store is some thousand lines, and making dates of them would cost more than the question.
   */
  async taken(
    asker: Asker | null,
    storeIds: readonly string[],
    from: Date,
    to: Date,
    except: string | null = null,
  ): Promise<(Taken & { storeId: string })[]> {
    return (asker ?? this.database).query(
      `SELECT a.storeId, a.staffId, ${cell('a.busyFromAt')} AS \`from\`, ${cell('a.busyToAt')} AS \`to\`,
         p.roomId, ${cell('p.roomFromAt')} AS roomFrom, ${cell('p.roomToAt')} AS roomTo
       FROM appointment a FORCE INDEX (ix_appointment_busy)
       LEFT JOIN appointment_part p ON p.appointmentId = a.id AND p.roomFromAt IS NOT NULL
       WHERE a.storeId IN (?) AND a.busyToAt > ? AND a.busyFromAt < ? AND a.state IN ${LIVE} AND a.id <> ?`,
      [storeIds, from, to, except ?? ''],
    );
  }

  /** When the visitor is expected anywhere from now on, and what for. */
  async visitor(
    asker: Asker | null,
    customerId: string,
    now: Date,
    except: string | null,
  ): Promise<Pick<VisitorFacts, 'busy' | 'open'>> {
    const rows = await (asker ?? this.database).query<OpenRow>(
      `SELECT ${cell('a.startsAt')} AS f, ${cell('a.endsAt')} AS t, p.purpose FROM appointment a
       JOIN appointment_part p ON p.appointmentId = a.id
       WHERE a.customerId = ? AND a.state IN ${LIVE} AND a.endsAt > ? AND a.id <> ?`,
      [customerId, now, except ?? ''],
    );
    const open = new Map<AppointmentPurpose, number>();
    for (const { purpose } of rows) open.set(purpose, (open.get(purpose) ?? 0) + 1);
    return { busy: rows.map(({ f, t }) => ({ from: f, to: t })), open };
  }

  /** The rows whoever takes time of these days locks; made outside of a transaction, so that none waits for another's insert. */
  async openDays(storeId: string, days: readonly string[]): Promise<void> {
    await this.database.execute(
      `INSERT IGNORE INTO store_day (storeId, onDay) VALUES ${days.map(() => '(?, ?)').join(',')}`,
      days.flatMap((onDay) => [storeId, onDay]),
    );
  }

  /** Throws at once when somebody else has one of them. */
  async lockDays(tx: Tx, storeId: string, days: readonly string[]): Promise<void> {
    await tx.query(
      'SELECT onDay FROM store_day WHERE storeId = ? AND onDay IN (?) ORDER BY onDay FOR UPDATE NOWAIT',
      [storeId, days],
    );
  }

  /** Somebody may have shut the store since its hours were read. */
  async isShut(tx: Tx, storeId: string, from: Date, to: Date): Promise<boolean> {
    const rows = await tx.query(
      'SELECT id FROM store_closure WHERE storeId = ? AND endsAt > ? AND startsAt < ? AND liftedAt IS NULL LIMIT 1',
      [storeId, from, to],
    );
    return rows.length > 0;
  }

  /** How many visits each advisor has on a day: the least busy one gets the next. */
  async load(asker: Asker | null, storeId: string, onDay: string): Promise<Map<string, number>> {
    const rows = await (asker ?? this.database).query<{ staffId: string; n: number }>(
      `SELECT staffId, COUNT(*) n FROM appointment WHERE storeId = ? AND onDay = ? AND state IN ${LIVE} GROUP BY staffId`,
      [storeId, onDay],
    );
    return new Map(rows.map((row) => [row.staffId, Number(row.n)]));
  }

  /** When advisors are taken anywhere: some work in two stores. */
  elsewhere(
    tx: Tx,
    staffIds: readonly string[],
    from: Date,
    to: Date,
    except: string | null,
  ): Promise<{ staffId: string; c: number }[]> {
    if (staffIds.length === 0) return Promise.resolve([]);
    return tx.query(
      `SELECT staffId, ${cell('cellAt')} AS c FROM staff_cell
       WHERE staffId IN (?) AND cellAt >= ? AND cellAt < ? AND appointmentId <> ?`,
      [staffIds, from, to, except ?? ''],
    );
  }

  async takeAdvisor(tx: Tx, { id, staffId, busyFromAt, busyToAt }: AppointmentRow): Promise<void> {
    const rows = cellsBetween(busyFromAt, busyToAt).map((cellAt) => ({ staffId, cellAt, appointmentId: id }));
    await tx.insert('staff_cell', rows);
  }

  async takeCustomer(tx: Tx, { id, customerId, startsAt, endsAt }: AppointmentRow): Promise<void> {
    const rows = cellsBetween(startsAt, endsAt).map((cellAt) => ({ customerId, cellAt, appointmentId: id }));
    await tx.insert('customer_cell', rows);
  }

  /** Seats of a room are alike, so in every cell the lowest free one is as good as any. False: no seat left. */
  async takeSeat(
    tx: Tx,
    appointmentId: string,
    { roomId, from, to, capacity }: RoomStretch,
  ): Promise<boolean> {
    const rows = await tx.query<{ c: number; place: number }>(
      `SELECT ${cell('cellAt')} AS c, place FROM room_cell WHERE roomId = ? AND cellAt >= ? AND cellAt < ?`,
      [roomId, from, to],
    );
    const used = new Set(rows.map(({ c, place }) => `${String(c)}.${String(place)}`));
    const seats = cellsBetween(from, to).map((cellAt) => {
      let place = 0;
      while (used.has(`${String(cellOf(cellAt))}.${String(place)}`)) place += 1;
      return { roomId, cellAt, place, appointmentId };
    });
    if (seats.some(({ place }) => place >= capacity)) return false;
    await tx.insert('room_cell', seats);
    return true;
  }

  async vacate(tx: Tx, id: string): Promise<void> {
    for (const table of ['staff_cell', 'customer_cell', 'room_cell'])
      await tx.execute(`DELETE FROM ${table} WHERE appointmentId = ?`, [id]);
  }

  async writeParts(tx: Tx, id: string, parts: readonly Omit<PartRow, 'appointmentId'>[]): Promise<void> {
    await tx.execute('DELETE FROM appointment_part WHERE appointmentId = ?', [id]);
    await tx.insert(
      'appointment_part',
      parts.map((part) => ({ appointmentId: id, ...part })),
    );
  }

  async parts(asker: Asker | null, ids: readonly string[]): Promise<PartRow[]> {
    if (ids.length === 0) return [];
    return (asker ?? this.database).query(
      'SELECT * FROM appointment_part WHERE appointmentId IN (?) ORDER BY appointmentId, position',
      [ids],
    );
  }

  async capacity(tx: Tx, roomId: string): Promise<number> {
    const [room] = await tx.query<{ capacity: number }>('SELECT capacity FROM room WHERE id = ?', [roomId]);
    return room?.capacity ?? 0;
  }
}
