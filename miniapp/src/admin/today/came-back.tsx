import { useQuery } from '@tanstack/react-query';
import { dispositionsQuery } from '@/api/desk/dispositions';
import { Row } from '@/components/rows';
import { deskText } from '@/text/desk';
import type { Desk } from '../parts/use-desk';

const text = deskText.dispositions;

/** The morning screen's line about pieces that came back and wait; no line when none does. */
export function CameBack({ desk }: { desk: Desk }) {
  const leads = desk.is('manager', 'headquarters');
  const storeId = desk.is('headquarters') ? undefined : desk.store?.id;
  const asked = useQuery({ ...dispositionsQuery(storeId), enabled: desk.ready && leads });
  const longest = asked.data?.items[0];
  if (!asked.data || longest === undefined) return null;
  return (
    <Row
      icon={asked.data.late > 0 ? 'warning' : 'undo'}
      title={text.line(asked.data.items.length)}
      note={text.lineNote(longest.days)}
      to="/admin/dispositions/index"
    />
  );
}
