import { APPOINTMENT_RULES, timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import type { DeskAppointmentCard } from '@/api/desk/appointments';
import { storeQuery } from '@/api/stores';
import { Box, Txt } from '@/components/elements';
import { VisitCard } from './visit-card';

const CELL = APPOINTMENT_RULES.cellMinutes;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const cellOf = (instant: string): number => Math.floor(minutesOf(timeOf(instant)) / CELL);
const hourName = (cell: number): string =>
  `${String(Math.floor((cell * CELL) / 60)).padStart(2, '0')}:${String((cell * CELL) % 60).padStart(2, '0')}`;

/** A day as a board: a column for every advisor of the store, half an hour to a line. */
export function DayBoard({ visits, storeId }: { visits: readonly DeskAppointmentCard[]; storeId?: string }) {
  const store = useQuery({ ...storeQuery(storeId ?? ''), enabled: storeId !== undefined });
  const busy = visits.map((one) => one.advisorName);
  const advisors = [...new Set([...(store.data?.advisors.map((one) => one.name) ?? []), ...busy])];
  const first = Math.min(...visits.map((one) => cellOf(one.startsAt)));
  // Whole hours, so that the lines at the left read as a clock.
  const from = first - (first % (60 / CELL));
  const to = Math.max(...visits.map((one) => cellOf(one.endsAt)), from + 60 / CELL);
  const cells = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return (
    <Box
      className="board"
      style={{ gridTemplateColumns: `56px repeat(${String(advisors.length)}, minmax(0, 1fr))` }}
    >
      {advisors.map((name, i) => (
        <Txt key={name} className="board__name" style={{ gridColumn: i + 2, gridRow: 1 }}>
          {name}
        </Txt>
      ))}
      {cells
        .filter((cell) => cell % 2 === 0)
        .map((cell) => (
          <Box key={cell} className="board__line" style={{ gridColumn: '1 / -1', gridRow: cell - from + 2 }}>
            <Txt className="board__hour">{hourName(cell)}</Txt>
          </Box>
        ))}
      {visits.map((visit) => (
        <VisitCard
          key={visit.id}
          visit={visit}
          style={{
            gridColumn: advisors.indexOf(visit.advisorName) + 2,
            gridRow: `${String(cellOf(visit.startsAt) - from + 2)} / ${String(cellOf(visit.endsAt) - from + 2)}`,
          }}
        />
      ))}
    </Box>
  );
}
