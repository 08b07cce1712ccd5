import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type DeskScanPolicy = Reply<'GET /api/admin/scan-policy'>;
export type PolicyVersion = Item<DeskScanPolicy['versions']>;
export type PolicyTerms = DeskScanPolicy['inForce'];
export type PolicyBody = Body<'POST /api/admin/scan-policy'>;
export type PolicyAction = Body<'POST /api/admin/scan-policy/{id}/actions'>['action'];

export const scanPolicyQuery = () =>
  queryOptions({
    queryKey: deskKey('scan-policy'),
    queryFn: ({ signal }) => call('GET /api/admin/scan-policy', { signal }),
  });

async function known(now: DeskScanPolicy): Promise<void> {
  queryClient.setQueryData(deskKey('scan-policy'), now);
  await changed('audit');
}

export const writePolicy = async (body: PolicyBody): Promise<void> =>
  known(await call('POST /api/admin/scan-policy', { body }));

export const actOnPolicy = async (id: string, action: PolicyAction): Promise<void> =>
  known(await call('POST /api/admin/scan-policy/{id}/actions', { path: { id }, body: { action } }));
