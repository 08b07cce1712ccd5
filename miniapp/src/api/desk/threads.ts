import { queryOptions } from '@tanstack/react-query';
import type { Photo } from '@/platform/photos.types';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import type { About } from '../threads';
import { upload } from '../upload';
import { changed, deskKey } from './keys';

export type DeskThread = Reply<'GET /api/admin/threads/about'>;
export type DeskThreadMessage = Item<DeskThread['messages']>;
export type DeskThreadLine = Item<Reply<'GET /api/admin/threads'>['items']>;
export type CannedAnswer = Item<Reply<'GET /api/admin/canned-answers'>['items']>;
export type AnswerWords = Body<'PUT /api/admin/canned-answers/{id}'>;
type DeskSaying = Omit<Body<'POST /api/admin/threads/messages'>, 'kind' | 'id'>;
type SentFile = Reply<'POST /api/admin/files'>;

export const deskThreadsQuery = (storeId: string, waiting: boolean) =>
  queryOptions({
    queryKey: deskKey('threads', 'list', storeId, waiting),
    queryFn: ({ signal }) => call('GET /api/admin/threads', { query: { storeId, waiting }, signal }),
  });

export const deskThreadQuery = (about: About) =>
  queryOptions({
    queryKey: deskKey('threads', about.kind, about.id),
    queryFn: ({ signal }) => call('GET /api/admin/threads/about', { query: { ...about }, signal }),
  });

const keep = (about: About, now: DeskThread): void => {
  queryClient.setQueryData(deskKey('threads', about.kind, about.id), now);
};

export async function sayAtDesk(about: About, saying: DeskSaying, idempotencyKey: string): Promise<void> {
  keep(
    about,
    await call('POST /api/admin/threads/messages', { body: { ...about, ...saying }, idempotencyKey }),
  );
}

export async function handOverThread(
  about: About,
  to: { toStaffId: string; text: string },
  idempotencyKey: string,
): Promise<void> {
  keep(about, await call('POST /api/admin/threads/handover', { body: { ...about, ...to }, idempotencyKey }));
}

export async function releaseMessage(about: About, messageId: string): Promise<void> {
  keep(about, await call('POST /api/admin/threads/release', { body: { messageId } }));
}

export const readDeskThread = (about: About): Promise<unknown> =>
  call('POST /api/admin/threads/read', { body: { ...about } });

export async function sendDeskThreadPhoto(
  photo: Photo,
  onPercent: (percent: number) => void,
): Promise<string> {
  return (await upload<SentFile>('/api/admin/files?purpose=thread', photo, { onPercent })).id;
}

export const answersQuery = (storeId: string) =>
  queryOptions({
    queryKey: deskKey('answers', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/canned-answers', { query: { storeId }, signal }),
  });

export async function keepAnswer(id: string | null, storeId: string, words: AnswerWords): Promise<void> {
  if (id === null) await call('POST /api/admin/canned-answers', { body: { ...words, storeId } });
  else await call('PUT /api/admin/canned-answers/{id}', { path: { id }, body: words });
  await changed('answers');
}

export async function retireAnswer(id: string): Promise<void> {
  await call('POST /api/admin/canned-answers/{id}/retire', { path: { id } });
  await changed('answers');
}
