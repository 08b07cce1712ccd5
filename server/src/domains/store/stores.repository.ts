import { Injectable } from '@nestjs/common';
import { TIME_ZONES, type HolidayKind } from '@zhuyue/shared';
import { Database, grouped } from '../../platform/database/index.js';
import {
  closureOf,
  type DatedPeriod,
  type DayNature,
  type HolidayPeriod,
  type WeekPeriod,
} from './opening-hours.rules.js';
import type { Asker } from './settings/desks.repository.js';
import type { AdvisorRow } from './settings/store-desk.rules.js';
import type { StoreFacts } from './stores.rules.js';

type StoreRow = Omit<StoreFacts, 'open' | 'timetable' | 'offsetMinutes'> & { open: number; makeupAs: number };
interface Owned {
  storeId: string;
}

interface ClosureRow {
  id: string;
  storeId: string;
  startsAt: Date;
  endsAt: Date;
  reason: string;
}

/** Managers advise as well. */
const ADVISERS = "role IN ('consultant','manager')";

/** All SQL about stores, their hours, who works there and the calendar. */
@Injectable()
export class StoresRepository {
  constructor(private readonly database: Database) {}

  /** The stores named or all, with their hours; what has a date from a day on. */
  async read(
    ids: readonly string[] | null,
    fromOn: string,
    since: Date,
    asker: Asker = this.database,
  ): Promise<StoreFacts[]> {
    const [scope, params] = ids === null ? ['1 = 1', []] : ['storeId IN (?)', [ids]];
    const [stores, hours, exceptions, holidays, closures, calendar] = await Promise.all([
      asker.query<StoreRow>(
        `SELECT id, code, name, kind, province, city, district, address, lat, lng, phone, services, turnaround, fittingSeats, open,
         timezone, makeupAs FROM store ${ids === null ? '' : 'WHERE id IN (?)'} ORDER BY id`,
        params,
      ),
      asker.query<WeekPeriod & Owned>(
        `SELECT storeId, weekday, opensAt, closesAt FROM store_hours WHERE ${scope}`,
        params,
      ),
      asker.query<DatedPeriod & Owned>(
        `SELECT storeId, onDay, opensAt, closesAt, reason FROM store_exception WHERE onDay >= ? AND ${scope}`,
        [fromOn, ...params],
      ),
      asker.query<HolidayPeriod & Owned>(
        `SELECT storeId, name, opensAt, closesAt FROM store_holiday_hours WHERE ${scope}`,
        params,
      ),
      asker.query<ClosureRow>(
        `SELECT id, storeId, startsAt, endsAt, reason FROM store_closure
         WHERE liftedAt IS NULL AND endsAt > ? AND ${scope} ORDER BY startsAt, id`,
        [since, ...params],
      ),
      this.natures(asker),
    ]);
    const week = grouped(hours, (row) => row.storeId);
    const dated = grouped(exceptions, (row) => row.storeId);
    const festive = grouped(holidays, (row) => row.storeId);
    const shut = grouped(closures, (row) => row.storeId);
    return stores.map(({ makeupAs, ...store }) => {
      const offsetMinutes = TIME_ZONES[store.timezone];
      return {
        ...store,
        offsetMinutes,
        open: store.open === 1,
        timetable: {
          week: week.get(store.id) ?? [],
          exceptions: dated.get(store.id) ?? [],
          holidays: festive.get(store.id) ?? [],
          closures: (shut.get(store.id) ?? []).map((row) => closureOf(row, offsetMinutes)),
          calendar,
          makeupAs,
        },
      };
    });
  }

  advisors(storeId: string): Promise<AdvisorRow[]> {
    return this.database.query(
      `SELECT id, name, skills FROM staff WHERE storeId = ? AND active = 1 AND ${ADVISERS} ORDER BY name, id LIMIT 100`,
      [storeId],
    );
  }

  /** The country's calendar, one object for every store. */
  async natures(asker: Asker = this.database): Promise<Map<string, DayNature>> {
    const days = grouped(await this.holidays(asker), (row) => row.onDay);
    return new Map(
      [...days].map(([day, rows]) => [
        day,
        {
          holidays: [...new Set(rows.filter((row) => row.kind !== 'makeup_workday').map((row) => row.name))],
          makeup: rows.some((row) => row.kind === 'makeup_workday'),
        },
      ]),
    );
  }

  holidays(asker: Asker = this.database): Promise<{ onDay: string; kind: HolidayKind; name: string }[]> {
    return asker.query('SELECT onDay, kind, name FROM holiday ORDER BY onDay, kind');
  }
}
