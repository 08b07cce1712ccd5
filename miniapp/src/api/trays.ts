import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from './call';
import { queryClient } from './query-client';

export type TrayPlanLine = Item<Reply<'POST /api/customer/tray-plans'>['items']>;
export type TrayAlternative = Item<Reply<'POST /api/customer/tray-alternatives'>['items']>;
export type VisitTray = Reply<'GET /api/customer/appointments/{id}/tray'>;
export type TrayItemNow = Item<VisitTray['items']>;
export type TrayWish = Item<Body<'POST /api/customer/tray-plans'>['wishes']>;

/** What would become of the wishes at a store, at a time when one is chosen. */
export const trayPlanQuery = (storeId: string, startsAt: string | null, wishes: readonly TrayWish[]) =>
  queryOptions({
    queryKey: ['tray-plan', storeId, startsAt, wishes],
    queryFn: ({ signal }) =>
      call('POST /api/customer/tray-plans', {
        body: { storeId, startsAt: startsAt ?? undefined, wishes: [...wishes] },
        signal,
      }),
    staleTime: 30_000,
  });

export const trayAlternativesQuery = (
  storeId: string,
  startsAt: string | null,
  wish: TrayWish,
  without: readonly string[],
) =>
  queryOptions({
    queryKey: ['tray-alternatives', storeId, startsAt, wish, without],
    queryFn: ({ signal }) =>
      call('POST /api/customer/tray-alternatives', {
        body: { storeId, startsAt: startsAt ?? undefined, wish, without: [...without] },
        signal,
      }),
  });

const trayKey = (id: string): readonly unknown[] => ['appointments', id, 'tray'];

export const visitTrayQuery = (id: string) =>
  queryOptions({
    queryKey: trayKey(id),
    queryFn: ({ signal }) => call('GET /api/customer/appointments/{id}/tray', { path: { id }, signal }),
  });

export const wishAlternativesQuery = (id: string, wishId: string) =>
  queryOptions({
    queryKey: [...trayKey(id), wishId, 'alternatives'],
    queryFn: ({ signal }) =>
      call('GET /api/customer/appointments/{id}/tray/{wishId}/alternatives', {
        path: { id, wishId },
        signal,
      }),
  });

/** What the server answers is the tray as it now is. */
const settled = (id: string, tray: VisitTray): void => {
  queryClient.setQueryData(trayKey(id), tray);
};

export async function changeTray(id: string, wishes: readonly TrayWish[]): Promise<void> {
  const path = { id };
  settled(
    id,
    await call('POST /api/customer/appointments/{id}/tray', { path, body: { wishes: [...wishes] } }),
  );
}

export async function swapWish(id: string, wishId: string, pieceId: string): Promise<void> {
  const path = { id, wishId };
  const body = { pieceId };
  settled(id, await call('POST /api/customer/appointments/{id}/tray/{wishId}/swaps', { path, body }));
}

export async function answerWish(id: string, wishId: string, accept: boolean): Promise<void> {
  const path = { id, wishId };
  const body = { accept };
  settled(id, await call('POST /api/customer/appointments/{id}/tray/{wishId}/answers', { path, body }));
}
