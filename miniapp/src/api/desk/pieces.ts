import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Query, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type StockFilter = NonNullable<Query<'GET /api/admin/pieces'>>;
export type StockPage = Reply<'GET /api/admin/pieces'>;
export type StockPiece = Item<StockPage['items']>;
export type DeskPiece = Reply<'GET /api/admin/pieces/{id}'>;
export type PieceStep = Body<'POST /api/admin/pieces/{id}/actions'>;

export const stockQuery = (filter: StockFilter) =>
  queryOptions({
    queryKey: deskKey('pieces', 'list', filter),
    queryFn: ({ signal }) => call('GET /api/admin/pieces', { query: filter, signal }),
    // The old page stays under the eye until the new one has come.
    placeholderData: keepPreviousData,
  });

export const deskPieceQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('pieces', id),
    queryFn: ({ signal }) => call('GET /api/admin/pieces/{id}', { path: { id }, signal }),
  });

/** The very piece whose tag was read; it is then known by its id as well. */
export async function pieceByTag(serial: string): Promise<DeskPiece> {
  const piece = await call('GET /api/admin/pieces/by-tag/{serial}', { path: { serial } });
  queryClient.setQueryData(deskKey('pieces', piece.id), piece);
  return piece;
}

export async function stepPiece(id: string, body: PieceStep): Promise<void> {
  const now = await call('POST /api/admin/pieces/{id}/actions', { path: { id }, body });
  queryClient.setQueryData(deskKey('pieces', id), now);
  await changed('pieces', 'today');
}
