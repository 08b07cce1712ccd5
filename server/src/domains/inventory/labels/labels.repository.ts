import { Injectable } from '@nestjs/common';
import type { Kind, Lab, PieceState, TagState } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, newId, type Tx } from '../../../platform/database/index.js';
import type { LabelPrint, LabelStone } from './label.rules.js';

export interface LabelFilter {
  storeId?: string;
  kind?: Kind[];
  q?: string;
  /** Only pieces whose newest tag never came out of a printer. */
  unprinted?: boolean;
}
/** A piece as it is chosen for printing, with its newest tag. */
export interface LabelPiece {
  pieceId: string;
  tagId: string;
  serial: string;
  version: number;
  tagState: TagState;
  printedAt: Date | null;
  name: string;
  styleCode: string;
  kind: Kind;
  goldMg: number;
  sizeHmm: number | null;
  state: PieceState;
  storeId: string;
  storeName: string;
}
export interface NewestTag {
  pieceId: string;
  tagId: string;
  serial: string;
  gtin: string;
  version: number;
  state: TagState;
  printedAt: Date | null;
}
export interface JobRow {
  id: string;
  storeId: string;
  storeName: string;
  templateId: string;
  templateName: string;
  count: number;
  copies: number;
  reason: string | null;
  printedByName: string | null;
  printedAt: Date;
}
export interface JobLine {
  pieceId: string;
  tagId: string;
  copy: boolean;
  print: LabelPrint;
}
export interface NewJob {
  storeId: string;
  templateId: string;
  reason: string | null;
  printedBy: string;
  printedAt: Date;
  lines: readonly JobLine[];
}

const NEWEST = `tag g ON g.pieceId = p.id AND g.version = (SELECT MAX(n.version) FROM tag n WHERE n.pieceId = p.id)`;
const CHOICE = `FROM piece p JOIN ${NEWEST} JOIN style s ON s.id = p.styleId JOIN store t ON t.id = p.storeId`;
const JOB = `SELECT j.id, j.storeId, t.name AS storeName, j.templateId, m.name AS templateName, j.count, j.copies, j.reason,
  a.name AS printedByName, j.printedAt FROM label_job j JOIN store t ON t.id = j.storeId
  JOIN label_template m ON m.id = j.templateId LEFT JOIN staff a ON a.id = j.printedBy`;

const beginning = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`;

/** SQL of the labels and their prints. */
@Injectable()
export class LabelsRepository {
  constructor(private readonly database: Database) {}

  choice(by: StaffIdentity, filter: LabelFilter, offset: number, limit: number): Promise<LabelPiece[]> {
    const where = whereOf(by, filter);
    return this.database.query(
      `SELECT p.id AS pieceId, g.id AS tagId, g.serial, g.version, g.state AS tagState, g.printedAt, s.name,
        s.code AS styleCode, s.kind, p.goldMg, p.sizeHmm, p.state, p.storeId, t.name AS storeName
       ${CHOICE} WHERE ${where.sql} ORDER BY g.printedAt IS NOT NULL, s.\`rank\`, p.id LIMIT ? OFFSET ?`,
      [...where.params, limit, offset],
    );
  }

  async count(by: StaffIdentity, filter: LabelFilter): Promise<number> {
    const where = whereOf(by, filter);
    const rows = await this.database.query<{ n: number }>(
      `SELECT COUNT(*) AS n ${CHOICE} WHERE ${where.sql}`,
      where.params,
    );
    return rows[0]?.n ?? 0;
  }

  /** The newest tag of each piece; locked when asked in a transaction. */
  newest(pieceIds: readonly string[], tx: Tx | null = null): Promise<NewestTag[]> {
    if (pieceIds.length === 0) return Promise.resolve([]);
    return (tx ?? this.database).query(
      `SELECT p.id AS pieceId, g.id AS tagId, g.serial, g.gtin, g.version, g.state, g.printedAt
       FROM piece p JOIN ${NEWEST} WHERE p.id IN (?) ${tx === null ? '' : 'FOR UPDATE'}`,
      [pieceIds],
    );
  }

  async stones(pieceIds: readonly string[]): Promise<(LabelStone & { pieceId: string })[]> {
    if (pieceIds.length === 0) return [];
    return this.database.query(
      `SELECT pieceId, gem, count, milliCarat FROM piece_stone WHERE pieceId IN (?)
       ORDER BY pieceId, main DESC, milliCarat DESC, id`,
      [pieceIds],
    );
  }

  certificates(pieceIds: readonly string[]): Promise<{ pieceId: string; lab: Lab; number: string }[]> {
    if (pieceIds.length === 0) return Promise.resolve([]);
    return this.database.query(
      'SELECT pieceId, lab, number FROM certificate WHERE pieceId IN (?) ORDER BY pieceId, lab, number',
      [pieceIds],
    );
  }

  async insertJob(tx: Tx, job: NewJob): Promise<string> {
    const id = newId();
    const { lines, ...facts } = job;
    const copies = lines.filter(({ copy }) => copy).length;
    await tx.insert('label_job', { id, ...facts, count: lines.length, copies });
    await tx.insert(
      'label_line',
      lines.map((line, position) => ({ id: newId(), jobId: id, position, ...line })),
    );
    return id;
  }

  /** The first time counts; a copy leaves the day of the first. */
  async markPrinted(tx: Tx, tagIds: readonly string[], at: Date): Promise<void> {
    await tx.execute('UPDATE tag SET printedAt = ? WHERE id IN (?) AND printedAt IS NULL', [at, tagIds]);
  }

  jobs(by: StaffIdentity, storeId: string | null, offset: number, limit: number): Promise<JobRow[]> {
    const scope = scopeSql(by, 'j.storeId');
    return this.database.query(
      `${JOB} WHERE ${scope.sql} AND (? IS NULL OR j.storeId = ?) ORDER BY j.id DESC LIMIT ? OFFSET ?`,
      [...scope.params, storeId, storeId, limit, offset],
    );
  }

  async countJobs(by: StaffIdentity, storeId: string | null): Promise<number> {
    const scope = scopeSql(by, 'j.storeId');
    const rows = await this.database.query<{ n: number }>(
      `SELECT COUNT(*) AS n FROM label_job j WHERE ${scope.sql} AND (? IS NULL OR j.storeId = ?)`,
      [...scope.params, storeId, storeId],
    );
    return rows[0]?.n ?? 0;
  }

  async job(by: StaffIdentity, id: string): Promise<JobRow | null> {
    const scope = scopeSql(by, 'j.storeId');
    const rows = await this.database.query<JobRow>(`${JOB} WHERE j.id = ? AND ${scope.sql}`, [
      id,
      ...scope.params,
    ]);
    return rows[0] ?? null;
  }

  async lines(jobId: string): Promise<JobLine[]> {
    const rows = await this.database.query<Omit<JobLine, 'copy'> & { copy: number }>(
      'SELECT pieceId, tagId, `copy`, `print` FROM label_line WHERE jobId = ? ORDER BY position',
      [jobId],
    );
    return rows.map((row) => ({ ...row, copy: row.copy === 1 }));
  }
}

function whereOf(by: StaffIdentity, filter: LabelFilter): { sql: string; params: unknown[] } {
  const scope = scopeSql(by, 'p.storeId');
  const parts = [scope.sql, "p.state NOT IN ('melted', 'retired')"];
  const params: unknown[] = [...scope.params];
  const add = (sql: string, ...more: unknown[]): void => {
    parts.push(sql);
    params.push(...more);
  };
  if (filter.storeId !== undefined) add('p.storeId = ?', filter.storeId);
  if (filter.kind?.length) add('s.kind IN (?)', filter.kind);
  if (filter.unprinted === true) add('g.printedAt IS NULL');
  if (filter.q !== undefined) {
    const named = `%${beginning(filter.q)}`;
    const code = filter.q.replace(/[\s-]/g, '').toUpperCase();
    // A serial and a style code are ASCII: other words could not even be compared with them.
    if (!/^[0-9A-Z]+$/.test(code)) add('s.name LIKE ?', named);
    else
      add(
        'g.serial LIKE ? OR s.code LIKE ? OR s.name LIKE ?',
        `${code}%`,
        beginning(filter.q.toUpperCase()),
        named,
      );
  }
  return { sql: parts.map((part) => `(${part})`).join(' AND '), params };
}
