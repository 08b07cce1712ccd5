import { dayOf, timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { findVisitsQuery, type FoundVisit } from '@/api/desk/visits';
import { changed } from '@/api/desk/keys';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { TextField } from '@/components/field';
import { Row, Section } from '@/components/rows';
import { ScanButton } from '@/components/scan-button';
import { Skeleton } from '@/components/skeleton';
import { useLive } from '@/hooks/use-live';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { dayName } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { ShortTrays } from '../parts/short-trays';
import { useDesk } from '../parts/use-desk';

const text = deskText.reception;
const ROLES = ['consultant', 'manager', 'headquarters'] as const;

/** 接待: the guest is found by the code, the name or the end of the number; trays that are short stand above. */
export default function VisitsPage() {
  const desk = useDesk();
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState('');
  const storeId = desk.store?.id;
  const found = useQuery({ ...findVisitsQuery(storeId, asked), enabled: desk.ready && asked !== '' });
  useLive(storeId === undefined ? [] : [`visits:${storeId}`], () => void changed('visits'));
  const take = (read: string): void => {
    setSaid(read.replace(/^ZHUYUE:V:/i, ''));
    setAsked(read.trim());
  };
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="visits"
      roles={ROLES}
      aside={
        desk.is('manager', 'headquarters') ? (
          <Button small kind="quiet" icon="chart" onTap={() => go('/admin/visit-figures/index')}>
            {text.figures}
          </Button>
        ) : undefined
      }
    >
      <ShortTrays storeId={storeId} ready={desk.ready} />
      <Box className="scan-box">
        <Box className="scan-box__line">
          <TextField
            label={text.find}
            hint={text.findHint}
            value={said}
            onValue={setSaid}
            maxLength={60}
            onEnter={() => take(said)}
          />
        </Box>
        <ScanButton kind="quiet" onText={take}>
          {text.scan}
        </ScanButton>
      </Box>
      {asked === '' ? (
        <Empty icon="heart" title={text.first} text={text.firstText} />
      ) : (
        <Faces
          query={found}
          skeleton={<Skeleton like="lines" rows={3} />}
          isEmpty={(data) => data.items.length === 0}
          empty={<Empty icon="search" title={text.none} text={text.noneText} />}
        >
          {({ items }) => (
            <Section title={text.found}>
              {items.map((one) => (
                <Found key={one.id} visit={one} />
              ))}
            </Section>
          )}
        </Faces>
      )}
    </DeskPage>
  );
}

function Found({ visit }: { visit: FoundVisit }) {
  return (
    <Row
      icon="calendar"
      title={`${timeOf(visit.startsAt)} ${visit.contactName}`}
      note={`${dayName(dayOf(visit.startsAt))}　${visit.advisorName}　${visit.phoneMasked ?? ''}`}
      end={<Badge tone={tones.appointment[visit.state]}>{deskText.frame.visitStates[visit.state]}</Badge>}
      to="/admin/visit/index"
      params={{ id: visit.id }}
    />
  );
}
