import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type Absence = Reply<'GET /api/admin/absences/{id}'>;
export type AbsenceHead = Item<Reply<'GET /api/admin/absences'>['items']>;
export type AbsenceVisit = Item<Absence['visits']>;
export type AbsenceProposal = Item<AbsenceVisit['proposals']>;
export type AbsenceForm = Body<'POST /api/admin/absences'>;
export type AbsenceDecision = Item<Body<'POST /api/admin/absences/{id}/settle'>['decisions']>;
export type AbsenceResult = Item<Reply<'POST /api/admin/absences/{id}/settle'>['results']>;

type StoreId = string | undefined;
const keyOf = (storeId: StoreId, id: string): readonly unknown[] =>
  deskKey('settings', 'absences', storeId, id);

export const absencesQuery = (storeId: StoreId) =>
  queryOptions({
    queryKey: deskKey('settings', 'absences', storeId),
    queryFn: ({ signal }) => call('GET /api/admin/absences', { query: { storeId }, signal }),
  });
export const absenceQuery = (storeId: StoreId, id: string) =>
  queryOptions({
    queryKey: keyOf(storeId, id),
    queryFn: ({ signal }) =>
      call('GET /api/admin/absences/{id}', { path: { id }, query: { storeId }, signal }),
  });

/** It decides what the roster, the boards and the day say. */
async function known(storeId: StoreId, now: Absence): Promise<Absence> {
  await changed('settings', 'staff', 'today', 'appointments');
  queryClient.setQueryData(keyOf(storeId, now.id), now);
  return now;
}

export const reportAbsence = async (storeId: StoreId, body: AbsenceForm): Promise<Absence> =>
  known(storeId, await call('POST /api/admin/absences', { query: { storeId }, body }));

/** Each for itself: what was taken, and what was refused and why. */
export async function settleAbsence(
  storeId: StoreId,
  id: string,
  decisions: readonly AbsenceDecision[],
): Promise<AbsenceResult[]> {
  const { results, absence } = await call('POST /api/admin/absences/{id}/settle', {
    path: { id },
    query: { storeId },
    body: { decisions: [...decisions] },
  });
  await known(storeId, absence);
  return results;
}

export async function giveBackVisits(
  storeId: StoreId,
  id: string,
  visitIds: readonly string[],
): Promise<AbsenceResult[]> {
  const { results, absence } = await call('POST /api/admin/absences/{id}/back', {
    path: { id },
    query: { storeId },
    body: { visitIds: [...visitIds] },
  });
  await known(storeId, absence);
  return results;
}

export const liftAbsence = async (storeId: StoreId, id: string): Promise<Absence> =>
  known(storeId, await call('POST /api/admin/absences/{id}/lift', { path: { id }, query: { storeId } }));
