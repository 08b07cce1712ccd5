import {
  ARTICLE_ACTIONS,
  ARTICLE_LIMITS,
  ARTICLE_REFUSALS,
  ARTICLE_STATES,
  ARTICLE_TOPICS,
  type ArticleAction,
  type ArticleRefusal,
  type ArticleState,
  type ArticleTopic,
} from '@zhuyue/shared';
import type { ArticleStep } from '../../domains/service/index.js';
import { Bool, Id, Instant, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { ArticleContentView } from '../views/article.dto.js';

const COUNT = { min: 0, max: 1_000_000_000 };
const EDITION = { min: 1, max: 1_000_000 };
const STEPS = ARTICLE_ACTIONS.filter((action) => action !== 'save' && action !== 'supersede');

export class DeskArticleRowView {
  @Id() id!: string;
  /** Empty while a draft has none. */
  @Text({ min: 0, max: ARTICLE_LIMITS.title }) title!: string;
  @OneOf(ARTICLE_TOPICS) topic!: ArticleTopic;
  @OneOf(ARTICLE_STATES) state!: ArticleState;
  @Int(EDITION) version!: number;
  /** Customers read an older version while this one is in work. */
  @Bool() alsoShown!: boolean;
  @Text({ max: 40, nullable: true }) authorName!: string | null;
  @Instant() writtenAt!: string;
  @Int(COUNT) helpful!: number;
  @Int(COUNT) unhelpful!: number;
}
/** GET /api/admin/articles */
export class DeskArticlesView {
  @Many(() => DeskArticleRowView) items!: DeskArticleRowView[];
}
export class ArticleActionView {
  @OneOf(ARTICLE_ACTIONS) action!: ArticleAction;
  @SomeOf(ARTICLE_REFUSALS) refusals!: ArticleRefusal[];
}
export class ArticleVersionView {
  @Id() id!: string;
  @Int(EDITION) version!: number;
  @OneOf(ARTICLE_STATES) state!: ArticleState;
  @One(() => ArticleContentView) content!: ArticleContentView;
  @Int(EDITION) edition!: number;
  /** Of whoever wrote last; null: it came with the house. */
  @Text({ max: 40, nullable: true }) authorName!: string | null;
  @Instant() writtenAt!: string;
  @Text({ max: 40, nullable: true }) decidedByName!: string | null;
  @Instant({ nullable: true }) decidedAt!: string | null;
  @Text({ max: ARTICLE_LIMITS.reason, nullable: true }) note!: string | null;
  @Many(() => ArticleActionView) actions!: ArticleActionView[];
}
/** GET /api/admin/articles/:id */
export class DeskArticleView {
  @Id() id!: string;
  /** The newest first. */
  @Many(() => ArticleVersionView) versions!: ArticleVersionView[];
  @Int(COUNT) helpful!: number;
  @Int(COUNT) unhelpful!: number;
}
/** POST /api/admin/articles */
export class BeginArticleBody {
  /** What was asked without an answer; it is taken up by this. */
  @Text({ max: ARTICLE_LIMITS.question, optional: true }) question?: string;
}
/** PUT /api/admin/articles/versions/:id */
export class SaveArticleBody {
  /** The edition that was read: an older one is refused. */
  @Int(EDITION) edition!: number;
  @One(() => ArticleContentView) content!: ArticleContentView;
}
/** POST /api/admin/articles/versions/:id/actions */
export class ArticleActionBody {
  @OneOf(STEPS, { name: 'ArticleStep' }) action!: ArticleStep;
  @Int(EDITION) edition!: number;
  /** Why it is sent back or withdrawn. */
  @Text({ max: ARTICLE_LIMITS.reason, optional: true }) reason?: string;
}
export class ArticleGapView {
  @Text({ max: ARTICLE_LIMITS.question }) question!: string;
  @Int(COUNT) searches!: number;
  @Int(COUNT) threads!: number;
  /** Articles were found, and nobody opened one. */
  @Bool() offered!: boolean;
  @Instant() lastAt!: string;
}
/** GET /api/admin/articles/gaps */
export class ArticleGapsView {
  @Many(() => ArticleGapView) items!: ArticleGapView[];
}
/** POST /api/admin/articles/gaps */
export class SettleGapBody {
  @Text({ max: ARTICLE_LIMITS.question }) question!: string;
}
