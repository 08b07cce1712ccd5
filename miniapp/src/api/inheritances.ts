import { queryOptions } from '@tanstack/react-query';
import type { Photo } from '@/platform/photos.types';
import { call, type Body, type Item, type Reply } from './call';
import { queryClient } from './query-client';
import { uploadInParts } from './upload-parts';

export type MyInheritance = Item<Reply<'GET /api/customer/inheritances'>['items']>;
export type InheritanceOwnStep = Body<'POST /api/customer/inheritances/{id}/actions'>;

export const inheritancesQuery = () =>
  queryOptions({
    queryKey: ['ownership', 'inheritances'],
    queryFn: ({ signal }) => call('GET /api/customer/inheritances', { signal }),
  });

const settle = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['ownership'] });

export async function askInheritance(
  body: Body<'POST /api/customer/inheritances'>,
  idempotencyKey: string,
): Promise<void> {
  await call('POST /api/customer/inheritances', { body, idempotencyKey });
  await settle();
}

export async function stepInheritance(id: string, body: InheritanceOwnStep): Promise<void> {
  await call('POST /api/customer/inheritances/{id}/actions', { path: { id }, body });
  await settle();
}

export const sendHeirPaper = async (photo: Photo, onPercent: (percent: number) => void): Promise<string> =>
  (await uploadInParts(photo, 'inheritance', onPercent)).id;
