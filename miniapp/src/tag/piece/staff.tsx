import type { StaffScan } from '@/api/desk/scans';
import { Badge, tones } from '@/components/badge';
import { Facts, Row, Section } from '@/components/rows';
import { words } from '@/text';
import { tagText as text } from '@/text/tag';
import { momentFigures } from '@/text/when';
import { Counting } from './counting';

/** What the same scan opens for one of us: where the piece lies, what is being asked about it, and the way to act. */
export function StaffPart({ scan, serial }: { scan: StaffScan; serial: string }) {
  return (
    <Section
      title={text.staff.title}
      aside={<Badge tone={tones.piece[scan.state]}>{words.pieceStates[scan.state]}</Badge>}
    >
      <Facts
        facts={[
          [text.staff.place, `${scan.storeName} · ${words.containers[scan.container]}`],
          [text.staff.heldUntil, scan.heldUntil === null ? null : momentFigures(scan.heldUntil)],
          [text.staff.tag, text.staff.tagVersion(scan.tagVersion, words.tagStates[scan.tagState])],
          [text.staff.scans, text.staff.scanned(scan.days, scan.others, scan.people)],
        ]}
      />
      <Counting serial={serial} />
      <Row icon="box" title={text.staff.custody} to="/admin/piece/index" params={{ id: scan.pieceId }} />
      <Row
        icon="hand-over"
        title={text.handOver}
        to="/admin/handover/index"
        params={{ serial: scan.serial }}
      />
      {scan.alarms.map((alarm) => (
        <Row
          key={alarm.id}
          icon="warning"
          title={text.alarms[alarm.kind]}
          note={text.staff.alarmNote(alarm.hits, momentFigures(alarm.lastAt))}
          to="/admin/alarm/index"
          params={{ id: alarm.id }}
        />
      ))}
    </Section>
  );
}
