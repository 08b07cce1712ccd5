import type { Today } from '@/api/desk/today';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Link } from '@/components/link';
import { Section } from '@/components/rows';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { ClaimRow } from '../parts/claim-row';
import type { VisitDesk } from '../parts/visit-desk';
import { VisitRow } from '../parts/visit-row';

const text = deskText.today;
const SOON_MS = 2 * 3_600_000;

/** What does not wait: promises that are over or nearly, people who should be here or are. */
export function NowList({ day, now, desk }: { day: Today; now: number; desk: VisitDesk }) {
  const claims = day.claims.filter(
    (one) => one.overdue || (one.dueAt !== null && new Date(one.dueAt).getTime() - now < SOON_MS),
  );
  const visits = day.appointments.filter(
    (one) => one.state === 'arrived' || (one.state === 'booked' && new Date(one.startsAt).getTime() < now),
  );
  return (
    <Section title={text.now}>
      {claims.length + visits.length === 0 ? <Txt className="desk-none">{text.nothing}</Txt> : null}
      <Box as="ul">
        {visits.map((visit) => (
          <VisitRow key={visit.id} visit={visit} now={now} desk={desk} />
        ))}
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </Box>
    </Section>
  );
}

export function Visits({
  visits,
  now,
  desk,
}: {
  visits: Today['appointments'];
  now: number;
  desk: VisitDesk;
}) {
  return (
    <Section
      title={text.visits}
      aside={
        <Link to="/admin/appointments/index" className="today__all">
          <Txt>{text.toVisits}</Txt>
        </Link>
      }
    >
      {visits.length === 0 ? (
        <Empty
          icon="calendar"
          title={text.noVisits}
          text={text.noVisitsText}
          action={text.toWeek}
          onAction={() => go('/admin/appointments/index', { view: 'week' })}
        />
      ) : (
        <Box as="ul">
          {visits.map((visit) => (
            <VisitRow key={visit.id} visit={visit} now={now} desk={desk} />
          ))}
        </Box>
      )}
    </Section>
  );
}
