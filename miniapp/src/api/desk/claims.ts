import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Photo } from '@/platform/photos.types';
import { call, type Body, type Item, type Query, type Reply } from '../call';
import { queryClient } from '../query-client';
import { upload } from '../upload';
import { changed, deskKey } from './keys';

export type DeskClaimFilter = Omit<NonNullable<Query<'GET /api/admin/claims'>>, 'page'>;
export type DeskClaimCard = Item<Reply<'GET /api/admin/claims'>['items']>;
export type DeskClaim = Reply<'GET /api/admin/claims/{id}'>;
export type ClaimStep = Body<'POST /api/admin/claims/{id}/actions'>;
type SentFile = Reply<'POST /api/admin/files'>;

export const deskClaimsQuery = (filter: DeskClaimFilter) =>
  infiniteQueryOptions({
    queryKey: deskKey('claims', 'list', filter),
    queryFn: ({ pageParam, signal }) =>
      call('GET /api/admin/claims', { query: { ...filter, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: (last, all) => {
      const seen = all.reduce((sum, page) => sum + page.items.length, 0);
      return last.items.length > 0 && seen < last.total ? all.length + 1 : undefined;
    },
  });

export const deskClaimQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('claims', id),
    queryFn: ({ signal }) => call('GET /api/admin/claims/{id}', { path: { id }, signal }),
  });

export async function stepClaim(id: string, body: ClaimStep): Promise<void> {
  const now = await call('POST /api/admin/claims/{id}/actions', { path: { id }, body });
  queryClient.setQueryData(deskKey('claims', id), now);
  await changed('claims', 'today', 'pieces');
}

/** A photo of the work. */
export async function sendWorkPhoto(photo: Photo, onPercent: (percent: number) => void): Promise<string> {
  const sent = await upload<SentFile>('/api/admin/files?purpose=claim', photo, { onPercent });
  return sent.id;
}
