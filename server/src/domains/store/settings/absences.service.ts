import { Injectable } from '@nestjs/common';
import { dayOf, daysBetween, SETTINGS_LIMITS } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Stores } from '../stores.service.js';
import { demandColleagues } from './colleagues.js';
import { StandingVisits } from './standing-visits.service.js';
import { daysFromTo, type DayShift } from './store-desk.rules.js';
import { StoreEditing } from './store-editing.service.js';

export interface AbsenceForm {
  staffId: string;
  fromOn: string;
  toOn: string;
  note: string | null;
}
/** A visit as it was when its advisor called in sick. */
export interface AbsentVisit {
  id: string;
  startsAt: string;
}
export interface AbsenceRow extends AbsenceForm {
  id: string;
  storeId: string;
  replaced: DayShift[];
  visits: AbsentVisit[];
  reportedBy: string;
  reportedAt: Date;
  liftedBy: string | null;
  liftedAt: Date | null;
}

const COLUMNS =
  'id, storeId, staffId, fromOn, toOn, note, replaced, visits, reportedBy, reportedAt, liftedBy, liftedAt';
const LINES = 'staffId, storeId, onDay, startsAt, endsAt, kind, note';
const SHOWN = 20;

/** 病假: recorded in the roster and taken back. What becomes of the visits it hits is for the floor above to settle. */
@Injectable()
export class Absences {
  constructor(
    private readonly database: Database,
    private readonly editing: StoreEditing,
    private readonly stores: Stores,
    private readonly visits: StandingVisits,
    private readonly clock: Clock,
  ) {}

  /** Those that still matter first, then the last ones that are over or taken back. */
  of(storeId: string): Promise<AbsenceRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM absence WHERE storeId = ? AND toOn >= ?
       ORDER BY liftedAt IS NOT NULL, fromOn, id LIMIT ${String(SHOWN)}`,
      [storeId, dayOf(this.clock.now())],
    );
  }

  async get(storeId: string, id: string): Promise<AbsenceRow> {
    const rows = isId(id)
      ? await this.database.query<AbsenceRow>(`SELECT ${COLUMNS} FROM absence WHERE id = ? AND storeId = ?`, [
          id,
          storeId,
        ])
      : [];
    const [found] = rows;
    if (!found) throw new DomainError('absence.not_found');
    return found;
  }

  /**
   * The days become days of illness in the roster, at once: nobody can book them from then on.
   *
   * @returns the absence's id; of a second tap the first one's
   */
  async report(by: StaffIdentity, storeId: string, form: AbsenceForm): Promise<string> {
    const { staffId, fromOn, toOn } = form;
    const { offsetMinutes } = await this.stores.get(storeId);
    if (fromOn < dayOf(this.clock.now(), offsetMinutes)) throw new DomainError('settings.day_past');
    const days = daysBetween(fromOn, toOn) + 1;
    if (days < 1 || days > SETTINGS_LIMITS.absenceDays)
      throw invalidRequest([{ path: 'toOn', rule: 'isAfterStart' }]);
    const change = {
      ...{ by, storeId, action: 'roster.absence', subjectKind: 'roster', subjectId: staffId },
      // What it strands is what the page that follows is for.
      ...{ seen: 'shown_after' as const, details: { fromOn, toOn } },
    };
    return this.editing.change(change, (tx) => this.enter(tx, by, storeId, form, offsetMinutes));
  }

  /** The person comes after all: the roster says again what it said. What was moved stays where it was moved. */
  async lift(by: StaffIdentity, storeId: string, id: string): Promise<void> {
    const { offsetMinutes } = await this.stores.get(storeId);
    const change = { by, storeId, action: 'roster.absence_over', subjectKind: 'absence', subjectId: id };
    await this.editing.change({ ...change, seen: 'shown_after' }, async (tx) => {
      const [found] = isId(id)
        ? await tx.query<AbsenceRow>(
            `SELECT ${COLUMNS} FROM absence WHERE id = ? AND storeId = ? FOR UPDATE`,
            [id, storeId],
          )
        : [];
      if (!found) throw new DomainError('absence.not_found');
      const now = this.clock.now();
      if (found.liftedAt !== null || found.toOn < dayOf(now, offsetMinutes))
        throw new DomainError('absence.over');
      await this.restore(tx, found, dayOf(now, offsetMinutes));
      await tx.execute('UPDATE absence SET liftedAt = ?, liftedBy = ?, standing = NULL WHERE id = ?', [
        now,
        by.id,
        id,
      ]);
    });
  }

  private async enter(
    tx: Tx,
    by: StaffIdentity,
    storeId: string,
    form: AbsenceForm,
    offsetMinutes: number,
  ): Promise<string> {
    const { staffId, fromOn, toOn, note } = form;
    await demandColleagues(tx, storeId, [staffId]);
    const [other] = await tx.query<Pick<AbsenceRow, 'id' | 'fromOn' | 'toOn'>>(
      `SELECT id, fromOn, toOn FROM absence
       WHERE staffId = ? AND liftedAt IS NULL AND fromOn <= ? AND toOn >= ? ORDER BY fromOn LIMIT 1`,
      [staffId, toOn, fromOn],
    );
    if (other?.fromOn === fromOn && other.toOn === toOn) return other.id;
    if (other) throw new DomainError('absence.overlaps', { fromOn: other.fromOn, toOn: other.toOn });
    const now = this.clock.now();
    const replaced = await tx.query<DayShift>(
      `SELECT ${LINES} FROM staff_day WHERE staffId = ? AND onDay BETWEEN ? AND ? ORDER BY onDay, startsAt`,
      [staffId, fromOn, toOn],
    );
    const hit = (await this.visits.from(tx, storeId, now)).filter((visit) => {
      const onDay = dayOf(visit.startsAt, offsetMinutes);
      return visit.staffId === staffId && onDay >= fromOn && onDay <= toOn;
    });
    await tx.execute('DELETE FROM staff_day WHERE staffId = ? AND onDay BETWEEN ? AND ?', [
      staffId,
      fromOn,
      toOn,
    ]);
    await tx.insert(
      'staff_day',
      daysFromTo(fromOn, toOn).map((onDay) => ({
        ...{ id: newId(), staffId, storeId, onDay, startsAt: '', endsAt: '' },
        ...{ kind: 'sick', note, changedAt: now },
      })),
    );
    const id = newId();
    await tx.insert('absence', {
      ...{ id, storeId, staffId, fromOn, toOn, note, standing: `${staffId}.${fromOn}`, replaced },
      visits: hit.map((visit) => ({ id: visit.id, startsAt: visit.startsAt.toISOString() })),
      ...{ reportedBy: by.id, reportedAt: now, liftedBy: null, liftedAt: null },
    });
    return id;
  }

  /** Days that are over keep what happened on them, and a day somebody has changed since keeps what it says now. */
  private async restore(
    tx: Tx,
    { staffId, fromOn, toOn, replaced }: AbsenceRow,
    today: string,
  ): Promise<void> {
    const first = fromOn < today ? today : fromOn;
    const sick = await tx.query<{ onDay: string }>(
      "SELECT onDay FROM staff_day WHERE staffId = ? AND onDay BETWEEN ? AND ? AND kind = 'sick' FOR UPDATE",
      [staffId, first, toOn],
    );
    const days = sick.map((row) => row.onDay);
    if (days.length === 0) return;
    await tx.execute('DELETE FROM staff_day WHERE staffId = ? AND onDay IN (?)', [staffId, days]);
    const lines = replaced.filter((line) => days.includes(line.onDay));
    if (lines.length === 0) return;
    const changedAt = this.clock.now();
    await tx.insert(
      'staff_day',
      lines.map((line) => ({ id: newId(), ...line, changedAt })),
    );
  }
}
