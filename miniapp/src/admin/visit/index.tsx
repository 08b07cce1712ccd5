import { timeOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { deskAppointmentQuery } from '@/api/desk/appointments';
import { changed } from '@/api/desk/keys';
import { deskVisitQuery, type DeskVisit } from '@/api/desk/visits';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Facts } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useLive } from '@/hooks/use-live';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { FileLink } from '../parts/file-link';
import { useDesk } from '../parts/use-desk';
import { mainStep, useVisitDesk } from '../parts/visit-desk';
import { Brief } from './brief';
import { TrayPart } from './tray';
import './index.scss';

const text = deskText.reception;
const ROLES = ['consultant', 'manager', 'headquarters'] as const;

/** 顾问手卡: who comes, what fits, what lies on the tray, what was said. */
export default function VisitPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const steps = useVisitDesk();
  const asked = useQuery({ ...deskVisitQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const file = useQuery({ ...deskAppointmentQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const visit = asked.data?.visit;
  useLive(
    visit === undefined ? [] : [`visits:${visit.storeId}`],
    () => void changed('visits', 'appointments'),
  );
  const main = file.data ? mainStep(file.data) : undefined;
  const step = async (): Promise<void> => {
    if (file.data && main) await steps.step(file.data, main);
    await changed('visits');
  };
  return (
    <DeskPage
      desk={desk}
      title={visit ? `${timeOf(visit.startsAt)} ${visit.contactName}` : text.one}
      place="visits"
      roles={ROLES}
      backTo="/admin/visits/index"
      bar={
        main ? (
          <Button kind="gold" full onTap={step}>
            {deskText.frame.visitActions[main]}
          </Button>
        ) : undefined
      }
    >
      {id === undefined ? (
        <Empty
          icon="heart"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={text.title}
          onAction={() => replace('/admin/visits/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(data) => (
            <Box className="desk-halves">
              <Box>
                <Head data={data} />
                <TrayPart data={data} />
              </Box>
              <Brief data={data} />
            </Box>
          )}
        </Faces>
      )}
      {steps.sheets}
    </DeskPage>
  );
}

function Head({ data }: { data: DeskVisit }) {
  const { visit } = data;
  return (
    <>
      <Box className="reception-head">
        <Badge tone={tones.appointment[visit.state]}>{deskText.frame.visitStates[visit.state]}</Badge>
        <Txt className="desk-soft">{momentName(visit.startsAt)}</Txt>
      </Box>
      {visit.surprise ? (
        <Txt as="p" className="reception-secret" role="status">
          {text.surprise}
        </Txt>
      ) : null}
      <Facts
        facts={[
          [deskText.visits.code, visit.code],
          [deskText.visits.advisor, visit.advisorName],
          [deskText.visits.phone, visit.phoneMasked],
          [deskText.visits.purpose, visit.surprise ? null : words.appointmentPurposes[visit.purpose]],
          [deskText.visits.note, data.note],
          [
            text.toVisit,
            <FileLink key="file" to="/admin/appointment/index" id={visit.id}>
              {visit.code}
            </FileLink>,
          ],
        ]}
      />
    </>
  );
}
