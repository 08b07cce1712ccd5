import { Injectable } from '@nestjs/common';
import type { PaymentMeans, SaleState } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../platform/database/index.js';

export interface SaleRow {
  id: string;
  number: string;
  pieceId: string;
  storeId: string;
  staffId: string;
  customerId: string;
  appointmentId: string | null;
  askedFen: number;
  receivedFen: number;
  differenceReason: string | null;
  means: PaymentMeans;
  bill: Record<string, unknown>;
  state: SaleState;
  reverseReason: string | null;
  reversedBy: string | null;
  reversedAt: Date | null;
  soldAt: Date;
}
export interface SaleFilter {
  storeId: string | null;
  from: Date;
  to: Date;
  limit: number;
  offset: number;
}

/** All SQL of sales. */
@Injectable()
export class SalesRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: SaleRow): Promise<void> {
    return tx.insert('sale', row);
  }

  async lock(tx: Tx, id: string): Promise<SaleRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<SaleRow>('SELECT * FROM sale WHERE id = ? FOR UPDATE', [id]);
    return rows[0] ?? null;
  }

  async find(id: string): Promise<SaleRow | null> {
    if (!isId(id)) return null;
    const rows = await this.database.query<SaleRow>('SELECT * FROM sale WHERE id = ?', [id]);
    return rows[0] ?? null;
  }

  /** The sale that stands for a piece; null when it was never sold or the sale was reversed. */
  async livingOf(pieceIds: string[]): Promise<SaleRow[]> {
    if (pieceIds.length === 0) return [];
    return this.database.query<SaleRow>('SELECT * FROM sale WHERE livePieceId IN (?)', [pieceIds]);
  }

  async saveReversal(tx: Tx, row: SaleRow): Promise<void> {
    await tx.execute(
      'UPDATE sale SET state = ?, reverseReason = ?, reversedBy = ?, reversedAt = ? WHERE id = ?',
      [row.state, row.reverseReason, row.reversedBy, row.reversedAt, row.id],
    );
  }

  /** Cash taken from a customer between two instants, in sales that stand. */
  async cashFrom(customerId: string, from: Date, to: Date): Promise<number> {
    const rows = await this.database.query<{ fen: number | null }>(
      `SELECT SUM(receivedFen) fen FROM sale
       WHERE customerId = ? AND soldAt >= ? AND soldAt < ? AND means = 'cash' AND state = 'handed_over'`,
      [customerId, from, to],
    );
    return Number(rows[0]?.fen ?? 0);
  }

  async page(
    staff: StaffIdentity,
    filter: SaleFilter,
  ): Promise<{ rows: SaleRow[]; total: number; receivedFen: number }> {
    const scope = scopeSql(staff, 'storeId');
    const where = `${scope.sql} AND soldAt >= ? AND soldAt < ?${filter.storeId === null ? '' : ' AND storeId = ?'}`;
    const params = [
      ...scope.params,
      filter.from,
      filter.to,
      ...(filter.storeId === null ? [] : [filter.storeId]),
    ];
    const [rows, sums] = await Promise.all([
      this.database.query<SaleRow>(
        `SELECT * FROM sale WHERE ${where} ORDER BY soldAt DESC, id DESC LIMIT ? OFFSET ?`,
        [...params, filter.limit, filter.offset],
      ),
      this.database.query<{ n: number; fen: number | null }>(
        `SELECT COUNT(*) n, SUM(IF(state = 'handed_over', receivedFen, 0)) fen FROM sale WHERE ${where}`,
        params,
      ),
    ]);
    return { rows, total: Number(sums[0]?.n ?? 0), receivedFen: Number(sums[0]?.fen ?? 0) };
  }

  /** Count and money of a store between two instants, sales that stand only. */
  async sum(storeId: string, from: Date, to: Date): Promise<{ count: number; receivedFen: number }> {
    const rows = await this.database.query<{ n: number; fen: number | null }>(
      "SELECT COUNT(*) n, SUM(receivedFen) fen FROM sale WHERE storeId = ? AND soldAt >= ? AND soldAt < ? AND state = 'handed_over'",
      [storeId, from, to],
    );
    return { count: Number(rows[0]?.n ?? 0), receivedFen: Number(rows[0]?.fen ?? 0) };
  }

  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE sale SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }
}
