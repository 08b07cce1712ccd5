import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { StyleContent } from '@zhuyue/shared';
import type { Photo } from '@/platform/photos.types';
import { call, type Body, type Item, type Query, type Reply } from '../call';
import { queryClient } from '../query-client';
import { upload } from '../upload';
import { changed, deskKey } from './keys';

export type DeskStyleFilter = NonNullable<Query<'GET /api/admin/styles'>>;
export type DeskStylePage = Reply<'GET /api/admin/styles'>;
export type DeskStyleCard = Item<DeskStylePage['items']>;
export type DeskStyle = Reply<'GET /api/admin/styles/{id}'>;
export type OpenRevision = NonNullable<DeskStyle['open']>;
export type RevisionLine = Item<DeskStyle['revisions']>;
export type RevisionStep = Body<'POST /api/admin/styles/{id}/actions'>;
export type SaleStepBody = Body<'POST /api/admin/styles/{id}/sale'>;
export type SaleStep = SaleStepBody['action'];
export type BulkOutcomes = Reply<'POST /api/admin/styles/bulk'>;
export type DeskSeries = Item<Reply<'GET /api/admin/series'>['items']>;
export type SeriesBody = Body<'POST /api/admin/series'>;
export interface SentMedia {
  file: string;
  url: string;
  smallUrl: string;
}

export const stylesQuery = (filter: DeskStyleFilter) =>
  queryOptions({
    queryKey: deskKey('styles', 'list', filter),
    queryFn: ({ signal }) => call('GET /api/admin/styles', { query: filter, signal }),
    // The old page stays under the eye until the new one has come.
    placeholderData: keepPreviousData,
  });

export const deskStyleQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('styles', id),
    queryFn: ({ signal }) => call('GET /api/admin/styles/{id}', { path: { id }, signal }),
  });

export const revisionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: deskKey('styles', id, number),
    queryFn: ({ signal }) =>
      call('GET /api/admin/styles/{id}/revisions/{number}', { path: { id, number }, signal }),
  });

export const seriesQuery = () =>
  queryOptions({
    queryKey: deskKey('series'),
    queryFn: ({ signal }) => call('GET /api/admin/series', { signal }),
  });

/** What the reply says of a style is known at once, under its id. */
async function known(reply: Promise<DeskStyle>): Promise<DeskStyle> {
  const style = await reply;
  await changed('styles');
  queryClient.setQueryData(deskKey('styles', style.id), style);
  return style;
}

export const addStyle = (kind: StyleContent['kind']): Promise<DeskStyle> =>
  known(call('POST /api/admin/styles', { body: { kind } }));

/** @returns the version to save on. */
export async function saveDraft(id: string, version: number, content: StyleContent): Promise<number> {
  const saved = await call('PUT /api/admin/styles/{id}/draft', { path: { id }, body: { version, content } });
  return saved.version;
}

export const stepRevision = (id: string, body: RevisionStep): Promise<DeskStyle> =>
  known(call('POST /api/admin/styles/{id}/actions', { path: { id }, body }));

export const stepSale = (id: string, body: SaleStepBody): Promise<DeskStyle> =>
  known(call('POST /api/admin/styles/{id}/sale', { path: { id }, body }));

export const restoreRevision = (id: string, number: number): Promise<DeskStyle> =>
  known(call('POST /api/admin/styles/{id}/restore', { path: { id }, body: { number } }));

export async function stepMany(action: 'submit' | 'approve', ids: string[]): Promise<BulkOutcomes> {
  const outcomes = await call('POST /api/admin/styles/bulk', { body: { action, ids } });
  await changed('styles');
  return outcomes;
}

export const sendMedia = (photo: Photo, onPercent?: (percent: number) => void): Promise<SentMedia> =>
  upload<SentMedia>('/api/admin/media', photo, { onPercent });

export async function saveSeries(id: string | null, body: SeriesBody): Promise<void> {
  if (id === null) await call('POST /api/admin/series', { body });
  else await call('PUT /api/admin/series/{id}', { path: { id }, body });
  await changed('series', 'styles');
}

export async function orderSeries(ids: string[]): Promise<void> {
  await call('PUT /api/admin/series/order', { body: { ids } });
  await changed('series');
}
