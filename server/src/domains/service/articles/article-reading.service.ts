import { Injectable } from '@nestjs/common';
import { ARTICLE_TOPICS, type ArticleTopic } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { ArticleBook, type ShownArticle } from './article-book.js';
import { closeness, type ArticleAbout } from './article.rules.js';
import { ArticlesRepository } from './articles.repository.js';

/** Who reads: a customer, a device on which nobody has signed in, or both at once. */
export interface ArticleReader {
  customerId: string | null;
  visitorKey: string | null;
}
export interface ArticlesAsked extends ArticleAbout {
  text?: string | undefined;
  topic?: ArticleTopic | undefined;
}

const idsOf = ({ customerId, visitorKey }: ArticleReader): string[] =>
  [customerId, visitorKey].filter((id) => id !== null);
/** More of the same question, or less of it: still being typed. */
const goesOn = (before: string, now: string): boolean => now.startsWith(before) || before.startsWith(now);

/** 保养与问答 as customers read it: only what is published. */
@Injectable()
export class ArticleReading {
  private kept: { stamp: string; book: ArticleBook } | null = null;

  constructor(
    private readonly articles: ArticlesRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The best match first; without a text what speaks of the piece most closely, then by topic. */
  async list({ text = '', topic, ...about }: ArticlesAsked): Promise<ShownArticle[]> {
    const book = await this.book();
    const found = book
      .find(text)
      .map((article) => ({ article, close: closeness(article.content, about) }))
      .filter(({ article, close }) => close !== null && (!topic || article.content.topic === topic));
    if (text === '') {
      const place = (one: ShownArticle): number => ARTICLE_TOPICS.indexOf(one.content.topic);
      found.sort((a, b) => (b.close ?? 0) - (a.close ?? 0) || place(a.article) - place(b.article));
    }
    return found.map(({ article }) => article);
  }

  async get(articleId: string): Promise<ShownArticle> {
    const article = (await this.book()).get(articleId);
    if (article === null) throw new DomainError('article.not_found');
    return article;
  }

  voteOf(articleId: string, reader: ArticleReader): Promise<boolean | null> {
    return this.articles.voteOf(articleId, idsOf(reader));
  }

  /** One vote a person, which may be changed; what the device said before its owner signed in is theirs. */
  async vote(articleId: string, reader: ArticleReader, helpful: boolean): Promise<void> {
    await this.get(articleId);
    const [voterId, device] = idsOf(reader);
    if (voterId === undefined) return;
    await this.transactions.run(async (tx) => {
      if (device !== undefined) await this.articles.forgetVote(tx, articleId, device);
      await this.articles.vote(tx, articleId, voterId, helpful, this.clock.now());
    });
  }

  /**
   * Keeps what somebody looked for.
   *
   * @param before the search just made by the same person; while its text is only gone on with, it is this one
   * @returns the search, to be named when an article is opened from it
   */
  async searched(text: string, before: string | null): Promise<string> {
    const found = (await this.list({ text })).length;
    return this.transactions.run(async (tx) => {
      const last = before === null ? null : await this.articles.lockSearch(tx, before);
      const same = before !== null && last?.openedId === null && goesOn(last.text, text);
      const id = same ? before : newId();
      await this.articles.keepSearch(tx, id, text, found, this.clock.now());
      return id;
    });
  }

  async openedFrom(searchId: string, articleId: string): Promise<void> {
    await this.get(articleId);
    await this.transactions.run((tx) => this.articles.openedFrom(tx, searchId, articleId));
  }

  /** Whether an article answers a question as somebody would ask it. */
  async answers(text: string): Promise<boolean> {
    return (await this.book()).find(text).length > 0;
  }

  private async book(): Promise<ArticleBook> {
    const stamp = await this.articles.stamp();
    if (this.kept?.stamp !== stamp) this.kept = { stamp, book: new ArticleBook(await this.articles.shown()) };
    return this.kept.book;
  }
}
