import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Place } from '@/platform/place.types';
import { call, type Item, type Query, type Reply } from './call';

export type Home = Reply<'GET /api/customer/home'>;
export type StyleFilter = NonNullable<Query<'GET /api/customer/styles'>>;
export type StyleList = Reply<'GET /api/customer/styles'>;
export type StyleCard = Item<StyleList['items']>;
export type SearchWay = Item<StyleList['ways']>;
export type Understood = Item<StyleList['understood']>;
export type Suggestion = Item<Reply<'GET /api/customer/suggestions'>['items']>;
export type StyleDetail = Reply<'GET /api/customer/styles/{id}'>;
export type PriceFacts = StyleDetail['price'];
export type StyleStore = Item<Reply<'GET /api/customer/styles/{id}/stores'>['items']>;
export type StockPiece = Item<StyleStore['pieces']>;
export type Gold = Reply<'GET /api/customer/prices/gold'>;

/** Prices follow the board; what is older than this is asked for again. */
const FRESH_MS = 60_000;

export const homeQuery = (place: Place | null) =>
  queryOptions({
    queryKey: ['home', place],
    queryFn: ({ signal }) =>
      call('GET /api/customer/home', {
        query: { lat: place?.latitude, lng: place?.longitude },
        signal,
      }),
    staleTime: FRESH_MS,
  });

/** The catalogue page after page; the first page's total and facets hold for all. */
export const stylesQuery = (filter: StyleFilter) =>
  infiniteQueryOptions({
    queryKey: ['styles', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      call('GET /api/customer/styles', { query: { ...filter, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.limit < last.total ? last.page + 1 : undefined),
    staleTime: FRESH_MS,
  });

export const styleQuery = (id: string) =>
  queryOptions({
    queryKey: ['styles', id],
    queryFn: ({ signal }) => call('GET /api/customer/styles/{id}', { path: { id }, signal }),
    staleTime: FRESH_MS,
  });

export const styleStoresQuery = (id: string, place: Place | null) =>
  queryOptions({
    queryKey: ['styles', id, 'stores', place],
    queryFn: ({ signal }) =>
      call('GET /api/customer/styles/{id}/stores', {
        path: { id },
        query: { lat: place?.latitude, lng: place?.longitude },
        signal,
      }),
  });

export const goldQuery = () =>
  queryOptions({
    queryKey: ['prices', 'gold'],
    queryFn: ({ signal }) => call('GET /api/customer/prices/gold', { signal }),
    staleTime: FRESH_MS,
  });

/** What somebody may be about to type. */
export const suggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['styles', 'suggestions', q],
    queryFn: ({ signal }) => call('GET /api/customer/suggestions', { query: { q }, signal }),
    staleTime: FRESH_MS,
  });

/** Only the counts: what every word of the filter would leave. */
export const styleCountsQuery = (filter: StyleFilter) =>
  queryOptions({
    queryKey: ['styles', 'counts', filter],
    queryFn: ({ signal }) => call('GET /api/customer/styles', { query: { ...filter, limit: 1 }, signal }),
    staleTime: FRESH_MS,
  });
