import type { AlarmAction } from '@zhuyue/shared';
import { spacedSerial } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { alarmQuery, stepAlarm, type Alarm } from '@/api/desk/scans';
import { Badge, tones } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Facts, Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { tagText } from '@/text/tag';
import { momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { DeskPage } from '../parts/desk-page';
import { Steps } from '../parts/steps';
import { useDesk } from '../parts/use-desk';

const text = deskText.alarms;
const NOTHING: Readonly<Record<string, string>> = {};

/** One alarm: what was found, the scans it rests on, and the word somebody has to say about it. */
export default function AlarmPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const [asking, setAsking] = useState<AlarmAction | null>(null);
  const asked = useQuery({ ...alarmQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const send = async (note: string): Promise<boolean> => {
    if (asking === null) return false;
    const gone = await attempt(() => stepAlarm(id ?? '', { action: asking, note }));
    if (gone) say(deskText.frame.done);
    return gone;
  };
  return (
    <DeskPage
      desk={desk}
      title={asked.data ? tagText.alarms[asked.data.kind] : text.one}
      place="alarms"
      backTo="/admin/alarms/index"
      roles={['manager', 'headquarters']}
    >
      {id === undefined ? (
        <Empty
          icon="shield"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/alarms/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(alarm) => (
            <Box className="desk-halves">
              <Box>
                <Head alarm={alarm} />
                <Steps
                  steps={alarm.actions.map((action) => ({ action, refusals: [] }))}
                  wordOf={text.actions}
                  refusalOf={NOTHING}
                  dangerous={['confirm']}
                  onStep={setAsking}
                />
                <Settled alarm={alarm} />
              </Box>
              <Evidence alarm={alarm} />
            </Box>
          )}
        </Faces>
      )}
      <AskSheet
        open={asking !== null}
        title={asking === null ? '' : text.actions[asking]}
        lead={asking === null ? '' : text.leads[asking]}
        missing={deskText.frame.reasonMissing}
        yes={asking === null ? '' : text.actions[asking]}
        danger={asking === 'confirm'}
        onClose={() => setAsking(null)}
        onYes={send}
      />
    </DeskPage>
  );
}

function Head({ alarm }: { alarm: Alarm }) {
  return (
    <>
      <Section
        title={text.found}
        aside={<Badge tone={tones.alarm[alarm.state]}>{text.states[alarm.state]}</Badge>}
      >
        <Txt as="p">{text.findings[alarm.kind](alarm.facts)}</Txt>
        <Facts
          facts={[
            [text.piece, alarm.pieceName],
            [text.serial, alarm.serial === null ? null : spacedSerial(alarm.serial)],
            [text.store, alarm.storeName],
            [text.networkWord, alarm.network],
            [text.hits, String(alarm.hits)],
            [text.firstAt, momentFigures(alarm.firstAt)],
            [text.lastAt, momentFigures(alarm.lastAt)],
          ]}
        />
        {alarm.pieceId === null ? null : (
          <Row icon="box" title={text.toPiece} to="/admin/piece/index" params={{ id: alarm.pieceId }} />
        )}
      </Section>
      <Section title={text.todo}>
        <Txt as="p">{text.advice[alarm.kind]}</Txt>
      </Section>
    </>
  );
}

function Settled({ alarm }: { alarm: Alarm }) {
  if (alarm.note === null || alarm.settledAt === null) return null;
  return (
    <Section title={text.settled}>
      <Txt as="p">{alarm.note}</Txt>
      <Txt as="p" className="desk-soft">
        {text.settledBy(alarm.settledByName ?? '', momentFigures(alarm.settledAt))}
      </Txt>
    </Section>
  );
}

type Scan = Alarm['scans'][number];

const columns: readonly Column<Scan>[] = [
  { key: 'time', title: text.time, figures: true, width: '152px', cell: (scan) => momentFigures(scan.at) },
  {
    key: 'place',
    title: text.place,
    cell: (scan) =>
      scan.city === null
        ? text.nowhere
        : [scan.city, scan.placeBy === null ? '' : text.places[scan.placeBy]]
            .filter((one) => one !== '')
            .join(' · '),
  },
  { key: 'visitor', title: text.visitor, width: '80px', cell: (scan) => scan.visitor },
  { key: 'channel', title: text.channel, width: '88px', cell: (scan) => text.channels[scan.channel] },
];

function Evidence({ alarm }: { alarm: Alarm }) {
  return (
    <Section title={text.evidence}>
      {alarm.scans.length === 0 ? (
        <Txt className="desk-none">{text.evidenceNone}</Txt>
      ) : (
        <Table
          label={text.evidence}
          columns={columns}
          rows={alarm.scans}
          keyOf={(scan) => `${scan.at}${scan.visitor}${scan.serial}`}
        />
      )}
    </Section>
  );
}
