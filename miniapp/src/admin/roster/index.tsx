import { addDays } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { absencesQuery } from '@/api/desk/absences';
import { copyWeek, rosterQuery, type Roster } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Icon } from '@/components/icon';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { useFilters } from '@/hooks/use-filters';
import { deskText } from '@/text/desk';
import { dayFigures, dayName } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { StrandedList, useSeen } from '../parts/seen';
import { SettingsTabs } from '../parts/settings-tabs';
import { useDesk } from '../parts/use-desk';
import { YearWarning } from '../parts/year-warning';
import { AbsenceSheet } from './absence-sheet';
import { CellSheet } from './cell-sheet';
import { Grid } from './grid';
import { PersonSheet } from './person-sheet';
import './index.scss';

const text = deskText.settings;

type Opened = { staffId: string; onDay: string } | { staffId: string };

/** 排班: a week of everybody, with what is not covered and which visits it leaves alone. */
export default function RosterPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('fromOn');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [ill, setIll] = useState(false);
  const { save, sheet } = useSeen();
  const storeId = desk.store?.id;
  const asked = useQuery({ ...rosterQuery(storeId, filters.fromOn), enabled: desk.ready });
  const mayEdit = desk.is('manager', 'headquarters');
  const close = (): void => setOpened(null);
  return (
    <DeskPage desk={desk} title={text.title} place="store-settings">
      {mayEdit ? <SettingsTabs page="roster" /> : null}
      <YearWarning desk={desk} />
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ people }) => people.length === 0}
        empty={<Empty icon="staff" title={deskText.staff.none} text={deskText.staff.noneText} />}
      >
        {(roster) => (
          <>
            <WeekBar roster={roster} onWeek={(fromOn) => narrow({ fromOn })}>
              {mayEdit ? (
                <Button kind="gold" small onTap={() => setIll(true)}>
                  {deskText.absences.report}
                </Button>
              ) : null}
              {mayEdit ? (
                <Button
                  kind="quiet"
                  small
                  onTap={() =>
                    save(
                      (seen) => copyWeek(storeId, addDays(roster.fromOn, -7), roster.fromOn, seen),
                      () => undefined,
                    )
                  }
                >
                  {text.copyWeek}
                </Button>
              ) : null}
            </WeekBar>
            <Warnings roster={roster} />
            {mayEdit ? <Ill storeId={storeId} ready={desk.ready} /> : null}
            <Grid
              roster={roster}
              onCell={mayEdit ? (staffId, onDay) => setOpened({ staffId, onDay }) : undefined}
              onPerson={mayEdit ? (staffId) => setOpened({ staffId }) : undefined}
            />
            <Txt as="p" className="desk-lead desk-soft">
              {text.copyText}
            </Txt>
            {ill ? (
              <AbsenceSheet
                roster={roster}
                today={roster.today}
                storeId={storeId}
                onClose={() => setIll(false)}
              />
            ) : null}
            {opened === null ? null : 'onDay' in opened ? (
              <CellSheet
                key={`${opened.staffId} ${opened.onDay}`}
                roster={roster}
                staffId={opened.staffId}
                onDay={opened.onDay}
                storeId={storeId}
                save={save}
                onClose={close}
              />
            ) : (
              <PersonSheet
                key={opened.staffId}
                roster={roster}
                staffId={opened.staffId}
                storeId={storeId}
                save={save}
                onClose={close}
              />
            )}
          </>
        )}
      </Faces>
      {sheet}
    </DeskPage>
  );
}

/** Who is ill, and whether their visits are seen to. */
function Ill({ storeId, ready }: { storeId: string | undefined; ready: boolean }) {
  const asked = useQuery({ ...absencesQuery(storeId), enabled: ready });
  const standing = asked.data?.items.filter((one) => one.liftedAt === null) ?? [];
  if (standing.length === 0) return null;
  const text = deskText.absences;
  return (
    <Section title={text.standing}>
      {standing.map((one) => (
        <Row
          key={one.id}
          title={`${one.staffName} ${text.headLine(dayFigures(one.fromOn), dayFigures(one.toOn))}`}
          note={text.open(one.open)}
          to="/admin/absence/index"
          params={{ id: one.id }}
        />
      ))}
    </Section>
  );
}

interface WeekBarProps {
  roster: Roster;
  onWeek: (fromOn: string) => void;
  children: ReactNode;
}

function WeekBar({ roster, onWeek, children }: WeekBarProps) {
  const { fromOn } = roster;
  return (
    <Box className="roster-bar">
      <Tap className="roster-bar__turn" label={text.before} onTap={() => onWeek(addDays(fromOn, -7))}>
        <Icon name="back" size={20} />
      </Tap>
      <Txt className="roster-bar__name">
        {text.rosterWeek(dayFigures(fromOn), dayFigures(addDays(fromOn, 6)))}
      </Txt>
      <Tap className="roster-bar__turn" label={text.after} onTap={() => onWeek(addDays(fromOn, 7))}>
        <Icon name="forward" size={20} />
      </Tap>
      {children}
    </Box>
  );
}

/** What somebody has to look after: hours nobody covers, and visits that lost what they rest on. */
function Warnings({ roster }: { roster: Roster }) {
  const gaps = roster.days.filter((day) => day.gaps.length > 0);
  return (
    <>
      {gaps.length === 0 ? null : (
        <Section title={text.gaps}>
          {gaps.map(({ onDay, gaps: periods }) => (
            <Txt as="p" key={onDay} className="settings-warn">
              {text.gapLine(
                dayName(onDay),
                periods.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`).join('，'),
              )}
            </Txt>
          ))}
        </Section>
      )}
      {roster.stranded.length === 0 ? null : (
        <Section title={text.stranded}>
          <StrandedList visits={roster.stranded} linked />
        </Section>
      )}
    </>
  );
}
