import { queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type MissedVisits = Reply<'GET /api/admin/board/missed/{customerId}'>;
export type MissedVisit = Item<MissedVisits['items']>;

/** What a customer missed in the last two years, and what follows from it where the desk stands. */
export const missedQuery = (customerId: string, storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('customers', 'missed', customerId, storeId),
    queryFn: ({ signal }) =>
      call('GET /api/admin/board/missed/{customerId}', { path: { customerId }, query: { storeId }, signal }),
  });

export async function forgiveMissed(id: string, reason: string): Promise<void> {
  await call('POST /api/admin/board/visits/{id}/forgive', { path: { id }, body: { reason } });
  await changed('customers');
}

export async function countMissedAgain(id: string): Promise<void> {
  await call('POST /api/admin/board/visits/{id}/count-again', { path: { id } });
  await changed('customers');
}
