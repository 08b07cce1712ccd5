import { Injectable } from '@nestjs/common';
import type { Container, PieceAction, PieceState, TagMark } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';

/** A piece as its row has it. */
export interface LockedPiece {
  id: string;
  serial: string;
  gtin: string;
  styleId: string;
  goldMg: number;
  grossMg: number;
  sizeHmm: number | null;
  fixedPriceFen: number | null;
  stonesFen: number;
  state: PieceState;
  tagState: TagMark;
  storeId: string;
  container: Container;
  ownerId: string | null;
  heldFor: string | null;
  heldUntil: Date | null;
  lastSeq: number;
}
export type PieceChange = Partial<
  Pick<LockedPiece, 'storeId' | 'container' | 'ownerId' | 'heldFor' | 'heldUntil' | 'tagState'>
>;
export interface CustodyEntry {
  pieceId: string;
  seq: number;
  action: PieceAction | 'enrol';
  fromState: PieceState | null;
  toState: PieceState;
  storeId: string;
  actorRole: string;
  actorId: string | null;
  refId: string | null;
  reason: string | null;
  details: Record<string, unknown> | null;
  at: Date;
}

const COLUMNS = `id, serial, gtin, styleId, goldMg, grossMg, sizeHmm, fixedPriceFen, stonesFen, state, tagState, storeId,
  container, ownerId, heldFor, heldUntil, lastSeq`;

/** SQL of the custody of pieces: what changes them. */
@Injectable()
export class PiecesRepository {
  constructor(private readonly database: Database) {}

  /** By the rule of the house a piece out of somebody's scope is simply not there. */
  async lock(tx: Tx, id: string, by: Pick<StaffIdentity, 'storeIds'> | null): Promise<LockedPiece | null> {
    if (!isId(id)) return null;
    const scope = scopeSql(by ?? { storeIds: 'all' }, 'storeId');
    const rows = await tx.query<LockedPiece>(
      `SELECT ${COLUMNS} FROM piece WHERE id = ? AND ${scope.sql} FOR UPDATE`,
      [id, ...scope.params],
    );
    return rows[0] ?? null;
  }

  /** False when somebody else has moved it since it was read. */
  async move(tx: Tx, piece: LockedPiece, to: PieceState, change: PieceChange): Promise<boolean> {
    const next = { ...piece, ...change };
    const { affected } = await tx.execute(
      `UPDATE piece SET state = ?, storeId = ?, container = ?, ownerId = ?, heldFor = ?, heldUntil = ?, tagState = ?,
       lastSeq = ? WHERE id = ? AND state = ? AND lastSeq = ?`,
      [
        to,
        next.storeId,
        next.container,
        next.ownerId,
        next.heldFor,
        next.heldUntil,
        next.tagState,
        piece.lastSeq + 1,
        piece.id,
        piece.state,
        piece.lastSeq,
      ],
    );
    return affected === 1;
  }

  async prolong(tx: Tx, id: string, heldFor: string, until: Date): Promise<void> {
    await tx.execute("UPDATE piece SET heldUntil = ? WHERE id = ? AND state = 'on_hold' AND heldFor = ?", [
      until,
      id,
      heldFor,
    ]);
  }

  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE piece SET ownerId = ? WHERE ownerId = ?', [intoId, fromId]);
  }

  async record(tx: Tx, entries: readonly CustodyEntry[]): Promise<void> {
    await tx.insert(
      'piece_event',
      entries.map((entry) => ({ id: newId(), ...entry })),
    );
  }

  async expired(now: Date, most: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      "SELECT id FROM piece WHERE state = 'on_hold' AND heldUntil <= ? ORDER BY heldUntil LIMIT ?",
      [now, most],
    );
    return rows.map((row) => row.id);
  }
}
