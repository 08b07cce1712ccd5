import { Injectable } from '@nestjs/common';
import {
  HELD_TRAYS,
  type PieceState,
  type TrayEnd,
  type TrayState,
  type TryReason,
  type TryVerdict,
} from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';

export interface TryTrayRow {
  appointmentId: string;
  storeId: string;
  containerId: string;
  heldContainerId: string | null;
  state: TrayState;
  openedAt: Date;
  openedBy: string;
  shortAt: Date | null;
  closedAt: Date | null;
  closedBy: string | null;
  reason: string | null;
}
export interface TryPieceRow {
  id: string;
  appointmentId: string;
  pieceId: string;
  onPieceId: string | null;
  onAt: Date;
  onBy: string;
  offAt: Date | null;
  offBy: string | null;
  offAs: TrayEnd | null;
  verdict: TryVerdict | null;
  reasons: TryReason[] | null;
  note: string | null;
  judgedBy: string | null;
  judgedAt: Date | null;
}
export interface OnTray extends TryPieceRow {
  serial: string;
  pieceState: PieceState;
  ownerId: string | null;
}
/** The last person who had a piece in the hand at the tray. */
export interface LastHand {
  pieceId: string;
  staffId: string | null;
  move: string;
  at: Date;
}
export interface Judgement {
  verdict: TryVerdict;
  reasons: readonly TryReason[];
  note: string | null;
}
/** A tray that does not add up, with whose visit it was. */
export interface ShortTray {
  appointmentId: string;
  storeId: string;
  containerCode: string;
  containerName: string;
  contactName: string;
  shortAt: Date;
  missing: number;
}

const TRAY =
  'appointmentId, storeId, containerId, heldContainerId, state, openedAt, openedBy, shortAt, closedAt, closedBy, reason';

/** All SQL of trays and what lay on them. */
@Injectable()
export class TryTraysRepository {
  constructor(private readonly database: Database) {}

  async lock(tx: Tx, appointmentId: string): Promise<TryTrayRow | null> {
    const rows = await tx.query<TryTrayRow>(
      `SELECT ${TRAY} FROM try_tray WHERE appointmentId = ? FOR UPDATE`,
      [appointmentId],
    );
    return rows[0] ?? null;
  }

  some(appointmentIds: readonly string[]): Promise<TryTrayRow[]> {
    if (appointmentIds.length === 0) return Promise.resolve([]);
    return this.database.query(`SELECT ${TRAY} FROM try_tray WHERE appointmentId IN (?)`, [appointmentIds]);
  }

  insert(tx: Tx, row: TryTrayRow): Promise<void> {
    return tx.insert('try_tray', row);
  }

  async save(tx: Tx, row: TryTrayRow): Promise<void> {
    await tx.execute(
      `UPDATE try_tray SET containerId = ?, heldContainerId = ?, state = ?, shortAt = ?, closedAt = ?,
       closedBy = ?, reason = ? WHERE appointmentId = ?`,
      [
        row.containerId,
        row.heldContainerId,
        row.state,
        row.shortAt,
        row.closedAt,
        row.closedBy,
        row.reason,
        row.appointmentId,
      ],
    );
  }

  /** Who has the tray now. */
  async holderOf(tx: Tx, containerId: string): Promise<{ appointmentId: string; state: TrayState } | null> {
    const rows = await tx.query<{ appointmentId: string; state: TrayState }>(
      'SELECT appointmentId, state FROM try_tray WHERE heldContainerId = ?',
      [containerId],
    );
    return rows[0] ?? null;
  }

  /** TryTrays of a store by who has them, for choosing one. */
  held(storeId: string): Promise<{ containerId: string; appointmentId: string; state: TrayState }[]> {
    return this.database.query(
      `SELECT heldContainerId AS containerId, appointmentId, state FROM try_tray
       WHERE storeId = ? AND state IN (?) AND heldContainerId IS NOT NULL`,
      [storeId, [...HELD_TRAYS]],
    );
  }

  async piece(tx: Tx, appointmentId: string, pieceId: string): Promise<TryPieceRow | null> {
    const rows = await tx.query<TryPieceRow>(
      'SELECT * FROM try_piece WHERE appointmentId = ? AND pieceId = ? FOR UPDATE',
      [appointmentId, pieceId],
    );
    return rows[0] ?? null;
  }

  async count(tx: Tx, appointmentId: string): Promise<number> {
    const rows = await tx.query<{ n: number }>('SELECT COUNT(*) n FROM try_piece WHERE appointmentId = ?', [
      appointmentId,
    ]);
    return Number(rows[0]?.n ?? 0);
  }

  pieces(appointmentIds: readonly string[]): Promise<TryPieceRow[]> {
    if (appointmentIds.length === 0) return Promise.resolve([]);
    return this.database.query(
      'SELECT * FROM try_piece WHERE appointmentId IN (?) ORDER BY appointmentId, onAt, id',
      [appointmentIds],
    );
  }

  /** What lies on the tray, with where each piece stands in the ledger at this moment. */
  async onIt(tx: Tx, appointmentId: string): Promise<OnTray[]> {
    return tx.query(
      `SELECT t.*, p.serial, p.state AS pieceState, p.ownerId FROM try_piece t
       JOIN piece p ON p.id = t.pieceId WHERE t.appointmentId = ? AND t.onPieceId IS NOT NULL ORDER BY t.onAt, t.id`,
      [appointmentId],
    );
  }

  async layOn(tx: Tx, appointmentId: string, pieceId: string, staffId: string, at: Date): Promise<void> {
    await tx.execute(
      `INSERT INTO try_piece (id, appointmentId, pieceId, onPieceId, onAt, onBy) VALUES (?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE id = id`,
      [newId(), appointmentId, pieceId, null, at, staffId],
    );
    // The second key is asked by itself: an upsert would take its violation for the first one's.
    await tx.execute(
      `UPDATE try_piece SET onPieceId = pieceId, onAt = ?, onBy = ?, offAt = NULL, offBy = NULL, offAs = NULL
       WHERE appointmentId = ? AND pieceId = ?`,
      [at, staffId, appointmentId, pieceId],
    );
  }

  async takeOff(
    tx: Tx,
    row: Pick<TryPieceRow, 'appointmentId' | 'pieceId'>,
    off: { at: Date; by: string | null; as: TrayEnd },
  ): Promise<void> {
    await tx.execute(
      `UPDATE try_piece SET onPieceId = NULL, offAt = ?, offBy = ?, offAs = ?
       WHERE appointmentId = ? AND pieceId = ?`,
      [off.at, off.by, off.as, row.appointmentId, row.pieceId],
    );
  }

  async judge(
    tx: Tx,
    row: Pick<TryPieceRow, 'appointmentId' | 'pieceId'>,
    said: Judgement,
    by: { staffId: string; at: Date },
  ): Promise<void> {
    await tx.execute(
      `UPDATE try_piece SET verdict = ?, reasons = ?, note = ?, judgedBy = ?, judgedAt = ?
       WHERE appointmentId = ? AND pieceId = ?`,
      [
        said.verdict,
        JSON.stringify(said.reasons),
        said.note,
        by.staffId,
        by.at,
        row.appointmentId,
        row.pieceId,
      ],
    );
  }

  async hand(
    tx: Tx,
    line: { appointmentId: string; pieceId: string; move: string; staffId: string | null; at: Date },
  ): Promise<void> {
    await tx.insert('try_hand', { id: newId(), ...line });
  }

  /** The newest hand of each piece. */
  async lastHands(appointmentId: string, tx: Tx | null = null): Promise<LastHand[]> {
    const rows = await (tx ?? this.database).query<LastHand>(
      'SELECT pieceId, staffId, move, at FROM try_hand WHERE appointmentId = ? ORDER BY at, id',
      [appointmentId],
    );
    return [...new Map(rows.map((row) => [row.pieceId, row])).values()];
  }

  async short(by: Pick<StaffIdentity, 'storeIds'>, storeId: string | null): Promise<ShortTray[]> {
    const scope = scopeSql(by, 't.storeId');
    const rows = await this.database.query<ShortTray>(
      `SELECT t.appointmentId, t.storeId, k.code AS containerCode, k.name AS containerName, a.contactName, t.shortAt,
       (SELECT COUNT(*) FROM try_piece v WHERE v.onPieceId IS NOT NULL AND v.appointmentId = t.appointmentId) AS missing
       FROM try_tray t JOIN container k ON k.id = t.containerId JOIN appointment a ON a.id = t.appointmentId
       WHERE t.state = 'short' AND ${scope.sql} ${storeId === null ? '' : 'AND t.storeId = ?'}
       ORDER BY t.shortAt LIMIT 200`,
      [...scope.params, ...(storeId === null ? [] : [storeId])],
    );
    return rows.map((row) => ({ ...row, missing: Number(row.missing) }));
  }

  /** How often each piece has been tried on. */
  async tryOns(pieceIds: readonly string[]): Promise<Map<string, number>> {
    const known = pieceIds.filter(isId);
    if (known.length === 0) return new Map();
    const rows = await this.database.query<{ pieceId: string; n: number }>(
      'SELECT pieceId, COUNT(*) n FROM try_piece WHERE pieceId IN (?) GROUP BY pieceId',
      [known],
    );
    return new Map(rows.map((row) => [row.pieceId, Number(row.n)]));
  }
}
