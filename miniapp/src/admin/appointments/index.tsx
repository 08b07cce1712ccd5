import { addDays, APPOINTMENT_STATES, dayOf, weekdayOf, type AppointmentState } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { deskAppointmentsQuery, type DeskAppointmentCard } from '@/api/desk/appointments';
import { TextTap } from '@/components/button';
import { DayStrip } from '@/components/calendar';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { useFilters } from '@/hooks/use-filters';
import { useNow } from '@/hooks/use-now';
import { deskText } from '@/text/desk';
import { dayName } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { useVisitDesk } from '../parts/visit-desk';
import { VisitRow } from '../parts/visit-row';
import { DayBoard } from './day-board';
import { WeekBoard } from './week-board';
import './index.scss';

const text = deskText.visits;
type View = 'day' | 'week';

const isState = (word: string | undefined): word is AppointmentState =>
  APPOINTMENT_STATES.some((state) => state === word);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export default function AppointmentsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('view', 'on', 'state');
  const today = dayOf(new Date());
  const view: View = filters.view === 'week' ? 'week' : 'day';
  const on = filters.on !== undefined && DAY.test(filters.on) ? filters.on : today;
  const monday = addDays(on, 1 - weekdayOf(on));
  const week = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  const state = isState(filters.state) ? filters.state : undefined;
  // A week is asked for either way: the strip of days then knows how full each of them is.
  const asked = useQuery({
    ...deskAppointmentsQuery({ storeId: desk.store?.id, fromOn: monday, toOn: addDays(monday, 6) }),
    enabled: desk.ready,
  });
  const all = asked.data?.items ?? [];
  const countOf = (day: string): number => all.filter((one) => one.onDay === day).length;
  const wanted = (items: readonly DeskAppointmentCard[]): DeskAppointmentCard[] =>
    items.filter(
      (one) => (state === undefined || one.state === state) && (view === 'week' || one.onDay === on),
    );
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="appointments"
      aside={
        on === today ? undefined : <TextTap onTap={() => narrow({ on: undefined })}>{text.toToday}</TextTap>
      }
    >
      <Box className="desk-filters">
        <ViewBar view={view} on={on} onNarrow={narrow} />
        <DayStrip
          label={text.title}
          days={week}
          value={on}
          onChoose={(day) => narrow({ on: day })}
          factOf={(day) => ({ note: countOf(day) === 0 ? '' : String(countOf(day)) })}
        />
        <Chips<AppointmentState | 'all'>
          label={text.state}
          row
          value={state ?? 'all'}
          onChoose={(chosen) => narrow({ state: chosen === 'all' ? undefined : chosen })}
          options={[
            { value: 'all', text: deskText.frame.all },
            ...APPOINTMENT_STATES.map((one) => ({ value: one, text: deskText.frame.visitStates[one] })),
          ]}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={6} />}
        isEmpty={({ items }) => wanted(items).length === 0}
        empty={
          <Empty
            icon="calendar"
            title={view === 'day' ? text.none : text.noneWeek}
            text={view === 'day' ? text.noneText : text.noneWeekText}
            action={view === 'day' ? text.week : undefined}
            onAction={() => narrow({ view: 'week' })}
          />
        }
      >
        {({ items }) => {
          const visits = wanted(items);
          return (
            <>
              <VisitList visits={visits} days={week} />
              <Box className="visits__board">
                {view === 'day' ? (
                  <DayBoard visits={visits} storeId={desk.store?.id} />
                ) : (
                  <WeekBoard visits={visits} days={week} />
                )}
              </Box>
            </>
          );
        }}
      </Faces>
    </DeskPage>
  );
}

interface ViewBarProps {
  view: View;
  on: string;
  onNarrow: (some: { view?: View; on?: string }) => void;
}

function ViewBar({ view, on, onNarrow }: ViewBarProps) {
  return (
    <Box className="visits__bar">
      <Chips<View>
        label={text.view}
        value={view}
        onChoose={(chosen) => onNarrow({ view: chosen === 'day' ? undefined : chosen })}
        options={[
          { value: 'day', text: text.day },
          { value: 'week', text: text.week },
        ]}
      />
      <Box className="desk-line">
        <TextTap icon="back" onTap={() => onNarrow({ on: addDays(on, -7) })}>
          {text.before}
        </TextTap>
        <TextTap icon="forward" onTap={() => onNarrow({ on: addDays(on, 7) })}>
          {text.after}
        </TextTap>
      </Box>
    </Box>
  );
}

/** In the hand: one column in time order, with the button that settles each. */
function VisitList({ visits, days }: { visits: readonly DeskAppointmentCard[]; days: readonly string[] }) {
  const now = useNow(30_000);
  const visitDesk = useVisitDesk();
  return (
    <Box className="visits__list">
      {days
        .filter((day) => visits.some((one) => one.onDay === day))
        .map((day) => (
          <Box key={day}>
            <Txt as="h2" className="visits__day">
              {dayName(day)}
            </Txt>
            <Box as="ul">
              {visits
                .filter((one) => one.onDay === day)
                .map((visit) => (
                  <VisitRow key={visit.id} visit={visit} now={now} desk={visitDesk} />
                ))}
            </Box>
          </Box>
        ))}
      {visitDesk.sheets}
    </Box>
  );
}
