import { instantOf, type ArticleContent } from '@zhuyue/shared';
import type { Tx } from '../platform/database/index.js';
import { seedJson } from './seed-files.js';
import { seedId } from './seed-id.js';
import { upsert } from './upsert.js';

type SeedArticle = ArticleContent & { code: string };

/** The articles a house begins with, published; what people made of them since stays. */
export async function loadArticles(tx: Tx): Promise<void> {
  const { articles } = seedJson('articles.json') as { articles: SeedArticle[] };
  const at = instantOf('2026-01-05', '10:00');
  await upsert(
    tx,
    'article',
    articles.map(({ code }) => ({ id: seedId('article', code), createdAt: at })),
  );
  await upsert(
    tx,
    'article_version',
    articles.map(({ code, ...content }) => {
      const articleId = seedId('article', code);
      return {
        id: seedId('article version', code),
        articleId,
        version: 1,
        state: 'published',
        slot: `${articleId}.p`,
        content: JSON.stringify(content),
        edition: 1,
        authorIds: '[]',
        writtenAt: at,
        decidedBy: null,
        decidedAt: at,
        note: null,
      };
    }),
  );
}
