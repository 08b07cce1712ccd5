import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { deskKey } from './keys';

export type TransitTable = Reply<'GET /api/admin/transit'>;
export type TransitReach = Item<TransitTable['reaches']>;
export type TransitPair = Item<TransitTable['pairs']>;
export type TransitRule = TransitReach['rule'];
export type TransitChange = Body<'POST /api/admin/transit'>;
export type TransitClear = Body<'POST /api/admin/transit/clears'>;

const KEY = deskKey('transfers', 'transit');

export const transitQuery = () =>
  queryOptions({ queryKey: KEY, queryFn: ({ signal }) => call('GET /api/admin/transit', { signal }) });

const settled = (table: TransitTable): void => {
  queryClient.setQueryData(KEY, table);
};

export async function setTransit(body: TransitChange): Promise<void> {
  settled(await call('POST /api/admin/transit', { body }));
}

export async function clearTransit(body: TransitClear): Promise<void> {
  settled(await call('POST /api/admin/transit/clears', { body }));
}
