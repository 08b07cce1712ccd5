import {
  addDays,
  dayOf,
  instantOf,
  refusalsOf,
  WAITING_FLOW,
  WAITING_GUARDS,
  type AppointmentPurpose,
  type OfferedAction,
  type WaitingAction,
  type WaitingFacts,
  type WaitingRefusal,
  type WaitingState,
} from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';
import type { Actor, Wish } from '../appointment.rules.js';

export interface WaitingRow {
  id: string;
  storeId: string;
  customerId: string;
  purposes: AppointmentPurpose[];
  staffId: string | null;
  fromOn: string;
  toOn: string;
  fromTime: string;
  toTime: string;
  wishes: Wish[];
  contactName: string;
  note: string | null;
  state: WaitingState;
  queuedAt: Date;
  offerId: string | null;
  offerUntil: Date | null;
  declined: string[];
  createdAt: Date;
  changedAt: Date;
}

/** A beginning the store could give, and who could take it. */
export interface FreeStart {
  startsAt: Date;
  endsAt: Date;
  advisors: readonly string[];
}

/** Who comes first: the earlier place, then the earlier identifier. */
export const inLine = (
  a: Pick<WaitingRow, 'queuedAt' | 'id'>,
  b: Pick<WaitingRow, 'queuedAt' | 'id'>,
): number => a.queuedAt.getTime() - b.queuedAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

type Wanted = Pick<WaitingRow, 'fromOn' | 'toOn' | 'fromTime' | 'toTime' | 'staffId' | 'declined'>;

/** Whether a free beginning is one they asked for, and have not said no to. */
export function suits(entry: Wanted, free: FreeStart): boolean {
  const onDay = dayOf(free.startsAt);
  return (
    onDay >= entry.fromOn &&
    onDay <= entry.toOn &&
    free.startsAt >= instantOf(onDay, entry.fromTime) &&
    free.endsAt <= instantOf(onDay, entry.toTime) &&
    (entry.staffId === null || free.advisors.includes(entry.staffId)) &&
    !entry.declined.includes(free.startsAt.toISOString())
  );
}

/** The earliest of what is free that suits them. */
export function firstThatSuits<F extends FreeStart>(entry: Wanted, free: readonly F[]): F | null {
  return free
    .filter((one) => suits(entry, one))
    .reduce<F | null>((best, one) => (best === null || one.startsAt < best.startsAt ? one : best), null);
}

/** After this nobody needs to look for them any more. */
export const windowEnd = (entry: Pick<WaitingRow, 'toOn' | 'toTime'>): Date =>
  instantOf(entry.toOn, entry.toTime);

/** The days of the window that are still to come. */
export function daysAhead(
  entry: Pick<WaitingRow, 'fromOn' | 'toOn'>,
  now: Date,
): { fromOn: string; days: number } {
  const today = dayOf(now);
  const fromOn = entry.fromOn > today ? entry.fromOn : today;
  let days = 0;
  while (addDays(fromOn, days) <= entry.toOn) days += 1;
  return { fromOn, days };
}

export const factsOf = (entry: WaitingRow, now: Date): WaitingFacts => ({
  windowOver: windowEnd(entry) <= now,
  offerOver: entry.offerUntil !== null && entry.offerUntil <= now,
});

/** What the actor's page may draw. `offer` is drawn beside a time, not beside a person. */
export function offeredTo(
  entry: WaitingRow,
  actor: Actor,
  now: Date,
): OfferedAction<WaitingAction, WaitingRefusal>[] {
  return WAITING_FLOW.allowed(entry.state, actor.role).map((action) => ({
    action,
    refusals: refusalsOf(WAITING_GUARDS, action, factsOf(entry, now)),
  }));
}

/** Table, then role, then guards; and what the step does to the place in the line. */
export function stepped(entry: WaitingRow, actor: Actor, action: WaitingAction, now: Date): WaitingRow {
  const state = WAITING_FLOW.next(entry.state, action);
  const allowed = state !== null && WAITING_FLOW.roles[action].includes(actor.role);
  const refusals = allowed ? refusalsOf(WAITING_GUARDS, action, factsOf(entry, now)) : [];
  if (state === null || !allowed || refusals.length > 0)
    throw new DomainError('waiting.action_refused', { action, state: entry.state, refusals });
  const toTheEnd = action === 'lapse' || action === 'rejoin' || action === 'requeue';
  return {
    ...entry,
    state,
    changedAt: now,
    ...(toTheEnd ? { queuedAt: now } : {}),
    ...(state === 'waiting' || state === 'left' ? { offerId: null, offerUntil: null } : {}),
    ...(state === 'booked' ? { offerUntil: null } : {}),
  };
}
