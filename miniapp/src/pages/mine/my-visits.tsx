import { useQuery } from '@tanstack/react-query';
import { appointmentsQuery } from '@/api/appointments';
import { Badge, tones } from '@/components/badge';
import { Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Link } from '@/components/link';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { words } from '@/text';
import { mineText } from '@/text/mine';
import { visitText } from '@/text/visit';
import { momentName } from '@/text/when';

export function MyVisits() {
  const visits = useQuery(appointmentsQuery());
  return (
    <Section
      title={mineText.appointments}
      aside={
        <Link to="/customer/appointments/index" className="mine__all">
          {mineText.seeAll}
        </Link>
      }
    >
      <Faces
        query={visits}
        skeleton={<Skeleton rows={1} />}
        isEmpty={(data) => data.upcoming.length === 0}
        empty={<Row icon="calendar" title={mineText.noAppointments} to="/customer/stores/index" />}
      >
        {(data) =>
          data.upcoming.map((visit) => (
            <Row
              key={visit.id}
              icon="calendar"
              title={mineText.visit(
                momentName(visit.startsAt),
                visit.surprise ? visitText.neutral : visit.storeName,
              )}
              note={
                <Txt>
                  {visit.surprise
                    ? mineText.door(visit.code)
                    : `${mineText.wishes(visit.wishCount)}　${mineText.door(visit.code)}`}
                </Txt>
              }
              end={
                <Badge tone={tones.appointment[visit.state]}>{words.appointmentStates[visit.state]}</Badge>
              }
              to="/customer/appointment/index"
              params={{ id: visit.id }}
            />
          ))
        }
      </Faces>
    </Section>
  );
}
