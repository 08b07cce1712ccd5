import { timeOf } from '@zhuyue/shared';
import type { CSSProperties } from 'react';
import type { DeskAppointmentCard } from '@/api/desk/appointments';
import { Badge, tones } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Link } from '@/components/link';
import { deskText } from '@/text/desk';

/** A visit on a board: it can be picked up, so it is a card. */
export function VisitCard({ visit, style }: { visit: DeskAppointmentCard; style?: CSSProperties }) {
  return (
    <Box className={`visit-card visit-card--${visit.state}`} style={style}>
      <Link to="/admin/appointment/index" params={{ id: visit.id }} className="visit-card__main">
        <Txt className="visit-card__time">{`${timeOf(visit.startsAt)}–${timeOf(visit.endsAt)}`}</Txt>
        <Txt className="visit-card__name">{visit.contactName}</Txt>
        <Box className="visit-card__foot">
          <Badge tone={tones.appointment[visit.state]}>{deskText.frame.visitStates[visit.state]}</Badge>
          <Txt className="desk-soft">{deskText.today.wishes(visit.wishCount)}</Txt>
        </Box>
      </Link>
    </Box>
  );
}
