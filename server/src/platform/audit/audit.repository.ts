import { Injectable } from '@nestjs/common';
import { addDays, instantOf } from '@zhuyue/shared';
import { Database, type Tx } from '../database/index.js';

export interface AuditRow {
  id: string;
  staffId: string;
  storeId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  details: Record<string, unknown> | null;
  createdAt: Date;
}

export interface AuditFilter {
  subjectKind?: string;
  subjectId?: string;
  staffId?: string;
  /** Rows of these stores only; `all` for headquarters. */
  storeIds: readonly string[] | 'all';
  /** A day in the stores' zone. */
  onDay?: string;
  /** From 1. */
  page: number;
  limit: number;
}

@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: AuditRow): Promise<void> {
    return tx.insert('audit_log', row);
  }

  async list(filter: AuditFilter): Promise<{ rows: AuditRow[]; total: number }> {
    const where = conditions(filter);
    const [counted, rows] = await Promise.all([
      this.database.query<{ n: number }>(
        `SELECT COUNT(*) AS n FROM audit_log WHERE ${where.sql}`,
        where.params,
      ),
      this.database.query<AuditRow>(
        `SELECT * FROM audit_log WHERE ${where.sql} ORDER BY id DESC LIMIT ? OFFSET ?`,
        [...where.params, filter.limit, (filter.page - 1) * filter.limit],
      ),
    ]);
    return { rows, total: counted[0]?.n ?? 0 };
  }
}

function conditions(filter: AuditFilter): { sql: string; params: unknown[] } {
  const scope = scopeCondition(filter.storeIds);
  const where = [scope.sql];
  const params = [...scope.params];
  const add = (sql: string, ...values: unknown[]): void => {
    where.push(sql);
    params.push(...values);
  };
  if (filter.subjectKind !== undefined) add('subjectKind = ?', filter.subjectKind);
  if (filter.subjectId !== undefined) add('subjectId = ?', filter.subjectId);
  if (filter.staffId !== undefined) add('staffId = ?', filter.staffId);
  if (filter.onDay !== undefined) {
    add(
      'createdAt >= ? AND createdAt < ?',
      instantOf(filter.onDay, '00:00'),
      instantOf(addDays(filter.onDay, 1), '00:00'),
    );
  }
  return { sql: where.join(' AND '), params };
}

/** What belongs to no store is headquarters' to read. */
const scopeCondition = (storeIds: AuditFilter['storeIds']): { sql: string; params: unknown[] } => {
  if (storeIds === 'all') return { sql: '1 = 1', params: [] };
  return storeIds.length === 0 ? { sql: '1 = 0', params: [] } : { sql: 'storeId IN (?)', params: [storeIds] };
};
