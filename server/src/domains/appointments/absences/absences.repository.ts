import { Injectable } from '@nestjs/common';
import { LIVE_APPOINTMENT_STATES } from '@zhuyue/shared';
import { Database } from '../../../platform/database/index.js';
import type { AbsenceRow } from '../../store/index.js';
import type { AppointmentRow } from '../appointments.repository.js';

/** All SQL of what becomes of the visits of somebody who is away. */
@Injectable()
export class AbsencesRepository {
  constructor(private readonly database: Database) {}

  /** The visits it hit, and those booked in the very moment before everybody knew, by the time they have. */
  async visits({ storeId, staffId, fromOn, toOn, visits }: AbsenceRow): Promise<AppointmentRow[]> {
    const ids = visits.map((one) => one.id);
    return this.database.query(
      `SELECT * FROM appointment WHERE storeId = ? AND (${ids.length === 0 ? '' : 'id IN (?) OR '}
         (staffId = ? AND onDay BETWEEN ? AND ? AND state IN (?))) ORDER BY startsAt, id LIMIT 200`,
      [storeId, ...(ids.length === 0 ? [] : [ids]), staffId, fromOn, toOn, LIVE_APPOINTMENT_STATES],
    );
  }

  /** Of visits the store has cancelled, those whose customer has booked another one since. */
  async rebooked(rows: readonly AppointmentRow[]): Promise<Set<string>> {
    const cancelled = rows.filter((row) => row.state === 'cancelled' && row.storeChange !== null);
    const people = [...new Set(cancelled.map((row) => row.customerId).filter(Boolean))];
    if (people.length === 0) return new Set();
    const later = await this.database.query<{ customerId: string; createdAt: Date }>(
      'SELECT customerId, createdAt FROM appointment WHERE customerId IN (?) AND state IN (?)',
      [people, LIVE_APPOINTMENT_STATES],
    );
    const since = (row: AppointmentRow): Date => new Date(row.storeChange?.at ?? 0);
    return new Set(
      cancelled
        .filter((row) =>
          later.some((one) => one.customerId === row.customerId && one.createdAt >= since(row)),
        )
        .map((row) => row.id),
    );
  }
}
