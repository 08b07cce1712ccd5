import { Injectable } from '@nestjs/common';
import type { Kind, RevisionState, StyleContent, StyleState, StyleStone, StyleTab } from '@zhuyue/shared';
import { Database, isId } from '../../../../platform/database/index.js';
import type { EditedStyle, RevisionRow, StyleEventRow } from './editing.repository.js';

export interface DeskStyleFilter {
  tab?: StyleTab | undefined;
  kind?: Kind[] | undefined;
  seriesId?: string | undefined;
  q?: string | undefined;
}
export interface DeskStyleRow {
  id: string;
  code: string;
  name: string;
  kind: Kind;
  seriesName: string | null;
  picture: string | null;
  state: StyleState;
  publishedAt: Date | null;
  withdrawAt: Date | null;
  /** Of the revision in work; null when there is none. */
  revisionState: RevisionState | null;
  revisionNumber: number | null;
  version: number | null;
  publishAt: Date | null;
  updatedAt: Date | null;
  updatedByName: string | null;
}
export type RevisionLine = Omit<RevisionRow, 'content' | 'contributors' | 'styleId'> & {
  updatedByName: string | null;
  submittedByName: string | null;
  reviewedByName: string | null;
};
export type EventLine = StyleEventRow & { actorName: string | null };

const FROM = 'FROM style s LEFT JOIN style_revision r ON r.openStyleId = s.id';
const TABS: Readonly<Record<StyleTab, string>> = {
  draft: "(r.state = 'draft' OR (s.state = 'draft' AND r.id IS NULL))",
  in_review: "r.state = 'in_review'",
  scheduled: "(r.state = 'scheduled' OR (s.state = 'published' AND s.withdrawAt IS NOT NULL))",
  published: "s.state = 'published'",
  withdrawn: "s.state = 'withdrawn'",
};
const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

function where(filter: DeskStyleFilter): { sql: string; params: unknown[] } {
  const parts: [string, unknown[]][] = [['1 = 1', []]];
  if (filter.kind && filter.kind.length > 0) parts.push(['s.kind IN (?)', [filter.kind]]);
  if (filter.seriesId) parts.push(['s.seriesId = ?', [filter.seriesId]]);
  for (const word of (filter.q ?? '').split(/\s+/).filter(Boolean)) {
    const part = `%${escaped(word)}%`;
    // Codes are ASCII: other text finds none of them, and the database would refuse to compare it.
    const code = /^[\x21-\x7e]+$/.test(word);
    parts.push([
      `(COALESCE(r.name, s.name) LIKE ?${code ? ' OR s.code LIKE ?' : ''})`,
      code ? [part, `${escaped(word.toUpperCase())}%`] : [part],
    ]);
  }
  return { sql: parts.map(([sql]) => sql).join(' AND '), params: parts.flatMap(([, params]) => params) };
}

/** What the desk sees of styles and their revisions. */
@Injectable()
export class StyleFilesRepository {
  constructor(private readonly database: Database) {}

  page(filter: DeskStyleFilter, limit: number, offset: number): Promise<DeskStyleRow[]> {
    const { sql, params } = where(filter);
    const tab = filter.tab ? `AND ${TABS[filter.tab]}` : '';
    return this.database.query(
      `SELECT s.id, s.code, COALESCE(r.name, s.name) AS name, s.kind, e.name AS seriesName,
         COALESCE(JSON_VALUE(r.content, '$.pictures[0].file'), JSON_VALUE(s.pictures, '$[0]')) AS picture,
         s.state, s.publishedAt, s.withdrawAt, r.state AS revisionState, r.number AS revisionNumber, r.version,
         r.publishAt, r.updatedAt, a.name AS updatedByName
       ${FROM} LEFT JOIN series e ON e.id = s.seriesId LEFT JOIN staff a ON a.id = r.updatedBy
       WHERE ${sql} ${tab} ORDER BY r.updatedAt IS NULL, r.updatedAt DESC, s.publishedAt DESC, s.id LIMIT ? OFFSET ?`,
      [...params, limit, offset],
    );
  }

  async counts(filter: DeskStyleFilter): Promise<Record<StyleTab | 'all', number>> {
    const { sql, params } = where(filter);
    const sums = Object.entries(TABS).map(([tab, when]) => `COALESCE(SUM(${when}), 0) AS \`${tab}\``);
    const [row] = await this.database.query<Record<StyleTab | 'all', number>>(
      `SELECT COUNT(*) AS \`all\`, ${sums.join(', ')} ${FROM} WHERE ${sql}`,
      params,
    );
    return row ?? { all: 0, draft: 0, in_review: 0, scheduled: 0, published: 0, withdrawn: 0 };
  }

  async style(id: string): Promise<EditedStyle | null> {
    if (!isId(id)) return null;
    const rows = await this.database.query<EditedStyle>(
      'SELECT s.*, e.name AS seriesName FROM style s LEFT JOIN series e ON e.id = s.seriesId WHERE s.id = ?',
      [id],
    );
    return rows[0] ?? null;
  }

  /** The revision in work and the one in sale. */
  heads(styleId: string): Promise<(RevisionRow & RevisionLine)[]> {
    return this.database.query(
      `SELECT ${REVISION_LINE}, r.styleId, r.content, r.contributors ${REVISION_FROM}
       WHERE r.openStyleId = ? OR r.liveStyleId = ?`,
      [styleId, styleId],
    );
  }

  /** What customers see of it: its own revision or, of a style that has never had one, its stones. */
  async live(styleId: string): Promise<{ content: StyleContent | null; stones: StyleStone[] }> {
    const rows = await this.database.prepared<LiveRow>(LIVE, [styleId]);
    const stones = rows.flatMap(({ content: _not, main, gem, ...rest }) =>
      gem === null ? [] : [{ ...rest, gem, main: main === 1 }],
    );
    return { content: rows[0]?.content ?? null, stones };
  }

  async numbered(styleId: string, number: number): Promise<(RevisionRow & RevisionLine) | null> {
    const rows = await this.database.query<RevisionRow & RevisionLine>(
      `SELECT ${REVISION_LINE}, r.styleId, r.content, r.contributors ${REVISION_FROM}
       WHERE r.styleId = ? AND r.number = ?`,
      [styleId, number],
    );
    return rows[0] ?? null;
  }

  /** Newest first. */
  revisions(styleId: string): Promise<RevisionLine[]> {
    return this.database.query(
      `SELECT ${REVISION_LINE} ${REVISION_FROM} WHERE r.styleId = ? ORDER BY r.number DESC LIMIT 100`,
      [styleId],
    );
  }

  events(styleId: string): Promise<EventLine[]> {
    return this.database.query(
      `SELECT e.id, e.styleId, e.action, e.number, e.actorId, e.note, e.at, a.name AS actorName
       FROM style_event e LEFT JOIN staff a ON a.id = e.actorId WHERE e.styleId = ? ORDER BY e.id DESC LIMIT 200`,
      [styleId],
    );
  }

  async seriesNames(): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>('SELECT id, name FROM series');
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}

const REVISION_LINE = `r.id, r.number, r.state, r.version, r.name, r.basedOn, r.updatedBy, r.updatedAt, r.submittedBy,
  r.submittedAt, r.reviewedBy, r.reviewedAt, r.note, r.publishAt, r.publishedAt, r.createdAt,
  u.name AS updatedByName, b.name AS submittedByName, v.name AS reviewedByName`;
const REVISION_FROM = `FROM style_revision r LEFT JOIN staff u ON u.id = r.updatedBy
  LEFT JOIN staff b ON b.id = r.submittedBy LEFT JOIN staff v ON v.id = r.reviewedBy`;

/** The stones stand in the revision when there is one: they are not asked for as well. */
const LIVE = `SELECT r.content, t.main, t.gem, t.water, t.origin, t.treatments, t.count, t.milliCaratFrom,
  t.milliCaratTo, t.shape, t.colour, t.clarity, t.cut, t.setting
  FROM style s LEFT JOIN style_revision r ON r.liveStyleId = s.id
  LEFT JOIN style_stone t ON t.styleId = s.id AND r.id IS NULL WHERE s.id = ? ORDER BY t.position`;
type LiveRow = Omit<StyleStone, 'main' | 'gem'> & {
  content: StyleContent | null;
  gem: StyleStone['gem'] | null;
  main: number | null;
};
