import { Injectable } from '@nestjs/common';
import { SALES_MADE, type PaymentMeans, type SaleState } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../platform/database/index.js';
import type { CustomTerms, SaleParcel } from './sale.entity.js';

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
  creditFen: number;
  differenceReason: string | null;
  means: PaymentMeans;
  bill: Record<string, unknown>;
  state: SaleState;
  reverseReason: string | null;
  reversedBy: string | null;
  reversedAt: Date | null;
  /** 0 or 1. */
  distance: number;
  custom: CustomTerms | null;
  parcel: SaleParcel | null;
  soldAt: Date;
  handedOverAt: Date | null;
}
/** A piece that was somebody's once, and how that ended. */
export interface FormerRow {
  saleId: string;
  pieceId: string;
  number: string;
  soldAt: Date;
  state: 'returned' | 'traded_in';
  endedAt: Date;
  amountFen: number;
  /** The last day for the money of a return, and when it was paid. */
  dueOn: string | null;
  paidAt: Date | null;
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
    const custom = row.custom === null ? null : JSON.stringify(row.custom);
    return tx.insert('sale', { ...row, custom });
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

  async saveState(tx: Tx, row: Pick<SaleRow, 'id' | 'state' | 'handedOverAt'>): Promise<void> {
    await tx.execute('UPDATE sale SET state = ?, handedOverAt = ? WHERE id = ?', [
      row.state,
      row.handedOverAt,
      row.id,
    ]);
  }

  async saveParcel(tx: Tx, id: string, parcel: SaleParcel | null): Promise<void> {
    const json = parcel === null ? null : JSON.stringify(parcel);
    await tx.execute('UPDATE sale SET parcel = ? WHERE id = ?', [json, id]);
  }

  /** What was a customer's and is not any more, the last first. */
  formerOf(customerId: string): Promise<FormerRow[]> {
    return this.database.query(
      `SELECT s.id AS saleId, s.pieceId, s.number, s.soldAt, s.state, COALESCE(r.takenAt, x.takenAt) AS endedAt,
       COALESCE(r.refundFen, x.creditFen) AS amountFen, o.dueOn, o.paidAt FROM sale s
       LEFT JOIN sale_return r ON r.standingSaleId = s.id LEFT JOIN trade_in x ON x.standingSaleId = s.id
       LEFT JOIN payout o ON o.standingSaleId = s.id
       WHERE s.customerId = ? AND s.state IN ('returned', 'traded_in') ORDER BY endedAt DESC LIMIT 200`,
      [customerId],
    );
  }

  async saveReversal(tx: Tx, row: SaleRow): Promise<void> {
    await tx.execute(
      'UPDATE sale SET state = ?, reverseReason = ?, reversedBy = ?, reversedAt = ? WHERE id = ?',
      [row.state, row.reverseReason, row.reversedBy, row.reversedAt, row.id],
    );
  }

  /** Cash taken from a customer between two instants; what was given back later was taken all the same. */
  async cashFrom(customerId: string, from: Date, to: Date): Promise<number> {
    const rows = await this.database.query<{ fen: number | null }>(
      `SELECT SUM(receivedFen - creditFen) fen FROM sale
       WHERE customerId = ? AND soldAt >= ? AND soldAt < ? AND means = 'cash' AND state IN (?)`,
      [customerId, from, to, SALES_MADE],
    );
    return Number(rows[0]?.fen ?? 0);
  }

  async page(
    staff: StaffIdentity,
    filter: SaleFilter,
  ): Promise<{ rows: SaleRow[]; total: number; receivedFen: number; creditFen: number }> {
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
      this.database.query<{ n: number; fen: number | null; creditFen: number | null }>(
        `SELECT COUNT(*) n, SUM(IF(state IN (?), receivedFen, 0)) fen, SUM(IF(state IN (?), creditFen, 0)) creditFen
         FROM sale WHERE ${where}`,
        [SALES_MADE, SALES_MADE, ...params],
      ),
    ]);
    return {
      rows,
      total: Number(sums[0]?.n ?? 0),
      receivedFen: Number(sums[0]?.fen ?? 0),
      creditFen: Number(sums[0]?.creditFen ?? 0),
    };
  }

  /** Count and money of a store between two instants; what was taken back as a mistake is none. */
  async sum(storeId: string, from: Date, to: Date): Promise<{ count: number; receivedFen: number }> {
    const rows = await this.database.query<{ n: number; fen: number | null }>(
      'SELECT COUNT(*) n, SUM(receivedFen) fen FROM sale WHERE storeId = ? AND soldAt >= ? AND soldAt < ? AND state IN (?)',
      [storeId, from, to, SALES_MADE],
    );
    return { count: Number(rows[0]?.n ?? 0), receivedFen: Number(rows[0]?.fen ?? 0) };
  }

  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE sale SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }
}
