import {
  COUNT_FLOW,
  COUNT_GUARDS,
  refusalsOf,
  SHELF_STATES,
  type CountAction,
  type CountDifference,
  type CountFacts,
  type CountRefusal,
  type CountState,
  type CountVerdict,
  type OfferedAction,
  type PieceState,
  type StaffRole,
} from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';

export type OfferedCountAction = OfferedAction<CountAction, CountRefusal>;

/** A customer's piece in our hands: no surprise when it is seen, and nothing missing when it is not. */
const GUEST_STATES: readonly PieceState[] = ['in_service'];

export interface CountedPlace {
  storeId: string;
  /** Null: the whole store. */
  containerId: string | null;
}
/** Where the ledger has a piece. */
export interface Standing {
  state: PieceState;
  storeId: string;
  containerId: string | null;
}

const inStore = (place: CountedPlace, at: Standing): boolean =>
  at.storeId === place.storeId && (SHELF_STATES.includes(at.state) || GUEST_STATES.includes(at.state));

const isHere = (place: CountedPlace, at: Standing): boolean =>
  inStore(place, at) && (place.containerId === null || at.containerId === place.containerId);

/**
 * What a scan means. The ledger is asked for the moment the phone saw the tag and for now: a piece sold after it was
 * scanned in a dead spot was here, and one whose receipt reached the ledger only after the scan is here.
 */
export function countVerdict(
  place: CountedPlace,
  tag: { active: boolean } | null,
  then: Standing | null,
  now: Standing | null,
): CountVerdict {
  if (tag === null || now === null) return 'unknown';
  if (!tag.active) return 'tag_void';
  const seen = then ?? now;
  if (isHere(place, now) || isHere(place, seen)) return 'here';
  if (now.state === 'with_owner' || seen.state === 'with_owner') return 'sold';
  if (inStore(place, now) || inStore(place, seen)) return 'other_place';
  return SHELF_STATES.includes(now.state) ? 'other_store' : 'not_in_stock';
}

export interface ExpectedPiece {
  pieceId: string;
  serial: string;
  /** When it last came to this place by the ledger. */
  enteredAt: Date;
}
export interface SeenTag {
  serial: string;
  pieceId: string | null;
  verdict: CountVerdict;
  /** Where its piece is by the ledger now; null for a serial nobody knows. */
  now: Standing | null;
}
export interface Difference {
  serial: string;
  pieceId: string | null;
  kind: CountDifference;
}

/**
 * What the ledger says now against what was seen. Who was sold or sent away in between is not expected any more, who came
 * in between need not have been seen, and what was astray when it was scanned may have been put right since.
 */
export function differencesOf(
  place: CountedPlace,
  startedAt: Date,
  expected: readonly ExpectedPiece[],
  seen: readonly SeenTag[],
): Difference[] {
  const found = new Set(seen.map((scan) => scan.pieceId));
  const missing = expected
    .filter((piece) => !found.has(piece.pieceId) && piece.enteredAt <= startedAt)
    .map(({ pieceId, serial }): Difference => ({ pieceId, serial, kind: 'missing' }));
  const astray = seen.flatMap(({ serial, pieceId, verdict, now }): Difference[] => {
    if (verdict === 'here') return [];
    const settled = now !== null && verdict !== 'tag_void' && isHere(place, now);
    return settled ? [] : [{ serial, pieceId, kind: verdict }];
  });
  return [...missing, ...astray];
}

export const offeredOnCount = (state: CountState, role: StaffRole, facts: CountFacts): OfferedCountAction[] =>
  COUNT_FLOW.allowed(state, role).map((action) => ({
    action,
    refusals: refusalsOf(COUNT_GUARDS, action, facts),
  }));

/** Table, then role, then guards. */
export function decideCount(
  state: CountState,
  role: StaffRole,
  action: CountAction,
  facts: CountFacts,
): CountState {
  const next = COUNT_FLOW.next(state, action);
  const refusals = refusalsOf(COUNT_GUARDS, action, facts);
  if (next === null || !COUNT_FLOW.roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('count.action_refused', { action, state, refusals });
  }
  return next;
}
