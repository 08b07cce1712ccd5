import { queryOptions } from '@tanstack/react-query';
import { call, type Item, type Reply } from '../call';
import { ApiError } from '../failure';
import { useSession } from '../session';
import { keepOpenCount } from './count-queue';
import { handHere, keepHand } from './hand';
import { changed, deskKey, forgetDesk } from './keys';

export type StaffMember = Reply<'GET /api/admin/session'>;
export type StaffSession = Item<Reply<'GET /api/admin/sessions'>['items']>;

export const staffQuery = () =>
  queryOptions({
    queryKey: deskKey('session'),
    queryFn: async ({ signal }) => {
      const staff = await call('GET /api/admin/session', { signal });
      keepHand(staff);
      return staff;
    },
    staleTime: 5 * 60_000,
  });

export const staffSessionsQuery = () =>
  queryOptions({
    queryKey: deskKey('sessions'),
    queryFn: ({ signal }) => call('GET /api/admin/sessions', { signal }),
  });

export async function logIn(account: string, password: string): Promise<StaffMember> {
  const session = await call('POST /api/admin/session', { body: { account, password } });
  forgetDesk();
  useSession.getState().signIn('staff', session.token);
  // Another hand does not go on with the count of the one before it.
  if (handHere()?.id !== session.staff.id) keepOpenCount(null);
  keepHand(session.staff);
  return session.staff;
}

/** The token is dropped here even when the server cannot be told: it ends there by itself. */
export async function logOut(): Promise<void> {
  try {
    await call('DELETE /api/admin/session');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  } finally {
    useSession.getState().signOut('staff');
    keepOpenCount(null);
    keepHand(null);
    forgetDesk();
  }
}

export async function endOwnSession(id: string): Promise<void> {
  await call('DELETE /api/admin/sessions/{id}', { path: { id } });
  await changed('sessions');
}

/** Ends every session of this person, this one too. */
export async function changePassword(current: string, next: string): Promise<void> {
  await call('POST /api/admin/password', { body: { current, next } });
  useSession.getState().signOut('staff');
  forgetDesk();
}
