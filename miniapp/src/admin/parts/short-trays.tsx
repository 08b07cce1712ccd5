import { useQuery } from '@tanstack/react-query';
import { shortTraysQuery } from '@/api/desk/visits';
import { Badge } from '@/components/badge';
import { Txt } from '@/components/elements';
import { Row, Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';

const text = deskText.reception;

/** Trays that do not add up, each with the way to it; nothing when there are none. */
export function ShortTrays({ storeId, ready }: { storeId: string | undefined; ready: boolean }) {
  const asked = useQuery({ ...shortTraysQuery(storeId), enabled: ready });
  const items = asked.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={text.short} aside={<Txt className="desk-soft">{text.shortNote}</Txt>}>
      {items.map((one) => (
        <Row
          key={one.appointmentId}
          icon="warning"
          title={`${one.code} ${one.name}`}
          note={text.shortLine(one.missing, one.contactName)}
          end={<Badge tone="alarm">{momentName(one.shortAt)}</Badge>}
          to="/admin/visit/index"
          params={{ id: one.appointmentId }}
        />
      ))}
    </Section>
  );
}
