import { queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from './call';

export type PassportLine = Item<Reply<'GET /api/customer/pieces/{id}/passport'>['lines']>;
export type PassportProof = Reply<'GET /api/customer/pieces/{id}/passport/proof'>;

export const passportQuery = (id: string) =>
  queryOptions({
    queryKey: ['pieces', id, 'passport'],
    queryFn: ({ signal }) => call('GET /api/customer/pieces/{id}/passport', { path: { id }, signal }),
  });

export const fetchProof = (id: string): Promise<PassportProof> =>
  call('GET /api/customer/pieces/{id}/passport/proof', { path: { id } });
