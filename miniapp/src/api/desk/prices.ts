import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type DeskPrices = Reply<'GET /api/admin/prices'>;
export type PriceChange = Item<DeskPrices['changes']>;
export type NewPrice = Body<'POST /api/admin/prices'>;

export const pricesQuery = () =>
  queryOptions({
    queryKey: deskKey('prices'),
    queryFn: ({ signal }) => call('GET /api/admin/prices', { signal }),
  });

export async function setPrice(body: NewPrice): Promise<void> {
  const now = await call('POST /api/admin/prices', { body });
  queryClient.setQueryData(deskKey('prices'), now);
  await changed('pieces', 'today');
}
