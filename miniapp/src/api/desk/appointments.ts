import { queryOptions } from '@tanstack/react-query';
import { call, type Body, type Item, type Query, type Reply } from '../call';
import { queryClient } from '../query-client';
import { changed, deskKey } from './keys';

export type AppointmentFilter = NonNullable<Query<'GET /api/admin/appointments'>>;
export type DeskAppointmentCard = Item<Reply<'GET /api/admin/appointments'>['items']>;
export type DeskAppointment = Reply<'GET /api/admin/appointments/{id}'>;
export type DeskWish = Item<DeskAppointment['wishes']>;
export type AppointmentStep = Body<'POST /api/admin/appointments/{id}/actions'>;

export const deskAppointmentsQuery = (filter: AppointmentFilter) =>
  queryOptions({
    queryKey: deskKey('appointments', 'list', filter),
    queryFn: ({ signal }) => call('GET /api/admin/appointments', { query: filter, signal }),
  });

export const deskAppointmentQuery = (id: string) =>
  queryOptions({
    queryKey: deskKey('appointments', id),
    queryFn: ({ signal }) => call('GET /api/admin/appointments/{id}', { path: { id }, signal }),
  });

export async function stepAppointment(id: string, body: AppointmentStep): Promise<void> {
  const now = await call('POST /api/admin/appointments/{id}/actions', { path: { id }, body });
  queryClient.setQueryData(deskKey('appointments', id), now);
  await changed('appointments', 'today', 'pieces');
}
