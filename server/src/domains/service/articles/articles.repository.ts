import { Injectable } from '@nestjs/common';
import type { ArticleContent, ArticleState } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../../platform/database/index.js';
import type { ShownArticle } from './article-book.js';

export interface ArticleVersionRow {
  id: string;
  articleId: string;
  version: number;
  state: ArticleState;
  slot: string | null;
  content: ArticleContent;
  edition: number;
  authorIds: string[];
  writtenAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  note: string | null;
}
export interface ArticleVersionLine extends ArticleVersionRow {
  /** Of whoever wrote last. */
  authorName: string | null;
  decidedByName: string | null;
}
export interface VoteCount {
  articleId: string;
  helpful: number;
  unhelpful: number;
}
export interface SearchedFor {
  text: string;
  times: number;
  found: number;
  lastAt: Date;
}

const COLUMNS =
  'v.id, v.articleId, v.version, v.state, v.slot, v.content, v.edition, v.authorIds, v.writtenAt, v.decidedBy, v.decidedAt, v.note';
const NAMED = `SELECT ${COLUMNS}, a.name AS authorName, d.name AS decidedByName FROM article_version v
  LEFT JOIN staff a ON a.id = JSON_UNQUOTE(JSON_EXTRACT(v.authorIds, '$[0]')) LEFT JOIN staff d ON d.id = v.decidedBy`;

/** All SQL of articles, of the votes on them and of what is looked for. */
@Injectable()
export class ArticlesRepository {
  constructor(private readonly database: Database) {}

  /** Another text when another set of versions is shown. */
  async stamp(): Promise<string> {
    const [row] = await this.database.query<{ stamp: string }>(
      "SELECT CONCAT(COUNT(*), ' ', BIT_XOR(CRC32(id)), ' ', COALESCE(MAX(id), 0)) AS stamp FROM article_version WHERE state = 'published'",
    );
    return row?.stamp ?? '';
  }

  shown(): Promise<ShownArticle[]> {
    return this.database.query(
      "SELECT articleId, version, content, decidedAt FROM article_version WHERE state = 'published' ORDER BY articleId",
    );
  }

  /** Of every article the version in work, and the one shown or the last that was. */
  current(): Promise<ArticleVersionLine[]> {
    return this.database.query(
      `${NAMED} WHERE v.slot IS NOT NULL OR v.version = (SELECT MAX(o.version) FROM article_version o WHERE o.articleId = v.articleId AND o.state <> 'discarded')
       ORDER BY v.state = 'in_review' DESC, v.state = 'draft' DESC, v.writtenAt DESC, v.id`,
    );
  }

  async versions(articleId: string): Promise<ArticleVersionLine[]> {
    if (!isId(articleId)) return [];
    return this.database.query(`${NAMED} WHERE v.articleId = ? ORDER BY v.version DESC`, [articleId]);
  }

  async articleOf(versionId: string): Promise<string | null> {
    if (!isId(versionId)) return null;
    const sql = 'SELECT articleId FROM article_version WHERE id = ?';
    return (await this.database.query<{ articleId: string }>(sql, [versionId]))[0]?.articleId ?? null;
  }

  /** All versions of one article, which stands locked until the transaction ends. */
  async lock(tx: Tx, articleId: string): Promise<ArticleVersionRow[]> {
    await tx.query('SELECT id FROM article WHERE id = ? FOR UPDATE', [articleId]);
    return tx.query(`SELECT ${COLUMNS} FROM article_version v WHERE v.articleId = ? ORDER BY v.version`, [
      articleId,
    ]);
  }

  async add(tx: Tx, row: ArticleVersionRow, createdAt: Date | null): Promise<void> {
    if (createdAt !== null) await tx.insert('article', { id: row.articleId, createdAt });
    await tx.insert('article_version', row);
  }

  async save(tx: Tx, row: ArticleVersionRow): Promise<void> {
    await tx.execute(
      `UPDATE article_version SET state = ?, slot = ?, content = ?, edition = ?, authorIds = ?, writtenAt = ?,
         decidedBy = ?, decidedAt = ?, note = ? WHERE id = ?`,
      [
        row.state,
        row.slot,
        JSON.stringify(row.content),
        row.edition,
        JSON.stringify(row.authorIds),
        row.writtenAt,
        row.decidedBy,
        row.decidedAt,
        row.note,
        row.id,
      ],
    );
  }

  votes(articleIds: readonly string[]): Promise<VoteCount[]> {
    if (articleIds.length === 0) return Promise.resolve([]);
    return this.database.query(
      `SELECT articleId, CAST(SUM(helpful) AS SIGNED) AS helpful, CAST(SUM(NOT helpful) AS SIGNED) AS unhelpful
       FROM article_vote WHERE articleId IN (?) GROUP BY articleId`,
      [articleIds],
    );
  }

  async voteOf(articleId: string, voterIds: readonly string[]): Promise<boolean | null> {
    if (voterIds.length === 0) return null;
    const rows = await this.database.query<{ helpful: boolean | number }>(
      'SELECT helpful FROM article_vote WHERE articleId = ? AND voterId IN (?) ORDER BY votedAt DESC LIMIT 1',
      [articleId, voterIds],
    );
    return rows[0] === undefined ? null : Boolean(rows[0].helpful);
  }

  /** The key decides: whoever votes again changes their vote. */
  async vote(tx: Tx, articleId: string, voterId: string, helpful: boolean, at: Date): Promise<void> {
    await tx.execute(
      `INSERT INTO article_vote (articleId, voterId, helpful, votedAt) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE helpful = VALUES(helpful), votedAt = VALUES(votedAt)`,
      [articleId, voterId, helpful, at],
    );
  }

  async forgetVote(tx: Tx, articleId: string, voterId: string): Promise<void> {
    await tx.execute('DELETE FROM article_vote WHERE articleId = ? AND voterId = ?', [articleId, voterId]);
  }

  async lockSearch(tx: Tx, id: string): Promise<{ text: string; openedId: string | null } | null> {
    if (!isId(id)) return null;
    const sql = 'SELECT text, openedId FROM article_search WHERE id = ? FOR UPDATE';
    return (await tx.query<{ text: string; openedId: string | null }>(sql, [id]))[0] ?? null;
  }

  async keepSearch(tx: Tx, id: string, text: string, found: number, at: Date): Promise<void> {
    await tx.execute(
      `INSERT INTO article_search (id, text, found, searchedAt) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE text = VALUES(text), found = VALUES(found), searchedAt = VALUES(searchedAt)`,
      [id, text, found, at],
    );
  }

  async openedFrom(tx: Tx, searchId: string, articleId: string): Promise<void> {
    await tx.execute('UPDATE article_search SET openedId = ? WHERE id = ? AND openedId IS NULL', [
      articleId,
      searchId,
    ]);
  }

  /** Searches that led to no article, the same words together. */
  searches(since: Date, most: number): Promise<SearchedFor[]> {
    return this.database.query(
      `SELECT text, CAST(COUNT(*) AS SIGNED) AS times, MAX(found) AS found, MAX(searchedAt) AS lastAt
       FROM article_search WHERE openedId IS NULL AND searchedAt >= ? GROUP BY text ORDER BY times DESC LIMIT ?`,
      [since, most],
    );
  }

  /** What customers of this person's stores have written, newest first. */
  said(staff: StaffIdentity, since: Date, most: number): Promise<{ text: string; at: Date }[]> {
    const scope = scopeSql(staff, 't.storeId');
    return this.database.query(
      `SELECT m.text, m.at FROM thread_message m JOIN thread t ON t.id = m.threadId
       WHERE ${scope.sql} AND m.side = 'customer' AND m.kind = 'message' AND m.safety = 'passed'
         AND m.text IS NOT NULL AND m.at >= ? ORDER BY m.id DESC LIMIT ?`,
      [...scope.params, since, most],
    );
  }

  settled(since: Date): Promise<{ question: string; settledAt: Date }[]> {
    return this.database.query('SELECT question, settledAt FROM article_gap WHERE settledAt >= ?', [since]);
  }

  settle(
    tx: Tx,
    row: { id: string; question: string; articleId: string | null; settledBy: string; settledAt: Date },
  ): Promise<void> {
    return tx.insert('article_gap', row);
  }
}
