import { dayOf, timeOf } from '@zhuyue/shared';
import type { BoardDay, BoardVisit } from '@/api/desk/board';
import { Box, Txt } from '@/components/elements';
import { useNow } from '@/hooks/use-now';
import { deskText } from '@/text/desk';
import { CarryBar } from './carry-bar';
import { AdvisorColumn, Shade } from './columns';
import { clockOf, frameOf, heightOf, inBoth, minuteOf, outsideOf, topOf, type Span } from './geometry';
import { RoomColumns } from './rooms';
import { useCarry } from './use-carry';
import { isOnBoard, spanOf } from './visits';
import './board.scss';

const text = deskText.board;

const spansOf = (periods: readonly { opensAt: string; closesAt: string }[]): Span[] =>
  periods.map((one) => ({ from: minuteOf(one.opensAt), to: minuteOf(one.closesAt) }));

export interface DayBoardProps {
  day: BoardDay;
  onOpen: (visit: BoardVisit) => void;
}

/** A day as a board: a column for everybody at work and one for each room, a quarter of an hour to a line. */
export function DayBoard({ day, onOpen }: DayBoardProps) {
  const now = useNow(20_000);
  const visits = day.visits.filter(isOnBoard);
  const open = spansOf(day.periods);
  const frame = frameOf([...open, ...visits.map(spanOf)]);
  const carrying = useCarry({ day, frame });
  const height = heightOf(frame);
  const hours = Array.from({ length: (frame.to - frame.from) / 60 }, (_, i) => frame.from + i * 60);
  return (
    <>
      <Box className="board">
        <Box className="board__paper">
          <Box className="board__axis">
            <Box className="board__name" />
            <Box className="board__time" style={{ height: `${String(height)}px` }}>
              {hours.map((minute) => (
                <Txt
                  key={minute}
                  className="board__hour"
                  style={{ top: `${String(topOf(minute, frame))}px` }}
                >
                  {clockOf(minute)}
                </Txt>
              ))}
            </Box>
          </Box>
          {day.advisors.map((advisor, i) => (
            <AdvisorColumn
              key={advisor.id}
              advisor={advisor}
              column={i}
              frame={frame}
              shut={outsideOf(frame, inBoth(open, spansOf(advisor.shifts)))}
              visits={visits.filter((one) => one.staffId === advisor.id)}
              now={now}
              carrying={carrying}
              onOpen={onOpen}
            />
          ))}
          <RoomColumns
            day={day}
            visits={visits}
            frame={frame}
            shut={outsideOf(frame, open)}
            carrying={carrying}
          />
          <Closures day={day} frame={frame} />
          <NowLine onDay={day.onDay} now={now} frame={frame} />
        </Box>
      </Box>
      <Txt as="p" className="board__legend">
        {text.legend}
      </Txt>
      <CarryBar carrying={carrying} day={day} />
    </>
  );
}

/** What shuts the store at short notice lies across all columns, with its reason. */
function Closures({ day, frame }: { day: BoardDay; frame: Span }) {
  return (
    <>
      {day.closures.map((one) => (
        <Shade
          key={one.id}
          span={{
            from: Math.max(frame.from, minuteOf(one.opensAt)),
            to: Math.min(frame.to, minuteOf(one.closesAt)),
          }}
          frame={frame}
          words={`${text.closed} ${one.reason}`}
        />
      ))}
    </>
  );
}

function NowLine({ onDay, now, frame }: { onDay: string; now: number; frame: Span }) {
  const at = new Date(now);
  const minute = minuteOf(timeOf(at));
  if (dayOf(at) !== onDay || minute < frame.from || minute > frame.to) return null;
  return (
    <Box className="board__now" style={{ top: `${String(topOf(minute, frame))}px` }}>
      <Txt className="board__now-time">{timeOf(at)}</Txt>
    </Box>
  );
}
