import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { deskKey } from './keys';

export type Synonyms = Reply<'GET /api/admin/synonyms'>;
export type SynonymGroup = Item<Synonyms['items']>;
export type SynonymWish = Body<'POST /api/admin/synonyms'>;
export type SearchTrial = Reply<'GET /api/admin/synonyms/trial'>;

export const synonymsQuery = () =>
  queryOptions({
    queryKey: deskKey('synonyms'),
    queryFn: ({ signal }) => call('GET /api/admin/synonyms', { signal }),
  });

/** What a customer who types this finds now; asked anew whenever groups have changed. */
export const searchTrialQuery = (q: string) =>
  queryOptions({
    queryKey: deskKey('synonyms', 'trial', q),
    queryFn: ({ signal }) => call('GET /api/admin/synonyms/trial', { query: { q }, signal }),
  });

/** Null: a new group. */
export async function saveSynonyms(
  of: { id: string; mark: string } | null,
  body: SynonymWish,
): Promise<void> {
  const now =
    of === null
      ? await call('POST /api/admin/synonyms', { body })
      : await call('PUT /api/admin/synonyms/{id}', { path: { id: of.id }, body: { ...body, mark: of.mark } });
  await seen(now);
}

export async function removeSynonyms(of: { id: string; mark: string }): Promise<void> {
  const { id, mark } = of;
  await seen(await call('DELETE /api/admin/synonyms/{id}', { path: { id }, query: { mark } }));
}

async function seen(now: Synonyms): Promise<void> {
  queryClient.setQueryData(deskKey('synonyms'), now);
  await queryClient.invalidateQueries({ queryKey: deskKey('synonyms', 'trial') });
}
