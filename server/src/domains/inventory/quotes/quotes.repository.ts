import { Injectable } from '@nestjs/common';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, type Tx } from '../../../platform/database/index.js';
import type { QuoteRow } from './quote.rules.js';

export interface QuoteLine extends QuoteRow {
  issuedByName: string | null;
  storeName: string;
}

const COLUMNS = `q.id, q.number, q.pieceId, q.storeId, q.totalFen, q.issuedAt, q.expiresAt, q.issuedBy, q.body,
  q.keyVersion, q.mac, u.saleId, u.usedAt`;
const QUOTE = `SELECT ${COLUMNS} FROM quote q LEFT JOIN quote_use u ON u.quoteId = q.id`;
const LINE = `SELECT ${COLUMNS}, s.name AS issuedByName, t.name AS storeName
  FROM quote q JOIN store t ON t.id = q.storeId LEFT JOIN quote_use u ON u.quoteId = q.id
  LEFT JOIN staff s ON s.id = q.issuedBy`;

/** Quotes are only ever added. */
@Injectable()
export class QuotesRepository {
  constructor(private readonly database: Database) {}

  async find(number: string, tx: Tx | null = null): Promise<QuoteRow | null> {
    const rows = await (tx ?? this.database).query<QuoteRow>(`${QUOTE} WHERE q.number = ?`, [number]);
    return rows[0] ?? null;
  }

  async line(number: string, by: StaffIdentity | null): Promise<QuoteLine | null> {
    const scope = scopeSql(by ?? { storeIds: 'all' }, 'q.storeId');
    const rows = await this.database.query<QuoteLine>(`${LINE} WHERE q.number = ? AND ${scope.sql}`, [
      number,
      ...scope.params,
    ]);
    return rows[0] ?? null;
  }

  /** Newest first. */
  page(by: StaffIdentity, storeId: string | null, offset: number, limit: number): Promise<QuoteLine[]> {
    const where = whereOf(by, storeId);
    return this.database.query(
      `${LINE} WHERE ${where.sql} ORDER BY q.issuedAt DESC, q.id DESC LIMIT ? OFFSET ?`,
      [...where.params, limit, offset],
    );
  }

  async count(by: StaffIdentity, storeId: string | null): Promise<number> {
    const where = whereOf(by, storeId);
    const [row] = await this.database.query<{ count: number }>(
      `SELECT COUNT(*) AS count FROM quote q WHERE ${where.sql}`,
      where.params,
    );
    return row?.count ?? 0;
  }

  add(tx: Tx, row: Omit<QuoteRow, 'saleId' | 'usedAt'>): Promise<void> {
    return tx.insert('quote', row);
  }

  use(tx: Tx, use: { quoteId: string; saleId: string; usedAt: Date }): Promise<void> {
    return tx.insert('quote_use', use);
  }

  async minutes(storeId: string): Promise<number | null> {
    const [row] = await this.database.query<{ quoteMinutes: number }>(
      'SELECT quoteMinutes FROM store WHERE id = ?',
      [storeId],
    );
    return row?.quoteMinutes ?? null;
  }

  async setMinutes(tx: Tx, storeId: string, minutes: number): Promise<void> {
    await tx.execute('UPDATE store SET quoteMinutes = ? WHERE id = ?', [minutes, storeId]);
  }
}

function whereOf(by: StaffIdentity, storeId: string | null): { sql: string; params: unknown[] } {
  const scope = scopeSql(by, 'q.storeId');
  return storeId === null
    ? scope
    : { sql: `${scope.sql} AND q.storeId = ?`, params: [...scope.params, storeId] };
}
