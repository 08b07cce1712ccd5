import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type CountCard = Item<Reply<'GET /api/admin/counts'>['items']>;
export type DeskCount = Reply<'GET /api/admin/counts/{id}'>;
export type CountProgress = Reply<'GET /api/admin/counts/{id}/progress'>;
export type CountDifferenceLine = Item<DeskCount['differences']>;
export type CountScan = Item<Body<'POST /api/admin/counts/{id}/scans'>['scans']>;
export type CountAnswer = Item<Reply<'POST /api/admin/counts/{id}/scans'>['items']>;
export type Proposal = Body<'POST /api/admin/counts/{id}/differences/{lineId}/proposals'>;
export type Decision = Body<'POST /api/admin/counts/{id}/differences/{lineId}/decisions'>;

/** Another phone's scan is on this screen within two seconds. */
const LIVE_MS = 1_500;

export const countsQuery = (storeId: string | undefined, page: number) =>
  queryOptions({
    queryKey: deskKey('counts', 'list', storeId, page),
    queryFn: ({ signal }) => call('GET /api/admin/counts', { query: { storeId, page }, signal }),
    placeholderData: keepPreviousData,
  });

export const countQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('counts', id),
    queryFn: ({ signal }) => call('GET /api/admin/counts/{id}', { path: { id }, signal }),
  });

export const countProgressQuery = (id: string, live: boolean) =>
  queryOptions({
    queryKey: deskKey('counts', id, 'progress'),
    queryFn: ({ signal }) => call('GET /api/admin/counts/{id}/progress', { path: { id }, signal }),
    refetchInterval: live ? LIVE_MS : false,
    staleTime: 0,
    // A dead spot is no failure here: the next look comes soon.
    retry: false,
  });

async function known(now: DeskCount): Promise<DeskCount> {
  queryClient.setQueryData(deskKey('counts', now.id), now);
  await changed('counts', 'moves', 'pieces');
  return now;
}

export const startCount = async (body: Body<'POST /api/admin/counts'>): Promise<DeskCount> =>
  known(await call('POST /api/admin/counts', { body }));

export const stepCount = async (
  id: string,
  body: Body<'POST /api/admin/counts/{id}/actions'>,
): Promise<DeskCount> => known(await call('POST /api/admin/counts/{id}/actions', { path: { id }, body }));

export const propose = async (id: string, lineId: string, body: Proposal): Promise<DeskCount> =>
  known(
    await call('POST /api/admin/counts/{id}/differences/{lineId}/proposals', { path: { id, lineId }, body }),
  );

export const decide = async (id: string, lineId: string, body: Decision): Promise<DeskCount> =>
  known(
    await call('POST /api/admin/counts/{id}/differences/{lineId}/decisions', { path: { id, lineId }, body }),
  );

export async function sendScans(id: string, scans: CountScan[]): Promise<readonly CountAnswer[]> {
  const { items } = await call('POST /api/admin/counts/{id}/scans', { path: { id }, body: { scans } });
  return items;
}
