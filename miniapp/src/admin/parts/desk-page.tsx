import type { StaffRole } from '@zhuyue/shared';
import { useState, type ReactNode } from 'react';
import { logOut } from '@/api/desk/session';
import { DeskLayout, type DeskPlace } from '@/components/desk';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { LiveLine } from '@/components/live-line';
import { confirm } from '@/components/notice';
import { Skeleton } from '@/components/skeleton';
import { replace } from '@/platform/navigation';
import type { Route } from '@/routes';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { deskFrame } from '@/text/desk-frame';
import { Bell } from './bell';
import { StoreSheet } from './store-sheet';
import type { Desk } from './use-desk';
import './parts.scss';

const text = deskText.frame;

export interface DeskPageProps {
  desk: Desk;
  title: string;
  place: DeskPlace;
  backTo?: Route;
  onBack?: () => void;
  aside?: ReactNode;
  bar?: ReactNode;
  /** Whose page it is; everybody's when left out. The server has the last word. */
  roles?: readonly StaffRole[];
  children?: ReactNode;
}

async function signOut(): Promise<void> {
  const sure = await confirm({
    title: deskText.account.signOutTitle,
    text: deskText.account.signOutText,
    yes: deskFrame.signOut,
  });
  if (!sure) return;
  await logOut();
  replace('/admin/login/index');
}

/** A page of the desk: the rail with who and where, then its content once both are known. */
export function DeskPage({ desk, title, place, backTo, onBack, aside, bar, roles, children }: DeskPageProps) {
  const [choosing, setChoosing] = useState(false);
  const { staff, store, stores } = desk;
  const open = roles === undefined || staff === undefined || roles.includes(staff.role);
  return (
    <DeskLayout
      title={title}
      place={place}
      role={staff?.role}
      who={staff ? `${staff.name} · ${words.staffRoles[staff.role]}` : undefined}
      store={store?.name}
      onStore={stores.length > 1 ? () => setChoosing(true) : undefined}
      onSignOut={() => void signOut()}
      backTo={backTo}
      onBack={onBack}
      aside={open ? aside : undefined}
      bell={staff ? <Bell desk={desk} /> : undefined}
      bar={open ? bar : undefined}
    >
      <LiveLine />
      <Faces query={desk.asked} skeleton={<Skeleton like="lines" rows={8} />}>
        {() => (open ? children : <NoPlace />)}
      </Faces>
      <StoreSheet open={choosing} stores={stores} chosen={store?.id} onClose={() => setChoosing(false)} />
    </DeskLayout>
  );
}

function NoPlace() {
  return (
    <Empty
      icon="lock"
      title={text.noPlace}
      text={text.noPlaceText}
      action={text.toToday}
      onAction={() => replace('/admin/today/index')}
    />
  );
}
