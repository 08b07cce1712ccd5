import { Injectable } from '@nestjs/common';
import type { LossKind } from '@zhuyue/shared';
import { Database, type Tx } from '../../../platform/database/index.js';

export interface LossRow {
  id: string;
  pieceId: string;
  customerId: string;
  kind: LossKind;
  words: string;
  fileId: string | null;
  reportedAt: Date;
  foundAt: Date | null;
}
const COLUMNS = 'id, pieceId, customerId, kind, words, fileId, reportedAt, foundAt';

/** All SQL of reports of loss. */
@Injectable()
export class LossesRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: LossRow): Promise<void> {
    return tx.insert('loss_report', { ...row });
  }

  /** The open report of a piece, in or out of a transaction. */
  async openOf(pieceId: string, tx?: Tx): Promise<LossRow | null> {
    const sql = `SELECT ${COLUMNS} FROM loss_report WHERE openPieceId = ?`;
    const rows = tx
      ? await tx.query<LossRow>(`${sql} FOR UPDATE`, [pieceId])
      : await this.database.query<LossRow>(sql, [pieceId]);
    return rows[0] ?? null;
  }

  async saveFound(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.execute('UPDATE loss_report SET foundAt = ? WHERE id = ?', [at, id]);
  }

  /** Missing ones first, then the last that were found. */
  latest(limit: number): Promise<LossRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM loss_report ORDER BY foundAt IS NOT NULL, reportedAt DESC LIMIT ?`,
      [limit],
    );
  }
}
