import { useDidShow } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import { appointmentQuery, type Appointment } from '@/api/appointments';
import { Button } from '@/components/button';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Facts, Row, Section } from '@/components/rows';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { Skeleton } from '@/components/skeleton';
import { Timeline } from '@/components/timeline';
import { Veil } from '@/components/veil';
import { useParams } from '@/hooks/use-params';
import { useTray } from '@/hooks/use-tray';
import { go } from '@/platform/navigation';
import { appointmentText as text } from '@/text/appointment';
import { bookingText } from '@/text/booking';
import { visitText } from '@/text/visit';
import { Remind } from '../choosers/remind';
import { TalkRow } from '../choosers/talk-row';
import { VisitCard } from '../choosers/visit-card';
import { VisitActions } from './actions';
import { Late } from './late';
import { StoreChange } from './store-change';
import { TrayPart } from './tray';
import './index.scss';

export default function AppointmentPage() {
  const { id } = useParams('id');
  if (id === undefined) {
    return (
      <Page title={text.title} backTo="/customer/appointments/index">
        <Empty
          icon="calendar"
          title={text.missing}
          text={text.missingText}
          action={text.toList}
          onAction={() => go('/customer/appointments/index')}
        />
      </Page>
    );
  }
  return (
    <Page title={text.title} backTo="/customer/appointments/index">
      <SignInGate title={text.signInFirst}>
        <Visit id={id} />
      </SignInGate>
    </Page>
  );
}

function Visit({ id }: { id: string }) {
  const visit = useQuery(appointmentQuery(id));
  useDidShow(() => {
    void visit.refetch();
  });
  return (
    <Faces query={visit} skeleton={<Skeleton rows={5} />}>
      {(data) => (
        <>
          <VisitCard visit={data} />
          <StoreChange visit={data} />
          <Row
            icon="heart"
            title={visitText.open}
            note={visitText.openNote}
            to="/customer/visit/index"
            params={{ id }}
          />
          {data.state === 'booked' ? (
            <Remind moment="visit" done={bookingText.reminded}>
              {bookingText.remindVisit}
            </Remind>
          ) : null}
          {data.state === 'arrived' ? (
            <Remind moment="farewell" done={bookingText.reminded}>
              {bookingText.remindRecap}
            </Remind>
          ) : null}
          <TalkRow kind="appointment" id={id} />
          <Late visit={data} />
          <VisitActions visit={data} />
          <Again visit={data} />
          <Veil on={data.surprise}>
            <TrayPart visit={data} />
          </Veil>
          <Facts
            facts={[
              [text.note, data.note],
              [text.reason, data.cancelReason],
            ]}
          />
          <Section title={text.history}>
            <Timeline
              happenings={[...data.history].reverse().map((line, i) => ({
                key: `${line.at}${String(i)}`,
                title: text.lines[line.action],
                at: line.at,
                by: text.roles[line.actorRole],
                text: line.reason ?? undefined,
              }))}
            />
          </Section>
        </>
      )}
    </Faces>
  );
}

const AHEAD: readonly Appointment['state'][] = ['requested', 'offered', 'booked', 'arrived'];

/** What is over can be had again: the same wishes, as styles, at the same store. */
function Again({ visit }: { visit: Appointment }) {
  const put = useTray((tray) => tray.put);
  if (AHEAD.includes(visit.state)) return null;
  const again = (): void => {
    visit.wishes.forEach((wish) => {
      const { styleId, name, picture, priceFen } = wish;
      put({ styleId, pieceId: null, name, picture, sizeHmm: null, priceFen, storeId: null, storeName: null });
    });
    go('/customer/booking/index', { storeId: visit.storeId });
  };
  return (
    <Button full icon="calendar" onTap={again}>
      {text.again}
    </Button>
  );
}
