import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type ArticleRow = Item<Reply<'GET /api/admin/articles'>['items']>;
export type DeskArticle = Reply<'GET /api/admin/articles/{id}'>;
export type ArticleVersion = Item<DeskArticle['versions']>;
export type ArticleContentForm = Body<'PUT /api/admin/articles/versions/{id}'>['content'];
export type ArticleStep = Body<'POST /api/admin/articles/versions/{id}/actions'>['action'];
export type ArticleGap = Item<Reply<'GET /api/admin/articles/gaps'>['items']>;

export const deskArticlesQuery = () =>
  queryOptions({
    queryKey: deskKey('articles'),
    queryFn: ({ signal }) => call('GET /api/admin/articles', { signal }),
  });

export const deskArticleQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('articles', id),
    queryFn: ({ signal }) => call('GET /api/admin/articles/{id}', { path: { id }, signal }),
  });

export const articleGapsQuery = () =>
  queryOptions({
    queryKey: deskKey('articles', 'gaps'),
    queryFn: ({ signal }) => call('GET /api/admin/articles/gaps', { signal }),
  });

/** @returns the article that was begun. */
export async function beginArticle(question?: string): Promise<string> {
  const { id } = await call('POST /api/admin/articles', { body: question === undefined ? {} : { question } });
  await changed('articles');
  return id;
}

export async function settleGap(question: string): Promise<void> {
  await call('POST /api/admin/articles/gaps', { body: { question } });
  await changed('articles');
}

export async function reviseArticle(id: string): Promise<void> {
  try {
    await call('POST /api/admin/articles/{id}/versions', { path: { id } });
  } finally {
    await changed('articles');
  }
}

export async function saveArticle(id: string, edition: number, content: ArticleContentForm): Promise<void> {
  await call('PUT /api/admin/articles/versions/{id}', { path: { id }, body: { edition, content } });
  await changed('articles');
}

export async function actOnArticle(
  { id, edition }: ArticleVersion,
  action: ArticleStep,
  reason?: string,
): Promise<void> {
  const body = reason === undefined ? { action, edition } : { action, edition, reason };
  try {
    await call('POST /api/admin/articles/versions/{id}/actions', { path: { id }, body });
  } finally {
    // Also when it was refused: then somebody else has changed it.
    await changed('articles', 'audit');
  }
}
