import { Body, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ArticleReading, type ShownArticle } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { toArticleContentView } from '../views/article.rules.js';
import {
  ArticleOpenedBody,
  ArticleReaderQuery,
  ArticleSearchBody,
  ArticleSearchView,
  ArticlesQuery,
  ArticlesView,
  ArticleView,
  ArticleVoteBody,
  type ArticleCardView,
} from './articles.dto.js';
import {
  Anonymous,
  CustomerController,
  VisitingCustomer,
  type CustomerIdentity,
} from './customer.decorators.js';

const EXCERPT = 48;
/** The first words, and a sign that there are more. */
function excerptOf(body: string): string {
  const letters = Array.from(body.replace(/\s+/g, ' '));
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join('')}…` : letters.join('');
}
const toCard = ({ articleId, content }: ShownArticle): ArticleCardView => ({
  id: articleId,
  title: content.title,
  topic: content.topic,
  excerpt: excerptOf(content.body),
});

/** 保养与问答: nobody needs a login to read, to look for something, or to say whether it helped. */
@Anonymous()
@CustomerController('articles')
export class CustomerArticlesController {
  constructor(private readonly articles: ArticleReading) {}

  @Get()
  @Replies(ArticlesView)
  async list(@Query() query: ArticlesQuery): Promise<ArticlesView> {
    return { items: (await this.articles.list(query)).map(toCard) };
  }

  @Get(':id')
  @Replies(ArticleView)
  async one(
    @VisitingCustomer() customer: CustomerIdentity | null,
    @Param('id') id: string,
    @Query() { visitorKey }: ArticleReaderQuery,
  ): Promise<ArticleView> {
    const { articleId, content, decidedAt } = await this.articles.get(id);
    const reader = { customerId: customer?.id ?? null, visitorKey: visitorKey ?? null };
    return {
      id: articleId,
      content: toArticleContentView(content),
      publishedAt: decidedAt?.toISOString() ?? null,
      helpful: await this.articles.voteOf(id, reader),
    };
  }

  @Put(':id/vote')
  @HttpCode(204)
  @RateLimited({ limit: 60, seconds: 60 })
  vote(
    @VisitingCustomer() customer: CustomerIdentity | null,
    @Param('id') id: string,
    @Body() { helpful, visitorKey }: ArticleVoteBody,
  ): Promise<void> {
    return this.articles.vote(id, { customerId: customer?.id ?? null, visitorKey }, helpful);
  }

  @Post('searches')
  @RateLimited({ limit: 120, seconds: 60 })
  @Replies(ArticleSearchView)
  async search(@Body() { text, searchId }: ArticleSearchBody): Promise<ArticleSearchView> {
    return { id: await this.articles.searched(text, searchId ?? null) };
  }

  @Post('searches/:id/opened')
  @HttpCode(204)
  @RateLimited({ limit: 120, seconds: 60 })
  opened(@Param('id') id: string, @Body() { articleId }: ArticleOpenedBody): Promise<void> {
    return this.articles.openedFrom(id, articleId);
  }
}
