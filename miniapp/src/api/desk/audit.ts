import { infiniteQueryOptions } from '@tanstack/react-query';
import { call, type Item, type Query, type Reply } from '../call';
import { deskKey } from './keys';

export type AuditFilter = Omit<NonNullable<Query<'GET /api/admin/audit'>>, 'page'>;
export type AuditRow = Item<Reply<'GET /api/admin/audit'>['items']>;

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: deskKey('audit', filter),
    queryFn: ({ pageParam, signal }) =>
      call('GET /api/admin/audit', { query: { ...filter, page: pageParam }, signal }),
    initialPageParam: 1,
    getNextPageParam: (last, all) => (all.length * last.limit < last.total ? all.length + 1 : undefined),
  });
