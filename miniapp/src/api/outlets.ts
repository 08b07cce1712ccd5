import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Place } from '@/platform/place.types';
import { call, type Item, type Query, type Reply } from './call';

export type OutletPage = Reply<'GET /api/customer/outlets'>;
export type Outlet = Item<OutletPage['items']>;
/** What is to be done with which piece. */
export type Job = Pick<NonNullable<Query<'GET /api/customer/outlets'>>, 'kind' | 'pieceId' | 'problem'>;

const PAGE = 20;

export const outletsQuery = (job: Job, q: string | undefined, place: Place | null) =>
  infiniteQueryOptions({
    queryKey: ['outlets', job, q, place],
    queryFn: ({ pageParam, signal }) =>
      call('GET /api/customer/outlets', {
        query: { ...job, q, lat: place?.latitude, lng: place?.longitude, page: pageParam },
        signal,
      }),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * PAGE < last.total ? last.page + 1 : undefined),
  });

/** One of them alone. */
export const outletQuery = (job: Job, storeId: string) =>
  queryOptions({
    queryKey: ['outlets', job, storeId],
    queryFn: ({ signal }) => call('GET /api/customer/outlets', { query: { ...job, storeId }, signal }),
  });
