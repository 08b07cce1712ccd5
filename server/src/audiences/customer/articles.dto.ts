import {
  ARTICLE_LIMITS,
  ARTICLE_TOPICS,
  GEMS,
  KINDS,
  METALS,
  type ArticleTopic,
  type Gem,
  type Kind,
  type Metal,
} from '@zhuyue/shared';
import { Bool, Id, Instant, Many, One, OneOf, Text } from '../../platform/contract/index.js';
import { ArticleContentView } from '../views/article.dto.js';

/** GET /api/customer/articles */
export class ArticlesQuery {
  /** Words, parts of words, pinyin or a whole question. */
  @Text({ max: ARTICLE_LIMITS.question, optional: true }) text?: string;
  @OneOf(ARTICLE_TOPICS, { optional: true }) topic?: ArticleTopic;
  @OneOf(KINDS, { optional: true }) kind?: Kind;
  @OneOf(METALS, { optional: true }) metal?: Metal;
  @OneOf(GEMS, { optional: true }) gem?: Gem;
}
export class ArticleCardView {
  @Id() id!: string;
  @Text({ max: ARTICLE_LIMITS.title }) title!: string;
  @OneOf(ARTICLE_TOPICS) topic!: ArticleTopic;
  /** The first words of it. */
  @Text({ min: 0, max: 60 }) excerpt!: string;
}
export class ArticlesView {
  @Many(() => ArticleCardView) items!: ArticleCardView[];
}
export class ArticleReaderQuery {
  /** Drawn by the device and kept there: whose vote it is while nobody has signed in. */
  @Id({ optional: true }) visitorKey?: string;
}
export class ArticleView {
  @Id() id!: string;
  @One(() => ArticleContentView) content!: ArticleContentView;
  @Instant({ nullable: true }) publishedAt!: string | null;
  /** What this reader has answered; null: nothing yet. */
  @Bool({ nullable: true }) helpful!: boolean | null;
}
/** PUT /api/customer/articles/:id/vote */
export class ArticleVoteBody {
  @Bool() helpful!: boolean;
  @Id() visitorKey!: string;
}
/** POST /api/customer/articles/searches */
export class ArticleSearchBody {
  @Text({ max: ARTICLE_LIMITS.question }) text!: string;
  /** The search just made on the same page; while it is only typed on, the two are one. */
  @Id({ optional: true }) searchId?: string;
}
export class ArticleSearchView {
  @Id() id!: string;
}
export class ArticleOpenedBody {
  @Id() articleId!: string;
}
