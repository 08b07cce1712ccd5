import type { ArticleContent } from '@zhuyue/shared';
import type { ArticleContentView } from './article.dto.js';

export const toArticleContentView = (content: ArticleContent): ArticleContentView => ({
  title: content.title,
  topic: content.topic,
  kinds: content.kinds,
  metals: content.metals,
  gems: content.gems,
  questions: content.questions,
  body: content.body,
});
