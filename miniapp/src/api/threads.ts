import { queryOptions } from '@tanstack/react-query';
import type { ThreadSubject } from '@zhuyue/shared';
import type { Photo } from '@/platform/photos.types';
import { call, type Item, type Reply } from './call';
import { queryClient } from './query-client';
import { uploadInParts } from './upload-parts';

export type Thread = Reply<'GET /api/customer/threads/about'>;
export type ThreadMessage = Item<Thread['messages']>;
export type ThreadLine = Item<Reply<'GET /api/customer/threads'>['items']>;
export interface About {
  kind: ThreadSubject;
  id: string;
}
export interface Saying {
  text?: string;
  photoIds?: string[];
}

export const threadsQuery = () =>
  queryOptions({
    queryKey: ['threads'],
    queryFn: ({ signal }) => call('GET /api/customer/threads', { signal }),
  });

export const threadQuery = (about: About) =>
  queryOptions({
    queryKey: ['threads', about.kind, about.id],
    queryFn: ({ signal }) => call('GET /api/customer/threads/about', { query: { ...about }, signal }),
  });

export async function sayInThread(about: About, saying: Saying, idempotencyKey: string): Promise<void> {
  const now = await call('POST /api/customer/threads/messages', {
    body: { ...about, ...saying },
    idempotencyKey,
  });
  queryClient.setQueryData(['threads', about.kind, about.id], now);
}

export const readThread = (about: About): Promise<unknown> =>
  call('POST /api/customer/threads/read', { body: { ...about } });

export const sendThreadPhoto = async (photo: Photo, onPercent: (percent: number) => void): Promise<string> =>
  (await uploadInParts(photo, 'thread', onPercent)).id;
