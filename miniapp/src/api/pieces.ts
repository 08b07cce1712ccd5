import type { ClaimProblem } from '@zhuyue/shared';
import { queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from './call';

export type MyPieceCard = Item<Reply<'GET /api/customer/pieces'>['items']>;
export type FormerPiece = Item<Reply<'GET /api/customer/pieces'>['former']>;
export type MyPiece = Reply<'GET /api/customer/pieces/{id}'>;
export type Warranty = NonNullable<MyPiece['warranty']>;

export const piecesQuery = () =>
  queryOptions({
    queryKey: ['pieces'],
    queryFn: ({ signal }) => call('GET /api/customer/pieces', { signal }),
  });

export const pieceQuery = (id: string) =>
  queryOptions({
    queryKey: ['pieces', id],
    queryFn: ({ signal }) => call('GET /api/customer/pieces/{id}', { path: { id }, signal }),
  });

export type PieceWays = Reply<'GET /api/customer/pieces/{id}/ways'>;
export type PolicySaid = PieceWays['repair'];

/** What can be done about a piece, side by side; prices of metal move through the day. */
export const waysQuery = (id: string, problem: ClaimProblem) =>
  queryOptions({
    queryKey: ['pieces', id, 'ways', problem],
    queryFn: ({ signal }) =>
      call('GET /api/customer/pieces/{id}/ways', { path: { id }, query: { problem }, signal }),
  });
