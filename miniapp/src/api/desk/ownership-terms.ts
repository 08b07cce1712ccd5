import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type OwnershipTermsPage = Reply<'GET /api/admin/ownership-terms'>;
export type TermsVersion = Item<OwnershipTermsPage['versions']>;
export type TermsAction = Body<'POST /api/admin/ownership-terms/{id}/actions'>['action'];

export const ownershipTermsQuery = () =>
  queryOptions({
    queryKey: deskKey('ownership-terms'),
    queryFn: ({ signal }) => call('GET /api/admin/ownership-terms', { signal }),
  });

async function known(now: OwnershipTermsPage): Promise<void> {
  queryClient.setQueryData(deskKey('ownership-terms'), now);
  await changed('audit');
}

export const writeOwnershipTerms = async (body: Body<'POST /api/admin/ownership-terms'>): Promise<void> =>
  known(await call('POST /api/admin/ownership-terms', { body }));

export const actOnOwnershipTerms = async (id: string, action: TermsAction): Promise<void> =>
  known(await call('POST /api/admin/ownership-terms/{id}/actions', { path: { id }, body: { action } }));
