import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Query, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type LabelFilter = NonNullable<Query<'GET /api/admin/labels/pieces'>>;
export type LabelChoice = Reply<'GET /api/admin/labels/pieces'>;
export type LabelPiece = Item<LabelChoice['items']>;
export type LabelDraft = Item<Reply<'POST /api/admin/labels/drafts'>['items']>;
export type LabelPrint = NonNullable<LabelDraft['print']>;
export type LabelOrder = Body<'POST /api/admin/labels/jobs'>;
export type LabelJob = Reply<'GET /api/admin/labels/jobs/{id}'>;
export type LabelJobRow = Item<Reply<'GET /api/admin/labels/jobs'>['items']>;
export type LabelSettings = Reply<'GET /api/admin/labels/settings'>;
export type LabelTemplate = Item<LabelSettings['templates']>;
export type LabelForm = Body<'POST /api/admin/labels/settings/templates'>;
export type LabelHouse = LabelSettings['house'];

export const labelChoiceQuery = (filter: LabelFilter) =>
  queryOptions({
    queryKey: deskKey('labels', 'pieces', filter),
    queryFn: ({ signal }) => call('GET /api/admin/labels/pieces', { query: filter, signal }),
    placeholderData: keepPreviousData,
  });

export const labelDraftsQuery = (pieceIds: readonly string[]) =>
  queryOptions({
    queryKey: deskKey('labels', 'drafts', pieceIds),
    queryFn: ({ signal }) =>
      call('POST /api/admin/labels/drafts', { body: { pieceIds: [...pieceIds] }, signal }),
  });

const AT_ONCE = 10;
/** Mini-program codes by serial. WeChat draws each in a fraction of a second, so they are asked for in small lots. */
export const miniCodesQuery = (pieceIds: readonly string[]) =>
  queryOptions({
    queryKey: deskKey('labels', 'mini-codes', pieceIds),
    queryFn: async ({ signal }) => {
      const pictures: Record<string, string> = {};
      for (let from = 0; from < pieceIds.length; from += AT_ONCE) {
        const body = { pieceIds: pieceIds.slice(from, from + AT_ONCE) };
        const { items } = await call('POST /api/admin/labels/mini-codes', { body, signal });
        for (const { serial, picture } of items) pictures[serial] = picture;
      }
      return pictures;
    },
    staleTime: Infinity,
  });

export const labelSettingsQuery = () =>
  queryOptions({
    queryKey: deskKey('labels', 'settings'),
    queryFn: ({ signal }) => call('GET /api/admin/labels/settings', { signal }),
  });

export const labelJobsQuery = (filter: NonNullable<Query<'GET /api/admin/labels/jobs'>>) =>
  queryOptions({
    queryKey: deskKey('labels', 'jobs', filter),
    queryFn: ({ signal }) => call('GET /api/admin/labels/jobs', { query: filter, signal }),
    placeholderData: keepPreviousData,
  });

export const labelJobQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('labels', 'job', id),
    queryFn: ({ signal }) => call('GET /api/admin/labels/jobs/{id}', { path: { id }, signal }),
  });

/** Written down before the printer is asked: what came out of it is known afterwards whatever happens to the page. */
export async function printLabels(body: LabelOrder): Promise<LabelJob> {
  const job = await call('POST /api/admin/labels/jobs', { body });
  queryClient.setQueryData(deskKey('labels', 'job', job.id), job);
  await changed('labels', 'tags');
  return job;
}

function keepSettings(now: LabelSettings): void {
  queryClient.setQueryData(deskKey('labels', 'settings'), now);
}

export async function saveTemplate(of: { id: string; mark: string } | null, body: LabelForm): Promise<void> {
  keepSettings(
    of === null
      ? await call('POST /api/admin/labels/settings/templates', { body })
      : await call('POST /api/admin/labels/settings/templates/{id}', {
          path: { id: of.id },
          body: { ...body, mark: of.mark },
        }),
  );
}

export async function offerTemplate(id: string, active: boolean): Promise<void> {
  keepSettings(
    await call('POST /api/admin/labels/settings/templates/{id}/active', { path: { id }, body: { active } }),
  );
}

export async function saveHouse(body: LabelHouse): Promise<void> {
  keepSettings(await call('POST /api/admin/labels/settings/house', { body }));
}
