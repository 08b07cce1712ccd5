import { useDidShow } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import { appointmentsQuery, type AppointmentCard } from '@/api/appointments';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Section } from '@/components/rows';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { Skeleton } from '@/components/skeleton';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { appointmentText as text } from '@/text/appointment';
import { visitText } from '@/text/visit';
import { momentFigures, momentName } from '@/text/when';
import { WaitingLines } from './waiting';

const book = (): void => go('/customer/booking/index');

export default function AppointmentsPage() {
  const signedIn = useIsSignedIn('customer');
  return (
    <Page
      title={text.listTitle}
      backTo="/pages/mine/index"
      bar={
        signedIn ? (
          <Button kind="gold" full icon="calendar" onTap={book}>
            {text.book}
          </Button>
        ) : null
      }
    >
      <SignInGate title={text.signInFirst}>
        <WaitingLines />
        <List />
      </SignInGate>
    </Page>
  );
}

function List() {
  const list = useQuery(appointmentsQuery());
  useDidShow(() => {
    void list.refetch();
  });
  return (
    <Faces
      query={list}
      skeleton={<Skeleton rows={4} />}
      isEmpty={(data) => data.upcoming.length + data.past.length === 0}
      empty={<Empty icon="calendar" title={text.none} text={text.noneText} />}
    >
      {({ upcoming, past }) => (
        <>
          {upcoming.length > 0 ? (
            <Section title={text.upcoming}>
              {upcoming.map((one) => (
                <Line key={one.id} visit={one} when={momentName(one.startsAt)} />
              ))}
            </Section>
          ) : null}
          {past.length > 0 ? (
            <Section title={text.past}>
              {past.map((one) => (
                <Line key={one.id} visit={one} when={momentFigures(one.startsAt)} />
              ))}
            </Section>
          ) : null}
        </>
      )}
    </Faces>
  );
}

function Line({ visit, when }: { visit: AppointmentCard; when: string }) {
  return (
    <PieceLine
      picture={visit.picture}
      name={when}
      note={visit.surprise ? visitText.neutral : `${visit.storeName} · ${text.count(visit.wishCount)}`}
      end={<Badge tone={tones.appointment[visit.state]}>{words.appointmentStates[visit.state]}</Badge>}
      to="/customer/appointment/index"
      params={{ id: visit.id }}
    />
  );
}
