import { STAFF_INBOX } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { unreadQuery } from '@/api/desk/inbox';
import { changed } from '@/api/desk/keys';
import { Txt } from '@/components/elements';
import { Icon } from '@/components/icon';
import { Link } from '@/components/link';
import { useLive } from '@/hooks/use-live';
import { deskText } from '@/text/desk';
import type { Desk } from './use-desk';

const text = deskText.inbox;

/** What rings for this person: their store's bell, or every store's. */
const bellsOf = ({ staff }: Desk): `bell:${string}`[] =>
  staff === undefined
    ? []
    : staff.allStores
      ? ['bell:all']
      : staff.storeIds.map((id) => `bell:${id}` as const);

/** 提醒: how many are unread, on every page of the desk, up to date within two seconds. */
export function Bell({ desk }: { desk: Desk }) {
  const asked = useQuery({ ...unreadQuery(), enabled: desk.ready });
  useLive(bellsOf(desk), () => void changed('inbox'));
  const unread = asked.data?.unread ?? 0;
  const shown = unread > STAFF_INBOX.counted ? text.more(STAFF_INBOX.counted) : String(unread);
  return (
    <Link to="/admin/inbox/index" className="desk-bell" label={text.bell(unread, shown)}>
      <Icon name="bell" />
      {unread === 0 ? null : <Txt className="desk-bell__count">{shown}</Txt>}
    </Link>
  );
}
