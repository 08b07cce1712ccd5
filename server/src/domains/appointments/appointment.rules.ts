import {
  APPOINTMENT_FLOW,
  APPOINTMENT_GUARDS,
  APPOINTMENT_RULES,
  CHINA_OFFSET_MINUTES,
  dayOf,
  LIVE_APPOINTMENT_STATES,
  refusalsOf,
  type ActorRole,
  type AppointmentAction,
  type AppointmentFacts,
  type AppointmentPurpose,
  type AppointmentRefusal,
  type AppointmentState,
  type OfferedAction,
} from '@zhuyue/shared';
import { DomainError } from '../../platform/errors/index.js';

/** Who acts: a person with a role, or our own timer. */
export interface Actor {
  role: ActorRole;
  id: string | null;
}

export type OfferedAppointmentAction = OfferedAction<AppointmentAction, AppointmentRefusal>;

export interface Wish {
  styleId: string;
  pieceId?: string;
  sizeHmm?: number;
}
export interface BookingRequest {
  storeId: string;
  startsAt: Date;
  /** One after the other. `purpose` is a visit for a single one. */
  purposes?: readonly AppointmentPurpose[];
  purpose?: AppointmentPurpose;
  /** The advisor wished for, and no other. */
  advisorId?: string;
  wishes: readonly Wish[];
  contactName: string;
  note?: string;
  /** 惊喜模式 from the first message on, with the name the store shall call. */
  surprise?: boolean;
  alias?: string;
}
/** What the desk writes down for somebody: `customerId` empty for a visitor without an account. */
export interface DeskBookingRequest extends BookingRequest {
  customerId: string;
  contactPhone?: string;
}

export const purposesOf = (request: Pick<BookingRequest, 'purpose' | 'purposes'>): AppointmentPurpose[] => {
  const purposes = [...new Set(request.purposes ?? [])];
  return purposes.length > 0 ? purposes : [request.purpose ?? 'try_on'];
};

/** A time that could be had instead, in this store or in another. */
export interface Proposal {
  storeId: string;
  startsAt: string;
}
/** What the store did to a visit without being asked. */
export interface StoreChange {
  kind: 'moved' | 'cancelled';
  at: string;
  fromStartsAt: string;
  reason: string | null;
  proposals: Proposal[];
}

interface Visit {
  state: AppointmentState;
  startsAt: Date;
  onDay: string;
  storeChange: StoreChange | null;
  cancelledBy: ActorRole | null;
  /** 1 or 0, as the database keeps it. */
  askedFirst: number;
}
/** What of the store's rules decides about the steps of a visit. */
export interface Terms {
  freeUntilMinutes: number;
  offsetMinutes: number;
}
const HOUSE_TERMS: Terms = {
  freeUntilMinutes: APPOINTMENT_RULES.freeUntilMinutes,
  offsetMinutes: CHINA_OFFSET_MINUTES,
};

export const factsOf = (visit: Visit, actor: Actor, now: Date, terms: Terms): AppointmentFacts => ({
  byCustomer: actor.role === 'customer',
  minutesToStart: (visit.startsAt.getTime() - now.getTime()) / 60_000,
  isToday: dayOf(now, terms.offsetMinutes) === visit.onDay,
  freeUntilMinutes: terms.freeUntilMinutes,
  storeMoved: visit.storeChange?.kind === 'moved',
  cancelledByStore: visit.cancelledBy !== null && visit.cancelledBy !== 'customer',
  askedFirst: visit.askedFirst === 1,
});

/** An answer to what nobody asked is no button at all. */
const BESIDE_THE_POINT: readonly AppointmentRefusal[] = ['nothing_changed', 'needs_no_confirming'];

/** What the actor's page may draw. */
export function offered(
  visit: Visit,
  actor: Actor,
  now: Date,
  terms: Terms = HOUSE_TERMS,
): OfferedAppointmentAction[] {
  const facts = factsOf(visit, actor, now, terms);
  return APPOINTMENT_FLOW.allowed(visit.state, actor.role)
    .map((action) => ({ action, refusals: refusalsOf(APPOINTMENT_GUARDS, action, facts) }))
    .filter(({ refusals }) => !refusals.some((word) => BESIDE_THE_POINT.includes(word)));
}

/** Table, then role, then guards: the state after the action, or the refusal with its words. */
export function decide(
  visit: Visit,
  actor: Actor,
  action: AppointmentAction,
  now: Date,
  terms: Terms,
): AppointmentState {
  const next = APPOINTMENT_FLOW.next(visit.state, action);
  if (next === null || !APPOINTMENT_FLOW.roles[action].includes(actor.role)) {
    throw new DomainError('appointment.action_refused', { action, state: visit.state, refusals: [] });
  }
  const refusals = refusalsOf(APPOINTMENT_GUARDS, action, factsOf(visit, actor, now, terms));
  if (refusals.length > 0) {
    throw new DomainError('appointment.action_refused', { action, state: visit.state, refusals });
  }
  return next;
}

/** Whether a visit in this state takes time of anybody. */
export const isLive = (state: AppointmentState): boolean =>
  LIVE_APPOINTMENT_STATES.some((live) => live === state);

/** A free time, and whether the visit's own advisor could take it. */
export interface Candidate {
  startsAt: Date;
  sameAdvisor: boolean;
}
/** Keeping the advisor is worth so much waiting to most customers. */
const ADVISOR_WORTH_MS = 2 * 60 * 60_000;

/** Where a visit the store has to move goes: the nearest time, and rather a bit farther with the same advisor. */
export function nearestFor(candidates: readonly Candidate[], to: Date): Candidate | null {
  const cost = ({ startsAt, sameAdvisor }: Candidate): number =>
    Math.abs(startsAt.getTime() - to.getTime()) + (sameAdvisor ? 0 : ADVISOR_WORTH_MS);
  return candidates.reduce<Candidate | null>(
    (best, one) => (best === null || cost(one) < cost(best) ? one : best),
    null,
  );
}
