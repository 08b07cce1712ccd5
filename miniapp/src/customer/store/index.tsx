import { useQuery } from '@tanstack/react-query';
import { dayOf, weekdayOf } from '@zhuyue/shared';
import { slotsQuery, storeQuery, type StoreDetail } from '@/api/stores';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Facts, Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { StoreTaps } from '@/components/store-line';
import { useBrowse } from '@/hooks/use-browse';
import { useParams } from '@/hooks/use-params';
import { go } from '@/platform/navigation';
import { common, words } from '@/text';
import { openWords, periodsWords } from '@/text/hours';
import { storeText as text } from '@/text/store';
import { dayName, momentName } from '@/text/when';
import './index.scss';

/** How far the next free time is looked for. */
const AHEAD_DAYS = 14;

export default function StorePage() {
  const { id } = useParams('id');
  if (id === undefined) {
    return (
      <Page title={text.title} backTo="/customer/stores/index">
        <Empty
          icon="store"
          title={text.missing}
          text={text.missingText}
          action={text.toList}
          onAction={() => go('/customer/stores/index')}
        />
      </Page>
    );
  }
  return <Store id={id} />;
}

function Store({ id }: { id: string }) {
  const store = useQuery(storeQuery(id));
  const tryOn = store.data?.services.includes('try_on') ?? false;
  return (
    <Page
      title={store.data?.name ?? text.title}
      backTo="/customer/stores/index"
      bar={
        tryOn ? (
          <Button
            kind="gold"
            full
            icon="calendar"
            onTap={() => go('/customer/booking/index', { storeId: id })}
          >
            {text.book}
          </Button>
        ) : null
      }
    >
      <Faces query={store} skeleton={<Skeleton rows={5} />}>
        {(data) => <Ready store={data} />}
      </Faces>
    </Page>
  );
}

function Ready({ store }: { store: StoreDetail }) {
  return (
    <>
      <Badge tone={store.openNow ? 'good' : 'quiet'}>{openWords(store)}</Badge>
      {store.closures.map((one) => (
        <Txt as="p" key={`${one.startsOn} ${one.startsAt}`} className="store__shut" role="alert">
          {text.shut(
            `${dayName(one.startsOn)} ${one.startsAt}`,
            one.endsOn === one.startsOn ? one.endsAt : `${dayName(one.endsOn)} ${one.endsAt}`,
            one.reason,
          )}
        </Txt>
      ))}
      <Txt as="p" className="store__address" selectable>
        {store.address}
      </Txt>
      <Txt as="p" className="store__phone" selectable>
        {store.phone}
      </Txt>
      <StoreTaps store={store} />
      <Row
        icon="browse"
        title={text.range}
        onTap={() => {
          useBrowse.getState().start({ store: { id: store.id, name: store.name } });
          go('/pages/browse/index');
        }}
      />
      {store.services.includes('try_on') ? <NextFree id={store.id} /> : null}
      <Hours store={store} />
      <Section title={text.services}>
        <Box as="ul" className="store__services">
          {store.services.map((service) => (
            <Box as="li" key={service} className="store__service">
              {words.storeServices[service]}
            </Box>
          ))}
        </Box>
        {store.services.includes('claim_drop_off') ? (
          <Row
            icon="wrench"
            title={text.openClaim}
            note={text.toBring}
            to="/customer/claim-new/index"
            params={{ storeId: store.id }}
          />
        ) : null}
      </Section>
      {store.advisors.length > 0 ? (
        <Section title={text.advisors}>
          {store.advisors.map((one) => (
            <Row
              key={one.id}
              icon="staff"
              title={one.name}
              note={one.skills.map((skill) => words.staffSkills[skill]).join('、')}
            />
          ))}
        </Section>
      ) : null}
    </>
  );
}

/** The next time somebody could be received here. */
function NextFree({ id }: { id: string }) {
  const slots = useQuery(slotsQuery(id, dayOf(new Date()), AHEAD_DAYS));
  const first = slots.data?.days.flatMap((day) => day.slots).find((slot) => slot.refusal === null);
  const sentence = first ? momentName(first.startsAt) : slots.data ? text.nextFreeNone : text.nextFreeAsking;
  if (slots.isError) return null;
  return (
    <Box className="store__next">
      <Txt as="p" className="store__word">
        {text.nextFree}
      </Txt>
      <Txt as="p" className="store__moment">
        {sentence}
      </Txt>
    </Box>
  );
}

function Hours({ store }: { store: StoreDetail }) {
  const today = weekdayOf(dayOf(new Date()));
  return (
    <>
      <Section title={text.hours}>
        <Facts
          facts={store.week.map(
            ({ weekday, periods }) =>
              [
                `周${common.weekdays[weekday - 1] ?? ''}${weekday === today ? `（${common.today}）` : ''}`,
                periodsWords(periods),
              ] as const,
          )}
        />
      </Section>
      {store.exceptions.length > 0 ? (
        <Section title={text.exceptions}>
          <Facts
            facts={store.exceptions.map(
              (one) => [`${dayName(one.onDay)} ${one.reason}`, periodsWords(one.periods)] as const,
            )}
          />
        </Section>
      ) : null}
    </>
  );
}
