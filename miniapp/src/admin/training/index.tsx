import { useQuery } from '@tanstack/react-query';
import { CERTIFICATE_KINDS, type CertificateKind } from '@zhuyue/shared';
import { useState } from 'react';
import {
  saveTrainingSheet,
  trainingQuery,
  type KindStanding,
  type Trainee,
  type TrainingTeam,
} from '@/api/desk/training';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { say } from '@/components/notice';
import { Row } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Column } from '@/components/table.types';
import { useFilters } from '@/hooks/use-filters';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { HoursBar } from '../parts/hours-bar';
import { STAND_TONES } from '../parts/training-tones';
import { useDesk } from '../parts/use-desk';
import { Courses } from './courses';
import { RecordSheet } from './record-sheet';

const text = deskText.training;
type Who = 'all' | 'needing';

const standing = (person: Trainee, kind: CertificateKind): KindStanding | undefined =>
  person.kinds.find((one) => one.kind === kind);
/** Ends or has ended, or can be issued today. */
const needsHand = (one: KindStanding | undefined): boolean =>
  one !== undefined && (one.stand === 'expiring' || one.stand === 'expired' || one.refusals.length === 0);

const columnsOf = (kind: CertificateKind): readonly Column<Trainee>[] => [
  { key: 'name', title: text.name, width: '120px', cell: (row) => row.name },
  { key: 'role', title: text.role, width: '120px', cell: (row) => words.staffRoles[row.role] },
  {
    key: 'hours',
    title: text.hours,
    cell: (row) => {
      const one = standing(row, kind);
      return one ? (
        <HoursBar
          word={one.stand === 'none' ? text.progress : text.renewal}
          minutes={one.minutes}
          needed={one.neededMinutes}
        />
      ) : (
        text.none
      );
    },
  },
  {
    key: 'stand',
    title: text.stand,
    width: '144px',
    cell: (row) => {
      const one = standing(row, kind);
      return one ? <Badge tone={STAND_TONES[one.stand]}>{text.stands[one.stand]}</Badge> : text.none;
    },
  },
  {
    key: 'until',
    title: text.until,
    width: '128px',
    figures: true,
    cell: (row) => {
      const certificate = standing(row, kind)?.certificate;
      return certificate ? dayFigures(certificate.validUntil) : text.none;
    },
  },
];

/** 培训与上岗证: who stands where with hours and certificates, and the courses of the house. */
export default function TrainingPage() {
  const desk = useDesk();
  const leads = desk.is('manager', 'headquarters');
  const [address, narrow] = useFilters('kind', 'who');
  const kind = CERTIFICATE_KINDS.find((one) => one === address.kind) ?? 'after_sales';
  const who: Who = address.who === 'needing' ? 'needing' : 'all';
  const asked = useQuery({ ...trainingQuery(desk.store?.id), enabled: desk.ready && leads });
  const [recording, setRecording] = useState(false);
  const save = async (): Promise<void> => {
    const name = text.fileName(desk.store?.name ?? '', asked.data?.onDay ?? '');
    if (!(await saveTrainingSheet(desk.store?.id, name))) say(text.exportFailed);
  };
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="training"
      roles={['manager', 'headquarters']}
      aside={
        <Button kind="quiet" small onTap={save}>
          {text.export}
        </Button>
      }
      bar={
        <Button kind="gold" full onTap={() => setRecording(true)}>
          {text.record}
        </Button>
      }
    >
      <Box className="desk-filters">
        <Chips<CertificateKind>
          label={text.kind}
          row
          value={kind}
          onChoose={(one) => narrow({ kind: one })}
          options={CERTIFICATE_KINDS.map((one) => ({ value: one, text: text.kinds[one] }))}
        />
        <Chips<Who>
          label={text.filter}
          row
          value={who}
          onChoose={(one) => narrow({ who: one === 'all' ? undefined : one })}
          options={[
            { value: 'all', text: text.all },
            { value: 'needing', text: text.needing },
          ]}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ people }) => people.length === 0}
        empty={<Empty icon="staff" title={text.nobody} text={text.nobodyText} />}
      >
        {(team) => (
          <>
            <Team team={team} kind={kind} who={who} />
            <Row icon="certificate" title={text.toMine} to="/admin/my-training/index" />
            <Row icon="edit" title={text.terms} note={text.termsNote} to="/admin/training-terms/index" />
            <Courses courses={team.courses} writes={desk.is('headquarters')} />
          </>
        )}
      </Faces>
      {recording && asked.data ? (
        <RecordSheet team={asked.data} myId={desk.staff?.id} onClose={() => setRecording(false)} />
      ) : null}
    </DeskPage>
  );
}

function Team({ team, kind, who }: { team: TrainingTeam; kind: CertificateKind; who: Who }) {
  const rows = team.people.filter((one) => who === 'all' || needsHand(standing(one, kind)));
  if (rows.length === 0) return <Empty icon="check" title={text.noneNeeding} text={text.noneNeedingText} />;
  return (
    <Table
      label={text.kindName(text.kinds[kind])}
      columns={columnsOf(kind)}
      rows={rows}
      keyOf={(row) => row.id}
      onOpen={(row) => go('/admin/trainee/index', { id: row.id })}
      toneOf={(row) => {
        const stand = standing(row, kind)?.stand;
        return stand === 'expired' ? 'alarm' : stand === 'expiring' ? 'waiting' : undefined;
      }}
    />
  );
}
