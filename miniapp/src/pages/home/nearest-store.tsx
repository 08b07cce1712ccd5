import type { Home } from '@/api/catalogue';
import { Box, Txt } from '@/components/elements';
import { Icon } from '@/components/icon';
import { Link } from '@/components/link';
import { Row, Section } from '@/components/rows';
import { usePlace } from '@/hooks/use-place';
import { homeText } from '@/text/home';
import { distanceName, momentName } from '@/text/when';

type Nearest = Home['nearest'];

export function NearestStore({ store }: { store: Nearest }) {
  const { state, ask } = usePlace();
  return (
    <Section
      title={homeText.nearest}
      aside={
        <Link to="/customer/stores/index" className="home__all">
          {homeText.allStores}
        </Link>
      }
    >
      {store ? <Found store={store} /> : null}
      {store === null && state !== 'refused' ? (
        <Row icon="pin" title={homeText.askPlace} note={homeText.askPlaceNote} onTap={() => void ask()} />
      ) : null}
      {store === null && state === 'refused' ? (
        <Row icon="pin" title={homeText.allStores} note={homeText.placeRefused} to="/customer/stores/index" />
      ) : null}
    </Section>
  );
}

function Found({ store }: { store: NonNullable<Nearest> }) {
  const closes = store.today[store.today.length - 1]?.closesAt;
  const open = store.openNow && closes ? homeText.openUntil(closes) : homeText.closedNow;
  return (
    <Box className="home__store">
      <Link to="/customer/store/index" params={{ id: store.id }} className="home__store-tap">
        <Icon name="store" />
        <Box className="home__store-words">
          <Txt className="home__store-name">{store.name}</Txt>
          <Txt className="home__store-note">
            {[store.distanceM === null ? store.district : distanceName(store.distanceM), open].join('　')}
          </Txt>
          <Txt className="home__store-free">
            {store.nextFreeAt ? homeText.nextFree(momentName(store.nextFreeAt)) : homeText.noFree}
          </Txt>
        </Box>
      </Link>
      <Link to="/customer/booking/index" params={{ storeId: store.id }} className="home__book">
        <Txt>{homeText.book}</Txt>
        <Icon name="forward" size={16} />
      </Link>
    </Box>
  );
}
