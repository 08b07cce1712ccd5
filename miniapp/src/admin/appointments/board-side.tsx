import { dayOf, timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import type { BoardDay } from '@/api/desk/board';
import { preparationQuery, type PreparedVisit } from '@/api/desk/preparation';
import { Badge, type Tone } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { Arriving, summaryOf } from '../parts/trays';
import { WaitingSide } from './side';

const text = deskText.board;

/** What a manager has an eye on beside the board: trays by time, what arrives, who waits, who is at work. */
export function BoardSide({ day, acts }: { day: BoardDay; acts: boolean }) {
  const ahead = day.onDay >= dayOf(new Date());
  const asked = useQuery({ ...preparationQuery(day.storeId, day.onDay), enabled: ahead });
  return (
    <Box as="aside" className="board-side" label={text.sides}>
      {ahead ? (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={4} />}>
          {({ visits }) => (
            <>
              <Trays visits={visits} onDay={day.onDay} />
              <Arriving visits={visits} />
            </>
          )}
        </Faces>
      ) : null}
      <WaitingSide storeId={day.storeId} acts={acts} />
      <Hours day={day} />
    </Box>
  );
}

const standOf = ({ readyAt, lines }: PreparedVisit): readonly [tone: Tone, word: string] | null => {
  if (readyAt !== null) return ['good', text.trayReady];
  const missing = lines.filter((line) => line.state === 'missing').length;
  if (missing > 0) return ['alarm', text.trayLost(missing)];
  return lines.some((line) => line.state === 'late') ? ['alarm', deskText.preparation.states.late] : null;
};

/** 备盘清单, the next guest first; each opens the list where it is prepared. */
function Trays({ visits, onDay }: { visits: readonly PreparedVisit[]; onDay: string }) {
  return (
    <Section title={text.preparation}>
      {visits.length === 0 ? <Txt className="desk-none">{deskText.preparation.none}</Txt> : null}
      {visits.map((visit) => {
        const stand = standOf(visit);
        return (
          <Row
            key={visit.id}
            title={deskText.preparation.at(timeOf(visit.startsAt), visit.contactName)}
            note={summaryOf(visit)}
            end={stand === null ? undefined : <Badge tone={stand[0]}>{stand[1]}</Badge>}
            to="/admin/preparation/index"
            params={{ on: onDay }}
          />
        );
      })}
    </Section>
  );
}

const spans = (periods: readonly { opensAt: string; closesAt: string }[]): string =>
  periods.map((one) => `${one.opensAt}–${one.closesAt}`).join('、');

/** What shuts the store that day, and who is at work. */
function Hours({ day }: { day: BoardDay }) {
  return (
    <Section title={text.settings}>
      {day.closures.map((one) => (
        <Row
          key={one.id}
          title={`${text.closed} ${spans([one])}`}
          note={one.reason}
          to="/admin/store-settings/index"
        />
      ))}
      {day.advisors.map((one) => (
        <Row
          key={one.id}
          title={one.name}
          note={one.shifts.length === 0 ? text.away : spans(one.shifts)}
          to="/admin/roster/index"
        />
      ))}
    </Section>
  );
}
