import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type CustodyPolicies = Reply<'GET /api/admin/custody-policy'>;
export type CustodyScope = CustodyPolicies['house'];
export type CustodyChange = Body<'POST /api/admin/custody-policy'>;

const KEY = 'custody-policy';

/** What holds in the house and in this store. */
export const custodyPolicyQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey(KEY, storeId),
    queryFn: ({ signal }) => call('GET /api/admin/custody-policy', { query: { storeId }, signal }),
  });

export async function setCustodyPolicy(storeId: string | undefined, body: CustodyChange): Promise<void> {
  const now = await call('POST /api/admin/custody-policy', { query: { storeId }, body });
  queryClient.setQueryData(deskKey(KEY, storeId), now);
  await changed('moves', 'transfers', 'deliveries');
}
