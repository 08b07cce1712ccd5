import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type PolicyRow = Item<Reply<'GET /api/admin/policies'>['items']>;
export type Policy = Reply<'GET /api/admin/policies/{id}'>;
export type PolicyRule = Item<Policy['rules']>;
export type PolicyDraft = Body<'PUT /api/admin/policies/{id}'>;
export type PolicyStep = Body<'POST /api/admin/policies/{id}/actions'>['action'];

export const policiesQuery = () =>
  queryOptions({
    queryKey: deskKey('policies'),
    queryFn: ({ signal }) => call('GET /api/admin/policies', { signal }),
  });

export const policyQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('policies', id),
    queryFn: ({ signal }) => call('GET /api/admin/policies/{id}', { path: { id }, signal }),
  });

/** @returns the draft that was begun. */
export async function beginPolicy(code: string): Promise<Policy> {
  const begun = await call('POST /api/admin/policies', { body: { code } });
  await changed('policies');
  return begun;
}

export async function savePolicy(id: string, body: PolicyDraft): Promise<void> {
  await call('PUT /api/admin/policies/{id}', { path: { id }, body });
  await changed('policies');
}

export async function simulatePolicy(id: string): Promise<void> {
  await call('POST /api/admin/policies/{id}/simulation', { path: { id } });
  await changed('policies');
}

export async function actOnPolicy(
  { id, edition }: { id: string; edition: number },
  action: PolicyStep,
  reason?: string,
): Promise<void> {
  const body = reason === undefined ? { action, edition } : { action, edition, reason };
  try {
    await call('POST /api/admin/policies/{id}/actions', { path: { id }, body });
  } finally {
    // Also when it was refused: then somebody else has changed it.
    await changed('policies');
  }
}
