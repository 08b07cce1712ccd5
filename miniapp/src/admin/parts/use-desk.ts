import type { StaffRole } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { staffQuery, type StaffMember } from '@/api/desk/session';
import { deskStoresQuery, type DeskStore } from '@/api/desk/today';
import type { Asked } from '@/components/faces';
import { useSignedIn } from '@/hooks/use-signed-in';
import { useChosenStore } from './chosen-store';

export interface Desk {
  staff: StaffMember | undefined;
  /** Stores in scope. */
  stores: readonly DeskStore[];
  /** The one being looked at. */
  store: DeskStore | undefined;
  /** Who and where are known: the page may ask for its own. */
  ready: boolean;
  asked: Asked<StaffMember>;
  is: (...roles: readonly StaffRole[]) => boolean;
}

const NONE: readonly DeskStore[] = [];

/** Who is at the desk, and which store it stands in. Sends to the staff's sign-in and back. */
export function useDesk(): Desk {
  const signedIn = useSignedIn('staff');
  const me = useQuery({ ...staffQuery(), enabled: signedIn });
  const places = useQuery({ ...deskStoresQuery(), enabled: signedIn });
  const chosen = useChosenStore((state) => state.id);
  const stores = places.data?.items ?? NONE;
  const failed = me.isError ? me : places;
  return {
    staff: me.data,
    stores,
    store: stores.find((one) => one.id === chosen) ?? stores[0],
    ready: me.data !== undefined && places.data !== undefined,
    asked: {
      data: places.data === undefined ? undefined : me.data,
      error: failed.error,
      isPending: me.isPending || places.isPending,
      isError: me.isError || places.isError,
      refetch: () => Promise.all([me.refetch(), places.refetch()]),
    },
    is: (...roles) => me.data !== undefined && roles.includes(me.data.role),
  };
}
