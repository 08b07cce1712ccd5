import { queryOptions } from '@tanstack/react-query';
import { call, type Reply } from './call';

/** The same for the owner and for the desk. */
export type ProofPair = Reply<'GET /api/customer/claims/{id}/proofs'>;

export const claimProofsQuery = (id: string) =>
  queryOptions({
    queryKey: ['claims', id, 'proofs'],
    queryFn: ({ signal }) => call('GET /api/customer/claims/{id}/proofs', { path: { id }, signal }),
  });
