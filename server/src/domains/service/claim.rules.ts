import {
  CASE_FLOWS,
  dayOf,
  daysBetween,
  CLAIM_GUARDS,
  isTalk,
  NOTE_NEEDED,
  refusalsOf,
  type ActorRole,
  type ClaimAction,
  type ClaimFacts,
  type ClaimProblem,
  type ClaimRefusal,
  type ClaimRejectReason,
  type ClaimState,
  type OfferedAction,
  type PolicyKind,
  type RootCause,
  type SaleState,
  type CaseKind,
  type CertificateKind,
} from '@zhuyue/shared';
import type { QuoteSaid } from './bench/bench.rules.js';
import { pairOf, type ProofRow } from './evidence/proofs.rules.js';
import { DomainError } from '../../platform/errors/index.js';

export interface ClaimActor {
  role: ActorRole;
  id: string | null;
  name: string | null;
}
export type OfferedClaimAction = OfferedAction<ClaimAction, ClaimRefusal>;

export const offeredOn = (
  kind: CaseKind,
  state: ClaimState,
  role: ActorRole,
  facts: ClaimFacts,
): OfferedClaimAction[] =>
  CASE_FLOWS[kind].allowed(state, role).map((action) => ({
    action,
    refusals: refusalsOf(CLAIM_GUARDS, action, facts),
  }));

/**
 * Table of the kind, then role, then guards. A score is kept at once, but the case it would close stays where it is while
 * nobody has said why a promise was broken.
 */
export function decideClaim(
  kind: CaseKind,
  state: ClaimState,
  role: ActorRole,
  action: ClaimAction,
  facts: ClaimFacts,
): ClaimState {
  const next = CASE_FLOWS[kind].next(state, action);
  const refusals = refusalsOf(CLAIM_GUARDS, action, facts);
  if (next === null || !CASE_FLOWS[kind].roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('claim.action_refused', { action, state, refusals });
  }
  return action === 'rate' && facts.breachUnexplained ? state : next;
}

/** What a step of the staff must say. */
export interface StepSaid {
  action: ClaimAction;
  note?: string;
  rejectReason?: ClaimRejectReason;
  /** Of the estimate of a trade-in, in fen. */
  estimateFen?: number;
  /** Of a complaint that has been carried out. */
  rootCause?: RootCause;
  correction?: string;
  /** Of what is sent in or back. */
  parcel?: Parcel;
  /** Of `quote`. */
  quote?: QuoteSaid;
}
/** A parcel as whoever sends it says: with whom, under which number, and where it (or the piece, on its way back) goes. */
export interface Parcel {
  carrier: string;
  number: string;
  address: string;
}
/** The fields a step still owes. */
export function missingFrom(kind: CaseKind, step: StepSaid): string[] {
  const { action } = step;
  return [
    ...(NOTE_NEEDED.includes(action) && (step.note ?? '') === '' ? ['note'] : []),
    ...(action === 'reject' && step.rejectReason === undefined ? ['rejectReason'] : []),
    ...(kind === 'trade_in' && action === 'answer' && step.estimateFen === undefined ? ['estimateFen'] : []),
    ...((action === 'send' || action === 'sendBack') && step.parcel === undefined ? ['parcel'] : []),
    ...(action === 'quote' && step.quote === undefined ? ['quote'] : []),
    // A complaint is not over before the house knows why, and what it does about it.
    ...(action === 'carryOut' && step.rootCause === undefined ? ['rootCause'] : []),
    ...(action === 'carryOut' && (step.correction ?? '') === '' ? ['correction'] : []),
  ];
}

/** A repair of a ring that does not fit is a resizing, whatever it is called by whoever reports it. */
export const workOf = (kind: PolicyKind, problem: ClaimProblem): PolicyKind =>
  kind === 'repair' && problem === 'size_wrong' ? 'resizing' : kind;

/** Sales that are over because their piece came back. */
export const SALES_OVER: readonly SaleState[] = ['returned', 'traded_in'];

/** Days after which a claim nobody speaks about any more closes by itself. */
export const SILENT_DAYS = 7;

/** Steps somebody hears about: the owner, or of a score the store. */
export const TOPICS: Readonly<Partial<Record<ClaimAction, string>>> = {
  accept: 'claim.accepted',
  approve: 'claim.approved',
  reject: 'claim.rejected',
  finish: 'claim.ready',
  close: 'claim.closed',
  answer: 'claim.answered',
  propose: 'claim.answered',
  carryOut: 'claim.answered',
  sendBack: 'claim.sent_back',
  quote: 'claim.quoted',
  rate: 'claim.rated',
};

/** What has become of the sale, the measurements and the quote behind a case. */
export interface CaseStanding {
  saleState: SaleState | null;
  proofs: readonly ProofRow[];
  quoteOver: boolean;
  checked: boolean;
  certificates: readonly CertificateKind[];
  /** The step taken last. */
  lastStep: string | null;
}

/** Work that was done under a warranty for nothing, and the day it was finished. */
export interface FreeWork {
  kind: PolicyKind;
  problem: ClaimProblem;
  doneOn: string;
}
/** Days on which such work was done free of charge; a repair is told apart by its problem. */
export const freeDays = (done: readonly FreeWork[], work: PolicyKind, problem: string | null): string[] =>
  done
    .filter((one) => workOf(one.kind, one.problem) === work)
    .filter((one) => work !== 'repair' || problem === null || one.problem === problem)
    .map(({ doneOn }) => doneOn);

/** What the guards look at. */
export const claimFacts = (
  row: { kind: CaseKind; customerId: string; movedAt: Date; unexplained: number },
  piece: { state: string; ownerId: string | null },
  now: Date,
  { saleState, proofs, quoteOver, checked, certificates, lastStep }: CaseStanding,
): ClaimFacts => ({
  pieceInService: piece.state === 'in_service',
  pieceWithOwner: piece.state === 'with_owner',
  ownerSame: isTalk(row.kind) || piece.ownerId === row.customerId,
  daysSinceLastMove: daysBetween(dayOf(row.movedAt), dayOf(now)),
  breachUnexplained: row.unexplained > 0,
  proof: pairOf(proofs).standing,
  proofUnsigned: pairOf(proofs).collection?.ownerSignatureId === null,
  saleOver: saleState !== null && SALES_OVER.includes(saleState),
  quoteOver,
  checked,
  certificates,
  rated: lastStep === 'rate',
});
