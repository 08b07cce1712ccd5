import { queryOptions } from '@tanstack/react-query';
import { call, type Body } from '../call';
import { changed, deskKey } from './keys';

export type Measured = Body<'POST /api/admin/claims/{id}/proofs'>;

export const deskProofsQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('claims', id, 'proofs'),
    queryFn: ({ signal }) => call('GET /api/admin/claims/{id}/proofs', { path: { id }, signal }),
  });

export async function measureClaim(id: string, body: Measured): Promise<void> {
  await call('POST /api/admin/claims/{id}/proofs', { path: { id }, body });
  await changed('claims', 'pieces');
}

export async function settleProof(
  id: string,
  body: Body<'POST /api/admin/claims/{id}/proofs/settle'>,
): Promise<void> {
  await call('POST /api/admin/claims/{id}/proofs/settle', { path: { id }, body });
  await changed('claims', 'pieces');
}
