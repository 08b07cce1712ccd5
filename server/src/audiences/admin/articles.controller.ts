import { Body, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ArticleGaps, Articles, type ArticleFull, type ArticleOnDesk } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { toArticleContentView } from '../views/article.rules.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  ArticleActionBody,
  ArticleGapsView,
  BeginArticleBody,
  DeskArticlesView,
  DeskArticleView,
  SaveArticleBody,
  SettleGapBody,
  type ArticleVersionView,
  type DeskArticleRowView,
} from './articles.dto.js';

const toRow = ({ version, alsoShown, votes }: ArticleOnDesk): DeskArticleRowView => ({
  id: version.articleId,
  title: version.content.title,
  topic: version.content.topic,
  state: version.state,
  version: version.version,
  alsoShown,
  authorName: version.authorName,
  writtenAt: version.writtenAt.toISOString(),
  helpful: votes.helpful,
  unhelpful: votes.unhelpful,
});
const toVersion = (line: ArticleFull['versions'][number]): ArticleVersionView => ({
  id: line.id,
  version: line.version,
  state: line.state,
  content: toArticleContentView(line.content),
  edition: line.edition,
  authorName: line.authorName,
  writtenAt: line.writtenAt.toISOString(),
  decidedByName: line.decidedByName,
  decidedAt: line.decidedAt?.toISOString() ?? null,
  note: line.note,
  actions: line.actions,
});

/** 保养与问答 on the desk: everybody reads, after-sales and managers write, headquarters publishes. */
@AdminController('articles')
export class AdminArticlesController {
  constructor(
    private readonly articles: Articles,
    private readonly gaps: ArticleGaps,
  ) {}

  @Get()
  @Replies(DeskArticlesView)
  async list(): Promise<DeskArticlesView> {
    return { items: (await this.articles.list()).map(toRow) };
  }

  @Get('gaps')
  @Roles('service', 'manager', 'headquarters')
  @Replies(ArticleGapsView)
  async open(@CurrentStaff() staff: StaffIdentity): Promise<ArticleGapsView> {
    const gaps = await this.gaps.list(staff);
    return {
      items: gaps.map(({ question, searches, threads, offered, lastAt }) => ({
        question,
        searches,
        threads,
        offered,
        lastAt: lastAt.toISOString(),
      })),
    };
  }

  @Post('gaps')
  @HttpCode(204)
  @Roles('service', 'manager', 'headquarters')
  settle(@CurrentStaff() staff: StaffIdentity, @Body() { question }: SettleGapBody): Promise<void> {
    return this.articles.settle(staff, question);
  }

  @Get(':id')
  @Replies(DeskArticleView)
  async one(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeskArticleView> {
    const { versions, votes } = await this.articles.get(id, staff);
    const { helpful, unhelpful } = votes;
    return { id, versions: versions.map(toVersion), helpful, unhelpful };
  }

  @Post()
  @Roles('service', 'manager', 'headquarters')
  @Replies(DeskArticleView)
  async begin(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { question }: BeginArticleBody,
  ): Promise<DeskArticleView> {
    return this.one(staff, await this.articles.begin(staff, question ?? null));
  }

  @Post(':id/versions')
  @Roles('service', 'manager', 'headquarters')
  @Replies(DeskArticleView)
  async revise(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeskArticleView> {
    await this.articles.revise(staff, id);
    return this.one(staff, id);
  }

  @Put('versions/:id')
  @Roles('service', 'manager', 'headquarters')
  @Replies(DeskArticleView)
  async save(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { edition, content }: SaveArticleBody,
  ): Promise<DeskArticleView> {
    return this.one(staff, await this.articles.save(staff, id, edition, toArticleContentView(content)));
  }

  @Post('versions/:id/actions')
  @HttpCode(200)
  @Roles('service', 'manager', 'headquarters')
  @Replies(DeskArticleView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action, edition, reason }: ArticleActionBody,
  ): Promise<DeskArticleView> {
    return this.one(staff, await this.articles.act(staff, id, edition, action, reason ?? null));
  }
}
