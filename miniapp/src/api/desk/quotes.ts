import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type Quotes = Reply<'GET /api/admin/quotes'>;
export type QuoteRow = Item<Quotes['items']>;
export type DeskQuote = Reply<'GET /api/admin/quotes/{number}'>;

export const quotesQuery = (storeId: string | undefined, page: number) =>
  queryOptions({
    queryKey: deskKey('quotes', storeId, page),
    queryFn: ({ signal }) => call('GET /api/admin/quotes', { query: { storeId, page }, signal }),
    placeholderData: keepPreviousData,
  });

export const deskQuoteQuery = (number: string) =>
  queryOptions({
    queryKey: deskKey('quotes', 'one', number),
    queryFn: ({ signal }) => call('GET /api/admin/quotes/{number}', { path: { number }, signal }),
  });

export const extrasQuery = (pieceId: string) =>
  queryOptions({
    queryKey: deskKey('quotes', 'extras', pieceId),
    queryFn: ({ signal }) => call('GET /api/admin/quotes/extras', { query: { pieceId }, signal }),
  });

export async function quotePiece(pieceId: string, extraIds: string[]): Promise<DeskQuote> {
  const quote = await call('POST /api/admin/quotes', { body: { pieceId, extraIds } });
  await changed('quotes');
  return quote;
}

export async function setQuoteMinutes(storeId: string, minutes: number): Promise<void> {
  await call('PUT /api/admin/quotes/minutes', { body: { storeId, minutes } });
  await changed('quotes');
}
