import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type PreparationList = Reply<'GET /api/admin/preparation'>;
export type PreparedVisit = Item<PreparationList['visits']>;
export type PreparationLine = Item<PreparedVisit['lines']>;
export type StrayParcel = Item<PreparationList['strays']>;
export type PreparationStep = Body<'POST /api/admin/preparation/{id}/actions'>;

export const preparationQuery = (storeId: string | undefined, onDay: string) =>
  queryOptions({
    queryKey: deskKey('preparation', storeId, onDay),
    queryFn: ({ signal }) => call('GET /api/admin/preparation', { query: { storeId, onDay }, signal }),
  });

export const lineAlternativesQuery = (id: string, wishId: string) =>
  queryOptions({
    queryKey: deskKey('preparation', id, wishId),
    queryFn: ({ signal }) =>
      call('GET /api/admin/preparation/{id}/wishes/{wishId}/alternatives', { path: { id, wishId }, signal }),
    staleTime: 0,
  });

export async function prepare(id: string, step: PreparationStep): Promise<void> {
  await call('POST /api/admin/preparation/{id}/actions', { path: { id }, body: step });
  await changed('preparation');
}
