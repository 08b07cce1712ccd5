import { Injectable } from '@nestjs/common';
import { ARTICLE_FLOW, ARTICLE_LIMITS, type ArticleAction, type ArticleContent } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { articleSlot, decideArticle, EMPTY_ARTICLE, offeredArticleActions } from './article.rules.js';
import type { OfferedArticleAction } from './article.rules.js';
import {
  ArticlesRepository,
  type ArticleVersionLine,
  type ArticleVersionRow,
  type VoteCount,
} from './articles.repository.js';

export interface ArticleFull {
  /** The newest first; never none. */
  versions: (ArticleVersionLine & { actions: OfferedArticleAction[] })[];
  votes: VoteCount;
}
export interface ArticleOnDesk {
  version: ArticleVersionLine;
  /** Whether an older version is shown while this one is in work. */
  alsoShown: boolean;
  votes: VoteCount;
}
/** What a person may ask for; `save` has a content and a call of its own. */
export type ArticleStep = Exclude<ArticleAction, 'save' | 'supersede'>;

const noVotes = (articleId: string): VoteCount => ({ articleId, helpful: 0, unhelpful: 0 });

/** 保养与问答 as the desk keeps it: one writes, another publishes, and no published wording is ever changed. */
@Injectable()
export class Articles {
  constructor(
    private readonly articles: ArticlesRepository,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** One line an article: the version in work, else the one shown, else the last. */
  async list(): Promise<ArticleOnDesk[]> {
    const lines = await this.articles.current();
    const shown = new Set(lines.filter((one) => one.state === 'published').map((one) => one.articleId));
    const votes = await this.articles.votes([...new Set(lines.map((one) => one.articleId))]);
    const firsts = new Map<string, ArticleVersionLine>();
    for (const line of lines)
      if ((firsts.get(line.articleId)?.version ?? 0) < line.version) firsts.set(line.articleId, line);
    return [...firsts.values()].map((version) => ({
      version,
      alsoShown: version.state !== 'published' && shown.has(version.articleId),
      votes: votes.find((one) => one.articleId === version.articleId) ?? noVotes(version.articleId),
    }));
  }

  async get(articleId: string, by: StaffIdentity): Promise<ArticleFull> {
    const versions = await this.articles.versions(articleId);
    if (versions.length === 0) throw new DomainError('article.not_found');
    const [votes] = await this.articles.votes([articleId]);
    return {
      versions: versions.map((line) => ({ ...line, actions: offeredArticleActions(line, by) })),
      votes: votes ?? noVotes(articleId),
    };
  }

  /**
   * @param question what was asked without an answer; the draft begins with it, and it is taken up
   * @returns the article
   */
  async begin(by: StaffIdentity, question: string | null): Promise<string> {
    const articleId = newId();
    const content = {
      ...EMPTY_ARTICLE,
      title: Array.from(question ?? '')
        .slice(0, ARTICLE_LIMITS.title)
        .join(''),
      questions: question === null ? [] : [question],
    };
    await this.transactions.run(async (tx) => {
      const row = this.draft(by, articleId, 1, content);
      await this.articles.add(tx, row, this.clock.now());
      if (question !== null) await this.settleIn(tx, by, question, articleId);
      await this.told(tx, by, 'begin', row, null);
    });
    return articleId;
  }

  /** A question that needs no article. */
  async settle(by: StaffIdentity, question: string): Promise<void> {
    await this.transactions.run((tx) => this.settleIn(tx, by, question, null));
  }

  /** The next version begins as the one shown, or as the last there was. */
  async revise(by: StaffIdentity, articleId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const rows = await this.articles.lock(tx, articleId);
      const last = rows.at(-1);
      if (last === undefined) throw new DomainError('article.not_found');
      if (rows.some((row) => row.state === 'draft' || row.state === 'in_review'))
        throw new DomainError('article.draft_open');
      const model = rows.find((row) => row.state === 'published') ?? last;
      const row = this.draft(by, articleId, last.version + 1, model.content);
      await this.articles.add(tx, row, null);
      await this.told(tx, by, 'revise', row, null);
    });
  }

  /** @throws DomainError edit.outdated when somebody else saved meanwhile */
  save(by: StaffIdentity, versionId: string, edition: number, content: ArticleContent): Promise<string> {
    return this.moved(by, versionId, edition, 'save', null, (row) => ({
      ...row,
      content,
      edition: edition + 1,
      // Whoever wrote last stands first: their name is shown.
      authorIds: [by.id, ...row.authorIds.filter((id) => id !== by.id)],
      writtenAt: this.clock.now(),
    }));
  }

  /** @returns the article */
  act(
    by: StaffIdentity,
    versionId: string,
    edition: number,
    action: ArticleStep,
    reason: string | null,
  ): Promise<string> {
    const decides = action === 'publish' || action === 'withdraw' || action === 'discard';
    return this.moved(by, versionId, edition, action, reason, (row) => ({
      ...row,
      note: reason,
      ...(decides ? { decidedBy: by.id, decidedAt: this.clock.now() } : {}),
    }));
  }

  private async moved(
    by: StaffIdentity,
    versionId: string,
    edition: number,
    action: ArticleAction,
    reason: string | null,
    next: (row: ArticleVersionRow) => ArticleVersionRow,
  ): Promise<string> {
    const articleId = await this.articles.articleOf(versionId);
    if (articleId === null) throw new DomainError('article.not_found');
    await this.transactions.run(async (tx) => {
      const rows = await this.articles.lock(tx, articleId);
      const row = rows.find((one) => one.id === versionId);
      if (row === undefined) throw new DomainError('article.not_found');
      const state = decideArticle(row, by, action);
      if (row.edition !== edition) throw new DomainError('edit.outdated');
      if (action === 'publish') await this.supersede(tx, rows);
      await this.articles.save(tx, { ...next(row), state, slot: articleSlot(articleId, state) });
      if (action !== 'save') await this.told(tx, by, action, row, reason);
    });
    return articleId;
  }

  private async supersede(tx: Tx, rows: readonly ArticleVersionRow[]): Promise<void> {
    const before = rows.find((row) => row.state === 'published');
    const state = before && ARTICLE_FLOW.next(before.state, 'supersede');
    if (before && state) await this.articles.save(tx, { ...before, state, slot: null });
  }

  private draft(
    by: StaffIdentity,
    articleId: string,
    version: number,
    content: ArticleContent,
  ): ArticleVersionRow {
    return {
      id: newId(),
      articleId,
      version,
      state: 'draft',
      slot: articleSlot(articleId, 'draft'),
      content,
      edition: 1,
      authorIds: [by.id],
      writtenAt: this.clock.now(),
      decidedBy: null,
      decidedAt: null,
      note: null,
    };
  }

  private settleIn(tx: Tx, by: StaffIdentity, question: string, articleId: string | null): Promise<void> {
    const settledAt = this.clock.now();
    return this.articles.settle(tx, { id: newId(), question, articleId, settledBy: by.id, settledAt });
  }

  private told(
    tx: Tx,
    by: StaffIdentity,
    action: string,
    row: ArticleVersionRow,
    reason: string | null,
  ): Promise<void> {
    return this.audit.record(tx, {
      staffId: by.id,
      action: `article.${action}`,
      subjectKind: 'article',
      subjectId: row.articleId,
      storeId: null,
      details: { title: row.content.title, version: row.version, ...(reason === null ? {} : { reason }) },
    });
  }
}
