import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type WaitingPiece = Item<Reply<'GET /api/admin/dispositions'>['items']>;
export type Decision = Body<'POST /api/admin/dispositions/pieces/{pieceId}'>;

export const dispositionsQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('dispositions', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/dispositions', { query: { storeId }, signal }),
  });

const kept = async (asked: Promise<unknown>): Promise<void> => {
  await asked;
  await changed('dispositions', 'pieces', 'today');
};

export const decideDisposition = (pieceId: string, body: Decision): Promise<void> =>
  kept(call('POST /api/admin/dispositions/pieces/{pieceId}', { path: { pieceId }, body }));
export const confirmDisposition = (id: string): Promise<void> =>
  kept(call('POST /api/admin/dispositions/{id}/confirm', { path: { id } }));
export const refuseDisposition = (id: string, note: string): Promise<void> =>
  kept(call('POST /api/admin/dispositions/{id}/refuse', { path: { id }, body: { note } }));
