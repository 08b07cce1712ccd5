import { queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from '../call';
import { deskKey } from './keys';

export type CustomerFound = Item<Reply<'GET /api/admin/customers'>['items']>;
export type CustomerFile = Reply<'GET /api/admin/customers/{id}'>;

/** Only a whole number finds anybody: customers are not a list to leaf through. */
export const customersQuery = (phone: string) =>
  queryOptions({
    queryKey: deskKey('customers', 'phone', phone),
    queryFn: ({ signal }) => call('GET /api/admin/customers', { query: { phone }, signal }),
  });

/** Every look is written to the audit log, so it is not asked for again by itself. */
export const customerFileQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('customers', id),
    queryFn: ({ signal }) => call('GET /api/admin/customers/{id}', { path: { id }, signal }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
