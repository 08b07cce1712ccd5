import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { TransferTab } from '@zhuyue/shared';
import type { Photo } from '@/platform/photos.types';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { upload } from '../upload';
import { changed, deskKey } from './keys';

export type TransferCard = Item<Reply<'GET /api/admin/transfers'>['items']>;
export type DeskTransfer = Reply<'GET /api/admin/transfers/{id}'>;
export type TransferLine = Item<DeskTransfer['lines']>;
export type TransferStep = Body<'POST /api/admin/transfers/{id}/actions'>;
export type TransferOrder = Body<'POST /api/admin/transfers'>;
export type TransferOffer = Item<Reply<'GET /api/admin/transfer-offers'>['items']>;
export type TransferPlace = Item<Reply<'GET /api/admin/transfer-places'>['items']>;
export type MovesWaiting = Reply<'GET /api/admin/moves'>;
type SentFile = Reply<'POST /api/admin/files'>;

export const transfersQuery = (storeId: string | undefined, tab: TransferTab, page: number) =>
  queryOptions({
    queryKey: deskKey('transfers', 'list', storeId, tab, page),
    queryFn: ({ signal }) => call('GET /api/admin/transfers', { query: { storeId, tab, page }, signal }),
    placeholderData: keepPreviousData,
  });

export const transferQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('transfers', id),
    queryFn: ({ signal }) => call('GET /api/admin/transfers/{id}', { path: { id }, signal }),
  });

export const transferPlacesQuery = () =>
  queryOptions({
    queryKey: deskKey('transfers', 'places'),
    queryFn: ({ signal }) => call('GET /api/admin/transfer-places', { signal }),
    staleTime: 10 * 60_000,
  });

export const transferOffersQuery = (toStoreId: string, fromStoreId: string | undefined, q: string) =>
  queryOptions({
    queryKey: deskKey('transfers', 'offers', toStoreId, fromStoreId, q),
    queryFn: ({ signal }) =>
      call('GET /api/admin/transfer-offers', { query: { toStoreId, fromStoreId, q }, signal }),
  });

/** What comes, goes and is counted and waits for a hand of this store. */
export const movesWaitingQuery = (storeId: string | undefined, seen: boolean) =>
  queryOptions({
    queryKey: deskKey('moves', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/moves', { query: { storeId }, signal }),
    refetchInterval: seen ? 15_000 : false,
  });

async function known(now: DeskTransfer): Promise<DeskTransfer> {
  queryClient.setQueryData(deskKey('transfers', now.id), now);
  await changed('transfers', 'moves', 'pieces', 'deliveries');
  return now;
}

export const askTransfer = async (body: TransferOrder, idempotencyKey: string): Promise<DeskTransfer> =>
  known(await call('POST /api/admin/transfers', { body, idempotencyKey }));

export const stepTransfer = async (
  id: string,
  body: TransferStep,
  idempotencyKey: string,
): Promise<DeskTransfer> =>
  known(await call('POST /api/admin/transfers/{id}/actions', { path: { id }, body, idempotencyKey }));

export const dropLine = async (id: string, lineId: string, reason: string): Promise<DeskTransfer> =>
  known(
    await call('POST /api/admin/transfers/{id}/lines/{lineId}/drops', {
      path: { id, lineId },
      body: { reason },
    }),
  );

/** A photo of the sealed parcel. */
export async function sendSealPhoto(photo: Photo, onPercent: (percent: number) => void): Promise<string> {
  const sent = await upload<SentFile>('/api/admin/files?purpose=transfer', photo, { onPercent });
  return sent.id;
}
