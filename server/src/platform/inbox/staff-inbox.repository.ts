import { Injectable } from '@nestjs/common';
import { STAFF_INBOX, type StaffNoticeKind } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../auth/index.js';
import { Database, newId, type Tx } from '../database/index.js';

export interface StaffLine {
  id: string;
  storeId: string;
  kind: StaffNoticeKind;
  facts: Record<string, unknown>;
  createdAt: Date;
  readAt: Date | null;
}
export interface StaffInboxFilter {
  storeId: string | null;
  kind?: StaffNoticeKind;
  unread?: boolean;
}
export interface NewStaffLine extends Omit<StaffLine, 'id' | 'readAt'> {
  staffId: string;
  eventId: string;
}

/** All SQL of the inbox of staff. */
@Injectable()
export class StaffInboxRepository {
  constructor(private readonly database: Database) {}

  /** @returns how many lines are new: the same news told twice is one line for each. */
  async put(tx: Tx, lines: readonly NewStaffLine[]): Promise<number> {
    let written = 0;
    for (const { staffId, storeId, kind, facts, eventId, createdAt } of lines) {
      const { affected } = await tx.execute(
        `INSERT IGNORE INTO staff_message (id, staffId, storeId, kind, facts, eventId, createdAt)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [newId(), staffId, storeId, kind, JSON.stringify(facts), eventId, createdAt],
      );
      written += affected;
    }
    return written;
  }

  newest(staff: StaffIdentity, filter: StaffInboxFilter): Promise<StaffLine[]> {
    const { sql, params } = whereOf(staff, filter);
    return this.database.query<StaffLine>(
      `SELECT id, storeId, kind, facts, createdAt, readAt FROM staff_message
        WHERE ${sql} ORDER BY createdAt DESC, id DESC LIMIT ${String(STAFF_INBOX.most)}`,
      params,
    );
  }

  async unread(staff: StaffIdentity): Promise<number> {
    const { sql, params } = whereOf(staff, { storeId: null, unread: true });
    const [row] = await this.database.query<{ n: number }>(
      `SELECT COUNT(*) AS n FROM (SELECT 1 FROM staff_message WHERE ${sql} LIMIT ?) t`,
      [...params, STAFF_INBOX.counted + 1],
    );
    return Number(row?.n ?? 0);
  }

  /** @param ids null: all of them */
  async markRead(staff: StaffIdentity, ids: readonly string[] | null, at: Date): Promise<void> {
    if (ids?.length === 0) return;
    const { sql, params } = whereOf(staff, { storeId: null, unread: true });
    await this.database.execute(
      `UPDATE staff_message SET readAt = ? WHERE ${sql} ${ids === null ? '' : 'AND id IN (?)'}`,
      [at, ...params, ...(ids === null ? [] : [ids])],
    );
  }
}

function whereOf(
  staff: StaffIdentity,
  { storeId, kind, unread }: StaffInboxFilter,
): { sql: string; params: unknown[] } {
  const scope = scopeSql(staff, 'storeId');
  const parts: [sql: string, ...params: unknown[]][] = [
    ['staffId = ?', staff.id],
    [scope.sql, ...scope.params],
    ...(storeId === null ? [] : [['storeId = ?', storeId] as [string, string]]),
    ...(kind === undefined ? [] : [['kind = ?', kind] as [string, string]]),
    ...(unread === true ? [['readAt IS NULL'] as [string]] : []),
  ];
  return { sql: parts.map(([sql]) => sql).join(' AND '), params: parts.flatMap(([, ...params]) => params) };
}
