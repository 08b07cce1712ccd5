import { Injectable } from '@nestjs/common';
import {
  addDays,
  AWAY_KINDS,
  dayOf,
  daysBetween,
  SETTINGS_LIMITS,
  type StaffDayKind,
  type StaffSkill,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { inOrder } from './periods.rules.js';
import { demandColleagues } from './colleagues.js';
import { copied, type Span } from './roster.rules.js';
import { daysFromTo } from './store-desk.rules.js';
import { StoreEditing, type Change } from './store-editing.service.js';
import { StoreLooks } from './store-looks.service.js';

/** What one person does on one day instead of their week; no kind: as the week says. */
export interface DayChange {
  staffId: string;
  onDay: string;
  kind: StaffDayKind | null;
  note: string | null;
  spans: readonly Span[];
}

/** A rest day taken for another one has no hours either. */
const MAY_BE_OFF: readonly StaffDayKind[] = [...AWAY_KINDS, 'swap'];
const DAYS_IN_REACH = 180;

/** 排班: weeks of shifts, single days, and what each person is trained for. */
@Injectable()
export class Roster {
  constructor(
    private readonly editing: StoreEditing,
    private readonly looks: StoreLooks,
    private readonly clock: Clock,
  ) {}

  async setWeek(
    by: StaffIdentity,
    storeId: string,
    staffId: string,
    week: readonly (Span & { weekday: number })[],
    seen: readonly string[],
  ): Promise<void> {
    const rows = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
      sound(week.filter((line) => line.weekday === weekday)).map((span) => ({
        id: newId(),
        staffId,
        storeId,
        weekday,
        ...span,
      })),
    );
    const details = { week: rows.map(({ weekday, startsAt, endsAt }) => ({ weekday, startsAt, endsAt })) };
    await this.editing.change(changeOf(by, storeId, 'roster.week', staffId, seen, details), async (tx) => {
      await demandColleagues(tx, storeId, [staffId]);
      await tx.execute('DELETE FROM staff_shift WHERE staffId = ? AND storeId = ?', [staffId, storeId]);
      if (rows.length > 0) await tx.insert('staff_shift', rows);
    });
  }

  /** Several at once: a swap of two people is one change, or there is a moment with nobody. */
  async setDays(
    by: StaffIdentity,
    storeId: string,
    changes: readonly DayChange[],
    seen: readonly string[],
  ): Promise<void> {
    const today = dayOf(this.clock.now());
    for (const { onDay } of changes) {
      if (onDay < today || daysBetween(today, onDay) > DAYS_IN_REACH)
        throw new DomainError('settings.day_past');
    }
    const people = [...new Set(changes.map((change) => change.staffId))];
    const written = changes.map((change) => ({ ...change, spans: spansOf(change) }));
    const details = { days: written };
    const change = changeOf(by, storeId, 'roster.days', people[0] ?? storeId, seen, details);
    await this.editing.change(change, async (tx) => {
      await demandColleagues(tx, storeId, people);
      for (const day of written) await this.write(tx, storeId, day);
    });
  }

  /** The week beginning on one Monday again in the one beginning on another. */
  async copyWeek(
    by: StaffIdentity,
    storeId: string,
    fromOn: string,
    toOn: string,
    seen: readonly string[],
  ): Promise<void> {
    const today = dayOf(this.clock.now());
    const { desk } = await this.looks.of(storeId, fromOn < today ? fromOn : today);
    const people = [...desk.advisors.keys()].filter((id) => desk.week.some((line) => line.staffId === id));
    const change = changeOf(by, storeId, 'roster.copy', storeId, seen, { fromOn, toOn });
    await this.editing.change(change, async (tx) => {
      for (const [at, onDay] of daysFromTo(toOn, addDays(toOn, 6)).entries()) {
        // A day that is over keeps what happened on it.
        if (onDay < today) continue;
        for (const staffId of people) {
          const day = copied(desk, staffId, addDays(fromOn, at), onDay);
          const asWeek = { kind: null, spans: [] };
          await this.write(tx, storeId, { staffId, onDay, note: null, ...(day ?? asWeek) });
        }
      }
    });
  }

  async setSkills(
    by: StaffIdentity,
    storeId: string,
    staffId: string,
    skills: readonly StaffSkill[],
    seen: readonly string[],
  ): Promise<void> {
    const list = [...new Set(skills)];
    await this.editing.change(
      { ...changeOf(by, storeId, 'staff.skills', staffId, seen, { skills: list }), subjectKind: 'staff' },
      async (tx) => {
        await demandColleagues(tx, storeId, [staffId]);
        await tx.execute('UPDATE staff SET skills = ? WHERE id = ?', [JSON.stringify(list), staffId]);
      },
    );
  }

  private async write(tx: Tx, storeId: string, day: DayChange): Promise<void> {
    const { staffId, onDay, kind, note, spans } = day;
    await tx.execute('DELETE FROM staff_day WHERE staffId = ? AND onDay = ?', [staffId, onDay]);
    if (kind === null) return;
    const lines = spans.length > 0 ? spans : [{ startsAt: '', endsAt: '' }];
    await tx.insert(
      'staff_day',
      lines.map(({ startsAt, endsAt }) => ({
        id: newId(),
        staffId,
        storeId,
        onDay,
        startsAt,
        endsAt,
        kind,
        note,
        changedAt: this.clock.now(),
      })),
    );
  }
}

const sound = (spans: readonly Span[]): Span[] =>
  inOrder(
    spans.map(({ startsAt, endsAt }) => ({ opensAt: startsAt, closesAt: endsAt })),
    'shifts',
    SETTINGS_LIMITS.shifts,
  ).map(({ opensAt, closesAt }) => ({ startsAt: opensAt, endsAt: closesAt }));

function spansOf({ kind, spans }: DayChange): Span[] {
  if (kind === null || AWAY_KINDS.includes(kind)) return [];
  const list = sound(spans);
  if (list.length === 0 && !MAY_BE_OFF.includes(kind))
    throw invalidRequest([{ path: 'shifts', rule: 'isNotEmpty' }]);
  return list;
}

const changeOf = (
  by: StaffIdentity,
  storeId: string,
  action: string,
  subjectId: string,
  seen: readonly string[],
  details: Record<string, unknown>,
): Change => ({ by, storeId, action, subjectKind: 'roster', subjectId, seen, details });
