import { useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuyue/shared';
import { useState } from 'react';
import { slotsQuery } from '@/api/stores';
import { TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { firstFreeDay, SlotPicker } from '@/components/slot-picker';
import { bookingText as text } from '@/text/booking';
import { momentName } from '@/text/when';
import { ChosenStore } from '../choosers/chosen-store';
import { StoreChooser } from '../choosers/store-chooser';
import { SoonestSheet } from './soonest';
import type { BookingState } from './use-booking';
import { WaitingWay } from './waiting-sheet';

/** Days on the strip. */
const DAYS = 14;

export function StorePart({ booking }: { booking: BookingState }) {
  const { draft, change } = booking;
  const [choosing, setChoosing] = useState(false);
  const [soonest, setSoonest] = useState(false);
  return (
    <Section
      title={text.store}
      aside={draft.storeId ? <TextTap onTap={() => setChoosing(true)}>{text.changeStore}</TextTap> : null}
    >
      {draft.storeId === null ? (
        <Row icon="store" title={text.chooseStore} onTap={() => setChoosing(true)} />
      ) : (
        <ChosenStore id={draft.storeId} />
      )}
      <Row icon="clock" title={text.soonest} onTap={() => setSoonest(true)} />
      <SoonestSheet open={soonest} booking={booking} onClose={() => setSoonest(false)} />
      <StoreChooser
        open={choosing}
        title={text.chooseStore}
        service="try_on"
        value={draft.storeId}
        onChoose={(store) => change({ storeId: store.id, startsAt: null, advisorId: null })}
        onClose={() => setChoosing(false)}
      />
    </Section>
  );
}

export function TimePart({ booking }: { booking: BookingState }) {
  const { draft } = booking;
  return (
    <Section title={text.time}>
      {draft.storeId === null ? (
        <Txt as="p" className="booking__note">
          {text.pickStore}
        </Txt>
      ) : (
        <Times key={draft.storeId} storeId={draft.storeId} booking={booking} />
      )}
    </Section>
  );
}

function Times({ storeId, booking }: { storeId: string; booking: BookingState }) {
  const { draft, change, setback } = booking;
  const [day, setDay] = useState<string | null>(null);
  const wish = { purposes: [...draft.purposes], advisorId: draft.advisorId ?? undefined };
  const slots = useQuery(slotsQuery(storeId, dayOf(new Date()), DAYS, wish));
  return (
    <>
      {setback?.kind === 'slot' ? (
        <Refused
          nearest={setback.nearest}
          onChoose={(startsAt) => {
            setDay(dayOf(startsAt));
            change({ startsAt });
          }}
        />
      ) : null}
      <Faces query={slots} skeleton={<Skeleton rows={3} />}>
        {({ days }) => (
          <>
            <SlotPicker
              days={days}
              day={day ?? firstFreeDay(days)}
              onDay={setDay}
              value={draft.startsAt}
              onChoose={(startsAt) => change({ startsAt })}
            />
            <WaitingWay booking={booking} storeId={storeId} day={day ?? firstFreeDay(days)} />
          </>
        )}
      </Faces>
    </>
  );
}

/** Somebody was quicker: the free times nearest to the wish, one tap each. */
function Refused({ nearest, onChoose }: { nearest: string[]; onChoose: (startsAt: string) => void }) {
  return (
    <Box className="booking__refused" role="alert">
      <Txt as="p" className="booking__alarm">
        {`${text.refused}。${text.kept}`}
      </Txt>
      {nearest.length === 0 ? (
        <Txt as="p">{text.nearestNone}</Txt>
      ) : (
        <Chips
          label={text.nearest}
          options={nearest.map((at) => ({ value: at, text: momentName(at) }))}
          value={null}
          onChoose={onChoose}
        />
      )}
    </Box>
  );
}
