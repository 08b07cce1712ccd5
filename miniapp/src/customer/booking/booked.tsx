import type { Appointment } from '@/api/appointments';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Page } from '@/components/page';
import { Row } from '@/components/rows';
import { go, replace } from '@/platform/navigation';
import { bookingText as text } from '@/text/booking';
import { visitText } from '@/text/visit';
import { Remind } from '../choosers/remind';
import { VisitCard } from '../choosers/visit-card';

/** A card one would keep: the code large, where, when, how to get there. */
export function BookedCard({ made }: { made: Appointment }) {
  return (
    <Page
      title={text.title}
      backTo="/pages/home/index"
      bar={
        <>
          <Button kind="quiet" onTap={() => go('/pages/browse/index')}>
            {text.continueBrowsing}
          </Button>
          <Button kind="gold" full onTap={() => replace('/customer/appointment/index', { id: made.id })}>
            {text.see}
          </Button>
        </>
      }
    >
      <Box className="booked" role="status">
        <Txt as="h2" className="booked__title">
          {text.done}
        </Txt>
        <Txt as="p" className="booked__text">
          {text.doneText}
        </Txt>
      </Box>
      <VisitCard visit={made} />
      <Row
        icon="heart"
        title={visitText.open}
        note={visitText.openNote}
        to="/customer/visit/index"
        params={{ id: made.id }}
      />
      <Remind moment="booking" done={text.reminded}>
        {text.remind}
      </Remind>
    </Page>
  );
}
