import { queryOptions } from '@tanstack/react-query';
import { keep, recall } from '@/platform/storage';
import { call, newKey, type Item, type Query, type Reply } from './call';
import { queryClient } from './query-client';

export type ArticleCard = Item<Reply<'GET /api/customer/articles'>['items']>;
export type Article = Reply<'GET /api/customer/articles/{id}'>;
export type ArticlesAsked = Query<'GET /api/customer/articles'>;

const VISITOR = 'articles.visitor';

/** Whose vote it is while nobody has signed in: drawn once, kept on this device. */
function visitorKey(): string {
  const kept = recall(VISITOR);
  if (kept !== null) return kept;
  const drawn = newKey();
  keep(VISITOR, drawn);
  return drawn;
}

export const articlesQuery = (asked: ArticlesAsked) =>
  queryOptions({
    queryKey: ['articles', 'list', asked],
    queryFn: ({ signal }) => call('GET /api/customer/articles', { query: asked, signal }),
  });

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['articles', 'one', id],
    queryFn: ({ signal }) =>
      call('GET /api/customer/articles/{id}', { path: { id }, query: { visitorKey: visitorKey() }, signal }),
  });

export async function voteOnArticle(id: string, helpful: boolean): Promise<void> {
  await call('PUT /api/customer/articles/{id}/vote', {
    path: { id },
    body: { helpful, visitorKey: visitorKey() },
  });
  await queryClient.invalidateQueries({ queryKey: articleQuery(id).queryKey });
}

/** @returns the search, to be named when an article is opened from it. */
export const tellSearch = async (text: string, searchId: string | undefined): Promise<string> =>
  (
    await call('POST /api/customer/articles/searches', {
      body: searchId === undefined ? { text } : { text, searchId },
    })
  ).id;

export const tellOpened = (searchId: string, articleId: string): Promise<unknown> =>
  call('POST /api/customer/articles/searches/{id}/opened', { path: { id: searchId }, body: { articleId } });
