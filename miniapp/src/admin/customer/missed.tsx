import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  countMissedAgain,
  forgiveMissed,
  missedQuery,
  type MissedVisit,
  type MissedVisits,
} from '@/api/desk/missed';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import type { Desk } from '../parts/use-desk';

const text = deskText.missed;

/** 爽约: what was missed, what follows from it by the store's own terms, and how it is forgiven. */
export function Missed({ customerId, desk }: { customerId: string; desk: Desk }) {
  const may = desk.is('consultant', 'manager', 'headquarters');
  const asked = useQuery({ ...missedQuery(customerId, desk.store?.id), enabled: desk.ready && may });
  if (!may) return null;
  return (
    <Section title={text.title}>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={2} />}>
        {(data) => <Lines data={data} desk={desk} />}
      </Faces>
    </Section>
  );
}

function Lines({ data, desk }: { data: MissedVisits; desk: Desk }) {
  const [forgiving, setForgiving] = useState<MissedVisit | null>(null);
  // Whoever forgives answers for the store where it was missed.
  const decides = ({ storeId }: MissedVisit): boolean =>
    desk.is('manager', 'headquarters') && desk.stores.some((store) => store.id === storeId);
  const forgive = async (reason: string): Promise<boolean> => {
    const gone = forgiving !== null && (await attempt(() => forgiveMissed(forgiving.appointmentId, reason)));
    if (gone) say(text.forgiven);
    return gone;
  };
  const countAgain = async ({ appointmentId }: MissedVisit): Promise<void> => {
    if (await attempt(() => countMissedAgain(appointmentId))) say(text.counted);
  };
  return (
    <>
      <Txt as="p" className={data.items.length === 0 ? 'desk-none' : 'desk-lead'}>
        {standingWords(data)}
      </Txt>
      {data.items.map((one) => (
        <Box key={one.appointmentId} className="missed">
          <Row
            title={momentFigures(one.startsAt)}
            note={noteOf(one)}
            end={
              <Badge tone={one.forgivenAt === null ? 'alarm' : 'quiet'}>
                {one.forgivenAt === null ? text.counts : text.isForgiven}
              </Badge>
            }
            to="/admin/appointment/index"
            params={{ id: one.appointmentId }}
          />
          {decides(one) ? (
            one.forgivenAt === null ? (
              <Button small kind="quiet" onTap={() => setForgiving(one)}>
                {text.forgive}
              </Button>
            ) : (
              <Button small kind="quiet" onTap={() => countAgain(one)}>
                {text.countAgain}
              </Button>
            )
          ) : null}
        </Box>
      ))}
      <AskSheet
        open={forgiving !== null}
        title={text.forgive}
        lead={text.forgiveText}
        missing={deskText.frame.reasonMissing}
        yes={text.forgive}
        onClose={() => setForgiving(null)}
        onYes={forgive}
      />
    </>
  );
}

const noteOf = ({ storeName, forgivenAt, forgivenBy, reason }: MissedVisit): string =>
  forgivenAt === null
    ? storeName
    : text.forgivenBy(storeName, forgivenBy ?? '', momentFigures(forgivenAt), reason ?? '');

function standingWords({ standing, items }: MissedVisits): string {
  const { missed, limit, consequence, until } = standing;
  if (items.length === 0) return text.none;
  if (consequence === 'pause' && until !== null) return text.paused(missed, momentFigures(until));
  return consequence === 'confirm' ? text.confirmed(missed) : text.free(missed, limit);
}
