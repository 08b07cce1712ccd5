import { Injectable } from '@nestjs/common';
import type { PieceCondition, ReturnGround } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, type Tx } from '../../../platform/database/index.js';
import type { RefundLine } from './refund.rules.js';

export interface ReturnRow {
  id: string;
  number: string;
  saleId: string;
  pieceId: string;
  storeId: string;
  staffId: string;
  customerId: string;
  ground: ReturnGround;
  condition: PieceCondition;
  reason: string;
  lines: RefundLine[];
  refundFen: number;
  refundDueOn: string;
  takenAt: Date;
  conditionBefore: PieceCondition;
  undoneAt: Date | null;
  undoneBy: string | null;
  undoReason: string | null;
}

/** All SQL of returns. */
@Injectable()
export class ReturnsRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: ReturnRow): Promise<void> {
    return tx.insert('sale_return', { ...row, lines: JSON.stringify(row.lines) });
  }

  /** The return that stands for a sale; the sale is locked by whoever is about to change it. */
  async ofSale(saleId: string, tx: Tx | null = null): Promise<ReturnRow | null> {
    const rows = await (tx ?? this.database).query<ReturnRow>(
      'SELECT * FROM sale_return WHERE standingSaleId = ?',
      [saleId],
    );
    return rows[0] ?? null;
  }

  async saveUndo(tx: Tx, row: ReturnRow): Promise<void> {
    await tx.execute('UPDATE sale_return SET undoneAt = ?, undoneBy = ?, undoReason = ? WHERE id = ?', [
      row.undoneAt,
      row.undoneBy,
      row.undoReason,
      row.id,
    ]);
  }

  /** Money owed for what was taken back between two instants, in returns that stand. */
  async owed(staff: StaffIdentity, storeId: string | null, from: Date, to: Date): Promise<number> {
    const scope = scopeSql(staff, 'storeId');
    const rows = await this.database.query<{ fen: number | null }>(
      `SELECT SUM(refundFen) fen FROM sale_return
       WHERE ${scope.sql} AND takenAt >= ? AND takenAt < ? AND undoneAt IS NULL${storeId === null ? '' : ' AND storeId = ?'}`,
      [...scope.params, from, to, ...(storeId === null ? [] : [storeId])],
    );
    return Number(rows[0]?.fen ?? 0);
  }

  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE sale_return SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }
}
