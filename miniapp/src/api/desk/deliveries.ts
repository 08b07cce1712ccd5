import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type DeliveryCard = Item<Reply<'GET /api/admin/deliveries'>['items']>;
export type DeskDelivery = Reply<'GET /api/admin/deliveries/{id}'>;
export type DeliveryLine = Item<DeskDelivery['lines']>;
export type NewDelivery = Body<'POST /api/admin/deliveries'>;
export type DeliveryStep = Body<'POST /api/admin/deliveries/{id}/actions'>;
export type ReceivingScan = Body<'POST /api/admin/deliveries/{id}/scans'>;
export type ReceivingAnswer = Reply<'POST /api/admin/deliveries/{id}/scans'>;
export type LineProposal = Body<'POST /api/admin/deliveries/{id}/lines/{lineId}/proposals'>;
export type LineDecision = Body<'POST /api/admin/deliveries/{id}/lines/{lineId}/decisions'>;

export const deliveriesQuery = (storeId: string | undefined, open: boolean, page: number) =>
  queryOptions({
    queryKey: deskKey('deliveries', 'list', storeId, open, page),
    queryFn: ({ signal }) => call('GET /api/admin/deliveries', { query: { storeId, open, page }, signal }),
    placeholderData: keepPreviousData,
  });

export const deliveryQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('deliveries', id),
    queryFn: ({ signal }) => call('GET /api/admin/deliveries/{id}', { path: { id }, signal }),
  });

async function known(now: DeskDelivery): Promise<DeskDelivery> {
  queryClient.setQueryData(deskKey('deliveries', now.id), now);
  await changed('deliveries', 'moves', 'pieces', 'transfers');
  return now;
}

export const makeDelivery = async (body: NewDelivery, idempotencyKey: string): Promise<DeskDelivery> =>
  known(await call('POST /api/admin/deliveries', { body, idempotencyKey }));

export const stepDelivery = async (id: string, body: DeliveryStep): Promise<DeskDelivery> =>
  known(await call('POST /api/admin/deliveries/{id}/actions', { path: { id }, body }));

export async function scanDelivery(id: string, body: ReceivingScan): Promise<ReceivingAnswer> {
  const answer = await call('POST /api/admin/deliveries/{id}/scans', { path: { id }, body });
  await known(answer.delivery);
  return answer;
}

export const unreceive = async (id: string, lineId: string, reason: string): Promise<DeskDelivery> =>
  known(
    await call('POST /api/admin/deliveries/{id}/lines/{lineId}/reversals', {
      path: { id, lineId },
      body: { reason },
    }),
  );

export const proposeLine = async (id: string, lineId: string, body: LineProposal): Promise<DeskDelivery> =>
  known(
    await call('POST /api/admin/deliveries/{id}/lines/{lineId}/proposals', { path: { id, lineId }, body }),
  );

export const decideLine = async (id: string, lineId: string, body: LineDecision): Promise<DeskDelivery> =>
  known(
    await call('POST /api/admin/deliveries/{id}/lines/{lineId}/decisions', { path: { id, lineId }, body }),
  );
