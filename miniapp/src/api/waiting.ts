import type { WaitingAction } from '@zhuyue/shared';
import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from './call';
import { queryClient } from './query-client';

export type Waiting = Item<Reply<'GET /api/customer/waiting'>['items']>;
export type WaitingWish = Body<'POST /api/customer/waiting'>;

const KEY = ['waiting'] as const;

export const myWaitingQuery = () =>
  queryOptions({ queryKey: KEY, queryFn: ({ signal }) => call('GET /api/customer/waiting', { signal }) });

export async function joinWaiting(body: WaitingWish, idempotencyKey: string): Promise<void> {
  await call('POST /api/customer/waiting', { body, idempotencyKey });
  await queryClient.invalidateQueries({ queryKey: KEY });
}

export async function stepMyWaiting(id: string, action: WaitingAction): Promise<void> {
  await call('POST /api/customer/waiting/{id}/actions', { path: { id }, body: { action } });
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: KEY }),
    queryClient.invalidateQueries({ queryKey: ['appointments'] }),
  ]);
}
