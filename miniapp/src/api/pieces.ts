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
