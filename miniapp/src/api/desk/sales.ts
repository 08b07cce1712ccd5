import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Query, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type SaleFilter = Omit<NonNullable<Query<'GET /api/admin/sales'>>, 'page'>;
export type SaleRow = Item<Reply<'GET /api/admin/sales'>['items']>;
export type Sale = Reply<'GET /api/admin/sales/{id}'>;
export type HandOver = Body<'POST /api/admin/sales'>;

export const salesQuery = (filter: SaleFilter) =>
  infiniteQueryOptions({
    queryKey: deskKey('sales', 'list', filter),
    queryFn: ({ pageParam, signal }) =>
      call('GET /api/admin/sales', { query: { ...filter, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: (last, all) => {
      const seen = all.reduce((sum, page) => sum + page.items.length, 0);
      return last.items.length > 0 && seen < last.total ? last.page + 1 : undefined;
    },
  });

export const saleQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('sales', id),
    queryFn: ({ signal }) => call('GET /api/admin/sales/{id}', { path: { id }, signal }),
  });

/** The warranty starts by an event of its own a moment after the sale: asked for until it is there. */
export const newSaleQuery = (id: string) =>
  queryOptions({
    ...saleQuery(id),
    refetchInterval: ({ state }) =>
      state.data?.warrantyEndsOn === null && state.data.state === 'handed_over' ? 1500 : false,
  });

export async function handOver(body: HandOver, idempotencyKey: string): Promise<Sale> {
  const sale = await call('POST /api/admin/sales', { body, idempotencyKey });
  queryClient.setQueryData(deskKey('sales', sale.id), sale);
  await changed('sales', 'trade-ins', 'pieces', 'today', 'appointments', 'customers');
  return sale;
}

export type ReturnOutlook = Reply<'GET /api/admin/sales/{id}/return-outlook'>;
export type SaleReturn = Body<'POST /api/admin/sales/{id}/return'>;

async function keep(id: string, asked: Promise<Sale>): Promise<void> {
  queryClient.setQueryData(deskKey('sales', id), await asked);
  await changed('sales', 'payouts', 'trade-ins', 'pieces', 'today', 'customers');
}

export const reverseSale = (id: string, reason: string): Promise<void> =>
  keep(id, call('POST /api/admin/sales/{id}/reverse', { path: { id }, body: { reason } }));
export const cancelSale = (id: string, reason: string): Promise<void> =>
  keep(id, call('POST /api/admin/sales/{id}/cancel', { path: { id }, body: { reason } }));
/** With the tag in the hand; what was sent is signed for without it. */
export const fetchSale = (id: string, serial?: string): Promise<void> =>
  keep(
    id,
    call('POST /api/admin/sales/{id}/hand-over', {
      path: { id },
      body: serial === undefined ? {} : { serial },
    }),
  );
export const shipSale = (id: string, body: Body<'POST /api/admin/sales/{id}/ship'>): Promise<void> =>
  keep(id, call('POST /api/admin/sales/{id}/ship', { path: { id }, body }));
export const unshipSale = (id: string, reason: string): Promise<void> =>
  keep(id, call('POST /api/admin/sales/{id}/unship', { path: { id }, body: { reason } }));
export const takeReturn = (id: string, body: SaleReturn, idempotencyKey: string): Promise<void> =>
  keep(id, call('POST /api/admin/sales/{id}/return', { path: { id }, body, idempotencyKey }));
export const undoReturn = (id: string, reason: string): Promise<void> =>
  keep(id, call('POST /api/admin/sales/{id}/undo-return', { path: { id }, body: { reason } }));

/** What was paid, part by part; it does not change while the page is open. */
export const returnOutlookQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('sales', id, 'return'),
    queryFn: ({ signal }) => call('GET /api/admin/sales/{id}/return-outlook', { path: { id }, signal }),
  });
