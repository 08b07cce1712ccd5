import { queryOptions } from '@tanstack/react-query';
import type { NoticeMoment } from '@zhuyue/shared';
import { call, type Body, type Item, type Reply } from './call';

export type Message = Item<Reply<'GET /api/customer/messages'>['items']>;
export type Subscription = Item<Reply<'GET /api/customer/subscriptions'>['items']>;
export type SubscriptionAnswers = Body<'POST /api/customer/subscriptions'>['results'];

export const messagesQuery = () =>
  queryOptions({
    queryKey: ['messages'],
    queryFn: ({ signal }) => call('GET /api/customer/messages', { signal }),
  });

export const readMessages = (): Promise<unknown> => call('POST /api/customer/messages/read');

export const subscriptionsQuery = (moment: NoticeMoment) =>
  queryOptions({
    queryKey: ['subscriptions', moment],
    queryFn: ({ signal }) => call('GET /api/customer/subscriptions', { query: { moment }, signal }),
  });

export const answerSubscriptions = (results: SubscriptionAnswers): Promise<unknown> =>
  call('POST /api/customer/subscriptions', { body: { results } });
