import { timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { deskAppointmentQuery, type DeskAppointment } from '@/api/desk/appointments';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Timeline } from '@/components/timeline';
import { Veil } from '@/components/veil';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { FileLink } from '../parts/file-link';
import { Steps } from '../parts/steps';
import { TalkDesk } from '../parts/talk-desk';
import { useDesk } from '../parts/use-desk';
import { mainStep, useVisitDesk } from '../parts/visit-desk';
import { WishList } from './wishes';
import './index.scss';

const text = deskText.visits;

export default function AppointmentPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const visitDesk = useVisitDesk();
  const asked = useQuery({ ...deskAppointmentQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const main = asked.data ? mainStep(asked.data) : undefined;
  return (
    <DeskPage
      desk={desk}
      title={asked.data ? `${momentName(asked.data.startsAt)} ${asked.data.contactName}` : text.one}
      place="appointments"
      backTo="/admin/appointments/index"
      bar={
        asked.data && main ? (
          <Button kind="gold" full onTap={() => visitDesk.step(asked.data, main)}>
            {deskText.frame.visitActions[main]}
          </Button>
        ) : undefined
      }
    >
      {id === undefined ? (
        <Empty
          icon="calendar"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/appointments/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={6} />}>
          {(visit) => (
            <Box className="desk-halves">
              <Box>
                <Head visit={visit} />
                <Steps
                  steps={visit.actions.filter((one) => one.action !== main)}
                  wordOf={deskText.frame.visitActions}
                  refusalOf={words.appointmentRefusals}
                  dangerous={['cancel', 'noShow']}
                  onStep={(action) => visitDesk.step(visit, action)}
                />
                <Veil on={visit.surprise}>
                  <WishList visit={visit} maySell={desk.is('consultant', 'manager', 'headquarters')} />
                </Veil>
              </Box>
              <Box>
                {visit.customerId === '' ? null : <TalkDesk kind="appointment" id={visit.id} />}
                <Section title={text.history}>
                  <Timeline happenings={linesOf(visit)} />
                </Section>
              </Box>
            </Box>
          )}
        </Faces>
      )}
      {visitDesk.sheets}
    </DeskPage>
  );
}

const linesOf = (visit: DeskAppointment) =>
  [...visit.history]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map((line, i) => ({
      key: `${line.at}-${String(i)}`,
      title: deskText.frame.visitActions[line.action],
      at: line.at,
      by: deskText.frame.actors[line.actorRole],
      text: line.reason ?? undefined,
    }));

function Head({ visit }: { visit: DeskAppointment }) {
  return (
    <>
      <Box className="visit-head">
        <Txt className="visit-head__time">{`${timeOf(visit.startsAt)}–${timeOf(visit.endsAt)}`}</Txt>
        <Badge tone={tones.appointment[visit.state]}>{deskText.frame.visitStates[visit.state]}</Badge>
      </Box>
      <Facts
        facts={[
          [text.code, visit.code],
          [
            text.customer,
            <FileLink key="who" to="/admin/customer/index" id={visit.customerId}>
              {visit.contactName}
            </FileLink>,
          ],
          [text.phone, visit.phoneMasked],
          [text.advisor, visit.advisorName],
          [text.purpose, words.appointmentPurposes[visit.purpose]],
          [
            deskText.reception.one,
            <FileLink key="brief" to="/admin/visit/index" id={visit.id}>
              {deskText.reception.open}
            </FileLink>,
          ],
          [text.note, visit.note],
          [text.cancelReason, visit.cancelReason],
        ]}
      />
    </>
  );
}
