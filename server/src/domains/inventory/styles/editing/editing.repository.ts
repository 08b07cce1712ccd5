import { Injectable } from '@nestjs/common';
import type { RevisionState, StyleContent, StyleEventWord, StyleState, StyleStone } from '@zhuyue/shared';
import { grouped, isId, newId, type Tx } from '../../../../platform/database/index.js';
import type { StyleRow } from '../styles.repository.js';
import { projectionOf } from './projection.rules.js';

export interface EditedStyle extends StyleRow {
  state: StyleState;
  withdrawAt: Date | null;
}
export interface RevisionRow {
  id: string;
  styleId: string;
  number: number;
  state: RevisionState;
  version: number;
  content: StyleContent;
  name: string;
  basedOn: number | null;
  contributors: string[];
  updatedBy: string | null;
  updatedAt: Date;
  submittedBy: string | null;
  submittedAt: Date | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  note: string | null;
  publishAt: Date | null;
  publishedAt: Date | null;
  createdAt: Date;
}
export interface StyleEventRow {
  id: string;
  styleId: string;
  action: StyleEventWord;
  number: number | null;
  actorId: string | null;
  note: string | null;
  at: Date;
}

const REVISION = `r.id, r.styleId, r.number, r.state, r.version, r.content, r.name, r.basedOn, r.contributors,
  r.updatedBy, r.updatedAt, r.submittedBy, r.submittedAt, r.reviewedBy, r.reviewedAt, r.note, r.publishAt,
  r.publishedAt, r.createdAt`;
const STONE = `styleId, main, gem, water, origin, treatments, count, milliCaratFrom, milliCaratTo, shape, colour,
  clarity, cut, setting`;
type StoneLine = Omit<StyleStone, 'main'> & { styleId: string; main: number };

/** What the editing of styles reads and writes inside its transactions. */
@Injectable()
export class EditingRepository {
  async lock(tx: Tx, id: string): Promise<EditedStyle | null> {
    return isId(id) ? ((await this.lockMany(tx, 'id', [id]))[0] ?? null) : null;
  }

  lockMany(tx: Tx, by: 'id' | 'code', values: readonly string[]): Promise<EditedStyle[]> {
    if (values.length === 0) return Promise.resolve([]);
    return tx.query(
      `SELECT s.*, e.name AS seriesName FROM style s LEFT JOIN series e ON e.id = s.seriesId
       WHERE s.${by} IN (?) ORDER BY s.id FOR UPDATE`,
      [values],
    );
  }

  /** The revisions in work, or in sale, of some styles. */
  async heads(
    tx: Tx,
    which: 'open' | 'live',
    styleIds: readonly string[],
  ): Promise<Map<string, RevisionRow>> {
    if (styleIds.length === 0) return new Map();
    const rows = await tx.query<RevisionRow>(
      `SELECT ${REVISION} FROM style_revision r WHERE r.${which}StyleId IN (?) FOR UPDATE`,
      [styleIds],
    );
    return new Map(rows.map((row) => [row.styleId, row]));
  }

  async numbered(tx: Tx, styleId: string, number: number): Promise<RevisionRow | null> {
    const rows = await tx.query<RevisionRow>(
      `SELECT ${REVISION} FROM style_revision r WHERE r.styleId = ? AND r.number = ?`,
      [styleId, number],
    );
    return rows[0] ?? null;
  }

  async lastNumber(tx: Tx, styleId: string): Promise<number> {
    const rows = await tx.query<{ n: number | null }>(
      'SELECT MAX(number) AS n FROM style_revision WHERE styleId = ?',
      [styleId],
    );
    return rows[0]?.n ?? 0;
  }

  async stones(tx: Tx, styleIds: readonly string[]): Promise<Map<string, StyleStone[]>> {
    if (styleIds.length === 0) return new Map();
    const rows = await tx.query<StoneLine>(
      `SELECT ${STONE} FROM style_stone WHERE styleId IN (?) ORDER BY styleId, position`,
      [styleIds],
    );
    const byStyle = grouped(rows, (row) => row.styleId);
    return new Map(
      [...byStyle].map(([id, lines]) => [
        id,
        lines.map(({ styleId: _of, main, ...stone }) => ({ ...stone, main: main === 1 })),
      ]),
    );
  }

  insertRevisions(tx: Tx, rows: readonly RevisionRow[]): Promise<void> {
    return rows.length === 0 ? Promise.resolve() : tx.insert('style_revision', rows);
  }

  /** The condition decides: of two who read the same version the second changes nothing. */
  async saveContent(tx: Tx, row: RevisionRow, version: number): Promise<boolean> {
    const { affected } = await tx.execute(
      `UPDATE style_revision SET content = ?, name = ?, contributors = ?, updatedBy = ?, updatedAt = ?, version = version + 1
       WHERE id = ? AND version = ? AND state = 'draft'`,
      [
        row.content,
        row.name,
        JSON.stringify(row.contributors),
        row.updatedBy,
        row.updatedAt,
        row.id,
        version,
      ],
    );
    return affected === 1;
  }

  /** Hundreds at once, each as its writers left it. */
  async handIn(tx: Tx, ids: readonly string[], { by, at }: { by: string; at: Date }): Promise<void> {
    if (ids.length === 0) return;
    await tx.execute(
      `UPDATE style_revision SET state = 'in_review', submittedBy = ?, submittedAt = ?, version = version + 1
       WHERE id IN (?) AND state = 'draft'`,
      [by, at, ids],
    );
  }

  async saveState(tx: Tx, row: RevisionRow): Promise<void> {
    await tx.execute(
      `UPDATE style_revision SET state = ?, contributors = ?, submittedBy = ?, submittedAt = ?, reviewedBy = ?,
         reviewedAt = ?, note = ?, publishAt = ?, publishedAt = ?, version = version + 1 WHERE id = ?`,
      [
        row.state,
        JSON.stringify(row.contributors),
        row.submittedBy,
        row.submittedAt,
        row.reviewedBy,
        row.reviewedAt,
        row.note,
        row.publishAt,
        row.publishedAt,
        row.id,
      ],
    );
  }

  async saveStyle(tx: Tx, style: EditedStyle): Promise<void> {
    await tx.execute('UPDATE style SET state = ?, publishedAt = ?, withdrawAt = ? WHERE id = ?', [
      style.state,
      style.publishedAt,
      style.withdrawAt,
      style.id,
    ]);
  }

  /** The published wording becomes what lists, search, prices and pages read. */
  async project(tx: Tx, styleId: string, content: StyleContent): Promise<void> {
    const columns = Object.entries(projectionOf(content));
    await tx.execute(`UPDATE style SET ${columns.map(([name]) => `${name} = ?`).join(', ')} WHERE id = ?`, [
      ...columns.map(([, value]) => (Array.isArray(value) ? JSON.stringify(value) : value)),
      styleId,
    ]);
    await tx.execute('DELETE FROM style_stone WHERE styleId = ?', [styleId]);
    if (content.stones.length === 0) return;
    await tx.insert(
      'style_stone',
      content.stones.map((stone, i) => ({ id: newId(), styleId, position: i + 1, ...stone })),
    );
  }

  addEvents(tx: Tx, rows: readonly StyleEventRow[]): Promise<void> {
    return rows.length === 0 ? Promise.resolve() : tx.insert('style_event', rows);
  }

  async seriesNames(tx: Tx): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; name: string }>('SELECT id, name FROM series');
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** The last number given to codes that begin so, and the last item number under our company prefix. */
  async lastCode(tx: Tx, beginning: string): Promise<number> {
    const rows = await tx.query<{ n: number | null }>(
      'SELECT MAX(CAST(SUBSTRING(code, ?) AS UNSIGNED)) AS n FROM style WHERE code LIKE ?',
      [beginning.length + 1, `${beginning}%`],
    );
    return rows[0]?.n ?? 0;
  }

  async lastItem(tx: Tx, prefix: string): Promise<number> {
    const rows = await tx.query<{ n: number | null }>(
      'SELECT MAX(CAST(SUBSTRING(gtin, ?, ?) AS UNSIGNED)) AS n FROM style WHERE gtin LIKE ?',
      [prefix.length + 1, 13 - prefix.length, `${prefix}%`],
    );
    return rows[0]?.n ?? 0;
  }

  insertStyles(tx: Tx, rows: readonly object[]): Promise<void> {
    return rows.length === 0 ? Promise.resolve() : tx.insert('style', rows);
  }
}
