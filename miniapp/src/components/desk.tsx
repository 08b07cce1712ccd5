import type { StaffRole } from '@zhuyue/shared';
import { useMemo, useState, type ReactNode } from 'react';
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show';
import { goBack } from '@/platform/navigation';
import { screen } from '@/platform/screen';
import type { Route } from '@/routes';
import { common } from '@/text';
import { deskFrame } from '@/text/desk-frame';
import { Boundary } from './boundary';
import { Box, Txt } from './elements';
import { Icon, type IconName } from './icon';
import { Link } from './link';
import { Row } from './rows';
import { Sheet } from './sheet';
import { Tap } from './tap';
import './desk.scss';

export type DeskPlace = keyof typeof deskFrame.pages;

/** `parted`: a hairline above it in the rail, where another kind of work begins. */
const PLACES: readonly {
  place: DeskPlace;
  icon: IconName;
  roles?: readonly StaffRole[];
  parted?: boolean;
}[] = [
  { place: 'today', icon: 'home' },
  { place: 'appointments', icon: 'calendar' },
  { place: 'claims', icon: 'wrench' },
  { place: 'handover', icon: 'hand-over', roles: ['consultant', 'manager', 'headquarters'] },
  { place: 'threads', icon: 'message' },
  { place: 'visits', icon: 'heart', roles: ['consultant', 'manager', 'headquarters'] },
  { place: 'preparation', icon: 'weight', roles: ['consultant', 'manager', 'headquarters'] },
  { place: 'stock', icon: 'box' },
  { place: 'styles', icon: 'gem', parted: true },
  { place: 'transfers', icon: 'share' },
  { place: 'counts', icon: 'check' },
  { place: 'labels', icon: 'tag', roles: ['consultant', 'manager', 'headquarters'] },
  { place: 'sales', icon: 'chart', parted: true },
  { place: 'customers', icon: 'mine' },
  { place: 'prices', icon: 'price', roles: ['manager', 'headquarters'] },
  { place: 'price-rules', icon: 'edit', roles: ['manager', 'headquarters'] },
  { place: 'policies', icon: 'shield' },
  { place: 'articles', icon: 'info' },
  { place: 'quality', icon: 'chart', roles: ['service', 'manager', 'headquarters'] },
  { place: 'quotes', icon: 'clock' },
  { place: 'synonyms', icon: 'search', roles: ['manager', 'headquarters'] },
  { place: 'store-settings', icon: 'store', roles: ['manager', 'headquarters'], parted: true },
  { place: 'staff', icon: 'staff', roles: ['manager', 'headquarters'] },
  { place: 'training', icon: 'certificate', roles: ['manager', 'headquarters'] },
  { place: 'my-training', icon: 'certificate', roles: ['consultant', 'service'] },
  { place: 'alarms', icon: 'shield', roles: ['manager', 'headquarters'] },
  { place: 'losses', icon: 'warning' },
  { place: 'inheritances', icon: 'hand-over', roles: ['manager', 'headquarters'] },
  { place: 'passports', icon: 'tag', roles: ['headquarters'] },
  { place: 'audit', icon: 'list', roles: ['manager', 'headquarters'] },
  { place: 'account', icon: 'lock' },
];

/** Places that fit beside each other under a thumb; the rest is one tap further. */
const IN_HAND = 4;

export interface DeskLayoutProps {
  title: string;
  /** Where in the rail this page belongs. */
  place: DeskPlace;
  /** Who is signed in: decides which places are drawn. The server has the last word. */
  role?: StaffRole;
  /** Name and role, under the house's name in the rail. */
  who?: string;
  /** The store one stands in; with `onStore` it can be changed. */
  store?: string;
  onStore?: () => void;
  onSignOut?: () => void;
  /** A page below a list has a way back to it. */
  backTo?: Route;
  /** Instead of simply going back: a page with something to save first. */
  onBack?: () => void;
  /** Beside the title: one button, a filter. */
  aside?: ReactNode;
  /** At the end of the head of every page: what one has been told. */
  bell?: ReactNode;
  bar?: ReactNode;
  children?: ReactNode;
}

type Place = (typeof PLACES)[number];

const placesFor = (role?: StaffRole): Place[] =>
  PLACES.filter((one) => one.roles === undefined || (role !== undefined && one.roles.includes(role)));

export function DeskLayout(props: DeskLayoutProps) {
  const { title, place, role, backTo, onBack, aside, bell, bar, children } = props;
  const kept = useMemo(screen, []);
  useRefreshOnShow();
  const [more, setMore] = useState(false);
  const places = placesFor(role);
  return (
    <Box className={`desk ${bar ? 'desk--bar' : ''}`}>
      <Rail {...props} place={place} places={places} more={more} onMore={() => setMore(true)} />
      <Box className="desk__side">
        <Box
          as="header"
          className="desk__head"
          style={{
            paddingTop: `${String(kept.top)}px`,
            paddingRight: kept.right > 0 ? `${String(kept.right)}px` : undefined,
          }}
        >
          {backTo ? (
            <Tap className="desk__back" label={common.back} onTap={onBack ?? (() => goBack(backTo))}>
              <Icon name="back" />
            </Tap>
          ) : null}
          <Txt as="h1" className="desk__title">
            {title}
          </Txt>
          <Box className="desk__aside">{aside}</Box>
          {bell}
        </Box>
        <Box as="main" className="desk__body">
          <Boundary>{children}</Boundary>
        </Box>
        {bar ? (
          <Box className="desk__bar">
            <Boundary quiet>{bar}</Boundary>
          </Box>
        ) : null}
      </Box>
      <MoreSheet {...props} open={more} places={places.slice(IN_HAND)} onClose={() => setMore(false)} />
    </Box>
  );
}

interface RailProps extends Pick<DeskLayoutProps, 'place' | 'who' | 'store' | 'onStore' | 'onSignOut'> {
  places: readonly Place[];
  more: boolean;
  onMore: () => void;
}

const placeClass = (one: Place, here: DeskPlace, i: number): string =>
  [
    'desk__place',
    one.place === here ? 'desk__place--on' : '',
    i >= IN_HAND ? 'desk__place--wide' : '',
    one.parted === true ? 'desk__place--parted' : '',
  ].join(' ');

/** The rail on a wide screen, the bar under the thumb on a phone. */
function Rail({ place, places, who, store, onStore, onSignOut, more, onMore }: RailProps) {
  const beyond = places.slice(IN_HAND).some((one) => one.place === place);
  return (
    <Box as="nav" className="desk__rail" label={deskFrame.rail}>
      <Box className="desk__house">
        <Txt className="desk__name">{common.house}</Txt>
        <Txt className="desk__who">{who ?? deskFrame.name}</Txt>
        {store === undefined ? null : onStore ? (
          <Tap className="desk__store" label={deskFrame.changeStore(store)} onTap={onStore}>
            <Txt>{store}</Txt>
            <Icon name="down" size={16} />
          </Tap>
        ) : (
          <Txt className="desk__store">{store}</Txt>
        )}
      </Box>
      {places.map((one, i) => (
        <Link
          key={one.place}
          to={`/admin/${one.place}/index`}
          current={one.place === place}
          className={placeClass(one, place, i)}
        >
          <Icon name={one.icon} size={20} />
          <Txt className="desk__word">{deskFrame.pages[one.place]}</Txt>
        </Link>
      ))}
      <Tap
        className={`desk__place desk__place--more ${beyond ? 'desk__place--on' : ''}`}
        expanded={more}
        onTap={onMore}
      >
        <Icon name="list" size={20} />
        <Txt className="desk__word">{deskFrame.more}</Txt>
      </Tap>
      {onSignOut ? (
        <Tap className="desk__place desk__place--wide desk__place--out" onTap={onSignOut}>
          <Icon name="logout" size={20} />
          <Txt className="desk__word">{deskFrame.signOut}</Txt>
        </Tap>
      ) : null}
    </Box>
  );
}

interface MoreSheetProps extends Pick<DeskLayoutProps, 'who' | 'store' | 'onStore' | 'onSignOut'> {
  open: boolean;
  places: readonly Place[];
  onClose: () => void;
}

/** What does not fit beside each other on a phone. */
function MoreSheet({ open, places, who, store, onStore, onSignOut, onClose }: MoreSheetProps) {
  const change =
    onStore &&
    ((): void => {
      onClose();
      onStore();
    });
  return (
    <Sheet open={open} title={deskFrame.more} onClose={onClose}>
      {store === undefined ? null : <Row icon="store" title={store} note={who} onTap={change} />}
      {places.map((one) => (
        <Row
          key={one.place}
          icon={one.icon}
          title={deskFrame.pages[one.place]}
          to={`/admin/${one.place}/index`}
        />
      ))}
      {onSignOut ? <Row icon="logout" title={deskFrame.signOut} onTap={onSignOut} /> : null}
    </Sheet>
  );
}
