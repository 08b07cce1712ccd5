import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Place } from '@/platform/place.types';
import { call, type Item, type Query, type Reply } from './call';

export type StoreFilter = Omit<
  NonNullable<Query<'GET /api/customer/stores'>>,
  'lat' | 'lng' | 'page' | 'limit'
>;
export type StoreList = Reply<'GET /api/customer/stores'>;
export type StoreCard = Item<StoreList['items']>;
export type StoreDetail = Reply<'GET /api/customer/stores/{id}'>;
export type SlotDay = Item<Reply<'GET /api/customer/stores/{id}/slots'>['days']>;
export type Slot = Item<SlotDay['slots']>;

const PAGE = 20;

export const storesQuery = (filter: StoreFilter, place: Place | null) =>
  infiniteQueryOptions({
    queryKey: ['stores', 'list', filter, place],
    queryFn: ({ pageParam, signal }) =>
      call('GET /api/customer/stores', {
        query: { ...filter, lat: place?.latitude, lng: place?.longitude, page: pageParam, limit: PAGE },
        signal,
      }),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.limit < last.total ? last.page + 1 : undefined),
  });

export const storeQuery = (id: string) =>
  queryOptions({
    queryKey: ['stores', id],
    queryFn: ({ signal }) => call('GET /api/customer/stores/{id}', { path: { id }, signal }),
  });

/** Free times change by the minute: they are asked for again whenever they are looked at. */
export const slotsQuery = (id: string, fromOn: string, days: number) =>
  queryOptions({
    queryKey: ['stores', id, 'slots', fromOn, days],
    queryFn: ({ signal }) =>
      call('GET /api/customer/stores/{id}/slots', {
        path: { id },
        query: { fromOn, days, purpose: 'try_on' },
        signal,
      }),
    staleTime: 0,
  });
