import {
  APPOINTMENT_FLOW,
  APPOINTMENT_GUARDS,
  APPOINTMENT_RULES,
  dayOf,
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
  purpose: AppointmentPurpose;
  wishes: readonly Wish[];
  contactName: string;
  note?: string;
}

interface Visit {
  state: AppointmentState;
  startsAt: Date;
  onDay: string;
}

export const factsOf = (visit: Visit, actor: Actor, now: Date): AppointmentFacts => ({
  byCustomer: actor.role === 'customer',
  minutesToStart: (visit.startsAt.getTime() - now.getTime()) / 60_000,
  isToday: dayOf(now) === visit.onDay,
  freeUntilMinutes: APPOINTMENT_RULES.freeUntilMinutes,
  storeMoved: false,
  cancelledByStore: false,
  askedFirst: false,
});

/** What the actor's page may draw. */
export function offered(visit: Visit, actor: Actor, now: Date): OfferedAppointmentAction[] {
  const facts = factsOf(visit, actor, now);
  return APPOINTMENT_FLOW.allowed(visit.state, actor.role)
    .filter((action) => action !== 'undoCancel' && action !== 'undoConfirm')
    .map((action) => ({
      action,
      refusals: refusalsOf(APPOINTMENT_GUARDS, action, facts),
    }));
}

/** Table, then role, then guards: the state after the action, or the refusal with its words. */
export function decide(visit: Visit, actor: Actor, action: AppointmentAction, now: Date): AppointmentState {
  const next = APPOINTMENT_FLOW.next(visit.state, action);
  if (next === null || action === 'undoCancel' || !APPOINTMENT_FLOW.roles[action].includes(actor.role)) {
    throw new DomainError('appointment.action_refused', { action, state: visit.state, refusals: [] });
  }
  const refusals = refusalsOf(APPOINTMENT_GUARDS, action, factsOf(visit, actor, now));
  if (refusals.length > 0) {
    throw new DomainError('appointment.action_refused', { action, state: visit.state, refusals });
  }
  return next;
}
