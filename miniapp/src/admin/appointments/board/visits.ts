import { LIVE_APPOINTMENT_STATES, timeOf, type AppointmentState } from '@zhuyue/shared';
import type { BoardVisit } from '@/api/desk/board';
import { clockOf, minuteOf, type Span } from './geometry';

/** When the customer is there, in minutes of the day. */
export const spanOf = (visit: Pick<BoardVisit, 'startsAt' | 'endsAt'>): Span => {
  const from = minuteOf(timeOf(visit.startsAt));
  const length = (new Date(visit.endsAt).getTime() - new Date(visit.startsAt).getTime()) / 60_000;
  return { from, to: from + length };
};

const LIVE: readonly AppointmentState[] = LIVE_APPOINTMENT_STATES;
/** What takes somebody's time, or took it: a visit that was cancelled leaves the board. */
export const isOnBoard = (visit: Pick<BoardVisit, 'state'>): boolean =>
  LIVE.includes(visit.state) || visit.state === 'completed' || visit.state === 'no_show';

export const canMove = (visit: Pick<BoardVisit, 'actions'>): boolean =>
  visit.actions.some((one) => one.action === 'move' && one.refusals.length === 0);

/** Minutes somebody who should be here is late by; 0 when they are not, or when their time is over anyway. */
export function lateBy(
  visit: Pick<BoardVisit, 'state' | 'startsAt' | 'endsAt' | 'expectedAt'>,
  now: number,
): number {
  if (visit.state !== 'booked' || new Date(visit.endsAt).getTime() < now) return 0;
  const due = new Date(visit.startsAt).getTime();
  const said = visit.expectedAt === null ? 0 : new Date(visit.expectedAt).getTime() - due;
  return Math.max(0, Math.floor(Math.max(said, now - due) / 60_000));
}

export const spanName = (span: Span): string => `${clockOf(span.from)}–${clockOf(span.to)}`;
