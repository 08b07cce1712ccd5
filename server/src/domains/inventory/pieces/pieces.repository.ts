import { Injectable } from '@nestjs/common';
import {
  PIECE_FACTS,
  type Container,
  type PieceCondition,
  type PieceFact,
  type PieceState,
  type TagMark,
} from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';
import type { EnrolStyle } from './enrolments.service.js';
import { chained, FIRST_HASH, type CustodyEntry, type PassportLine } from './passport.rules.js';
import type { StoneRow } from './stock.repository.js';

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
  costFen: number;
  state: PieceState;
  tagState: TagMark;
  storeId: string;
  container: Container;
  containerId: string | null;
  condition: PieceCondition;
  consignorId: string | null;
  ownerId: string | null;
  heldFor: string | null;
  heldUntil: Date | null;
  lastSeq: number;
  lastHash: string;
}
/** What may change about a piece. Its identity (id, serial, GTIN, style) is for life. */
export type PieceChange = Partial<Pick<LockedPiece, PieceFact>>;
export type NewPiece = Omit<LockedPiece, 'lastSeq' | 'lastHash'>;

const COLUMNS = `id, serial, gtin, styleId, goldMg, grossMg, sizeHmm, fixedPriceFen, stonesFen, costFen, state, tagState,
  storeId, container, containerId, \`condition\`, consignorId, ownerId, heldFor, heldUntil, lastSeq, lastHash`;

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

  /**
   * Writes the change and its line of the passport; there is no other way to either.
   * @returns null when somebody else has changed the piece since it was read, and then nothing was written.
   */
  async write(
    tx: Tx,
    piece: LockedPiece,
    change: PieceChange,
    entry: CustodyEntry,
  ): Promise<PassportLine | null> {
    const line = chained({ seq: piece.lastSeq, hash: piece.lastHash }, entry);
    const columns = PIECE_FACTS.filter((column) => change[column] !== undefined);
    const { affected } = await tx.execute(
      `UPDATE piece SET state = ?, lastSeq = ?, lastHash = ?${columns.map((column) => `, \`${column}\` = ?`).join('')}
       WHERE id = ? AND state = ? AND lastSeq = ?`,
      [
        line.toState,
        line.seq,
        line.hash,
        ...columns.map((column) => change[column]),
        piece.id,
        piece.state,
        piece.lastSeq,
      ],
    );
    if (affected !== 1) return null;
    await tx.insert('piece_event', [{ id: newId(), ...line }]);
    return line;
  }

  /** A new piece with the first line of its passport. */
  async insert(tx: Tx, piece: NewPiece, entry: CustodyEntry): Promise<void> {
    const line = chained({ seq: 0, hash: FIRST_HASH }, entry);
    await tx.insert('piece', { ...piece, lastSeq: line.seq, lastHash: line.hash });
    await tx.insert('piece_event', [{ id: newId(), ...line }]);
  }

  /** @returns their ids, in the order given. */
  async insertStones(tx: Tx, pieceId: string, stones: readonly StoneRow[]): Promise<string[]> {
    const rows = stones.map((stone) => ({ id: newId(), pieceId, ...stone }));
    if (rows.length > 0) await tx.insert('piece_stone', rows);
    return rows.map(({ id }) => id);
  }

  /** What an enrolment needs to know of a style, published or not. */
  async styleByCode(code: string): Promise<EnrolStyle | null> {
    const rows = await this.database.query<EnrolStyle>(
      `SELECT id, code, gtin, name, metal, gem, sizesHmm, typicalGoldMg, JSON_VALUE(pictures, '$[0]') AS picture
       FROM style WHERE code = ?`,
      [code],
    );
    return rows[0] ?? null;
  }

  async idsOfOwner(tx: Tx, ownerId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>('SELECT id FROM piece WHERE ownerId = ? ORDER BY id', [
      ownerId,
    ]);
    return rows.map((row) => row.id);
  }

  async expired(now: Date, most: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      "SELECT id FROM piece WHERE state = 'on_hold' AND heldUntil <= ? ORDER BY heldUntil LIMIT ?",
      [now, most],
    );
    return rows.map((row) => row.id);
  }
}
