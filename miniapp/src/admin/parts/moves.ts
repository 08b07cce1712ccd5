import type {
  CountState,
  DeliveryLineState,
  DeliveryState,
  DifferenceState,
  TransferState,
} from '@zhuyue/shared';
import type { Tone } from '@/components/badge';
import type { Happening } from '@/components/timeline';
import type { Route } from '@/routes';
import { deskText } from '@/text/desk';
import { deskFrame } from '@/text/desk-frame';

type Tones<K extends string> = Readonly<Record<K, Tone>>;

/** Which colour a state of a paper has, on every page the same. */
export const paperTones: {
  transfer: Tones<TransferState>;
  delivery: Tones<DeliveryState>;
  line: Tones<DeliveryLineState>;
  count: Tones<CountState>;
  difference: Tones<DifferenceState>;
} = {
  transfer: {
    requested: 'waiting',
    approved: 'waiting',
    packed: 'info',
    shipped: 'info',
    arrived: 'info',
    received: 'good',
    rejected: 'alarm',
    cancelled: 'quiet',
    lost: 'alarm',
    returning: 'waiting',
    returned: 'quiet',
  },
  delivery: {
    expected: 'waiting',
    receiving: 'info',
    differences: 'alarm',
    closed: 'good',
    cancelled: 'quiet',
  },
  line: {
    expected: 'quiet',
    received: 'good',
    stopped: 'alarm',
    missing: 'alarm',
    unexpected: 'waiting',
    settled: 'quiet',
  },
  count: { counting: 'info', paused: 'waiting', reviewing: 'waiting', finished: 'good', cancelled: 'quiet' },
  difference: { open: 'alarm', proposed: 'waiting', settled: 'good' },
};

export const transferWays = (
  on: 'transfers' | 'deliveries' | 'transit' | 'custody-policy',
): { to: Route; word: string; on: boolean }[] => [
  { to: '/admin/transfers/index', word: deskText.transfers.title, on: on === 'transfers' },
  { to: '/admin/deliveries/index', word: deskText.deliveries.title, on: on === 'deliveries' },
  { to: '/admin/transit/index', word: deskText.transit.title, on: on === 'transit' },
  { to: '/admin/custody-policy/index', word: deskText.custodyPolicy.title, on: on === 'custody-policy' },
];
export const saleWays = (
  on: 'sales' | 'trade-ins' | 'payouts' | 'dispositions',
): { to: Route; word: string; on: boolean }[] => [
  { to: '/admin/sales/index', word: deskText.sales.title, on: on === 'sales' },
  { to: '/admin/trade-ins/index', word: deskText.tradeIns.title, on: on === 'trade-ins' },
  { to: '/admin/payouts/index', word: deskText.payouts.title, on: on === 'payouts' },
  { to: '/admin/dispositions/index', word: deskText.dispositions.title, on: on === 'dispositions' },
];
export const countWays = (on: 'counts' | 'containers'): { to: Route; word: string; on: boolean }[] => [
  { to: '/admin/counts/index', word: deskFrame.pages.counts, on: on === 'counts' },
  { to: '/admin/containers/index', word: deskText.containers.title, on: on === 'containers' },
];

interface PaperLine {
  action: string;
  actorRole: string;
  actorName: string | null;
  note: string | null;
  details: Record<string, unknown> | null;
  at: string;
}

/** The thread of a paper, newest first; `wordOf` knows the words of its kind. */
export const paperThread = (
  lines: readonly PaperLine[],
  wordOf: (action: string) => string,
  toldOf: (details: Record<string, unknown>) => readonly string[] = () => [],
): Happening[] =>
  [...lines].reverse().map((line, i) => ({
    key: `${line.at}-${String(i)}`,
    title: wordOf(line.action),
    at: line.at,
    by: [deskText.frame.actors[line.actorRole], line.actorName].filter(Boolean).join(' '),
    text:
      [line.note ?? '', ...toldOf(line.details ?? {})].filter((part) => part !== '').join('，') || undefined,
  }));
