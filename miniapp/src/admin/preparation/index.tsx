import { addDays, dayOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { changed } from '@/api/desk/keys';
import {
  preparationQuery,
  type PreparationLine,
  type PreparedVisit,
  type StrayParcel,
} from '@/api/desk/preparation';
import { Badge } from '@/components/badge';
import { DayStrip } from '@/components/calendar';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useFilters } from '@/hooks/use-filters';
import { useLive } from '@/hooks/use-live';
import { deskText } from '@/text/desk';
import { DeskPage } from '../parts/desk-page';
import { Arriving } from '../parts/trays';
import { useDesk } from '../parts/use-desk';
import { SubstituteSheet } from './substitute';
import { TrayVisit } from './visit';
import './index.scss';

const text = deskText.preparation;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Days ahead that can be prepared for. */
const DAYS = 7;

/** 备盘: every tray of the day by time, each line with the one button that settles it. */
export default function PreparationPage() {
  const desk = useDesk();
  const [filters, narrow] = useFilters('on');
  const today = dayOf(new Date());
  const on = filters.on !== undefined && DAY.test(filters.on) ? filters.on : today;
  const asked = useQuery({ ...preparationQuery(desk.store?.id, on), enabled: desk.ready });
  const [swapping, setSwapping] = useState<{ visit: PreparedVisit; line: PreparationLine } | null>(null);
  const storeId = desk.store?.id;
  useLive(
    storeId === undefined ? [] : [`visits:${storeId}`, `moves:${storeId}`, `pieces:${storeId}`],
    () => void changed('preparation'),
  );
  return (
    <DeskPage desk={desk} title={text.title} place="preparation">
      <Box className="desk-filters">
        <DayStrip
          label={text.day}
          days={Array.from({ length: DAYS }, (_, i) => addDays(today, i))}
          value={on}
          onChoose={(day) => narrow({ on: day === today ? undefined : day })}
        />
      </Box>
      <Faces
        query={asked}
        skeleton={<Skeleton like="lines" rows={8} />}
        isEmpty={({ visits, strays }) => visits.length + strays.length === 0}
        empty={<Empty icon="gem" title={text.none} text={text.noneText} />}
      >
        {({ visits, strays }) => (
          <Box className="preparation">
            <Box className="preparation__visits">
              {visits.length === 0 ? <Txt className="desk-none">{text.none}</Txt> : null}
              {visits.map((visit) => (
                <TrayVisit
                  key={visit.id}
                  visit={visit}
                  onSubstitute={(line) => setSwapping({ visit, line })}
                />
              ))}
            </Box>
            <Box className="preparation__side">
              <Arriving visits={visits} />
              <Strays strays={strays} />
            </Box>
          </Box>
        )}
      </Faces>
      <SubstituteSheet of={swapping} onClose={() => setSwapping(null)} />
    </DeskPage>
  );
}

/** Parcels whose guest will not come: each opens where its way back is decided. */
function Strays({ strays }: { strays: readonly StrayParcel[] }) {
  if (strays.length === 0) return null;
  return (
    <Section title={text.strays}>
      <Txt as="p" className="desk-lead">
        {text.straysText}
      </Txt>
      {strays.map((one) => (
        <Row
          key={one.transferId}
          title={deskText.transfers.routeOf(one.fromStoreName, one.toStoreName)}
          note={text.stray(one.number, one.code)}
          end={<Badge tone="waiting">{deskText.transfers.states[one.state]}</Badge>}
          to="/admin/transfer/index"
          params={{ id: one.transferId }}
        />
      ))}
    </Section>
  );
}
