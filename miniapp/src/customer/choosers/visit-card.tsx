import type { Appointment } from '@/api/appointments';
import { Badge, tones } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { StoreTaps } from '@/components/store-line';
import { words } from '@/text';
import { appointmentText as text } from '@/text/appointment';
import { timeOf } from '@zhuyue/shared';
import { momentName } from '@/text/when';
import './visit-card.scss';

/** An appointment as a card in the hand. */
export function VisitCard({ visit }: { visit: Appointment }) {
  return (
    <Box as="article" className="visit">
      <Box className="visit__head">
        <Box>
          <Txt as="p" className="visit__word">
            {text.code}
          </Txt>
          <Txt as="p" className="visit__code" selectable>
            {visit.code}
          </Txt>
        </Box>
        <Badge tone={tones.appointment[visit.state]}>{words.appointmentStates[visit.state]}</Badge>
      </Box>
      <Txt as="p" className="visit__when">
        {`${momentName(visit.startsAt)}–${timeOf(visit.endsAt)}`}
      </Txt>
      <Txt as="p" className="visit__store">
        {visit.store.name}
      </Txt>
      <Txt as="p" className="visit__address">
        {visit.store.address}
      </Txt>
      <Txt as="p" className="visit__address">
        {`${text.advisor} ${visit.advisorName} · ${text.contact} ${visit.contactName}`}
      </Txt>
      <StoreTaps store={visit.store} />
    </Box>
  );
}
