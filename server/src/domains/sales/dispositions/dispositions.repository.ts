import { Injectable } from '@nestjs/common';
import {
  CAME_BACK,
  type DispositionChoice,
  type DispositionState,
  type PieceCondition,
  type PieceState,
} from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

export interface DispositionRow {
  id: string;
  pieceId: string;
  storeId: string;
  choice: DispositionChoice;
  state: DispositionState;
  reason: string;
  grossMg: number;
  cameAt: Date;
  proposedBy: string;
  proposedByName: string;
  proposedAt: Date;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  note: string | null;
}
/** A piece that came back, with what is proposed about it. */
export interface WaitingPiece {
  pieceId: string;
  serial: string;
  name: string;
  picture: string | null;
  storeName: string;
  pieceState: PieceState;
  condition: PieceCondition;
  pieceGrossMg: number;
  since: Date;
  proposalId: string | null;
  choice: DispositionChoice | null;
  reason: string | null;
  grossMg: number | null;
  proposedBy: string | null;
  proposedByName: string | null;
  proposedAt: Date | null;
}

const MOST = 200;
const CAME = "action IN ('takeReturn', 'tradeIn')";

/** All SQL of what becomes of pieces that came back. */
@Injectable()
export class DispositionsRepository {
  constructor(private readonly database: Database) {}

  /** The longest waiting first. */
  waiting(staff: Pick<StaffIdentity, 'storeIds'>, storeId: string | null): Promise<WaitingPiece[]> {
    const scope = scopeSql(staff, 'p.storeId');
    return this.database.query(
      `SELECT x.*, d.id AS proposalId, d.choice, d.reason, d.grossMg, d.proposedBy, d.proposedByName, d.proposedAt
         FROM (SELECT p.id AS pieceId, p.serial, y.name, JSON_VALUE(y.pictures, '$[0]') AS picture,
                      t.name AS storeName, p.state AS pieceState, p.\`condition\`, p.grossMg AS pieceGrossMg,
                      (SELECT MAX(e.at) FROM piece_event e WHERE e.pieceId = p.id AND e.${CAME}) AS since
                 FROM piece p JOIN style y ON y.id = p.styleId JOIN store t ON t.id = p.storeId
                WHERE p.state IN (?) AND ${scope.sql} ${storeId === null ? '' : 'AND p.storeId = ?'}) x
         LEFT JOIN disposition d ON d.openPieceId = x.pieceId AND d.cameAt = x.since
        WHERE x.since IS NOT NULL ORDER BY x.since, x.pieceId LIMIT ${String(MOST)}`,
      [CAME_BACK, ...scope.params, ...(storeId === null ? [] : [storeId])],
    );
  }

  async cameAt(tx: Tx, pieceId: string): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date | null }>(
      `SELECT MAX(at) AS at FROM piece_event WHERE pieceId = ? AND ${CAME}`,
      [pieceId],
    );
    return row?.at ?? null;
  }

  async isProposed(tx: Tx, pieceId: string, cameAt: Date): Promise<boolean> {
    const rows = await tx.query('SELECT 1 FROM disposition WHERE openPieceId = ? AND cameAt = ?', [
      pieceId,
      cameAt,
    ]);
    return rows.length > 0;
  }

  insert(tx: Tx, row: DispositionRow): Promise<void> {
    return tx.insert('disposition', row);
  }

  async lock(tx: Tx, id: string): Promise<DispositionRow | null> {
    if (!isId(id)) return null;
    const [row] = await tx.query<DispositionRow>('SELECT * FROM disposition WHERE id = ? FOR UPDATE', [id]);
    return row ?? null;
  }

  async save(
    tx: Tx,
    { id, state, decidedBy, decidedByName, decidedAt, note }: DispositionRow,
  ): Promise<void> {
    await tx.execute(
      'UPDATE disposition SET state = ?, decidedBy = ?, decidedByName = ?, decidedAt = ?, note = ? WHERE id = ?',
      [state, decidedBy, decidedByName, decidedAt, note, id],
    );
  }
}
