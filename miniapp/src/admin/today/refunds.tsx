import { useQuery } from '@tanstack/react-query';
import { yuan } from '@zhuyue/shared';
import { payoutsDueQuery } from '@/api/desk/payouts';
import { Row } from '@/components/rows';
import { deskText } from '@/text/desk';
import type { Desk } from '../parts/use-desk';

const text = deskText.payouts;

/** The morning screen's line about money that is owed: late first, then what presses; no line when nothing does. */
export function Refunds({ desk }: { desk: Desk }) {
  const leads = desk.is('manager', 'headquarters');
  // As the list behind it: headquarters pays for all stores.
  const storeId = desk.is('headquarters') ? undefined : desk.store?.id;
  const due = useQuery({ ...payoutsDueQuery(storeId), enabled: desk.ready && leads }).data;
  if (!due || due.lateCount + due.soonCount === 0) return null;
  return (
    <Row
      icon="warning"
      title={due.lateCount > 0 ? text.lateLine(due.lateCount) : text.soonLine(due.soonCount)}
      note={due.lateCount > 0 ? text.lateNote(yuan(due.lateFen), due.soonCount) : text.soonNote}
      to="/admin/payouts/index"
    />
  );
}
