import { Injectable } from '@nestjs/common';
import {
  dayOf,
  refusalsOf,
  YEAR_CALENDAR_FLOW,
  YEAR_CALENDAR_GUARDS,
  yearFaults,
  yearsMissing,
  type OfferedAction,
  type YearCalendarAction,
  type YearCalendarRefusal,
  type YearDay,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { StoreChanges } from '../settings/store-changes.service.js';
import { StoreEditing } from '../settings/store-editing.service.js';
import {
  slotOf,
  YearCalendarsRepository,
  type YearCalendarLine,
  type YearCalendarRow,
} from './year-calendars.repository.js';

export interface YearForm {
  year: number;
  days: readonly YearDay[];
  /** The number of the notice, or where it was read. */
  source: string;
  /** The version in force it was written over; 0 for none. */
  over: number;
}
export interface OfferedYear extends YearCalendarLine {
  actions: OfferedAction<YearCalendarAction, YearCalendarRefusal>[];
}
export interface YearsKnown {
  today: string;
  /** Those a house should know by now and does not. */
  missing: number[];
  versions: OfferedYear[];
}

const SHOWN = 40;
/** How many years ahead somebody may enter. */
const AHEAD = 2;

/** 年度放假安排: headquarters enters what was published, another of headquarters approves it, and every store keeps it. */
@Injectable()
export class YearCalendars {
  constructor(
    private readonly years: YearCalendarsRepository,
    private readonly editing: StoreEditing,
    private readonly changes: StoreChanges,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async known(by: StaffIdentity): Promise<YearsKnown> {
    const today = dayOf(this.clock.now());
    const [lines, announced] = await Promise.all([this.years.lines(SHOWN), this.years.announced()]);
    return {
      today,
      missing: yearsMissing(today, announced),
      versions: lines.map((line) => ({
        ...line,
        actions: YEAR_CALENDAR_FLOW.allowed(line.state, by.role).map((action) => ({
          action,
          refusals: refusalsOf(YEAR_CALENDAR_GUARDS, action, { ownDraft: line.writtenBy === by.id }),
        })),
      })),
    };
  }

  /** A draft is approved or discarded, never written over: two who enter a year at once would not see each other. */
  async write(by: StaffIdentity, { year, days, source, over }: YearForm): Promise<void> {
    const now = Number(dayOf(this.clock.now()).slice(0, 4));
    if (year < now || year > now + AHEAD) throw invalidRequest([{ path: 'year', rule: 'isIn' }]);
    const faults = yearFaults(year, days);
    if (faults.length > 0) throw new DomainError('year_calendar.unsound', { faults });
    const write = this.transactions.run(async (tx) => {
      const inForce = await this.years.lockInForce(tx, year);
      if ((inForce?.version ?? 0) !== over) throw new DomainError('edit.outdated');
      const row: YearCalendarRow = {
        id: newId(),
        year,
        version: (await this.years.lastVersion(tx, year)) + 1,
        state: 'draft',
        slot: slotOf(year, 'draft'),
        days: [...days].sort((a, b) => (a.onDay < b.onDay ? -1 : 1)),
        source,
        writtenBy: by.id,
        writtenAt: this.clock.now(),
        decidedBy: null,
        decidedAt: null,
      };
      await this.years.add(tx, row);
      await this.changes.note(tx, { ...factsOf(by, row), action: 'year_calendar.write' });
    });
    await write.catch((error: unknown) => {
      if (isDuplicate(error)) throw new DomainError('year_calendar.draft_open');
      throw error;
    });
  }

  async discard(by: StaffIdentity, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await this.decided(tx, by, id, 'discard');
      await this.years.save(tx, { ...row, slot: null });
      await this.changes.note(tx, { ...factsOf(by, row), action: 'year_calendar.discard' });
    });
  }

  /**
   * From then on every store keeps it.
   *
   * @param seen visits of all stores of which the person has seen that the change strands them
   */
  async approve(by: StaffIdentity, id: string, seen: readonly string[]): Promise<void> {
    const change = {
      by,
      storeId: null,
      action: 'year_calendar.approve',
      subjectKind: 'year_calendar',
      subjectId: id,
      seen,
    };
    await this.editing.change(change, async (tx) => {
      const row = await this.decided(tx, by, id, 'approve');
      const before = await this.years.lockInForce(tx, row.year);
      const state = before && YEAR_CALENDAR_FLOW.next(before.state, 'supersede');
      if (before && state) await this.years.save(tx, { ...before, state, slot: null });
      await this.years.save(tx, { ...row, slot: slotOf(row.year, 'approved') });
      await this.years.layDown(tx, row.year, row.days, outside(row.year, [row, ...(before ? [before] : [])]));
    });
  }

  private async decided(
    tx: Tx,
    by: StaffIdentity,
    id: string,
    action: YearCalendarAction,
  ): Promise<YearCalendarRow> {
    const row = await this.years.lock(tx, id);
    if (!row) throw new DomainError('year_calendar.not_found');
    const state = YEAR_CALENDAR_FLOW.next(row.state, action);
    const refusals = refusalsOf(YEAR_CALENDAR_GUARDS, action, { ownDraft: row.writtenBy === by.id });
    if (state === null || !YEAR_CALENDAR_FLOW.roles[action].includes(by.role) || refusals.length > 0)
      throw new DomainError('year_calendar.action_refused', { action, state: row.state, refusals });
    return { ...row, state, decidedBy: by.id, decidedAt: this.clock.now() };
  }
}

/** Days of the December before, which belong to the notice of this year. */
const outside = (year: number, rows: readonly YearCalendarRow[]): string[] =>
  rows.flatMap((row) => row.days.map((day) => day.onDay)).filter((onDay) => !onDay.startsWith(String(year)));

const factsOf = (by: StaffIdentity, { id, year, version, source }: YearCalendarRow) => ({
  staffId: by.id,
  subjectKind: 'year_calendar',
  subjectId: id,
  details: { year, version, source },
});
