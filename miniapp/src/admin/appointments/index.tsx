import { addDays, dayOf, weekdayOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { boardDayQuery, boardWeekQuery, type BoardDay, type BoardVisit } from '@/api/desk/board';
import { changed } from '@/api/desk/keys';
import { Button, TextTap } from '@/components/button';
import { DayStrip } from '@/components/calendar';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Skeleton } from '@/components/skeleton';
import { useFilters } from '@/hooks/use-filters';
import { useLive } from '@/hooks/use-live';
import { useNow } from '@/hooks/use-now';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { useVisitDesk, type VisitDesk } from '../parts/visit-desk';
import { VisitRow } from '../parts/visit-row';
import { DayBoard } from './board/day-board';
import { BoardSide } from './board-side';
import { VisitSheet } from './visit-sheet';
import { WalkInSheet } from './walk-in-sheet';
import { WeekBoard } from './week-board';
import './index.scss';

const text = deskText.visits;
type View = 'day' | 'week';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export default function AppointmentsPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('view', 'on', 'side');
  const today = dayOf(new Date());
  const view: View = filters.view === 'week' ? 'week' : 'day';
  const on = filters.on !== undefined && DAY.test(filters.on) ? filters.on : today;
  const monday = addDays(on, 1 - weekdayOf(on));
  const storeId = desk.store?.id;
  const ready = desk.ready && storeId !== undefined;
  // The strip of days knows how full each of them is, whichever way it is looked at.
  const week = useQuery({ ...boardWeekQuery(storeId ?? '', monday), enabled: ready });
  const day = useQuery({ ...boardDayQuery(storeId ?? '', on), enabled: ready && view === 'day' });
  useLive(
    storeId === undefined
      ? []
      : (['visits', 'store', 'waiting', 'pieces', 'moves'] as const).map(
          (kind) => `${kind}:${storeId}` as const,
        ),
    () => void changed('appointments', 'preparation'),
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
          days={Array.from({ length: 7 }, (_, i) => addDays(monday, i))}
          value={on}
          onChoose={(chosen) => narrow({ on: chosen, view: undefined })}
          factOf={(one) => {
            const fact = week.data?.days.find((each) => each.onDay === one);
            return { note: fact === undefined || fact.visits === 0 ? '' : String(fact.visits) };
          }}
        />
      </Box>
      {view === 'day' ? (
        <Faces query={day} skeleton={<Skeleton like="lines" rows={8} />}>
          {(data) => (
            <Day
              day={data}
              acts={desk.is('consultant', 'manager', 'headquarters')}
              wide={filters.side === 'away'}
              onWide={(wide) => narrow({ side: wide ? 'away' : undefined })}
            />
          )}
        </Faces>
      ) : (
        <Faces
          query={week}
          skeleton={<Skeleton like="lines" rows={6} />}
          isEmpty={(data) => data.advisors.length === 0}
          empty={<Empty icon="calendar" title={deskText.board.weekNone} text={deskText.board.weekNoneText} />}
        >
          {(data) => <WeekBoard week={data} onDay={(chosen) => narrow({ on: chosen, view: undefined })} />}
        </Faces>
      )}
    </DeskPage>
  );
}

interface DayProps {
  day: BoardDay;
  acts: boolean;
  /** The board has the whole width. */
  wide: boolean;
  onWide: (wide: boolean) => void;
}

function Day({ day, acts, wide, onWide }: DayProps) {
  const visitDesk = useVisitDesk();
  const [openId, setOpenId] = useState<string | null>(null);
  const [receiving, setReceiving] = useState(false);
  const open = day.visits.find((one) => one.id === openId) ?? null;
  const isToday = day.onDay === dayOf(new Date());
  return (
    <>
      <Box className="visits__walk-in">
        <Box className="visits__wide">
          <TextTap onTap={() => onWide(!wide)}>
            {wide ? deskText.board.showSide : deskText.board.hideSide}
          </TextTap>
        </Box>
        {acts && isToday ? (
          <Button small icon="mine" onTap={() => setReceiving(true)}>
            {deskText.board.walkIn}
          </Button>
        ) : null}
      </Box>
      <Box className={wide ? 'visits__floor visits__floor--wide' : 'visits__floor'}>
        <Box className="visits__main">
          <VisitList day={day} desk={visitDesk} />
          <Box className="visits__board">
            <DayBoard day={day} onOpen={(visit) => setOpenId(visit.id)} />
          </Box>
        </Box>
        <BoardSide day={day} acts={acts} />
      </Box>
      <VisitSheet day={day} visit={open} desk={visitDesk} acts={acts} onClose={() => setOpenId(null)} />
      {receiving ? <WalkInSheet day={day} onClose={() => setReceiving(false)} /> : null}
      {visitDesk.sheets}
    </>
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

const asRow = (day: BoardDay, visit: BoardVisit) => ({
  ...visit,
  storeId: day.storeId,
  advisorName: day.advisors.find((one) => one.id === visit.staffId)?.name ?? '',
});

/** In the hand: one column in time order, with the button that settles each. */
function VisitList({ day, desk }: { day: BoardDay; desk: VisitDesk }) {
  const now = useNow(30_000);
  return (
    <Box className="visits__list">
      {day.visits.length === 0 ? (
        <Empty icon="calendar" title={deskText.board.none} text={deskText.board.noneText} />
      ) : (
        <Box as="ul">
          {day.visits.map((visit) => (
            <VisitRow key={visit.id} visit={asRow(day, visit)} now={now} desk={desk} />
          ))}
        </Box>
      )}
    </Box>
  );
}
