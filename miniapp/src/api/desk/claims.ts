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

export type CaseNarrowing = Body<'POST /api/admin/case-queue/views'>['filter'];
export type SavedCaseView = Item<Reply<'GET /api/admin/case-queue/views'>['items']>;
export type CaseWarning = Item<Reply<'GET /api/admin/case-queue/warnings'>['items']>;
export type Colleague = Item<Reply<'GET /api/admin/case-queue/colleagues'>['items']>;

export const caseViewsQuery = () =>
  queryOptions({
    queryKey: deskKey('claims', 'views'),
    queryFn: ({ signal }) => call('GET /api/admin/case-queue/views', { signal }),
  });

export const caseWarningsQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('claims', 'warnings', storeId ?? 'all'),
    queryFn: ({ signal }) =>
      call('GET /api/admin/case-queue/warnings', { query: storeId === undefined ? {} : { storeId }, signal }),
  });

export const colleaguesQuery = (storeId: string) =>
  queryOptions({
    queryKey: deskKey('staff', 'colleagues', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/case-queue/colleagues', { query: { storeId }, signal }),
  });

export async function assignClaims(ids: readonly string[], staffId: string | null): Promise<void> {
  await call('POST /api/admin/case-queue/assign', { body: { ids: [...ids], staffId } });
  await changed('claims', 'today');
}

export async function saveCaseView(name: string, filter: CaseNarrowing): Promise<void> {
  const now = await call('POST /api/admin/case-queue/views', { body: { name, filter } });
  queryClient.setQueryData(deskKey('claims', 'views'), now);
}

export async function removeCaseView(id: string): Promise<void> {
  await call('DELETE /api/admin/case-queue/views/{id}', { path: { id } });
  await queryClient.invalidateQueries({ queryKey: deskKey('claims', 'views') });
}

export async function seeWarning(id: string): Promise<void> {
  await call('POST /api/admin/case-queue/warnings/{id}/seen', { path: { id } });
  await queryClient.invalidateQueries({ queryKey: deskKey('claims', 'warnings') });
}

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

const CASE = ['claims', 'today'] as const;

export async function pauseClaim(id: string, body: Body<'POST /api/admin/claims/{id}/pause'>): Promise<void> {
  await call('POST /api/admin/claims/{id}/pause', { path: { id }, body });
  await changed(...CASE);
}

export async function resumeClaim(id: string): Promise<void> {
  await call('POST /api/admin/claims/{id}/resume', { path: { id } });
  await changed(...CASE);
}

export async function explainBreach(
  clockId: string,
  body: Body<'POST /api/admin/claims/breaches/{clockId}'>,
): Promise<void> {
  await call('POST /api/admin/claims/breaches/{clockId}', { path: { clockId }, body });
  await changed(...CASE);
}

export async function checkClaim(
  id: string,
  body: Body<'POST /api/admin/claims/{id}/checks'>,
): Promise<void> {
  await call('POST /api/admin/claims/{id}/checks', { path: { id }, body });
  await changed('claims', 'today', 'quality');
}

export async function addBenchEntry(
  id: string,
  body: Body<'POST /api/admin/claims/{id}/bench'>,
): Promise<void> {
  await call('POST /api/admin/claims/{id}/bench', { path: { id }, body });
  await changed('claims', 'pieces');
}

/** A photo of the work. */
export async function sendWorkPhoto(photo: Photo, onPercent: (percent: number) => void): Promise<string> {
  const sent = await upload<SentFile>('/api/admin/files?purpose=claim', photo, { onPercent });
  return sent.id;
}
