import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type StaffRow = Item<Reply<'GET /api/admin/staff'>['items']>;
export type StaffAction = Body<'POST /api/admin/staff/{id}/actions'>['action'];

export const staffListQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('staff', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/staff', { query: { storeId }, signal }),
  });

export async function stepStaff(id: string, action: StaffAction, storeId: string | undefined): Promise<void> {
  await call('POST /api/admin/staff/{id}/actions', { path: { id }, query: { storeId }, body: { action } });
  await changed('staff');
}
