import { queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from './call';
import { queryClient } from './query-client';

export type PieceHold = Reply<'GET /api/customer/pieces/{id}/hold'>;
export type HeldPiece = Item<Reply<'GET /api/customer/holds'>['items']>;

export const pieceHoldQuery = (id: string) =>
  queryOptions({
    queryKey: ['holds', 'piece', id],
    queryFn: ({ signal }) => call('GET /api/customer/pieces/{id}/hold', { path: { id }, signal }),
  });

export const holdsQuery = () =>
  queryOptions({
    queryKey: ['holds', 'mine'],
    queryFn: ({ signal }) => call('GET /api/customer/holds', { signal }),
  });

/** What anybody shows of the piece is no longer so. */
const settle = async (): Promise<void> => {
  await Promise.all(
    ['holds', 'tag', 'style'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
  );
};

export async function keepPiece(id: string, idempotencyKey: string): Promise<void> {
  await call('POST /api/customer/pieces/{id}/hold', { path: { id }, idempotencyKey });
  await settle();
}

export async function queueFor(id: string, idempotencyKey: string): Promise<void> {
  await call('POST /api/customer/pieces/{id}/queue', { path: { id }, idempotencyKey });
  await settle();
}

export async function acceptOffer(id: string): Promise<void> {
  await call('POST /api/customer/holds/{id}/accept', { path: { id } });
  await settle();
}

export async function leaveHold(id: string): Promise<void> {
  await call('POST /api/customer/holds/{id}/leave', { path: { id } });
  await settle();
}
