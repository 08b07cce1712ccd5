import { Injectable } from '@nestjs/common';
import type { ConflictOutcome, Lab } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';

export interface Paper {
  lab: Lab;
  number: string;
}
export interface ConflictRow extends Paper {
  id: string;
  boundPieceId: string;
  claimedPieceId: string | null;
  storeId: string;
  raisedBy: string;
  raisedAt: Date;
  outcome: ConflictOutcome | null;
  settledBy: string | null;
  settledAt: Date | null;
  reason: string | null;
}
/** With the words people know both pieces by. */
export interface Conflict extends ConflictRow {
  storeName: string;
  raisedByName: string | null;
  boundSerial: string;
  boundName: string;
  claimedSerial: string | null;
  claimedName: string | null;
}

const CONFLICT = `SELECT c.*, t.name AS storeName, a.name AS raisedByName, b.serial AS boundSerial, bs.name AS boundName,
  p.serial AS claimedSerial, ps.name AS claimedName
  FROM certificate_conflict c JOIN store t ON t.id = c.storeId LEFT JOIN staff a ON a.id = c.raisedBy
  JOIN piece b ON b.id = c.boundPieceId JOIN style bs ON bs.id = b.styleId
  LEFT JOIN piece p ON p.id = c.claimedPieceId LEFT JOIN style ps ON ps.id = p.styleId`;
const MOST = 100;

/** SQL of laboratories' numbers and of those two pieces claim. */
@Injectable()
export class CertificatesRepository {
  constructor(private readonly database: Database) {}

  /** Which piece a number is bound to; whoever asks next waits until this transaction is over. */
  async lock(tx: Tx, paper: Paper): Promise<{ id: string; pieceId: string; stoneId: string | null } | null> {
    const rows = await tx.query<{ id: string; pieceId: string; stoneId: string | null }>(
      'SELECT id, pieceId, stoneId FROM certificate WHERE lab = ? AND number = ? FOR UPDATE',
      [paper.lab, paper.number],
    );
    return rows[0] ?? null;
  }

  async bind(tx: Tx, pieceId: string, paper: Paper, stoneId: string | null): Promise<void> {
    const { lab, number } = paper;
    await tx.insert('certificate', { id: newId(), pieceId, lab, number, stoneId });
  }

  async relink(tx: Tx, id: string, stoneId: string | null): Promise<void> {
    await tx.execute('UPDATE certificate SET stoneId = ? WHERE id = ?', [stoneId, id]);
  }

  /** The stones of a piece in the order in which they are shown. */
  stones(tx: Tx, pieceId: string): Promise<{ id: string; gem: string }[]> {
    return tx.query(
      'SELECT id, gem FROM piece_stone WHERE pieceId = ? ORDER BY main DESC, milliCarat DESC, id',
      [pieceId],
    );
  }

  async rebind(tx: Tx, id: string, pieceId: string): Promise<void> {
    await tx.execute('UPDATE certificate SET pieceId = ?, stoneId = NULL WHERE id = ?', [pieceId, id]);
  }

  /** The passport keeps that it was bound. */
  async unbind(tx: Tx, id: string): Promise<void> {
    await tx.execute('DELETE FROM certificate WHERE id = ?', [id]);
  }

  /** The same pair is one alarm, however often it is tried. */
  async openConflict(tx: Tx, paper: Paper, claimedPieceId: string | null): Promise<string | null> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM certificate_conflict WHERE lab = ? AND number = ? AND claimedPieceId <=> ? AND outcome IS NULL`,
      [paper.lab, paper.number, claimedPieceId],
    );
    return rows[0]?.id ?? null;
  }

  async raise(tx: Tx, conflict: ConflictRow): Promise<void> {
    await tx.insert('certificate_conflict', { ...conflict });
  }

  async lockConflict(tx: Tx, id: string): Promise<ConflictRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<ConflictRow>('SELECT * FROM certificate_conflict WHERE id = ? FOR UPDATE', [
      id,
    ]);
    return rows[0] ?? null;
  }

  async settle(tx: Tx, settled: ConflictRow): Promise<void> {
    await tx.execute(
      'UPDATE certificate_conflict SET outcome = ?, settledBy = ?, settledAt = ?, reason = ? WHERE id = ?',
      [settled.outcome, settled.settledBy, settled.settledAt, settled.reason, settled.id],
    );
  }

  /** Waiting ones, the oldest first. */
  open(by: Pick<StaffIdentity, 'storeIds'>): Promise<Conflict[]> {
    const scope = scopeSql(by, 'c.storeId');
    return this.database.query(
      `${CONFLICT} WHERE c.outcome IS NULL AND ${scope.sql} ORDER BY c.raisedAt LIMIT ?`,
      [...scope.params, MOST],
    );
  }
}
