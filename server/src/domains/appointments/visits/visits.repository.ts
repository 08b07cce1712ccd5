import { Injectable } from '@nestjs/common';
import { SELLING_PURPOSES } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, type Tx } from '../../../platform/database/index.js';
import type { AppointmentRow } from '../appointments.repository.js';

export interface SurpriseRow {
  appointmentId: string;
  alias: string;
  contactName: string;
  at: Date;
}
/** How many visits of a store and advisor came how far. */
export interface FunnelRow {
  storeId: string;
  staffId: string;
  booked: number;
  arrived: number;
  tried: number;
  bought: number;
  receivedFen: number;
}
export interface VisitSaleRow {
  saleId: string;
  appointmentId: string;
  pieceId: string;
  receivedFen: number;
  soldAt: Date;
  reversedAt: Date | null;
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** SQL of visits around the tray: who comes in, what it led to, what nobody shall know. */
@Injectable()
export class VisitsRepository {
  constructor(private readonly database: Database) {}

  /** Visits of a day by what a guest says at the door: a name, the end of a number. */
  called(storeId: string, onDay: string, said: string): Promise<AppointmentRow[]> {
    const name = `%${escaped(said)}%`;
    const tail = /^\d{4,11}$/.test(said) ? `%${said}` : null;
    return this.database.query(
      `SELECT a.* FROM appointment a JOIN customer_account c ON c.id = a.customerId
       WHERE a.storeId = ? AND a.onDay = ? AND a.state IN ('booked','arrived')
       AND (a.contactName LIKE ? OR (? IS NOT NULL AND c.phone LIKE ?)) ORDER BY a.startsAt, a.id LIMIT 20`,
      [storeId, onDay, name, tail, tail],
    );
  }

  async byCode(code: string): Promise<AppointmentRow | null> {
    const rows = await this.database.query<AppointmentRow>('SELECT * FROM appointment WHERE code = ?', [
      code,
    ]);
    return rows[0] ?? null;
  }

  surprises(ids: readonly string[]): Promise<SurpriseRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query('SELECT * FROM visit_surprise WHERE appointmentId IN (?)', [ids]);
  }

  async lockSurprise(tx: Tx, id: string): Promise<SurpriseRow | null> {
    const rows = await tx.query<SurpriseRow>(
      'SELECT * FROM visit_surprise WHERE appointmentId = ? FOR UPDATE',
      [id],
    );
    return rows[0] ?? null;
  }

  async endSurprise(tx: Tx, id: string): Promise<void> {
    await tx.execute('DELETE FROM visit_surprise WHERE appointmentId = ?', [id]);
  }

  async nameVisit(tx: Tx, id: string, contactName: string): Promise<void> {
    await tx.execute('UPDATE appointment SET contactName = ? WHERE id = ?', [contactName, id]);
  }

  /** The visit a sale followed: the one it names, else the customer's latest in that store since the given instant. */
  async followedBy(
    tx: Tx,
    sale: { appointmentId: string | null; customerId: string; storeId: string; since: Date },
  ): Promise<string | null> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM appointment WHERE (id = ? OR (customerId = ? AND storeId = ? AND startsAt >= ?))
       AND state IN ('arrived','completed') ORDER BY id = ? DESC, startsAt DESC LIMIT 1`,
      [sale.appointmentId ?? '', sale.customerId, sale.storeId, sale.since, sale.appointmentId ?? ''],
    );
    return rows[0]?.id ?? null;
  }

  async keepSale(tx: Tx, row: Omit<VisitSaleRow, 'reversedAt'>): Promise<void> {
    await tx.execute(
      `INSERT INTO visit_sale (saleId, appointmentId, pieceId, receivedFen, soldAt) VALUES (?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE saleId = saleId`,
      [row.saleId, row.appointmentId, row.pieceId, row.receivedFen, row.soldAt],
    );
  }

  async reverseSale(tx: Tx, saleId: string, at: Date): Promise<void> {
    await tx.execute('UPDATE visit_sale SET reversedAt = ? WHERE saleId = ? AND reversedAt IS NULL', [
      at,
      saleId,
    ]);
  }

  salesOf(ids: readonly string[]): Promise<VisitSaleRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query(
      'SELECT * FROM visit_sale WHERE appointmentId IN (?) AND reversedAt IS NULL ORDER BY soldAt, saleId',
      [ids],
    );
  }

  /** Of every selling visit whose day lies in the period, by store and advisor. */
  async funnel(
    by: Pick<StaffIdentity, 'storeIds'>,
    asked: { storeId: string | null; fromOn: string; toOn: string },
  ): Promise<FunnelRow[]> {
    const scope = scopeSql(by, 'a.storeId');
    const rows = await this.database.query<FunnelRow>(
      `SELECT a.storeId, a.staffId, COUNT(*) AS booked,
       SUM(a.state IN ('arrived','completed')) AS arrived,
       SUM(EXISTS (SELECT 1 FROM try_piece t WHERE t.appointmentId = a.id)) AS tried,
       SUM(EXISTS (SELECT 1 FROM visit_sale s WHERE s.appointmentId = a.id AND s.reversedAt IS NULL)) AS bought,
       SUM((SELECT COALESCE(SUM(s.receivedFen), 0) FROM visit_sale s
            WHERE s.appointmentId = a.id AND s.reversedAt IS NULL)) AS receivedFen
       FROM appointment a WHERE a.onDay BETWEEN ? AND ? AND a.state <> 'offered' AND a.purpose IN (?)
       AND ${scope.sql} ${asked.storeId === null ? '' : 'AND a.storeId = ?'}
       GROUP BY a.storeId, a.staffId ORDER BY a.storeId, a.staffId`,
      [
        asked.fromOn,
        asked.toOn,
        SELLING_PURPOSES,
        ...scope.params,
        ...(asked.storeId === null ? [] : [asked.storeId]),
      ],
    );
    return rows.map((row) => ({
      storeId: row.storeId,
      staffId: row.staffId,
      booked: Number(row.booked),
      arrived: Number(row.arrived),
      tried: Number(row.tried),
      bought: Number(row.bought),
      receivedFen: Number(row.receivedFen),
    }));
  }
}
