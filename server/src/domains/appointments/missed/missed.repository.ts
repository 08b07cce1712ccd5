import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/database/index.js';
import type { MissedVisit } from './missed.rules.js';

export interface MissedLine extends Omit<MissedVisit, 'forgiven'> {
  storeName: string;
  forgivenAt: Date | null;
  forgivenBy: string | null;
  reason: string | null;
}

/** All SQL of who did not come, and of who comes late. */
@Injectable()
export class MissedRepository {
  constructor(private readonly database: Database) {}

  ofCustomer(customerId: string, since: Date): Promise<MissedLine[]> {
    return this.database.query(
      `SELECT a.id visitId, a.storeId, s.name storeName, a.startsAt, f.forgivenAt, p.name forgivenBy, f.reason
       FROM appointment a JOIN store s ON s.id = a.storeId LEFT JOIN missed_forgiven f ON f.id = a.id
         LEFT JOIN staff p ON p.id = f.forgivenBy
       WHERE a.customerId = ? AND a.state = 'no_show' AND a.startsAt > ? ORDER BY a.startsAt DESC LIMIT 100`,
      [customerId, since],
    );
  }

  async forgive(
    tx: Tx,
    row: {
      id: string;
      customerId: string;
      storeId: string;
      forgivenBy: string;
      reason: string;
      forgivenAt: Date;
    },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO missed_forgiven (id, customerId, storeId, forgivenBy, reason, forgivenAt) VALUES (?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE forgivenBy = VALUES(forgivenBy), reason = VALUES(reason), forgivenAt = VALUES(forgivenAt)`,
      [row.id, row.customerId, row.storeId, row.forgivenBy, row.reason, row.forgivenAt],
    );
  }

  async countAgain(tx: Tx, visitId: string): Promise<number> {
    const { affected } = await tx.execute('DELETE FROM missed_forgiven WHERE id = ?', [visitId]);
    return affected;
  }

  async expect(
    tx: Tx,
    row: { id: string; expectedAt: Date; saidBy: string | null; saidAt: Date },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO late_arrival (id, expectedAt, saidBy, saidAt) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE expectedAt = VALUES(expectedAt), saidBy = VALUES(saidBy), saidAt = VALUES(saidAt)`,
      [row.id, row.expectedAt, row.saidBy, row.saidAt],
    );
  }

  async expected(visitId: string): Promise<Date | null> {
    const rows = await this.database.query<{ expectedAt: Date }>(
      'SELECT expectedAt FROM late_arrival WHERE id = ?',
      [visitId],
    );
    return rows[0]?.expectedAt ?? null;
  }

  async onTime(tx: Tx, visitId: string): Promise<void> {
    await tx.execute('DELETE FROM late_arrival WHERE id = ?', [visitId]);
  }

  /** Visits of the same advisor that begin before one that starts late would end. */
  inTheWay(
    visit: { id: string; staffId: string; onDay: string },
    after: Date,
    before: Date,
  ): Promise<{ id: string; startsAt: Date; contactName: string }[]> {
    return this.database.query(
      `SELECT a.id, a.startsAt, COALESCE(s.alias, a.contactName) contactName FROM appointment a
         LEFT JOIN visit_surprise s ON s.appointmentId = a.id
       WHERE a.staffId = ? AND a.onDay = ? AND a.id <> ? AND a.state IN ('offered','requested','booked','arrived')
         AND a.startsAt > ? AND a.startsAt < ? ORDER BY a.startsAt LIMIT 5`,
      [visit.staffId, visit.onDay, visit.id, after, before],
    );
  }
}
