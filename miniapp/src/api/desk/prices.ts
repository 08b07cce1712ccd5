import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PricedMetal } from '@zhuyue/shared';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type DeskPrices = Reply<'GET /api/admin/prices'>;
export type BoardClass = Item<DeskPrices['board']>;
export type PriceChange = Item<DeskPrices['changes']>;
export type OpenPrice = Item<DeskPrices['open']>;
export type PricePolicyFacts = DeskPrices['policy'];
export type NewPrice = Body<'POST /api/admin/prices'>;
export type PriceOutlook = Reply<'POST /api/admin/prices/outlook'>;
export type Effects = PriceOutlook['effects'];

export const pricesQuery = (asked: { metal?: PricedMetal; page?: number } = {}) =>
  queryOptions({
    queryKey: deskKey('prices', asked),
    queryFn: ({ signal }) => call('GET /api/admin/prices', { query: asked, signal }),
    placeholderData: keepPreviousData,
  });

/** What an entry would do; nothing is saved by asking. */
export const priceOutlookQuery = (price: NewPrice, page: number) =>
  queryOptions({
    queryKey: deskKey('prices', 'outlook', price, page),
    queryFn: ({ signal }) => call('POST /api/admin/prices/outlook', { body: { ...price, page }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

const pricesChanged = async (): Promise<void> => {
  await changed('prices', 'pieces', 'today', 'price-rules');
  await queryClient.invalidateQueries({ queryKey: ['home'] });
};

export async function setPrice(body: NewPrice): Promise<void> {
  await call('POST /api/admin/prices', { body });
  await pricesChanged();
}

export async function decidePrice(
  id: string,
  body: Body<'POST /api/admin/prices/{id}/actions'>,
): Promise<void> {
  await call('POST /api/admin/prices/{id}/actions', { path: { id }, body });
  await pricesChanged();
}

export async function setPricePolicy(body: PricePolicyFacts): Promise<void> {
  await call('PUT /api/admin/prices/policy', { body });
  await pricesChanged();
}
