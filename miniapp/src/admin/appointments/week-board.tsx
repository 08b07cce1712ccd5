import { dayOf } from '@zhuyue/shared';
import type { BoardWeek, BoardWeekDay } from '@/api/desk/board';
import { Box, Txt } from '@/components/elements';
import { Tap } from '@/components/tap';
import { deskText } from '@/text/desk';
import { dayName } from '@/text/when';

const text = deskText.board;

type Load = BoardWeekDay['loads'][number];

const hours = (minutes: number): string => (minutes / 60).toFixed(1).replace('.0', '');

const summed = (day: BoardWeekDay): { minutes: number; shiftMinutes: number } => ({
  minutes: day.loads.reduce((sum, one) => sum + one.minutes, 0),
  shiftMinutes: day.loads.reduce((sum, one) => sum + one.shiftMinutes, 0),
});

/** A week: how full each day is, and each advisor on it. A day opens by its name. */
export function WeekBoard({ week, onDay }: { week: BoardWeek; onDay: (day: string) => void }) {
  const today = dayOf(new Date());
  return (
    <Box className="week" role="table">
      <Box className="week__row" role="row">
        <Box className="week__corner" />
        {week.days.map((day) => (
          <Tap
            key={day.onDay}
            className={`week__day ${day.onDay === today ? 'week__day--today' : ''}`}
            onTap={() => onDay(day.onDay)}
          >
            <Txt className="week__name">{dayName(day.onDay, today)}</Txt>
            <Txt className="week__sum">
              {day.periods.length === 0 ? text.shut : text.dayVisits(day.visits)}
            </Txt>
            <Bar {...summed(day)} />
          </Tap>
        ))}
      </Box>
      {week.advisors.map((advisor) => (
        <Box key={advisor.id} className="week__row" role="row">
          <Txt className="week__who">{advisor.name}</Txt>
          {week.days.map((day) => (
            <Box key={day.onDay} className="week__cell" role="cell">
              <Cell load={day.loads.find((one) => one.staffId === advisor.id)} />
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}

function Cell({ load }: { load: Load | undefined }) {
  if (load === undefined || (load.shiftMinutes === 0 && load.visits === 0)) return null;
  return (
    <>
      <Txt className="week__figure">{text.load(load.visits, load.minutes)}</Txt>
      <Bar minutes={load.minutes} shiftMinutes={load.shiftMinutes} />
      <Txt className="week__free">
        {text.freeMinutes(hours(Math.max(0, load.shiftMinutes - load.minutes)))}
      </Txt>
    </>
  );
}

/** How much of the time at work is taken; the number stands beside it. */
function Bar({ minutes, shiftMinutes }: { minutes: number; shiftMinutes: number }) {
  const share = shiftMinutes === 0 ? (minutes > 0 ? 100 : 0) : Math.min(100, (minutes / shiftMinutes) * 100);
  return (
    <Box className="week__bar" hiddenFromReaders>
      <Box
        className={`week__fill ${share >= 90 ? 'week__fill--full' : ''}`}
        style={{ width: `${String(Math.round(share))}%` }}
      />
    </Box>
  );
}
