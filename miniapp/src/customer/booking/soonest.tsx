import { useQuery } from '@tanstack/react-query';
import { soonestQuery } from '@/api/stores';
import { TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Row } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { usePlace } from '@/hooks/use-place';
import { bookingText as text } from '@/text/booking';
import { storeText } from '@/text/store';
import { distanceName, momentName } from '@/text/when';
import type { BookingState } from './use-booking';

interface SoonestProps {
  open: boolean;
  booking: BookingState;
  onClose: () => void;
}

/** Which store can do this soonest: one tap takes the store and the time. */
export function SoonestSheet({ open, booking, onClose }: SoonestProps) {
  return (
    <Sheet open={open} title={text.soonestTitle} onClose={onClose}>
      {open ? <Found booking={booking} onClose={onClose} /> : null}
    </Sheet>
  );
}

function Found({ booking, onClose }: Omit<SoonestProps, 'open'>) {
  const { place, state, ask } = usePlace();
  const asked = useQuery(soonestQuery([...booking.draft.purposes], place));
  return (
    <Box>
      <TextTap icon="pin" onTap={() => void ask()} disabled={state === 'asking'}>
        {place ? storeText.located : state === 'refused' ? storeText.locateRefused : storeText.nearMe}
      </TextTap>
      <Faces
        query={asked}
        skeleton={<Skeleton rows={4} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Txt as="p">{text.soonestNone}</Txt>}
      >
        {({ items }) => (
          <>
            {items.map(({ store, startsAt }) => (
              <Row
                key={store.id}
                title={store.name}
                note={
                  store.distanceM === null
                    ? text.soonestAt(momentName(startsAt))
                    : `${text.soonestAt(momentName(startsAt))} · ${distanceName(store.distanceM)}`
                }
                onTap={() => {
                  booking.change({ storeId: store.id, startsAt, advisorId: null });
                  onClose();
                }}
              />
            ))}
          </>
        )}
      </Faces>
    </Box>
  );
}
