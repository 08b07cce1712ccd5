import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type ContainerCard = Item<Reply<'GET /api/admin/containers'>['items']>;
export type DeskContainer = Reply<'GET /api/admin/containers/{id}'>;
export type NewContainer = Body<'POST /api/admin/containers'>;

export const containersQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('containers', 'list', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/containers', { query: { storeId }, signal }),
  });

export const containerQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('containers', id),
    queryFn: ({ signal }) => call('GET /api/admin/containers/{id}', { path: { id }, signal }),
  });

async function known(now: DeskContainer): Promise<DeskContainer> {
  queryClient.setQueryData(deskKey('containers', now.id), now);
  await changed('containers', 'pieces');
  return now;
}

export const makeContainer = async (body: NewContainer): Promise<DeskContainer> =>
  known(await call('POST /api/admin/containers', { body }));

export const renameContainer = async (
  id: string,
  body: Body<'POST /api/admin/containers/{id}/names'>,
): Promise<DeskContainer> =>
  known(await call('POST /api/admin/containers/{id}/names', { path: { id }, body }));

export const turnContainer = async (id: string, action: 'close' | 'reopen'): Promise<DeskContainer> =>
  known(await call('POST /api/admin/containers/{id}/actions', { path: { id }, body: { action } }));

export const putPiece = async (id: string, serial: string): Promise<DeskContainer> =>
  known(await call('POST /api/admin/containers/{id}/pieces', { path: { id }, body: { serial } }));
