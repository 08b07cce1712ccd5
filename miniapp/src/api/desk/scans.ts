import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Query, type Reply } from '../call';
import { queryClient } from '../query-client';
import { scanHeaders } from '../scan-headers';
import { changed, deskKey } from './keys';

export type StaffScan = Reply<'GET /api/admin/scans/{serial}'>;
export type AlarmFilter = Omit<NonNullable<Query<'GET /api/admin/scans/alarms'>>, 'page'>;
export type AlarmRow = Item<Reply<'GET /api/admin/scans/alarms'>['items']>;
export type Alarm = Reply<'GET /api/admin/scans/alarms/{id}'>;
export type AlarmStep = Body<'POST /api/admin/scans/alarms/{id}/actions'>;

/** The tag in the hand of one of us. */
export const staffScanQuery = (serial: string) =>
  queryOptions({
    queryKey: deskKey('scans', 'read', serial),
    queryFn: ({ signal }) =>
      call('GET /api/admin/scans/{serial}', { path: { serial }, signal, headers: scanHeaders() }),
    staleTime: 0,
    retry: false,
  });

export const alarmsQuery = (filter: AlarmFilter) =>
  infiniteQueryOptions({
    queryKey: deskKey('scans', 'alarms', filter),
    queryFn: ({ pageParam, signal }) =>
      call('GET /api/admin/scans/alarms', { query: { ...filter, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: (last, all) => (all.length * last.limit < last.total ? all.length + 1 : undefined),
  });

/** What waits for a hand in a store, for the morning screen. */
export const openAlarmsQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('scans', 'open', storeId),
    queryFn: ({ signal }) =>
      call('GET /api/admin/scans/alarms', { query: { storeId, state: ['open'] }, signal }),
    refetchInterval: 30_000,
  });

export const alarmQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('scans', 'alarm', id),
    queryFn: ({ signal }) => call('GET /api/admin/scans/alarms/{id}', { path: { id }, signal }),
  });

export async function stepAlarm(id: string, body: AlarmStep): Promise<void> {
  const now = await call('POST /api/admin/scans/alarms/{id}/actions', { path: { id }, body });
  queryClient.setQueryData(deskKey('scans', 'alarm', id), now);
  await changed('scans', 'audit');
}
