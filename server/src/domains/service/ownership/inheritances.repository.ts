import { Injectable } from '@nestjs/common';
import type { HeirDocument, HeirRelation, InheritanceAction, InheritanceState } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, newId, type Tx } from '../../../platform/database/index.js';

export interface InheritanceRow {
  id: string;
  pieceId: string;
  openPieceId: string | null;
  storeId: string;
  fromId: string;
  heirId: string;
  heirName: string;
  relation: HeirRelation;
  words: string | null;
  state: InheritanceState;
  requestedAt: Date;
  checkedBy: string | null;
  dueAt: Date | null;
  endedAt: Date | null;
}
export interface DocumentRow {
  id: string;
  inheritanceId: string;
  kind: HeirDocument;
  fileId: string;
  addedAt: Date;
}
export interface InheritanceLine {
  action: InheritanceAction | 'request';
  actorRole: string;
  actorId: string | null;
  words: string | null;
  at: Date;
}

const COLUMNS = `id, pieceId, openPieceId, storeId, fromId, heirId, heirName, relation, words, state, requestedAt, checkedBy,
  dueAt, endedAt`;
const MOST = 200;

/** All SQL of inheritances. */
@Injectable()
export class InheritancesRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: InheritanceRow): Promise<void> {
    return tx.insert('inheritance', { ...row });
  }

  async lock(tx: Tx, id: string): Promise<InheritanceRow | null> {
    if (!isId(id)) return null;
    const [row] = await tx.query<InheritanceRow>(
      `SELECT ${COLUMNS} FROM inheritance WHERE id = ? FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  async get(id: string): Promise<InheritanceRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.query<InheritanceRow>(
      `SELECT ${COLUMNS} FROM inheritance WHERE id = ?`,
      [id],
    );
    return row ?? null;
  }

  async save(tx: Tx, row: InheritanceRow): Promise<void> {
    await tx.execute(
      'UPDATE inheritance SET openPieceId = ?, fromId = ?, state = ?, checkedBy = ?, dueAt = ?, endedAt = ? WHERE id = ?',
      [row.openPieceId, row.fromId, row.state, row.checkedBy, row.dueAt, row.endedAt, row.id],
    );
  }

  /** Asked for by this customer, or asked for of what is theirs; the last first. */
  ofCustomer(customerId: string): Promise<InheritanceRow[]> {
    return this.database.query(
      `SELECT ${COLUMNS} FROM inheritance WHERE heirId = ? OR fromId = ? ORDER BY requestedAt DESC, id DESC LIMIT 50`,
      [customerId, customerId],
    );
  }

  /** Open ones first, then the last ended. */
  ofStaff(by: StaffIdentity): Promise<InheritanceRow[]> {
    const scope = scopeSql(by, 'storeId');
    return this.database.query(
      `SELECT ${COLUMNS} FROM inheritance WHERE ${scope.sql} ORDER BY openPieceId IS NULL, requestedAt DESC, id DESC LIMIT ${String(MOST)}`,
      scope.params,
    );
  }

  due(now: Date): Promise<{ id: string }[]> {
    return this.database.query(
      "SELECT id FROM inheritance WHERE state = 'waiting' AND dueAt <= ? ORDER BY dueAt LIMIT 200",
      [now],
    );
  }

  documents(ids: readonly string[], tx: Tx | null = null): Promise<DocumentRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return (tx ?? this.database).query(
      'SELECT id, inheritanceId, kind, fileId, addedAt FROM inheritance_document WHERE inheritanceId IN (?) ORDER BY addedAt, id',
      [ids],
    );
  }

  async addDocuments(tx: Tx, rows: readonly DocumentRow[]): Promise<void> {
    if (rows.length > 0) await tx.insert('inheritance_document', rows);
  }

  note(tx: Tx, inheritanceId: string, line: InheritanceLine): Promise<void> {
    return tx.insert('inheritance_event', { id: newId(), inheritanceId, ...line });
  }

  lines(inheritanceId: string): Promise<InheritanceLine[]> {
    return this.database.query(
      'SELECT action, actorRole, actorId, words, at FROM inheritance_event WHERE inheritanceId = ? ORDER BY at, id',
      [inheritanceId],
    );
  }

  async merge(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE inheritance SET fromId = ? WHERE fromId = ?', [intoId, fromId]);
    await tx.execute('UPDATE inheritance SET heirId = ? WHERE heirId = ?', [intoId, fromId]);
  }
}
