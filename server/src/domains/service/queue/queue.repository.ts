import { Injectable } from '@nestjs/common';
import {
  CASE_COUNT_MOST,
  type CaseKind,
  type CaseNarrowing,
  type ClaimState,
  type ClockStep,
  type ServicePromise,
  type StaffRole,
} from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, newId, type Tx } from '../../../platform/database/index.js';
import type { ClaimRow } from '../claims.repository.js';

/** What a line of the queue is drawn from: nothing of what makes a case's row heavy. */
export type QueueRow = Pick<
  ClaimRow,
  | 'id'
  | 'number'
  | 'kind'
  | 'pieceId'
  | 'customerId'
  | 'storeId'
  | 'problem'
  | 'coverage'
  | 'state'
  | 'dueAt'
  | 'pausedSince'
  | 'pauseReason'
  | 'unexplained'
  | 'assigneeId'
  | 'createdAt'
  | 'movedAt'
>;
export interface QueueFilter extends CaseNarrowing {
  storeId: string | null;
  limit: number;
  offset: number;
}
export interface SavedView {
  id: string;
  name: string;
  filter: CaseNarrowing;
}
export interface OpenWarning {
  id: string;
  clockId: string;
  claimId: string;
  number: string;
  storeId: string;
  promise: ServicePromise;
  step: ClockStep;
  dueAt: Date | null;
  at: Date;
}

const LINE = `c.id, c.number, c.kind, c.pieceId, c.customerId, c.storeId, c.problem, c.coverage, c.state, c.dueAt, c.pausedSince,
  c.pauseReason, c.unexplained, c.assigneeId, c.createdAt, c.movedAt`;

interface Where {
  sql: string;
  params: unknown[];
}

/** All SQL of the queue. */
@Injectable()
export class QueueRepository {
  constructor(private readonly database: Database) {}

  /** What is due first comes first, of what is not due what has rested longest; the ended ones newest first. Counted up to a thousand: nobody pages further. */
  async page(
    staff: StaffIdentity,
    filter: QueueFilter,
    now: Date,
  ): Promise<{ rows: QueueRow[]; total: number }> {
    const { sql, params } = whereOf(staff, filter, now);
    // Both as the index has them: the ended ones are those without a place, read backwards.
    const order = filter.ended === true ? 'c.movedAt DESC, c.id DESC' : 'c.queueAt, c.movedAt, c.id';
    const [rows, count] = await Promise.all([
      this.database.query<QueueRow>(
        `SELECT ${LINE} FROM claim c WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
        [...params, filter.limit, filter.offset],
      ),
      this.database.query<{ n: number }>(
        `SELECT COUNT(*) AS n FROM (SELECT 1 FROM claim c WHERE ${sql} LIMIT ?) t`,
        [...params, CASE_COUNT_MOST + 1],
      ),
    ]);
    return { rows, total: Number(count[0]?.n ?? 0) };
  }

  async lockMany(
    tx: Tx,
    ids: readonly string[],
  ): Promise<{ id: string; storeId: string; customerId: string; kind: CaseKind; state: ClaimState }[]> {
    return tx.query(
      'SELECT id, storeId, customerId, kind, state FROM claim WHERE id IN (?) ORDER BY id FOR UPDATE',
      [ids],
    );
  }

  async assign(tx: Tx, ids: readonly string[], staffId: string | null): Promise<void> {
    await tx.execute('UPDATE claim SET assigneeId = ? WHERE id IN (?)', [staffId, ids]);
  }

  views(staffId: string): Promise<SavedView[]> {
    return this.database.query(
      'SELECT id, name, filter FROM case_view WHERE staffId = ? ORDER BY savedAt, id',
      [staffId],
    );
  }

  async countViews(tx: Tx, staffId: string, butNamed: string): Promise<number> {
    const [row] = await tx.query<{ n: number }>(
      'SELECT COUNT(*) AS n FROM case_view WHERE staffId = ? AND name <> ? FOR UPDATE',
      [staffId, butNamed],
    );
    return Number(row?.n ?? 0);
  }

  /** The same name again takes the place of the old one. */
  async saveView(tx: Tx, staffId: string, name: string, filter: CaseNarrowing, at: Date): Promise<void> {
    await tx.execute(
      `INSERT INTO case_view (id, staffId, name, filter, savedAt) VALUES (?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE filter = VALUES(filter)`,
      [newId(), staffId, name, JSON.stringify(filter), at],
    );
  }

  async removeView(staffId: string, id: string): Promise<void> {
    await this.database.execute('DELETE FROM case_view WHERE id = ? AND staffId = ?', [id, staffId]);
  }

  /** Steps of the ladder somebody of this role has to hear of, while the clock has not ended. */
  warnings(staff: StaffIdentity, storeId: string | null, limit: number): Promise<OpenWarning[]> {
    const scope = scopeSql(staff, 'w.storeId');
    const mine = ALONE.includes(staff.role);
    return this.database.query(
      `SELECT w.id, w.clockId, w.claimId, c.number, w.storeId, k.promise, w.step, k.dueAt, w.at
         FROM case_clock_warning w JOIN case_clock k ON k.id = w.clockId JOIN claim c ON c.id = w.claimId
        WHERE w.seenAt IS NULL AND ${scope.sql} ${storeId === null ? '' : 'AND w.storeId = ?'}
          AND w.step IN (?) AND k.state = 'running' ${mine ? 'AND (c.assigneeId IS NULL OR c.assigneeId = ?)' : ''}
        ORDER BY w.at DESC, w.id DESC LIMIT ?`,
      [
        ...scope.params,
        ...(storeId === null ? [] : [storeId]),
        STEPS_FOR[staff.role],
        ...(mine ? [staff.id] : []),
        limit,
      ],
    );
  }

  /** With it the lower steps of the same clock: whoever knows of the breach need not hear of the danger. */
  async markSeen(staff: StaffIdentity, id: string, at: Date): Promise<void> {
    const scope = scopeSql(staff, 'w.storeId');
    await this.database.execute(
      `UPDATE case_clock_warning w JOIN case_clock_warning told ON told.clockId = w.clockId
          SET w.seenAt = ?, w.seenByName = ?
        WHERE told.id = ? AND w.seenAt IS NULL AND ${scope.sql} AND w.step IN (?)`,
      [at, staff.name, id, ...scope.params, STEPS_FOR[staff.role]],
    );
  }
}

/** They hear of their own cases and of those nobody has taken. */
const ALONE: readonly StaffRole[] = ['consultant', 'service'];
const STEPS_FOR: Readonly<Record<StaffRole, readonly ClockStep[]>> = {
  consultant: ['advisor'],
  service: ['advisor'],
  manager: ['manager', 'untaken', 'headquarters'],
  headquarters: ['untaken', 'headquarters'],
};

function whereOf(staff: StaffIdentity, filter: QueueFilter, now: Date): Where {
  const scope = scopeSql(staff, 'c.storeId');
  const parts: [condition: boolean, sql: string, ...params: unknown[]][] = [
    [true, scope.sql, ...scope.params],
    [true, filter.ended === true ? 'c.queueAt IS NULL' : 'c.queueAt IS NOT NULL'],
    [filter.storeId !== null, 'c.storeId = ?', filter.storeId],
    [(filter.states ?? []).length > 0, 'c.state IN (?)', filter.states],
    [(filter.kinds ?? []).length > 0, 'c.kind IN (?)', filter.kinds],
    [(filter.problems ?? []).length > 0, 'c.problem IN (?)', filter.problems],
    [filter.assignee === 'me', 'c.assigneeId = ?', staff.id],
    [filter.assignee === 'none', 'c.assigneeId IS NULL'],
    [filter.overdue === true, 'c.dueAt < ?', now],
    [filter.paused === true, 'c.pausedSince IS NOT NULL'],
    [filter.unexplained === true, 'c.unexplained > 0'],
  ];
  const used = parts.filter(([condition]) => condition);
  return {
    sql: used.map(([, sql]) => sql).join(' AND '),
    params: used.flatMap(([, , ...params]) => params),
  };
}
