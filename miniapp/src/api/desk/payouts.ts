import { queryOptions } from '@tanstack/react-query';
import type { PayoutState } from '@zhuyue/shared';
import { call, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type PayoutRow = Item<Reply<'GET /api/admin/payouts'>['items']>;
export type Pay = Body<'POST /api/admin/payouts/{id}/pay'>;

export const payoutsQuery = (storeId: string | undefined, state: PayoutState, page: number) =>
  queryOptions({
    queryKey: deskKey('payouts', 'list', storeId, state, page),
    queryFn: ({ signal }) => call('GET /api/admin/payouts', { query: { storeId, state, page }, signal }),
  });

/** What is owed, what is late and what presses. */
export const payoutsDueQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('payouts', 'due', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/payouts/due', { query: { storeId }, signal }),
  });

const kept = async (asked: Promise<PayoutRow>): Promise<void> => {
  await asked;
  await changed('payouts', 'sales');
};

export const payPayout = (id: string, body: Pay): Promise<void> =>
  kept(call('POST /api/admin/payouts/{id}/pay', { path: { id }, body }));
export const recallPayout = (id: string, reason: string): Promise<void> =>
  kept(call('POST /api/admin/payouts/{id}/recall', { path: { id }, body: { reason } }));
