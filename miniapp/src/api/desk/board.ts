import { queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type BoardDay = Reply<'GET /api/admin/board'>;
export type BoardVisit = Item<BoardDay['visits']>;
export type BoardAdvisor = Item<BoardDay['advisors']>;
export type BoardRoom = Item<BoardDay['rooms']>;
export type BoardWeek = Reply<'GET /api/admin/board/week'>;
export type BoardWeekDay = Item<BoardWeek['days']>;

const dayKey = (storeId: string, onDay: string): readonly unknown[] =>
  deskKey('appointments', 'board', storeId, onDay);

export const boardDayQuery = (storeId: string, onDay: string) =>
  queryOptions({
    queryKey: dayKey(storeId, onDay),
    queryFn: ({ signal }) => call('GET /api/admin/board', { query: { storeId, onDay }, signal }),
  });

export const boardWeekQuery = (storeId: string, onDay: string) =>
  queryOptions({
    queryKey: deskKey('appointments', 'week', storeId, onDay),
    queryFn: ({ signal }) => call('GET /api/admin/board/week', { query: { storeId, onDay }, signal }),
  });

export type Places = Reply<'GET /api/admin/board/visits/{id}/places'>;

/** Where a visit could be put down on a day, asked anew every time one is picked up. */
export const placesOf = (id: string, onDay: string): Promise<Places> =>
  call('GET /api/admin/board/visits/{id}/places', { path: { id }, query: { onDay } });

export interface BoardMove {
  startsAt: string;
  staffId: string;
  /** Carried onto a room: that one and no other. */
  roomId?: string;
}

/** Where a visit is carried to: drawn there at once, and back where it was when the store says no. */
export async function moveOnBoard(day: BoardDay, visit: BoardVisit, to: BoardMove): Promise<void> {
  const key = dayKey(day.storeId, day.onDay);
  const { startsAt, staffId, roomId } = to;
  const length = new Date(visit.endsAt).getTime() - new Date(visit.startsAt).getTime();
  const endsAt = new Date(new Date(startsAt).getTime() + length).toISOString();
  await queryClient.cancelQueries({ queryKey: key });
  queryClient.setQueryData<BoardDay>(key, (now) =>
    now === undefined
      ? now
      : {
          ...now,
          visits: now.visits.map((one) =>
            one.id === visit.id ? { ...one, startsAt, staffId, endsAt } : one,
          ),
        },
  );
  try {
    await call('POST /api/admin/appointments/{id}/actions', {
      path: { id: visit.id },
      body: {
        action: 'move',
        startsAt,
        advisorId: staffId,
        version: visit.version,
        ...(roomId === undefined ? {} : { roomId }),
      },
    });
  } finally {
    await changed('appointments', 'today', 'pieces');
  }
}
