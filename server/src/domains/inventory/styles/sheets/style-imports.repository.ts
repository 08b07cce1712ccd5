import { Injectable } from '@nestjs/common';
import type { ImportFormat, ImportMode, ImportState, RowVerdict, SheetFault } from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../../platform/database/index.js';
import type { RowChange, RowRefusal } from './style-plan.service.js';

export interface ImportRow {
  id: string;
  staffId: string;
  fileName: string;
  format: ImportFormat;
  asGbk: number;
  state: ImportState;
  mode: ImportMode | null;
  handsIn: number;
  fault: SheetFault | null;
  faultDetails: Record<string, string | number> | null;
  rowCount: number;
  doneCount: number;
  attempts: number;
  createdAt: Date;
  changedAt: Date;
  staffName: string | null;
}
export interface ImportLine {
  number: number;
  code: string;
  name: string;
  verdict: RowVerdict;
  cells: Record<string, string>;
  refusals: RowRefusal[];
  changes: RowChange[];
  planHash: string;
  applied: number;
}
export type NewLine = Omit<ImportLine, 'applied'> & { importId: string; applied: boolean };

const IMPORT = `SELECT i.id, i.staffId, i.fileName, i.format, i.asGbk, i.state, i.mode, i.handsIn, i.fault, i.faultDetails, i.rowCount,
  i.doneCount, i.attempts, i.createdAt, i.changedAt, f.name AS staffName
  FROM style_import i LEFT JOIN staff f ON f.id = i.staffId`;
const LINE = 'number, code, name, verdict, cells, refusals, changes, planHash, applied';
/** Below the packet every server takes. */
const PART = 2 * 1024 * 1024;

@Injectable()
export class StyleImportsRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, row: Record<string, unknown> & { id: string }, bytes: Buffer): Promise<void> {
    await tx.insert('style_import', row);
    for (let part = 0; part * PART < bytes.length; part++) {
      const piece = bytes.subarray(part * PART, (part + 1) * PART);
      await tx.insert('style_import_part', { importId: row.id, part, bytes: piece });
    }
  }

  async file(id: string): Promise<Buffer> {
    const parts = await this.database.query<{ bytes: Buffer }>(
      'SELECT bytes FROM style_import_part WHERE importId = ? ORDER BY part',
      [id],
    );
    return Buffer.concat(parts.map((one) => one.bytes));
  }

  list(most: number): Promise<ImportRow[]> {
    return this.database.query(`${IMPORT} ORDER BY i.id DESC LIMIT ?`, [most]);
  }

  async find(id: string, tx: Tx | null = null): Promise<ImportRow | null> {
    if (!isId(id)) return null;
    const sql = `${IMPORT} WHERE i.id = ?`;
    const rows = await (tx ? tx.query<ImportRow>(sql, [id]) : this.database.query<ImportRow>(sql, [id]));
    return rows[0] ?? null;
  }

  /** One that nobody works on, or whose worker has not been heard of since `stale`. */
  async waiting(stale: Date): Promise<ImportRow | null> {
    const rows = await this.database.query<ImportRow>(
      `${IMPORT} WHERE i.state IN ('checking', 'applying') AND (i.heartbeatAt IS NULL OR i.heartbeatAt < ?)
       ORDER BY i.id LIMIT 1`,
      [stale],
    );
    return rows[0] ?? null;
  }

  /** The condition decides who of several workers takes it. */
  async take(id: string, stale: Date, now: Date): Promise<boolean> {
    const { affected } = await this.database.execute(
      `UPDATE style_import SET heartbeatAt = ?, attempts = attempts + 1
       WHERE id = ? AND state IN ('checking', 'applying') AND (heartbeatAt IS NULL OR heartbeatAt < ?)`,
      [now, id, stale],
    );
    return affected === 1;
  }

  /** Says that it is still worked on, and how far; false once it is no longer wanted. */
  async beat(id: string, state: ImportState, doneCount: number, now: Date): Promise<boolean> {
    const { affected } = await this.database.execute(
      'UPDATE style_import SET heartbeatAt = ?, doneCount = ? WHERE id = ? AND state = ?',
      [now, doneCount, id, state],
    );
    return affected === 1;
  }

  /** Only from the state it is thought to be in. */
  async move(
    from: readonly ImportState[],
    to: ImportState,
    id: string,
    facts: {
      fault?: SheetFault | null;
      faultDetails?: object | null;
      mode?: ImportMode;
      handsIn?: boolean;
      doneCount?: number;
      attempts?: number;
    },
    now: Date,
    tx: Tx | null = null,
  ): Promise<boolean> {
    const entries = Object.entries(facts);
    const sets = entries.map(([key]) => `, ${key} = ?`).join('');
    const values = entries.map(([, value]) =>
      value === null || typeof value !== 'object' ? value : JSON.stringify(value),
    );
    const { affected } = await (tx ?? this.database).execute(
      `UPDATE style_import SET state = ?, changedAt = ?, heartbeatAt = NULL${sets} WHERE id = ? AND state IN (?)`,
      [to, now, ...values, id, from],
    );
    return affected === 1;
  }

  async begin(id: string, rowCount: number): Promise<void> {
    await this.database.execute('DELETE FROM style_import_row WHERE importId = ?', [id]);
    await this.database.execute('UPDATE style_import SET rowCount = ?, doneCount = 0 WHERE id = ?', [
      rowCount,
      id,
    ]);
  }

  async dropFile(id: string): Promise<void> {
    await this.database.execute('DELETE FROM style_import_part WHERE importId = ?', [id]);
  }

  addLines(tx: Tx, lines: readonly NewLine[]): Promise<void> {
    return tx.insert('style_import_row', lines);
  }

  lines(id: string, verdicts: readonly RowVerdict[], most: number, skip: number): Promise<ImportLine[]> {
    return this.database.query(
      `SELECT ${LINE} FROM style_import_row WHERE importId = ? AND verdict IN (?) ORDER BY number LIMIT ? OFFSET ?`,
      [id, verdicts, most, skip],
    );
  }

  async counts(
    ids: readonly string[],
  ): Promise<{ importId: string; verdict: RowVerdict; applied: number; n: number }[]> {
    if (ids.length === 0) return [];
    return this.database.query(
      `SELECT importId, verdict, applied, COUNT(*) AS n FROM style_import_row WHERE importId IN (?)
       GROUP BY importId, verdict, applied`,
      [ids],
    );
  }

  /** Rows that promised something and have not been written, behind a number. */
  open(tx: Tx, id: string, after: number, most: number): Promise<ImportLine[]> {
    return tx.query(
      `SELECT ${LINE} FROM style_import_row
       WHERE importId = ? AND applied = 0 AND verdict IN ('new', 'changed') AND number > ? ORDER BY number LIMIT ?`,
      [id, after, most],
    );
  }

  async applied(tx: Tx, id: string, numbers: readonly number[]): Promise<void> {
    if (numbers.length === 0) return;
    await tx.execute('UPDATE style_import_row SET applied = 1 WHERE importId = ? AND number IN (?)', [
      id,
      numbers,
    ]);
  }

  async refuse(tx: Tx, id: string, number: number, refusals: readonly RowRefusal[]): Promise<void> {
    await tx.execute(
      "UPDATE style_import_row SET verdict = 'refused', refusals = ? WHERE importId = ? AND number = ?",
      [JSON.stringify(refusals), id, number],
    );
  }
}
