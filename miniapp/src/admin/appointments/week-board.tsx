import type { DeskAppointmentCard } from '@/api/desk/appointments';
import { Box, Txt } from '@/components/elements';
import { dayName } from '@/text/when';
import { VisitCard } from './visit-card';

/** A week side by side, each day in time order. */
export function WeekBoard({
  visits,
  days,
}: {
  visits: readonly DeskAppointmentCard[];
  days: readonly string[];
}) {
  return (
    <Box className="week">
      {days.map((day) => (
        <Box key={day} className="week__day">
          <Txt as="h2" className="week__name">
            {dayName(day)}
          </Txt>
          {visits
            .filter((one) => one.onDay === day)
            .map((visit) => (
              <VisitCard key={visit.id} visit={visit} />
            ))}
        </Box>
      ))}
    </Box>
  );
}
