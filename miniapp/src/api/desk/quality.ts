import { queryOptions } from '@tanstack/react-query';
import { saveSheet } from '@/platform/sheets';
import { addressFor, call, headersFor, type Body, type Item, type Query, type Reply } from '../call';
import { changed, deskKey } from './keys';

export type QualityQuestion = Query<'GET /api/admin/quality'>;
export type QualityFigures = Reply<'GET /api/admin/quality'>;
export type QualityLine = Item<QualityFigures['lines']>;
export type FollowUp = Item<Reply<'GET /api/admin/quality/follow-ups'>['items']>;
export type FollowUpEnd = Body<'POST /api/admin/quality/follow-ups/{id}'>;

export const qualityQuery = (question: QualityQuestion) =>
  queryOptions({
    queryKey: deskKey('quality', question),
    queryFn: ({ signal }) => call('GET /api/admin/quality', { query: question, signal }),
  });

export const followUpsQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('quality', 'follow-ups', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/quality/follow-ups', { query: { storeId }, signal }),
  });

export async function settleFollowUp(id: string, body: FollowUpEnd): Promise<void> {
  await call('POST /api/admin/quality/follow-ups/{id}', { path: { id }, body });
  await changed('quality');
}

/** The lines as a file; false when it could not be fetched. */
export async function saveQualitySheet(question: QualityQuestion, name: string): Promise<boolean> {
  const path = '/api/admin/quality/sheet';
  const status = await saveSheet({ url: addressFor(path, question), headers: headersFor(path), name });
  return status === 200;
}
