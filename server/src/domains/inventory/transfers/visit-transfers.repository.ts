import { Injectable } from '@nestjs/common';
import { TRANSFER_GIVERS_TURN, TRANSFER_OPEN, type TransferState } from '@zhuyue/shared';
import { Database, type Tx } from '../../../platform/database/index.js';

/** A piece on its way, or that came, for a visit. */
export interface VisitLine {
  visitId: string;
  transferId: string;
  number: string;
  state: TransferState;
  lineState: 'open' | 'dropped' | 'ended';
  pieceId: string;
  fromStoreId: string;
  toStoreId: string;
  neededAt: Date | null;
  movedAt: Date;
  /** When the giving store was reminded last. */
  chasedAt: Date | null;
}

/** A reminder the giving store has not answered with a step. */
export interface ChasedTransfer {
  transferId: string;
  number: string;
  toStoreName: string;
  neededAt: Date | null;
  chasedAt: Date;
}

const CHASED = "SELECT MAX(e.at) FROM paper_event e WHERE e.paperId = t.id AND e.action = 'chase'";

const LINE = `SELECT t.visitId, t.id AS transferId, t.number, t.state, l.state AS lineState, l.pieceId, t.fromStoreId,
  t.toStoreId, t.neededAt, t.movedAt, (${CHASED}) AS chasedAt FROM transfer t JOIN transfer_line l ON l.transferId = t.id`;

/** SQL of the transfers asked for visits. */
@Injectable()
export class VisitTransfersRepository {
  constructor(private readonly database: Database) {}

  ofVisits(visitIds: readonly string[]): Promise<VisitLine[]> {
    if (visitIds.length === 0) return Promise.resolve([]);
    return this.database.query(`${LINE} WHERE t.visitId IN (?) ORDER BY t.id, l.pieceId`, [visitIds]);
  }

  async visitOf(transferId: string): Promise<string | null> {
    const rows = await this.database.query<{ visitId: string | null }>(
      'SELECT visitId FROM transfer WHERE id = ?',
      [transferId],
    );
    return rows[0]?.visitId ?? null;
  }

  openOf(tx: Tx, visitId: string): Promise<VisitLine[]> {
    return tx.query(
      `${LINE} WHERE t.visitId = ? AND t.state IN (?) AND l.state = 'open' ORDER BY t.id, l.pieceId`,
      [visitId, TRANSFER_OPEN],
    );
  }

  async chasedAt(tx: Tx, transferId: string): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date | null }>(
      `SELECT (${CHASED}) AS at FROM transfer t WHERE t.id = ?`,
      [transferId],
    );
    return row?.at ?? null;
  }

  /** As long as the paper has not moved since it was reminded of. */
  async chased(fromStoreId: string): Promise<ChasedTransfer[]> {
    return this.database.query(
      `SELECT c.* FROM (
         SELECT t.id AS transferId, t.number, s.name AS toStoreName, t.neededAt, t.movedAt, (${CHASED}) AS chasedAt
         FROM transfer t JOIN store s ON s.id = t.toStoreId WHERE t.fromStoreId = ? AND t.state IN (?)
       ) c WHERE c.chasedAt >= c.movedAt ORDER BY c.neededAt IS NULL, c.neededAt, c.transferId LIMIT 20`,
      [fromStoreId, TRANSFER_GIVERS_TURN],
    );
  }

  /** Which of the pieces are on a list already; a piece travels by one transfer at a time. */
  async onTheirWay(pieceIds: readonly string[], tx: Tx | null = null): Promise<Map<string, string>> {
    if (pieceIds.length === 0) return new Map();
    const sql = 'SELECT openPieceId AS pieceId, transferId FROM transfer_line WHERE openPieceId IN (?)';
    const params = [pieceIds];
    const rows = await (tx ?? this.database).query<{ pieceId: string; transferId: string }>(sql, params);
    return new Map(rows.map((row) => [row.pieceId, row.transferId]));
  }

  async retime(tx: Tx, visitId: string, neededAt: Date): Promise<void> {
    await tx.execute('UPDATE transfer SET neededAt = ? WHERE visitId = ? AND state IN (?)', [
      neededAt,
      visitId,
      TRANSFER_OPEN,
    ]);
  }

  /** Parcels that were packed or sent for visits that will not take place, at either end. */
  async strayed(storeId: string, visitIds: readonly string[]): Promise<VisitLine[]> {
    if (visitIds.length === 0) return [];
    return this.database.query(
      `${LINE} WHERE t.visitId IN (?) AND (t.fromStoreId = ? OR t.toStoreId = ?) AND t.state IN (?)
       ORDER BY t.movedAt`,
      [visitIds, storeId, storeId, ['packed', 'shipped', 'arrived', 'received', 'returning']],
    );
  }
}
