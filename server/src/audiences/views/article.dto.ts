import {
  ARTICLE_LIMITS,
  ARTICLE_TOPICS,
  GEMS,
  KINDS,
  METALS,
  type ArticleContent,
  type ArticleTopic,
  type Gem,
  type Kind,
  type Metal,
} from '@zhuyue/shared';
import { OneOf, SomeOf, Text, Texts } from '../../platform/contract/index.js';

/** The words of an article. An empty list of kinds, metals or stones means all of them. */
export class ArticleContentView implements ArticleContent {
  /** Empty only while it is a draft. */
  @Text({ min: 0, max: ARTICLE_LIMITS.title }) title!: string;
  @OneOf(ARTICLE_TOPICS) topic!: ArticleTopic;
  @SomeOf(KINDS) kinds!: Kind[];
  @SomeOf(METALS) metals!: Metal[];
  @SomeOf(GEMS) gems!: Gem[];
  /** How customers ask for it; searched with the title. */
  @Texts({ max: ARTICLE_LIMITS.questions, length: ARTICLE_LIMITS.question }) questions!: string[];
  /** Paragraphs parted by line breaks. */
  @Text({ min: 0, max: ARTICLE_LIMITS.body }) body!: string;
}
