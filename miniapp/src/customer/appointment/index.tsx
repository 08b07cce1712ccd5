import { useDidShow } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import { appointmentQuery, type Appointment } from '@/api/appointments';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Facts, Section } from '@/components/rows';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { Skeleton } from '@/components/skeleton';
import { Timeline } from '@/components/timeline';
import { useParams } from '@/hooks/use-params';
import { useTray } from '@/hooks/use-tray';
import { go } from '@/platform/navigation';
import { appointmentText as text } from '@/text/appointment';
import { sizeName } from '@/text/size';
import { VisitCard } from '../choosers/visit-card';
import { VisitActions } from './actions';
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
          <VisitActions visit={data} />
          <Again visit={data} />
          <Wishes visit={data} />
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

/** What is over can be had again: the same wishes, as styles, at the same store. */
function Again({ visit }: { visit: Appointment }) {
  const put = useTray((tray) => tray.put);
  if (visit.state === 'booked' || visit.state === 'arrived') return null;
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

function Wishes({ visit }: { visit: Appointment }) {
  const live = visit.state === 'booked' || visit.state === 'arrived';
  return (
    <Section title={text.wishes}>
      {visit.wishes.length === 0 ? <Txt as="p">{text.noWishes}</Txt> : null}
      {visit.wishes.map((wish, i) => {
        const size = wish.sizeHmm === null ? '' : sizeName(wish.sizeHmm);
        const kept = wish.pieceId !== null && wish.here;
        const word = kept ? text.wishKept : wish.here ? text.wishHere : text.wishAway;
        return (
          <PieceLine
            key={`${wish.styleId}${String(i)}`}
            picture={wish.picture}
            name={wish.name}
            note={live && !wish.here ? text.wishAwayText : size}
            end={live ? <Badge tone={wish.here ? 'good' : 'waiting'}>{word}</Badge> : null}
            to="/customer/style/index"
            params={{ id: wish.styleId }}
          />
        );
      })}
    </Section>
  );
}
