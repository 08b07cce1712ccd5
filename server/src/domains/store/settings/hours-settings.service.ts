import { Injectable } from '@nestjs/common';
import { dayOf, SETTINGS_LIMITS } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import type { Period } from '../opening-hours.rules.js';
import { Stores } from '../stores.service.js';
import { inOrder } from './periods.rules.js';
import { StoreEditing, type Change } from './store-editing.service.js';

export interface WeekOfHours {
  week: readonly { weekday: number; periods: readonly Period[] }[];
  /** The weekday whose hours a make-up workday has. */
  makeupAs: number;
}
/** Hours a holiday or a day has of its own; `own` false takes them back, no periods is closed. */
export interface OwnHours {
  own: boolean;
  periods: readonly Period[];
}

/** A line with empty times says that the store is closed. */
const CLOSED: Period = { opensAt: '', closesAt: '' };
const linesOf = (periods: readonly Period[]): readonly Period[] =>
  periods.length === 0 ? [CLOSED] : periods;

/** 营业时间: the week, the holidays, single days. */
@Injectable()
export class HoursSettings {
  constructor(
    private readonly editing: StoreEditing,
    private readonly stores: Stores,
    private readonly clock: Clock,
  ) {}

  async setWeek(by: StaffIdentity, storeId: string, to: WeekOfHours, seen: readonly string[]): Promise<void> {
    const days = to.week.map(({ weekday, periods }) => ({ weekday, periods: inOrder(periods, 'week') }));
    if (new Set(days.map((day) => day.weekday)).size !== days.length)
      throw invalidRequest([{ path: 'week', rule: 'arrayUnique' }]);
    const change = this.changeOf(by, storeId, 'hours.week', seen, { week: days, makeupAs: to.makeupAs });
    await this.editing.change(change, async (tx) => {
      await tx.execute('DELETE FROM store_hours WHERE storeId = ?', [storeId]);
      await tx.execute('UPDATE store SET makeupAs = ? WHERE id = ?', [to.makeupAs, storeId]);
      const rows = days.flatMap(({ weekday, periods }) =>
        periods.map((period) => ({ id: newId(), storeId, weekday, ...period })),
      );
      if (rows.length > 0) await tx.insert('store_hours', rows);
    });
  }

  async setHoliday(
    by: StaffIdentity,
    storeId: string,
    name: string,
    to: OwnHours,
    seen: readonly string[],
  ): Promise<void> {
    const known = [...((await this.stores.get(storeId)).timetable.calendar?.values() ?? [])];
    if (!known.some((nature) => nature.holidays.includes(name)))
      throw invalidRequest([{ path: 'name', rule: 'isIn' }]);
    const periods = inOrder(to.periods, 'periods');
    const change = this.changeOf(by, storeId, 'hours.holiday', seen, { name, own: to.own, periods });
    await this.editing.change(change, async (tx) => {
      await tx.execute('DELETE FROM store_holiday_hours WHERE storeId = ? AND name = ?', [storeId, name]);
      if (!to.own) return;
      await tx.insert(
        'store_holiday_hours',
        linesOf(periods).map((period) => ({ id: newId(), storeId, name, ...period })),
      );
    });
  }

  async setDay(
    by: StaffIdentity,
    storeId: string,
    day: { onDay: string; reason: string } & OwnHours,
    seen: readonly string[],
  ): Promise<void> {
    const { onDay, reason, own } = day;
    const { offsetMinutes } = await this.stores.get(storeId);
    if (onDay < dayOf(this.clock.now(), offsetMinutes)) throw new DomainError('settings.day_past');
    const periods = inOrder(day.periods, 'periods');
    const change = this.changeOf(by, storeId, 'hours.day', seen, { onDay, reason, own, periods });
    await this.editing.change(change, async (tx) => {
      await tx.execute('DELETE FROM store_exception WHERE storeId = ? AND onDay = ?', [storeId, onDay]);
      if (!own) return;
      await this.refuseTooMany(tx, storeId);
      await tx.insert(
        'store_exception',
        linesOf(periods).map((period) => ({ id: newId(), storeId, onDay, reason, ...period })),
      );
    });
  }

  private async refuseTooMany(tx: Tx, storeId: string): Promise<void> {
    const [row] = await tx.query<{ n: number }>(
      'SELECT COUNT(DISTINCT onDay) n FROM store_exception WHERE storeId = ? AND onDay >= ?',
      [storeId, dayOf(this.clock.now())],
    );
    if (Number(row?.n ?? 0) >= SETTINGS_LIMITS.datedDays) throw new DomainError('settings.too_many');
  }

  private changeOf(
    by: StaffIdentity,
    storeId: string,
    action: string,
    seen: readonly string[],
    details: Record<string, unknown>,
  ): Change {
    return { by, storeId, action, subjectKind: 'store', subjectId: storeId, seen, details };
  }
}
