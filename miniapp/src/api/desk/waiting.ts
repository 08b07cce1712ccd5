import type { WaitingAction } from '@zhuyue/shared';
import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type WaitingLine = Item<Reply<'GET /api/admin/waiting'>['items']>;
export type WalkIn = Body<'POST /api/admin/board/walk-ins'>;
export type LateNews = Reply<'POST /api/admin/board/visits/{id}/late'>;

/** Under the visits: whatever changes a visit may change who waits for its time. */
export const waitingQuery = (storeId: string) =>
  queryOptions({
    queryKey: deskKey('appointments', 'waiting', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/waiting', { query: { storeId }, signal }),
  });

export async function stepWaiting(id: string, action: WaitingAction): Promise<void> {
  if (action === 'offer') await call('POST /api/admin/waiting/{id}/offer', { path: { id }, body: {} });
  else await call('POST /api/admin/waiting/{id}/actions', { path: { id }, body: { action } });
  await changed('appointments');
}

export async function receiveWalkIn(body: WalkIn, idempotencyKey: string): Promise<void> {
  await call('POST /api/admin/board/walk-ins', { body, idempotencyKey });
  await changed('appointments', 'today');
}

export async function sayLate(id: string, minutes: number): Promise<LateNews> {
  const news = await call('POST /api/admin/board/visits/{id}/late', { path: { id }, body: { minutes } });
  await changed('appointments', 'today');
  return news;
}
