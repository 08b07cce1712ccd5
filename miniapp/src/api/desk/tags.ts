import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type PieceTags = Reply<'GET /api/admin/pieces/{id}/tags'>;
export type TagVersion = Item<PieceTags['items']>;
export type TagOrder = Body<'POST /api/admin/pieces/{id}/tags'>;

export const pieceTagsQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('tags', id),
    queryFn: ({ signal }) => call('GET /api/admin/pieces/{id}/tags', { path: { id }, signal }),
  });

/** Answers with the newest tag as it is then. */
export async function stepTag(id: string, body: TagOrder): Promise<TagVersion | undefined> {
  const now = await call('POST /api/admin/pieces/{id}/tags', { path: { id }, body });
  queryClient.setQueryData(deskKey('tags', id), now);
  await changed('pieces', 'today');
  return now.items[0];
}
