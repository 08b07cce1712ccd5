import {
  DELIVERY_FLOW,
  DELIVERY_GUARDS,
  isWeightOff,
  refusalsOf,
  type DeliveryAction,
  type DeliveryFacts,
  type DeliveryLineState,
  type DeliveryRefusal,
  type DeliveryState,
  type OfferedAction,
  type PieceState,
  type ReceivingVerdict,
  type StaffRole,
} from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';

export type OfferedDeliveryAction = OfferedAction<DeliveryAction, DeliveryRefusal>;

/** What is known of a piece in the hand when its tag has been read. */
export interface PieceInHand {
  line: DeliveryLineState | null;
  pieceState: PieceState;
  tagVoid: boolean;
  /** Gross weight as the tag has it; 0 for what is not sold by weight. */
  tagMg: number;
  weighs: boolean;
  toleranceMg: number;
  weighedMg: number | null;
  explained: boolean;
  /** Numbers bound to the piece, the one on the delivery's paper, and the one read off the certificate. */
  bound: readonly string[];
  paperCertificate: string | null;
  readCertificate: string | null;
}

const RECEIVABLE: readonly PieceState[] = ['in_workshop', 'in_transit'];

/** Papers write a number with spaces or in small letters; it is the same number. */
const plain = (number: string): string => number.replace(/[\s-]/g, '').toUpperCase();

const certificateOff = ({ bound, paperCertificate, readCertificate }: PieceInHand): boolean => {
  const known = bound.map(plain);
  return [paperCertificate, readCertificate].some(
    (number) => number !== null && !known.includes(plain(number)),
  );
};

/** The first thing that speaks against taking the piece in, in the order a careful hand checks. */
export function verdictInHand(facts: PieceInHand): ReceivingVerdict {
  if (facts.line === 'received' || facts.line === 'settled') return 'already_received';
  if (facts.tagVoid) return 'tag_void';
  if (facts.line === null || facts.line === 'unexpected') return 'unexpected';
  if (!RECEIVABLE.includes(facts.pieceState)) return 'not_movable';
  if (certificateOff(facts)) return 'certificate_off';
  if (facts.weighedMg === null) return facts.weighs && facts.tagMg > 0 ? 'weight_needed' : 'received';
  if (!isWeightOff(facts.weighedMg, facts.tagMg, facts.toleranceMg)) return 'received';
  return facts.explained ? 'received' : 'weight_off';
}

/** Verdicts that stop the line until somebody decides; after the others the same piece is simply scanned again. */
export const STOPPING: readonly ReceivingVerdict[] = ['certificate_off', 'tag_void', 'not_movable'];

export const deliveryFacts = (
  counts: Readonly<Record<DeliveryLineState, number>>,
  fromTransfer: boolean,
  mayReceive: boolean,
): DeliveryFacts => ({
  waiting: counts.expected,
  received: counts.received,
  unsettled: counts.stopped + counts.missing + counts.unexpected,
  fromTransfer,
  mayReceive,
});

export const offeredOnDelivery = (
  state: DeliveryState,
  role: StaffRole,
  facts: DeliveryFacts,
): OfferedDeliveryAction[] =>
  DELIVERY_FLOW.allowed(state, role)
    .map((action) => ({ action, refusals: refusalsOf(DELIVERY_GUARDS, action, facts) }))
    .filter(({ refusals }) => !refusals.includes('needs_manager'));

/** Table, then role, then guards. */
export function decideDelivery(
  state: DeliveryState,
  role: StaffRole,
  action: DeliveryAction,
  facts: DeliveryFacts,
): DeliveryState {
  const next = DELIVERY_FLOW.next(state, action);
  const refusals = refusalsOf(DELIVERY_GUARDS, action, facts);
  if (next === null || !DELIVERY_FLOW.roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('delivery.action_refused', { action, state, refusals });
  }
  return next;
}
