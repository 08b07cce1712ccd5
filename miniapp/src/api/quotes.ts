import { queryOptions } from '@tanstack/react-query';
import { call, type Reply } from './call';

export type Quote = Reply<'GET /api/tag/quotes/{number}'>;

/** Locks the price of a piece for as long as its store says. Nobody needs to sign in for it. */
export const lockPrice = (pieceId: string): Promise<Quote> =>
  call('POST /api/tag/quotes', { body: { pieceId } });

export const quoteQuery = (number: string, seal: string) =>
  queryOptions({
    queryKey: ['quote', number, seal],
    queryFn: ({ signal }) =>
      call('GET /api/tag/quotes/{number}', { path: { number }, query: { seal }, signal }),
  });
