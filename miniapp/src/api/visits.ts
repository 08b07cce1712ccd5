import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from './call';
import { queryClient } from './query-client';

export type VisitAround = Reply<'GET /api/customer/appointments/{id}/around'>;
export type Recap = Reply<'GET /api/customer/appointments/{id}/recap'>;
export type TriedPiece = Item<Recap['items']>;
export type VoteTally = Item<Reply<'GET /api/customer/appointments/{id}/votes'>['items']>;
export type FitFile = Reply<'GET /api/customer/fit'>;
export type Fit = NonNullable<FitFile['fit']>;
export type SavedFit = Body<'PUT /api/customer/fit'>;
export type Reminders = Reply<'GET /api/customer/reminders'>;
export type OpenVote = Reply<'GET /api/tag/votes/{token}'>;

export const visitAroundQuery = (id: string) =>
  queryOptions({
    queryKey: ['appointments', id, 'around'],
    queryFn: ({ signal }) => call('GET /api/customer/appointments/{id}/around', { path: { id }, signal }),
  });

/** Lists and messages are veiled or unveiled with it. */
export async function setSurprise(
  id: string,
  body: Body<'PUT /api/customer/appointments/{id}/surprise'>,
): Promise<void> {
  await call('PUT /api/customer/appointments/{id}/surprise', { path: { id }, body });
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['appointments'] }),
    queryClient.invalidateQueries({ queryKey: ['messages'] }),
  ]);
}

export const recapQuery = (id: string) =>
  queryOptions({
    queryKey: ['appointments', id, 'recap'],
    queryFn: ({ signal }) => call('GET /api/customer/appointments/{id}/recap', { path: { id }, signal }),
  });

export const votesQuery = (id: string) =>
  queryOptions({
    queryKey: ['appointments', id, 'votes'],
    queryFn: ({ signal }) => call('GET /api/customer/appointments/{id}/votes', { path: { id }, signal }),
  });

export const openVote = (
  id: string,
  body: Body<'POST /api/customer/appointments/{id}/votes'>,
): Promise<Reply<'POST /api/customer/appointments/{id}/votes'>> =>
  call('POST /api/customer/appointments/{id}/votes', { path: { id }, body });

export const revokeVote = (id: string, link: string): Promise<unknown> =>
  call('DELETE /api/customer/appointments/{id}/votes/{link}', { path: { id, link } });

export const fitQuery = () =>
  queryOptions({
    queryKey: ['fit'],
    queryFn: ({ signal }) => call('GET /api/customer/fit', { signal }),
  });

export async function saveFit(body: SavedFit): Promise<void> {
  queryClient.setQueryData(['fit'], await call('PUT /api/customer/fit', { body }));
}

export async function forgetFit(): Promise<void> {
  await call('DELETE /api/customer/fit');
  await queryClient.invalidateQueries({ queryKey: ['fit'] });
}

export const remindersQuery = () =>
  queryOptions({
    queryKey: ['subscriptions', 'all'],
    queryFn: ({ signal }) => call('GET /api/customer/reminders', { signal }),
  });

export const renewFeed = (): Promise<Reply<'POST /api/customer/calendar-feed'>> =>
  call('POST /api/customer/calendar-feed');
export const endFeed = (): Promise<unknown> => call('DELETE /api/customer/calendar-feed');

export const sharedVoteQuery = (token: string, voter: string) =>
  queryOptions({
    queryKey: ['vote', token],
    queryFn: ({ signal }) =>
      call('GET /api/tag/votes/{token}', { path: { token }, query: { voter }, signal }),
  });

export const castVote = (token: string, voter: string, choice: number): Promise<OpenVote> =>
  call('POST /api/tag/votes/{token}', { path: { token }, body: { voter, choice } });
