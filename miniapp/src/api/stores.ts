import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AppointmentPurpose } from '@zhuyue/shared';
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
export interface SlotWish {
  /** What for, one after the other. */
  purposes: AppointmentPurpose[];
  /** This advisor and no other. */
  advisorId?: string;
  /** The own visit that would be moved. */
  moving?: string;
}
const TRY_ON: SlotWish = { purposes: ['try_on'] };

export const slotsQuery = (id: string, fromOn: string, days: number, wish: SlotWish = TRY_ON) =>
  queryOptions({
    queryKey: ['stores', id, 'slots', fromOn, days, wish],
    queryFn: ({ signal }) =>
      call('GET /api/customer/stores/{id}/slots', {
        path: { id },
        query: { fromOn, days, ...wish },
        signal,
      }),
    staleTime: 0,
  });

/** Stores that can do it, nearest first once the person says where they are, each with its first free time. */
export const soonestQuery = (purposes: AppointmentPurpose[], place: Place | null) =>
  queryOptions({
    queryKey: ['stores', 'soonest', purposes, place],
    queryFn: ({ signal }) =>
      call('GET /api/customer/stores/soonest', {
        query: { purposes, lat: place?.latitude, lng: place?.longitude },
        signal,
      }),
    staleTime: 0,
  });
