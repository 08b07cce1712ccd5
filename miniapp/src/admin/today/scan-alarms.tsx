import { useQuery } from '@tanstack/react-query';
import { openAlarmsQuery } from '@/api/desk/scans';
import { Row } from '@/components/rows';
import { deskText } from '@/text/desk';
import { tagText } from '@/text/tag';
import type { Desk } from '../parts/use-desk';

/** The morning screen's line about scans that cannot be; no line when there are none. */
export function ScanAlarms({ desk }: { desk: Desk }) {
  const mine = desk.is('manager', 'headquarters');
  const storeId = desk.is('headquarters') ? undefined : desk.store?.id;
  const open = useQuery({ ...openAlarmsQuery(storeId), enabled: desk.ready && mine }).data;
  const first = open?.items[0];
  if (!open || !first) return null;
  return (
    <Row
      icon="warning"
      title={deskText.alarms.openCount(open.total)}
      note={`${tagText.alarms[first.kind]}${first.pieceName === null ? '' : ` · ${first.pieceName}`}`}
      to="/admin/alarms/index"
    />
  );
}
