import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ImportFormat, ImportMode, RowVerdict } from '@zhuyue/shared';
import { saveSheet } from '@/platform/sheets';
import type { PickedSheet } from '@/platform/sheets.types';
import { addressFor, call, headersFor, type Item, type Query, type Reply } from '../call';
import { ApiError, readFailure } from '../failure';
import { upload } from '../upload';
import { changed, deskKey } from './keys';

export type StyleImport = Reply<'GET /api/admin/style-imports/{id}'>;
export type ImportRow = Item<Reply<'GET /api/admin/style-imports/{id}/rows'>['items']>;
export type RowRefusal = Item<ImportRow['refusals']>;
type ExportFilter = Omit<NonNullable<Query<'GET /api/admin/style-imports/export'>>, 'format'>;

/** While the worker is at it the page asks once a second. */
const POLL_MS = 1_000;
export const isWorking = ({ state }: Pick<StyleImport, 'state'>): boolean =>
  state === 'checking' || state === 'applying';

export const importsQuery = () =>
  queryOptions({
    queryKey: deskKey('imports'),
    queryFn: ({ signal }) => call('GET /api/admin/style-imports', { signal }),
    refetchInterval: ({ state }) => (state.data?.items.some(isWorking) ? POLL_MS : false),
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('imports', id),
    queryFn: ({ signal }) => call('GET /api/admin/style-imports/{id}', { path: { id }, signal }),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data) ? POLL_MS : false),
  });

export const importRowsQuery = (id: string, verdict: RowVerdict | null, settled: string) =>
  infiniteQueryOptions({
    // Asked anew once the worker has finished a part.
    queryKey: deskKey('imports', id, 'rows', verdict, settled),
    queryFn: ({ pageParam, signal }) =>
      call('GET /api/admin/style-imports/{id}/rows', {
        path: { id },
        query: { verdict: verdict ?? undefined, page: pageParam },
        signal,
      }),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.limit < last.total ? last.page + 1 : undefined),
  });

export async function sendSheet(
  sheet: PickedSheet,
  gbk: boolean,
  onPercent: (percent: number) => void,
): Promise<StyleImport> {
  const path = `/api/admin/style-imports${gbk ? '?gbk=true' : ''}`;
  const started = await upload<StyleImport>(path, sheet, { onPercent });
  await changed('imports');
  return started;
}

export async function applyImport(id: string, mode: ImportMode, handIn: boolean): Promise<void> {
  await call('POST /api/admin/style-imports/{id}/apply', { path: { id }, body: { mode, handIn } });
  await changed('imports');
}

export async function cancelImport(id: string): Promise<void> {
  await call('POST /api/admin/style-imports/{id}/cancel', { path: { id } });
  await changed('imports', 'styles');
}

async function save(path: string, query: Readonly<Record<string, unknown>>, name: string): Promise<void> {
  const status = await saveSheet({ url: addressFor(path, query), headers: headersFor(path), name }).catch(
    () => {
      throw new ApiError('network.unreachable');
    },
  );
  if (status >= 400) throw readFailure(status, null);
}

export const saveTemplate = (format: ImportFormat, name: string): Promise<void> =>
  save('/api/admin/style-imports/template', { format }, `${name}.${format}`);

export const saveStyles = (format: ImportFormat, filter: ExportFilter, name: string): Promise<void> =>
  save('/api/admin/style-imports/export', { ...filter, format }, `${name}.${format}`);
