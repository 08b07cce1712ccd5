import { Injectable } from '@nestjs/common';
import type { ClaimState, ClockStep, CaseKind, ServicePromise } from '@zhuyue/shared';
import { grouped, Database, isId, newId, type Tx } from '../../../platform/database/index.js';
import type { ClockRow, KeptClock, MarkRow, standing } from './clock-lines.rules.js';

type Reader = Pick<Tx, 'query'>;

export interface PromiseRow {
  id: string;
  promise: ServicePromise;
  version: number;
  minutes: number;
  calendar: 'store' | 'always';
  advisorPermille: number;
  managerPermille: number;
  untakenMinutes: number;
  reason: string;
  writtenBy: string;
  writtenByName: string;
  writtenAt: Date;
}
export interface WarningRow {
  id: string;
  clockId: string;
  claimId: string;
  storeId: string;
  step: ClockStep;
  dueAt: Date | null;
  at: Date;
  seenByName: string | null;
  seenAt: Date | null;
}
export type ClockTaken = Pick<ClockRow, 'id' | 'state' | 'takenBy' | 'takenByName'>;
/** A case as its clocks see it. */
export interface ClockedCase {
  id: string;
  kind: CaseKind;
  storeId: string;
  customerId: string;
  state: ClaimState;
  movedAt: Date;
}

const CASE = 'id, kind, storeId, customerId, state, movedAt';
const CLOCK = `id, claimId, storeId, promise, version, state, dueAt, breachedAt, nextStep, nextStepAt, breachReason,
  breachText, explainedBy, explainedByName, explainedAt, takenBy, takenByName, takenAt, startedAt`;

/** All SQL of the clocks. */
@Injectable()
export class ClocksRepository {
  constructor(private readonly database: Database) {}

  /** The case is locked before its clocks, everywhere. */
  async lockCase(tx: Tx, claimId: string): Promise<ClockedCase | null> {
    if (!isId(claimId)) return null;
    const rows = await tx.query<ClockedCase>(`SELECT ${CASE} FROM claim WHERE id = ? FOR UPDATE`, [claimId]);
    return rows[0] ?? null;
  }

  async ofCase(claimId: string, reader: Reader = this.database): Promise<KeptClock[]> {
    const rows = await reader.query<ClockRow>(
      `SELECT ${CLOCK} FROM case_clock WHERE claimId = ? ORDER BY startedAt, id`,
      [claimId],
    );
    if (rows.length === 0) return [];
    const marks = await reader.query<MarkRow>(
      'SELECT * FROM case_clock_mark WHERE clockId IN (?) ORDER BY clockId, seq',
      [rows.map(({ id }) => id)],
    );
    const byClock = grouped(marks, (mark) => mark.clockId);
    return rows.map((row) => ({ row, marks: byClock.get(row.id) ?? [] }));
  }

  async caseOfClock(clockId: string): Promise<string | null> {
    if (!isId(clockId)) return null;
    const [row] = await this.database.query<{ claimId: string }>(
      'SELECT claimId FROM case_clock WHERE id = ?',
      [clockId],
    );
    return row?.claimId ?? null;
  }

  async taken(ids: readonly string[]): Promise<ClockTaken[]> {
    if (ids.length === 0) return [];
    return this.database.query('SELECT id, state, takenBy, takenByName FROM case_clock WHERE id IN (?)', [
      ids,
    ]);
  }

  warnings(claimId: string, reader: Reader = this.database): Promise<WarningRow[]> {
    return reader.query(
      `SELECT w.* FROM case_clock_warning w JOIN case_clock c ON c.id = w.clockId
        WHERE c.claimId = ? ORDER BY w.at, w.id`,
      [claimId],
    );
  }

  insert(tx: Tx, row: ClockRow): Promise<void> {
    return tx.insert('case_clock', row);
  }

  addMark(tx: Tx, mark: MarkRow): Promise<void> {
    return tx.insert('case_clock_mark', { id: newId(), ...mark });
  }

  async save(tx: Tx, row: ClockRow): Promise<void> {
    const { id, version, state, dueAt, breachedAt, nextStep, nextStepAt } = row;
    await tx.execute(
      `UPDATE case_clock SET version = ?, state = ?, dueAt = ?, breachedAt = ?, nextStep = ?, nextStepAt = ?
        WHERE id = ?`,
      [version, state, dueAt, breachedAt, nextStep, nextStepAt, id],
    );
  }

  async saveExplained(tx: Tx, row: ClockRow): Promise<void> {
    const { id, breachReason, breachText, explainedBy, explainedByName, explainedAt } = row;
    await tx.execute(
      `UPDATE case_clock SET breachReason = ?, breachText = ?, explainedBy = ?, explainedByName = ?, explainedAt = ?
        WHERE id = ?`,
      [breachReason, breachText, explainedBy, explainedByName, explainedAt, id],
    );
  }

  /** Whoever takes a clock has seen what was said of it. */
  async saveTaken(tx: Tx, { id, takenBy, takenByName, takenAt }: ClockRow): Promise<void> {
    await tx.execute('UPDATE case_clock SET takenBy = ?, takenByName = ?, takenAt = ? WHERE id = ?', [
      takenBy,
      takenByName,
      takenAt,
      id,
    ]);
    if (takenBy === null) return;
    await tx.execute(
      'UPDATE case_clock_warning SET seenAt = ?, seenByName = ? WHERE clockId = ? AND seenAt IS NULL',
      [takenAt, takenByName, id],
    );
  }

  async saveStanding(tx: Tx, claimId: string, stands: ReturnType<typeof standing>): Promise<void> {
    const { dueAt, pausedSince, pauseReason, unexplained } = stands;
    await tx.execute(
      'UPDATE claim SET dueAt = ?, pausedSince = ?, pauseReason = ?, unexplained = ? WHERE id = ?',
      [dueAt, pausedSince, pauseReason, unexplained, claimId],
    );
  }

  /** The newest line of every promise that was ever changed. */
  inForce(reader: Reader = this.database): Promise<PromiseRow[]> {
    return reader.query(
      `SELECT p.* FROM service_promise p
         JOIN (SELECT promise, MAX(version) AS version FROM service_promise GROUP BY promise) n
           ON n.promise = p.promise AND n.version = p.version`,
    );
  }

  versions(limit: number): Promise<PromiseRow[]> {
    return this.database.query('SELECT * FROM service_promise ORDER BY writtenAt DESC, id DESC LIMIT ?', [
      limit,
    ]);
  }

  insertPromise(tx: Tx, row: PromiseRow): Promise<void> {
    return tx.insert('service_promise', row);
  }

  /** Open clocks that do not run by a version yet. */
  behind(
    promise: ServicePromise,
    version: number,
    limit: number,
  ): Promise<{ id: string; claimId: string }[]> {
    return this.database.query(
      `SELECT id, claimId FROM case_clock
        WHERE promise = ? AND state IN ('running', 'paused') AND version < ? LIMIT ?`,
      [promise, version, limit],
    );
  }

  /** Clocks with a step of the ladder behind them that nobody has been told of. */
  climbing(before: Date, limit: number): Promise<{ claimId: string }[]> {
    return this.database.query(
      'SELECT DISTINCT claimId FROM case_clock WHERE nextStepAt < ? ORDER BY nextStepAt LIMIT ?',
      [before, limit],
    );
  }

  /** Cases from before there were clocks, by their id, those behind one. */
  unclocked(states: readonly ClaimState[], after: string, limit: number): Promise<{ id: string }[]> {
    return this.database.query(
      `SELECT c.id FROM claim c WHERE c.state IN (?) AND c.id > ?
        AND NOT EXISTS (SELECT 1 FROM case_clock k WHERE k.claimId = c.id) ORDER BY c.id LIMIT ?`,
      [states, after, limit],
    );
  }

  /** @returns whether it is new: a step is told once, whoever climbs at the same time. */
  async addWarning(tx: Tx, row: Omit<WarningRow, 'seenByName' | 'seenAt'>): Promise<boolean> {
    const { id, clockId, claimId, storeId, step, dueAt, at } = row;
    const { affected } = await tx.execute(
      `INSERT IGNORE INTO case_clock_warning (id, clockId, claimId, storeId, step, dueAt, at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [id, clockId, claimId, storeId, step, dueAt, at],
    );
    return affected === 1;
  }

  /** The case a conversation is about, and since when its customer waits for an answer. */
  async talk(threadId: string): Promise<{ claimId: string; waitingSince: Date | null } | null> {
    const [row] = await this.database.query<{ claimId: string; waitingSince: Date | null }>(
      "SELECT subjectId AS claimId, waitingSince FROM thread WHERE id = ? AND subjectKind = 'claim'",
      [threadId],
    );
    return row ?? null;
  }
}
