import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type DeskPromises = Reply<'GET /api/admin/promises'>;
export type PromiseInForce = Item<DeskPromises['inForce']>;
export type PromiseVersion = Item<DeskPromises['versions']>;
export type PromiseBody = Body<'POST /api/admin/promises/{promise}'>;

export const promisesQuery = () =>
  queryOptions({
    queryKey: deskKey('promises'),
    queryFn: ({ signal }) => call('GET /api/admin/promises', { signal }),
  });

export async function writePromise(promise: string, body: PromiseBody): Promise<void> {
  const now = await call('POST /api/admin/promises/{promise}', { path: { promise }, body });
  queryClient.setQueryData(deskKey('promises'), now);
  await changed('audit', 'claims');
}
