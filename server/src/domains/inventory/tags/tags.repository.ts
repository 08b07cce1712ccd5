import { Injectable } from '@nestjs/common';
import type { TagState } from '@zhuyue/shared';
import { Database, isDuplicate, type Tx } from '../../../platform/database/index.js';

/** A tag as its row has it. */
export interface TagRow {
  id: string;
  pieceId: string;
  version: number;
  serial: string;
  gtin: string;
  keyVersion: number;
  state: TagState;
  reason: string | null;
  stateBy: string | null;
  stateAt: Date;
  madeBy: string | null;
  madeAt: Date;
  printedAt: Date | null;
}
export interface TagLine extends TagRow {
  madeByName: string | null;
  stateByName: string | null;
}
const COLUMNS = `g.id, g.pieceId, g.version, g.serial, g.gtin, g.keyVersion, g.state, g.reason, g.stateBy, g.stateAt,
  g.madeBy, g.madeAt, g.printedAt`;

/** SQL of the tags. */
@Injectable()
export class TagsRepository {
  constructor(private readonly database: Database) {}

  async bySerial(serial: string): Promise<TagRow | null> {
    const rows = await this.database.query<TagRow>(`SELECT ${COLUMNS} FROM tag g WHERE g.serial = ?`, [
      serial,
    ]);
    return rows[0] ?? null;
  }

  /** Newest first. */
  ofPiece(pieceId: string): Promise<TagLine[]> {
    return this.database.query(
      `SELECT ${COLUMNS}, m.name AS madeByName, s.name AS stateByName FROM tag g
       LEFT JOIN staff m ON m.id = g.madeBy LEFT JOIN staff s ON s.id = g.stateBy
       WHERE g.pieceId = ? ORDER BY g.version DESC`,
      [pieceId],
    );
  }

  /** Newest first, locked: whoever changes a tag holds its piece already, so nobody waits for anybody here. */
  lockOfPiece(tx: Tx, pieceId: string): Promise<TagRow[]> {
    return tx.query(`SELECT ${COLUMNS} FROM tag g WHERE g.pieceId = ? ORDER BY g.version DESC FOR UPDATE`, [
      pieceId,
    ]);
  }

  /** False when the identity was drawn before: draw again. */
  async insert(tx: Tx, row: TagRow & { identity: string }): Promise<boolean> {
    try {
      await tx.insert('tag', row);
      return true;
    } catch (error) {
      if (isDuplicate(error, 'uq_tag_identity') || isDuplicate(error, 'uq_tag_serial')) return false;
      throw error;
    }
  }

  /** False when the tag is not in that state any more, or another one of its piece is active already. */
  async change(
    tx: Tx,
    tag: Pick<TagRow, 'id' | 'state'>,
    to: TagState,
    stamp: { reason: string; by: string | null; at: Date },
  ): Promise<boolean> {
    try {
      const { affected } = await tx.execute(
        'UPDATE tag SET state = ?, reason = ?, stateBy = ?, stateAt = ? WHERE id = ? AND state = ?',
        [to, stamp.reason, stamp.by, stamp.at, tag.id, tag.state],
      );
      return affected === 1;
    } catch (error) {
      if (isDuplicate(error, 'uq_tag_active')) return false;
      throw error;
    }
  }
}
