import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type DeskVisit = Reply<'GET /api/admin/visits/{id}'>;
export type TrayPiece = Item<DeskVisit['pieces']>;
export type TrayChoice = Item<DeskVisit['choices']>;
export type FoundVisit = Item<Reply<'GET /api/admin/visits/find'>['items']>;
export type ShortTray = Item<Reply<'GET /api/admin/visits/short'>['items']>;
export type VisitFigures = Reply<'GET /api/admin/visits/figures'>;
export type Funnel = VisitFigures['total'];
export type Verdict = Body<'POST /api/admin/visits/{id}/pieces/{piece}/verdict'>;

export const deskVisitQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('visits', id),
    queryFn: ({ signal }) => call('GET /api/admin/visits/{id}', { path: { id }, signal }),
  });

export const findVisitsQuery = (storeId: string | undefined, q: string) =>
  queryOptions({
    queryKey: deskKey('visits', 'find', storeId, q),
    queryFn: ({ signal }) => call('GET /api/admin/visits/find', { query: { storeId, q }, signal }),
  });

export const shortTraysQuery = (storeId: string | undefined) =>
  queryOptions({
    queryKey: deskKey('visits', 'short', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/visits/short', { query: { storeId }, signal }),
  });

export const visitFiguresQuery = (asked: { storeId: string | undefined; fromOn: string; toOn: string }) =>
  queryOptions({
    queryKey: deskKey('visits', 'figures', asked),
    queryFn: ({ signal }) => call('GET /api/admin/visits/figures', { query: asked, signal }),
  });

async function known(now: DeskVisit): Promise<DeskVisit> {
  queryClient.setQueryData(deskKey('visits', now.visit.id), now);
  await changed('appointments', 'today');
  return now;
}

export const chooseTray = async (id: string, containerId: string): Promise<DeskVisit> =>
  known(await call('POST /api/admin/visits/{id}/tray', { path: { id }, body: { containerId } }));

export const scanTray = async (id: string, serial: string, move: 'on' | 'off'): Promise<DeskVisit> =>
  known(await call('POST /api/admin/visits/{id}/pieces', { path: { id }, body: { serial, move } }));

export const countTray = async (id: string): Promise<DeskVisit> =>
  known(await call('POST /api/admin/visits/{id}/count', { path: { id } }));

export const explainTray = async (id: string, reason: string): Promise<DeskVisit> =>
  known(await call('POST /api/admin/visits/{id}/explain', { path: { id }, body: { reason } }));

export const judgePiece = async (id: string, piece: string, body: Verdict): Promise<DeskVisit> =>
  known(await call('POST /api/admin/visits/{id}/pieces/{piece}/verdict', { path: { id, piece }, body }));
