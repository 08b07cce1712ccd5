import { queryOptions } from '@tanstack/react-query';
import { queryClient } from './query-client';
import { call, type Body, type Item, type Reply } from './call';

export type AppointmentList = Reply<'GET /api/customer/appointments'>;
export type AppointmentCard = Item<AppointmentList['upcoming']>;
export type Appointment = Reply<'GET /api/customer/appointments/{id}'>;
export type Wish = Item<Appointment['wishes']>;
export type Booking = Body<'POST /api/customer/appointments'>;

export const appointmentsQuery = () =>
  queryOptions({
    queryKey: ['appointments'],
    queryFn: ({ signal }) => call('GET /api/customer/appointments', { signal }),
  });

export const appointmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['appointments', id],
    queryFn: ({ signal }) => call('GET /api/customer/appointments/{id}', { path: { id }, signal }),
  });

export const book = (body: Booking, idempotencyKey: string): Promise<Appointment> =>
  call('POST /api/customer/appointments', { body, idempotencyKey });

export const moveAppointment = (id: string, startsAt: string): Promise<Appointment> =>
  call('POST /api/customer/appointments/{id}/move', { path: { id }, body: { startsAt } });

export const cancelAppointment = (id: string, reason: string | undefined): Promise<Appointment> =>
  call('POST /api/customer/appointments/{id}/cancel', { path: { id }, body: { reason } });

export type AppointmentAnswer = Body<'POST /api/customer/appointments/{id}/actions'>['action'];

export const answerAppointment = (id: string, action: AppointmentAnswer): Promise<Appointment> =>
  call('POST /api/customer/appointments/{id}/actions', { path: { id }, body: { action } });

/** A new visit in the place of one that was called off; the same for a repeated key. */
export const rebookAppointment = (
  id: string,
  body: Body<'POST /api/customer/appointments/{id}/rebook'>,
  idempotencyKey: string,
): Promise<Appointment> =>
  call('POST /api/customer/appointments/{id}/rebook', { path: { id }, body, idempotencyKey });

/** 0 minutes: they come as agreed after all. */
export async function sayLate(id: string, minutes: number): Promise<void> {
  await call('POST /api/customer/appointments/{id}/late', { path: { id }, body: { minutes } });
  await queryClient.invalidateQueries({ queryKey: ['appointments', id] });
}
