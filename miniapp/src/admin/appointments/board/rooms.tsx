import type { BoardDay, BoardVisit } from '@/api/desk/board';
import { Box, Txt } from '@/components/elements';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { InHand, Shade } from './columns';
import { heightOf, lanesOf, minuteOf, topOf, type Span } from './geometry';
import { columnId, type Carrying } from './use-carry';
import { spanName } from './visits';

const text = deskText.board;

interface Stay {
  visit: BoardVisit;
  span: Span;
}

const staysIn = (roomId: string, visits: readonly BoardVisit[]): Stay[] =>
  visits.flatMap((visit) =>
    visit.rooms
      .filter((one) => one.roomId === roomId)
      .map((one) => ({ visit, span: { from: minuteOf(one.opensAt), to: minuteOf(one.closesAt) } })),
  );

export interface RoomColumnsProps {
  day: BoardDay;
  visits: readonly BoardVisit[];
  frame: Span;
  shut: readonly Span[];
  carrying: Carrying;
}

/** Rooms and desks: who sits where, as many beside each other as there are seats. */
export function RoomColumns({ day, visits, frame, shut, carrying }: RoomColumnsProps) {
  return (
    <>
      {day.rooms.map((room, i) => {
        const stays = staysIn(room.id, visits);
        return (
          <Box key={room.id} className="board__column board__column--room" id={columnId(room.id)}>
            <Box className="board__name">
              <Txt className="board__who">{room.name}</Txt>
              <Txt className="board__load">{text.seats(words.roomKinds[room.kind], room.capacity)}</Txt>
            </Box>
            <Box className="board__lines" style={{ height: `${String(heightOf(frame))}px` }}>
              {shut.map((span) => (
                <Shade key={span.from} span={span} frame={frame} />
              ))}
              {lanesOf(stays, (one) => one.span).map(({ item, lane }) => (
                <Box
                  key={item.visit.id}
                  className={`stay stay--${item.visit.state}`}
                  label={`${room.name} ${spanName(item.span)} ${item.visit.contactName}`}
                  style={{
                    top: `${String(topOf(item.span.from, frame))}px`,
                    height: `${String(heightOf(item.span) - 1)}px`,
                    left: `${String((lane / Math.max(1, room.capacity)) * 100)}%`,
                    width: `${String(100 / Math.max(1, room.capacity))}%`,
                  }}
                >
                  <Txt className="stay__name">{item.visit.contactName}</Txt>
                </Box>
              ))}
              <InHand id={room.id} column={day.advisors.length + i} frame={frame} carrying={carrying} />
            </Box>
          </Box>
        );
      })}
    </>
  );
}
