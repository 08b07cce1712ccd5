import { queryOptions } from '@tanstack/react-query';
import type { StaffNoticeKind } from '@zhuyue/shared';
import { call, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type StaffMessage = Item<Reply<'GET /api/admin/inbox'>['items']>;
export interface InboxQuestion {
  storeId?: string;
  kind?: StaffNoticeKind;
  unread?: boolean;
}

export const staffInboxQuery = (question: InboxQuestion) =>
  queryOptions({
    queryKey: deskKey('inbox', 'list', question),
    queryFn: ({ signal }) => call('GET /api/admin/inbox', { query: question, signal }),
  });

export const unreadQuery = () =>
  queryOptions({
    queryKey: deskKey('inbox', 'unread'),
    queryFn: ({ signal }) => call('GET /api/admin/inbox/unread', { signal }),
  });

/** @param ids all of them when left out */
export async function readStaffMessages(ids?: readonly string[]): Promise<void> {
  await call('POST /api/admin/inbox/read', { body: ids === undefined ? {} : { ids: [...ids] } });
  await changed('inbox');
}

/** 我来处理. @param instead of the colleague who has it already */
export async function takeClock(clockId: string, instead = false): Promise<void> {
  await call('POST /api/admin/case-queue/clocks/{clockId}/take', { path: { clockId }, body: { instead } });
  await changed('claims', 'inbox');
}

export async function letGoClock(clockId: string): Promise<void> {
  await call('POST /api/admin/case-queue/clocks/{clockId}/let-go', { path: { clockId } });
  await changed('claims', 'inbox');
}
