import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hoursSettingsQuery, type HoursSettings, type Period } from '@/api/desk/settings';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { common } from '@/text';
import { deskText } from '@/text/desk';
import { dayFigures, dayName } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useSeen } from '../parts/seen';
import { SETTINGS_ROLES, SettingsTabs } from '../parts/settings-tabs';
import { useDesk } from '../parts/use-desk';
import { YearWarning } from '../parts/year-warning';
import { ClosureSheet } from './closure-sheet';
import { Closures } from './closures';
import { DaySheet, HolidaySheet, MakeupSheet, WeekdaySheet } from './hours-sheets';

const text = deskText.settings;

export const periodWords = (periods: readonly Period[]): string =>
  periods.length === 0
    ? text.closed
    : periods.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`).join('，');

type Opened =
  | { sheet: 'weekday'; weekday: number }
  | { sheet: 'makeup' }
  | { sheet: 'holiday'; name: string }
  | { sheet: 'day'; onDay: string | null }
  | { sheet: 'closure' };

/** 营业时间: the week, the holidays, single days, and closing at short notice. */
export default function StoreSettingsPage() {
  const desk = useDesk();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { save, sheet } = useSeen();
  const asked = useQuery({ ...hoursSettingsQuery(desk.store?.id), enabled: desk.ready });
  const close = (): void => setOpened(null);
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="store-settings"
      roles={SETTINGS_ROLES}
      bar={
        <Button kind="gold" full onTap={() => setOpened({ sheet: 'closure' })}>
          {text.closeNow}
        </Button>
      }
    >
      <SettingsTabs page="store-settings" />
      <YearWarning desk={desk} />
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
        {(hours) => (
          <>
            <Box className="desk-halves">
              <Box>
                <Closures hours={hours} storeId={desk.store?.id} />
                <Week hours={hours} onOpen={setOpened} />
              </Box>
              <Box>
                <Days hours={hours} onOpen={setOpened} />
                <Holidays hours={hours} onOpen={setOpened} />
              </Box>
            </Box>
            {opened === null ? null : (
              <OpenSheet opened={opened} hours={hours} storeId={desk.store?.id} save={save} onClose={close} />
            )}
          </>
        )}
      </Faces>
      {sheet}
    </DeskPage>
  );
}

interface PartProps {
  hours: HoursSettings;
  onOpen: (opened: Opened) => void;
}

function Week({ hours, onOpen }: PartProps) {
  return (
    <Section title={text.week}>
      {hours.week.map(({ weekday, periods }) => (
        <Row
          key={weekday}
          title={text.weekday(common.weekdays[weekday - 1] ?? '')}
          end={<Txt className="desk-strong">{periodWords(periods)}</Txt>}
          onTap={() => onOpen({ sheet: 'weekday', weekday })}
        />
      ))}
      <Row
        title={text.makeup}
        note={
          hours.makeupDays.length === 0
            ? text.makeupNone
            : hours.makeupDays.map((day) => dayFigures(day.onDay)).join('、')
        }
        end={<Txt className="desk-soft">{text.makeupAs(common.weekdays[hours.makeupAs - 1] ?? '')}</Txt>}
        onTap={() => onOpen({ sheet: 'makeup' })}
      />
      <Txt as="p" className="desk-lead desk-soft">
        {text.timezone(hours.timezone)}
      </Txt>
    </Section>
  );
}

function Days({ hours, onOpen }: PartProps) {
  return (
    <Section
      title={text.days}
      aside={
        <Button kind="quiet" small icon="plus" onTap={() => onOpen({ sheet: 'day', onDay: null })}>
          {text.addDay}
        </Button>
      }
    >
      {hours.days.length === 0 ? <Txt className="desk-none">{text.noDays}</Txt> : null}
      {hours.days.map(({ onDay, reason, periods }) => (
        <Row
          key={onDay}
          title={dayName(onDay)}
          note={reason}
          end={<Txt className="desk-strong">{periodWords(periods)}</Txt>}
          onTap={() => onOpen({ sheet: 'day', onDay })}
        />
      ))}
    </Section>
  );
}

function Holidays({ hours, onOpen }: PartProps) {
  return (
    <Section title={text.holidays}>
      <Txt as="p" className="desk-lead">
        {text.holidaysLead}
      </Txt>
      {hours.holidays.map(({ name, days, own, periods }) => (
        <Row
          key={name}
          title={name}
          note={days.length === 0 ? text.holidayUnknown : days.map((day) => dayFigures(day.onDay)).join('、')}
          end={
            <Txt className={own ? 'desk-strong' : 'desk-soft'}>
              {own ? periodWords(periods) : text.asWeek}
            </Txt>
          }
          onTap={() => onOpen({ sheet: 'holiday', name })}
        />
      ))}
    </Section>
  );
}

interface OpenSheetProps {
  opened: Opened;
  hours: HoursSettings;
  storeId: string | undefined;
  save: ReturnType<typeof useSeen>['save'];
  onClose: () => void;
}

function OpenSheet({ opened, ...props }: OpenSheetProps) {
  switch (opened.sheet) {
    case 'weekday':
      return <WeekdaySheet {...props} weekday={opened.weekday} />;
    case 'makeup':
      return <MakeupSheet {...props} />;
    case 'holiday':
      return <HolidaySheet {...props} name={opened.name} />;
    case 'day':
      return <DaySheet {...props} onDay={opened.onDay} />;
    case 'closure':
      return <ClosureSheet {...props} />;
  }
}
