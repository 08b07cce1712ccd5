import { Injectable } from '@nestjs/common';
import type { PassingKind, PassingState } from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

export interface PassingRow {
  id: string;
  pieceId: string;
  fromId: string;
  toId: string | null;
  toPhone: string | null;
  code: string;
  kind: PassingKind;
  words: string | null;
  state: PassingState;
  offeredAt: Date;
  acceptedAt: Date | null;
  dueAt: Date;
  endedAt: Date | null;
}

const COLUMNS =
  'id, pieceId, fromId, toId, toPhone, code, kind, words, state, offeredAt, acceptedAt, dueAt, endedAt';

/** All SQL of passing pieces on. */
@Injectable()
export class PassingsRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: PassingRow): Promise<void> {
    return tx.insert('ownership_passing', { ...row });
  }

  async lock(tx: Tx, id: string): Promise<PassingRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<PassingRow>(
      `SELECT ${COLUMNS} FROM ownership_passing WHERE id = ? FOR UPDATE`,
      [id],
    );
    return rows[0] ?? null;
  }

  async get(id: string): Promise<PassingRow | null> {
    const rows = await this.database.query<PassingRow>(
      `SELECT ${COLUMNS} FROM ownership_passing WHERE id = ?`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Given, taken, or offered to this number, the last first. */
  ofCustomer(customerId: string, phone: string | null): Promise<PassingRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM ownership_passing
       WHERE fromId = ? OR toId = ? OR (toId IS NULL AND toPhone = ?) ORDER BY offeredAt DESC, id DESC LIMIT 100`,
      [customerId, customerId, phone],
    );
  }

  async byCode(code: string): Promise<PassingRow | null> {
    const rows = await this.database.query<PassingRow>(
      `SELECT ${COLUMNS} FROM ownership_passing WHERE code = ? AND state = 'offered'`,
      [code],
    );
    return rows[0] ?? null;
  }

  async save(tx: Tx, row: PassingRow): Promise<void> {
    await tx.execute(
      'UPDATE ownership_passing SET state = ?, toId = ?, acceptedAt = ?, dueAt = ?, endedAt = ? WHERE id = ?',
      [row.state, row.toId, row.acceptedAt, row.dueAt, row.endedAt, row.id],
    );
  }

  due(now: Date): Promise<{ id: string; state: PassingState }[]> {
    return this.database.query(
      "SELECT id, state FROM ownership_passing WHERE state IN ('offered','cooling') AND dueAt <= ? ORDER BY dueAt LIMIT 200",
      [now],
    );
  }

  async openOf(pieceId: string): Promise<string | null> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM ownership_passing WHERE openPieceId = ?',
      [pieceId],
    );
    return rows[0]?.id ?? null;
  }

  /** Behind the lock of the piece, where a case is opened as well; without one as it stands, to be shown. */
  async caseOpen(tx: Tx | null, pieceId: string): Promise<boolean> {
    const rows = await (tx ?? this.database).query('SELECT 1 one FROM claim WHERE openPieceId = ?', [
      pieceId,
    ]);
    return rows.length > 0;
  }

  async handWarranties(tx: Tx, pieceId: string, toId: string): Promise<void> {
    await tx.execute("UPDATE warranty SET customerId = ? WHERE pieceId = ? AND state = 'active'", [
      toId,
      pieceId,
    ]);
  }

  async merge(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE ownership_passing SET fromId = ? WHERE fromId = ?', [intoId, fromId]);
    await tx.execute('UPDATE ownership_passing SET toId = ? WHERE toId = ?', [intoId, fromId]);
    await tx.execute('UPDATE loss_report SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }
}
