import { queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from '../call';
import { deskKey } from './keys';

export type Today = Reply<'GET /api/admin/today'>;
export type BoardPrice = Item<Today['board']>;
export type DeskStore = Item<Reply<'GET /api/admin/stores'>['items']>;

/** The morning screen asks again this often while somebody looks at it. */
const EVERY_MS = 15_000;

export const todayQuery = (storeId: string | undefined, seen: boolean) =>
  queryOptions({
    queryKey: deskKey('today', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/today', { query: { storeId }, signal }),
    refetchInterval: seen ? EVERY_MS : false,
    staleTime: EVERY_MS / 2,
  });

export const deskStoresQuery = () =>
  queryOptions({
    queryKey: deskKey('stores'),
    queryFn: ({ signal }) => call('GET /api/admin/stores', { signal }),
    staleTime: 10 * 60_000,
  });
