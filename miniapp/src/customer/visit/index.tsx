import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { appointmentQuery, type Appointment } from '@/api/appointments';
import { addressFor } from '@/api/call';
import { setSurprise, visitAroundQuery, type VisitAround } from '@/api/visits';
import { Button } from '@/components/button';
import { Switch } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Page } from '@/components/page';
import { Qr } from '@/components/qr';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useParams } from '@/hooks/use-params';
import { addToCalendar } from '@/platform/calendar';
import { go } from '@/platform/navigation';
import { visitText as text } from '@/text/visit';
import { momentName } from '@/text/when';
import { VISIT_LIMITS } from '@zhuyue/shared';
import { Votes } from './votes';
import './index.scss';

export default function VisitPage() {
  const { id } = useParams('id');
  return (
    <Page title={text.title} backTo="/customer/appointments/index">
      {id === undefined ? (
        <Empty
          icon="calendar"
          title={text.missing}
          text={text.missingText}
          action={text.toList}
          onAction={() => go('/customer/appointments/index')}
        />
      ) : (
        <SignInGate title={text.signInFirst}>
          <Around id={id} />
        </SignInGate>
      )}
    </Page>
  );
}

function Around({ id }: { id: string }) {
  const visit = useQuery(appointmentQuery(id));
  const around = useQuery(visitAroundQuery(id));
  const live = visit.data?.state === 'booked' || visit.data?.state === 'arrived';
  return (
    <Faces query={around.data ? visit : around} skeleton={<Skeleton rows={5} />}>
      {() =>
        visit.data && around.data ? (
          <>
            {live ? <Door visit={visit.data} around={around.data} /> : null}
            {around.data.recap ? (
              <Section>
                <Row icon="heart" title={text.toRecap} to="/customer/recap/index" params={{ id }} />
              </Section>
            ) : null}
            <Calendar around={around.data} />
            {live ? <Surprise key={around.data.alias} id={id} around={around.data} /> : null}
            <Votes visit={visit.data} />
          </>
        ) : null
      }
    </Faces>
  );
}

function Door({ visit, around }: { visit: Appointment; around: VisitAround }) {
  return (
    <Section title={text.door}>
      <Box className="visit-door">
        <Qr text={around.codeText} label={text.qr(visit.code)} />
        <Txt className="visit-door__code">{visit.code}</Txt>
        <Txt as="p" className="visit-soft">
          {`${momentName(visit.startsAt)}　${text.doorNote}`}
        </Txt>
      </Box>
    </Section>
  );
}

function Calendar({ around }: { around: VisitAround }) {
  const add = async (): Promise<void> => {
    const done = await addToCalendar(around.entry, addressFor(around.calendarPath, {}));
    say(done ? text.calendarAdded : text.calendarFailed);
  };
  return (
    <Section title={text.calendar}>
      <Button icon="calendar" full onTap={add}>
        {text.addCalendar}
      </Button>
      <Txt as="p" className="visit-soft">
        {text.calendarNote}
      </Txt>
      <Row icon="bell" title={text.remindersTitle} note={text.remindersNote} to="/customer/reminders/index" />
    </Section>
  );
}

function Surprise({ id, around }: { id: string; around: VisitAround }) {
  const [alias, setAlias] = useState(around.alias ?? '');
  const on = around.alias !== null;
  const turn = async (next: boolean): Promise<void> => {
    const done = await attempt(() => setSurprise(id, { on: next }));
    if (done) say(next ? text.surpriseOn : text.surpriseOff);
  };
  const save = async (): Promise<void> => {
    const name = alias.trim();
    const body = name === '' ? { on: true } : { on: true, alias: name };
    if (await attempt(() => setSurprise(id, body))) say(text.saved);
  };
  return (
    <Section>
      <Switch label={text.surprise} note={text.surpriseNote} on={on} onChange={(next) => void turn(next)} />
      {on ? (
        <>
          <TextField
            label={text.alias}
            hint={text.aliasHint}
            value={alias}
            onValue={setAlias}
            maxLength={VISIT_LIMITS.alias}
          />
          <Button full disabled={alias.trim() === around.alias} onTap={save}>
            {text.aliasSave}
          </Button>
          <Txt as="p" className="visit-soft">
            {text.surpriseSent}
          </Txt>
        </>
      ) : null}
    </Section>
  );
}
