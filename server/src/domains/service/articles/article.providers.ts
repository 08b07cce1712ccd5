import { ArticleGaps } from './article-gaps.service.js';
import { ArticleReading } from './article-reading.service.js';
import { ArticlesRepository } from './articles.repository.js';
import { Articles } from './articles.service.js';

export const ARTICLE_PROVIDERS = [ArticlesRepository, ArticleReading, ArticleGaps, Articles];
