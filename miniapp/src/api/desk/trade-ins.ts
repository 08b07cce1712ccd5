import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Query, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type TradeInPage = Reply<'GET /api/admin/trade-ins'>;
export type TradeInRow = Item<TradeInPage['items']>;
export type TradeInFile = Reply<'GET /api/admin/trade-ins/{id}'>;
export type OwnOutlook = Reply<'GET /api/admin/trade-ins/outlook'>;
export type CountedMetal = Reply<'GET /api/admin/trade-ins/lot-outlook'>;
export type Lot = NonNullable<Query<'GET /api/admin/trade-ins/lot-outlook'>>;
export type OwnTradeIn = Body<'POST /api/admin/trade-ins'>;
export type LotTradeIn = Body<'POST /api/admin/trade-ins/lots'>;

export const tradeInsQuery = (storeId: string | undefined, page: number) =>
  queryOptions({
    queryKey: deskKey('trade-ins', 'list', storeId, page),
    queryFn: ({ signal }) => call('GET /api/admin/trade-ins', { query: { storeId, page }, signal }),
  });

export const tradeInQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('trade-ins', id),
    queryFn: ({ signal }) => call('GET /api/admin/trade-ins/{id}', { path: { id }, signal }),
  });

export type Credit = Item<Reply<'GET /api/admin/trade-ins/credits'>['items']>;

/** What the customer with this number may pay with. */
export const creditsQuery = (phone: string) =>
  queryOptions({
    queryKey: deskKey('trade-ins', 'credits', phone),
    queryFn: ({ signal }) => call('GET /api/admin/trade-ins/credits', { query: { phone }, signal }),
  });

/** A piece of ours at this weight; the passport's while nothing was weighed. */
export const ownOutlookQuery = (serial: string, grossMg: number | null) =>
  queryOptions({
    queryKey: deskKey('trade-ins', 'own', serial, grossMg),
    queryFn: ({ signal }) =>
      call('GET /api/admin/trade-ins/outlook', {
        query: { serial, ...(grossMg === null ? {} : { grossMg }) },
        signal,
      }),
    retry: false,
  });

export const lotOutlookQuery = (lot: Lot) =>
  queryOptions({
    queryKey: deskKey('trade-ins', 'lot', lot),
    queryFn: ({ signal }) => call('GET /api/admin/trade-ins/lot-outlook', { query: lot, signal }),
    retry: false,
  });

async function kept(asked: Promise<TradeInFile>): Promise<TradeInFile> {
  const file = await asked;
  queryClient.setQueryData(deskKey('trade-ins', file.id), file);
  await changed('trade-ins', 'sales', 'pieces', 'today', 'customers');
  return file;
}

export const takeTradeIn = (body: OwnTradeIn, idempotencyKey: string): Promise<TradeInFile> =>
  kept(call('POST /api/admin/trade-ins', { body, idempotencyKey }));
export const takeLot = (body: LotTradeIn, idempotencyKey: string): Promise<TradeInFile> =>
  kept(call('POST /api/admin/trade-ins/lots', { body, idempotencyKey }));
export const undoTradeIn = (id: string, reason: string): Promise<TradeInFile> =>
  kept(call('POST /api/admin/trade-ins/{id}/undo', { path: { id }, body: { reason } }));
export const meltLot = (
  id: string,
  body: Body<'POST /api/admin/trade-ins/{id}/melt'>,
): Promise<TradeInFile> => kept(call('POST /api/admin/trade-ins/{id}/melt', { path: { id }, body }));
