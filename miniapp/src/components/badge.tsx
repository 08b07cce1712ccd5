import type {
  AlarmState,
  AppointmentState,
  Availability,
  ClaimState,
  PieceState,
  RevisionState,
  SaleState,
  TradeInState,
  TagState,
} from '@zhuyue/shared';
import { Box, Txt } from './elements';
import './badge.scss';

export type Tone = 'good' | 'alarm' | 'info' | 'waiting' | 'quiet';

/** A word of state: a dot in its colour and the word itself, for the colour alone says nothing to many. */
export function Badge({ children, tone = 'quiet' }: { children: string; tone?: Tone }) {
  return (
    <Box as="span" className={`badge badge--${tone}`}>
      <Box as="span" className="badge__dot" hiddenFromReaders />
      <Txt>{children}</Txt>
    </Box>
  );
}

type Tones<K extends string> = Readonly<Record<K, Tone>>;

/** Which colour a state has, everywhere the same. */
export const tones: {
  appointment: Tones<AppointmentState>;
  claim: Tones<ClaimState>;
  piece: Tones<PieceState>;
  availability: Tones<Availability>;
  sale: Tones<SaleState>;
  tradeIn: Tones<TradeInState>;
  tag: Tones<TagState>;
  revision: Tones<RevisionState>;
  alarm: Tones<AlarmState>;
} = {
  appointment: {
    offered: 'waiting',
    requested: 'waiting',
    booked: 'info',
    arrived: 'waiting',
    completed: 'good',
    no_show: 'alarm',
    cancelled: 'quiet',
    lapsed: 'quiet',
  },
  claim: {
    submitted: 'waiting',
    accepted: 'info',
    inspecting: 'info',
    quoted: 'waiting',
    repairing: 'info',
    ready: 'good',
    unrepaired: 'waiting',
    sending: 'info',
    sent_back: 'info',
    undelivered: 'alarm',
    handed_back: 'good',
    settling: 'info',
    settled: 'good',
    checking: 'info',
    proposed: 'waiting',
    carrying: 'info',
    answered: 'good',
    rejected: 'alarm',
    withdrawn: 'quiet',
    closed: 'quiet',
  },
  piece: {
    in_workshop: 'info',
    in_transit: 'info',
    in_stock: 'good',
    on_hold: 'waiting',
    sold: 'waiting',
    with_owner: 'quiet',
    in_service: 'info',
    returned: 'waiting',
    traded_in: 'waiting',
    lost: 'alarm',
    stolen: 'alarm',
    melted: 'quiet',
    retired: 'quiet',
  },
  availability: {
    available: 'good',
    reserved: 'waiting',
    on_the_way: 'info',
    sold: 'quiet',
    not_for_sale: 'quiet',
  },
  sale: {
    paid: 'waiting',
    handed_over: 'good',
    cancelled: 'quiet',
    reversed: 'alarm',
    returned: 'info',
    traded_in: 'info',
  },
  tradeIn: { taken: 'good', melted: 'quiet', undone: 'quiet' },
  tag: { active: 'good', superseded: 'quiet', void: 'quiet', lost: 'alarm', tampered: 'alarm' },
  revision: {
    draft: 'info',
    in_review: 'waiting',
    scheduled: 'waiting',
    published: 'good',
    superseded: 'quiet',
    returned: 'alarm',
    dropped: 'quiet',
  },
  alarm: { open: 'waiting', explained: 'good', confirmed: 'alarm', closed: 'quiet' },
};
