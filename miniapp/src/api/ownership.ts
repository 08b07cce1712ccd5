import { queryOptions } from '@tanstack/react-query';
import type { Photo } from '@/platform/photos.types';
import { call, type Body, type Item, type Reply } from './call';
import { queryClient } from './query-client';
import { uploadInParts } from './upload-parts';

export type Passing = Item<Reply<'GET /api/customer/passings'>['items']>;
export type PassingAnswer = Body<'POST /api/customer/passings/{id}/actions'>['action'];
export type WarrantyShown = Reply<'GET /api/customer/pieces/{id}/warranty'>;
export type Ownership = Reply<'GET /api/customer/pieces/{id}/ownership'>;
export type WarrantyCheck = Reply<'GET /api/tag/warranties/{token}'>;

export const warrantyQuery = (id: string) =>
  queryOptions({
    queryKey: ['ownership', 'warranty', id],
    queryFn: ({ signal }) => call('GET /api/customer/pieces/{id}/warranty', { path: { id }, signal }),
  });

export const warrantyCheckQuery = (token: string) =>
  queryOptions({
    queryKey: ['warranty-check', token],
    queryFn: ({ signal }) => call('GET /api/tag/warranties/{token}', { path: { token }, signal }),
  });

export const ownershipQuery = (id: string) =>
  queryOptions({
    queryKey: ['ownership', 'piece', id],
    queryFn: ({ signal }) => call('GET /api/customer/pieces/{id}/ownership', { path: { id }, signal }),
  });

export const passingsQuery = (code?: string) =>
  queryOptions({
    queryKey: ['ownership', 'passings', code ?? ''],
    queryFn: ({ signal }) => call('GET /api/customer/passings', { query: { code }, signal }),
  });

/** What anybody shows of whose the piece is, is no longer so. */
const settle = async (): Promise<void> => {
  await Promise.all(
    ['ownership', 'pieces', 'tag'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
  );
};

export async function offerPassing(
  id: string,
  body: Body<'POST /api/customer/pieces/{id}/passing'>,
  idempotencyKey: string,
): Promise<void> {
  await call('POST /api/customer/pieces/{id}/passing', { path: { id }, body, idempotencyKey });
  await settle();
}

export async function answerPassing(id: string, action: PassingAnswer, code?: string): Promise<void> {
  await call('POST /api/customer/passings/{id}/actions', { path: { id }, body: { action, code } });
  await settle();
}

export async function reportLoss(
  id: string,
  body: Body<'POST /api/customer/pieces/{id}/loss'>,
): Promise<void> {
  await call('POST /api/customer/pieces/{id}/loss', { path: { id }, body });
  await settle();
}

export async function reportFound(id: string): Promise<void> {
  await call('POST /api/customer/pieces/{id}/loss/found', { path: { id } });
  await settle();
}

export const sendLossPhoto = async (photo: Photo, onPercent: (percent: number) => void): Promise<string> =>
  (await uploadInParts(photo, 'loss', onPercent)).id;
