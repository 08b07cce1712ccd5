import { Injectable } from '@nestjs/common';
import type { HolidayKind, StaffSkill } from '@zhuyue/shared';
import { Database, grouped } from '../../platform/database/index.js';
import type { DatedPeriod, WeekPeriod } from './opening-hours.rules.js';
import type { StoreFacts } from './stores.rules.js';

type StoreRow = Omit<StoreFacts, 'open' | 'timetable'> & { open: number };

export interface AdvisorRow {
  id: string;
  name: string;
  skills: StaffSkill[];
}
export interface ShiftRow {
  staffId: string;
  name: string;
  skills: StaffSkill[];
  startsAt: string;
  endsAt: string;
}

export interface WeekShiftRow {
  staffId: string;
  weekday: number;
  startsAt: string;
  endsAt: string;
}

/** Managers advise as well. */
const ADVISERS = "role IN ('consultant','manager')";

/** All SQL about stores, their hours, who works there and the calendar. */
@Injectable()
export class StoresRepository {
  constructor(private readonly database: Database) {}

  /** Every store with its hours; exceptions from a day on. */
  async all(fromOn: string): Promise<StoreFacts[]> {
    const [stores, hours, exceptions] = await Promise.all([
      this.database.query<StoreRow>(
        `SELECT id, code, name, kind, province, city, district, address, lat, lng, phone, services, fittingSeats, open
         FROM store ORDER BY id`,
      ),
      this.database.query<WeekPeriod & { storeId: string }>(
        'SELECT storeId, weekday, opensAt, closesAt FROM store_hours',
      ),
      this.database.query<DatedPeriod & { storeId: string }>(
        'SELECT storeId, onDay, opensAt, closesAt, reason FROM store_exception WHERE onDay >= ?',
        [fromOn],
      ),
    ]);
    const week = grouped(hours, (row) => row.storeId);
    const dated = grouped(exceptions, (row) => row.storeId);
    return stores.map((store) => ({
      ...store,
      open: store.open === 1,
      timetable: { week: week.get(store.id) ?? [], exceptions: dated.get(store.id) ?? [] },
    }));
  }

  advisors(storeId: string): Promise<AdvisorRow[]> {
    return this.database.query(
      `SELECT id, name, skills FROM staff WHERE storeId = ? AND active = 1 AND ${ADVISERS} ORDER BY name, id LIMIT 100`,
      [storeId],
    );
  }

  shifts(storeId: string, weekday: number): Promise<ShiftRow[]> {
    return this.database.query(
      `SELECT f.staffId, s.name, s.skills, f.startsAt, f.endsAt FROM staff_shift f
       JOIN staff s ON s.id = f.staffId AND s.active = 1 AND s.${ADVISERS}
       WHERE f.storeId = ? AND f.weekday = ? ORDER BY f.startsAt, f.staffId`,
      [storeId, weekday],
    );
  }

  weekOfShifts(storeId: string): Promise<WeekShiftRow[]> {
    return this.database.query(
      'SELECT staffId, weekday, startsAt, endsAt FROM staff_shift WHERE storeId = ? ORDER BY weekday, startsAt',
      [storeId],
    );
  }

  holidays(): Promise<{ onDay: string; kind: HolidayKind; name: string }[]> {
    return this.database.query('SELECT onDay, kind, name FROM holiday ORDER BY onDay, kind');
  }
}
