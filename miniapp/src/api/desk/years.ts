import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type Years = Reply<'GET /api/admin/settings/years'>;
export type YearVersion = Item<Years['versions']>;
export type MissingYear = Item<Years['missing']>;
export type YearBody = Body<'POST /api/admin/settings/years'>;

export const yearsQuery = () =>
  queryOptions({
    queryKey: deskKey('settings', 'years'),
    queryFn: ({ signal }) => call('GET /api/admin/settings/years', { signal }),
  });

async function known(now: Years): Promise<void> {
  await changed('settings', 'appointments', 'today', 'audit');
  queryClient.setQueryData(deskKey('settings', 'years'), now);
}

export const writeYear = async (body: YearBody): Promise<void> =>
  known(await call('POST /api/admin/settings/years', { body }));

export const approveYear = async (id: string, seen: readonly string[]): Promise<void> =>
  known(
    await call('POST /api/admin/settings/years/{id}/actions', {
      path: { id },
      body: { action: 'approve', seen: [...seen] },
    }),
  );

export const discardYear = async (id: string): Promise<void> =>
  known(
    await call('POST /api/admin/settings/years/{id}/actions', {
      path: { id },
      body: { action: 'discard', seen: [] },
    }),
  );
