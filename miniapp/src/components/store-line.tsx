import type { ReactNode } from 'react';
import type { StoreCard } from '@/api/stores';
import { callPhone } from '@/platform/device';
import { openMap } from '@/platform/place';
import { openWords } from '@/text/hours';
import { storeText } from '@/text/store';
import { distanceName } from '@/text/when';
import { Badge } from './badge';
import { Box, Txt } from './elements';
import { Icon } from './icon';
import { Link } from './link';
import { Tap } from './tap';
import './store-line.scss';

type Placed = Pick<StoreCard, 'name' | 'address' | 'lat' | 'lng' | 'phone'>;

/** Two taps beside each other: call, and the way there. */
export function StoreTaps({ store }: { store: Placed }) {
  const map = (): void =>
    openMap({ latitude: store.lat, longitude: store.lng, name: store.name, address: store.address });
  return (
    <Box className="store-taps">
      <Tap
        className="store-taps__one"
        label={`${storeText.hereCall} ${store.phone}`}
        onTap={() => callPhone(store.phone)}
      >
        <Icon name="phone" size={20} />
        <Txt>{storeText.hereCall}</Txt>
      </Tap>
      <Tap className="store-taps__one" label={`${storeText.hereMap} ${store.address}`} onTap={map}>
        <Icon name="pin" size={20} />
        <Txt>{storeText.hereMap}</Txt>
      </Tap>
    </Box>
  );
}

function Words({ store }: { store: StoreCard }) {
  return (
    <Box className="store-line__words">
      <Box as="span" className="store-line__head">
        <Txt className="store-line__name">{store.name}</Txt>
        {store.distanceM === null ? null : (
          <Txt className="store-line__far">{distanceName(store.distanceM)}</Txt>
        )}
      </Box>
      <Txt className="store-line__note">{store.address}</Txt>
      <Badge tone={store.openNow ? 'good' : 'quiet'}>{openWords(store)}</Badge>
    </Box>
  );
}

export interface StoreLineProps {
  store: StoreCard;
  /** Choosing it, instead of opening its page. */
  onChoose?: (store: StoreCard) => void;
  chosen?: boolean;
  /** Under it: pieces, taps. */
  children?: ReactNode;
}

/** A store in a list: name, how far, where, whether it is open. */
export function StoreLine({ store, onChoose, chosen = false, children }: StoreLineProps) {
  return (
    <Box className="store-line">
      {onChoose ? (
        <Tap className="store-line__tap" role="radio" pressed={chosen} onTap={() => onChoose(store)}>
          <Words store={store} />
          {chosen ? <Icon name="check" size={20} className="store-line__chosen" /> : null}
        </Tap>
      ) : (
        <Link to="/customer/store/index" params={{ id: store.id }} className="store-line__tap">
          <Words store={store} />
          <Icon name="forward" size={16} className="store-line__more" />
        </Link>
      )}
      {children}
    </Box>
  );
}
