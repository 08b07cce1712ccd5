import type { AppointmentAction } from '@zhuyue/shared';
import { timeOf } from '@zhuyue/shared';
import { useState } from 'react';
import type { DeskAppointmentCard } from '@/api/desk/appointments';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Icon } from '@/components/icon';
import { Link } from '@/components/link';
import { Sheet } from '@/components/sheet';
import { Tap } from '@/components/tap';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { spanName } from '@/text/span';
import { Steps } from './steps';
import { mainStep, type VisitDesk } from './visit-desk';
import './visit-row.scss';

const text = deskText.frame;

/** What the clock says of a visit that is not settled yet. */
function waitOf(visit: RowVisit, now: number): { words: string; late: boolean } | null {
  const away = new Date(visit.startsAt).getTime() - now;
  if (visit.state !== 'booked' || away > 3_600_000) return null;
  return away < 0
    ? { words: deskText.today.late(spanName(away)), late: true }
    : { words: deskText.today.soon(spanName(away)), late: false };
}

/** What a line says of a visit. */
export type RowVisit = Pick<
  DeskAppointmentCard,
  | 'id'
  | 'storeId'
  | 'state'
  | 'startsAt'
  | 'contactName'
  | 'phoneMasked'
  | 'advisorName'
  | 'wishCount'
  | 'actions'
>;

export interface VisitRowProps {
  visit: RowVisit;
  now: number;
  desk: VisitDesk;
}

/** A visit in one line: when, who, with whom, and the one button that settles it. */
export function VisitRow({ visit, now, desk }: VisitRowProps) {
  const [more, setMore] = useState(false);
  const main = mainStep(visit);
  const rest = visit.actions.filter((one) => one.action !== main);
  const wait = waitOf(visit, now);
  const step = async (action: AppointmentAction): Promise<void> => {
    setMore(false);
    await desk.step(visit, action);
  };
  return (
    <Box as="li" className={`visit ${wait?.late ? 'visit--late' : ''}`}>
      <Link to="/admin/appointment/index" params={{ id: visit.id }} className="visit__main">
        <Txt as="time" className="visit__time">
          {timeOf(visit.startsAt)}
        </Txt>
        <Box className="visit__words">
          <Box className="visit__who">
            <Txt className="visit__name">{visit.contactName}</Txt>
            <Badge tone={tones.appointment[visit.state]}>{text.visitStates[visit.state]}</Badge>
            {wait ? <Txt className={wait.late ? 'visit__late' : 'desk-soft'}>{wait.words}</Txt> : null}
          </Box>
          <Txt className="desk-soft">
            {[visit.phoneMasked, visit.advisorName, deskText.today.wishes(visit.wishCount)]
              .filter((one) => one !== null)
              .join(' · ')}
          </Txt>
        </Box>
      </Link>
      <Box className="visit__steps">
        {main ? (
          <Button small onTap={() => step(main)}>
            {text.visitActions[main]}
          </Button>
        ) : null}
        {rest.length > 0 ? (
          <Tap
            className="visit__more"
            label={`${visit.contactName} ${text.moreSteps}`}
            onTap={() => setMore(true)}
          >
            <Icon name="list" size={20} />
          </Tap>
        ) : null}
      </Box>
      <Sheet
        open={more}
        title={`${timeOf(visit.startsAt)} ${visit.contactName}`}
        onClose={() => setMore(false)}
      >
        <Steps
          steps={rest}
          wordOf={text.visitActions}
          refusalOf={words.appointmentRefusals}
          dangerous={['cancel', 'noShow']}
          onStep={step}
        />
      </Sheet>
    </Box>
  );
}
