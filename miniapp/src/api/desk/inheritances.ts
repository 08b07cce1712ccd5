import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type DeskInheritanceCard = Item<Reply<'GET /api/admin/inheritances'>['items']>;
export type DeskInheritance = Reply<'GET /api/admin/inheritances/{id}'>;

export const inheritancesQuery = () =>
  queryOptions({
    queryKey: deskKey('inheritances'),
    queryFn: ({ signal }) => call('GET /api/admin/inheritances', { signal }),
  });

export const inheritanceQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('inheritances', id),
    queryFn: ({ signal }) => call('GET /api/admin/inheritances/{id}', { path: { id }, signal }),
  });

export async function stepInheritance(
  id: string,
  body: Body<'POST /api/admin/inheritances/{id}/actions'>,
): Promise<void> {
  await call('POST /api/admin/inheritances/{id}/actions', { path: { id }, body });
  await changed('inheritances', 'customers');
}
