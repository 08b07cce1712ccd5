import type { ClockPart, ClockState, ClockStep, PauseReason } from '@zhuyue/shared';
import { DomainError } from '../../../platform/errors/index.js';
import { afterOpen, openMs, type BusinessTime } from './business-time.rules.js';

/** What is promised: so many open milliseconds of a calendar. */
export interface Owed {
  ms: number;
  time: BusinessTime;
}

/** One line of a clock's history. Nothing else is kept: what a clock shows is read off its marks. */
export type Mark = (
  | { kind: 'start'; at: number; part: ClockPart; promise: Owed }
  | { kind: 'pause'; at: number; reason: PauseReason }
  | { kind: 'resume'; at: number }
  /** From here on the time counts for the way instead of the work, or the other way round. */
  | { kind: 'part'; at: number; part: ClockPart }
  /** Another promise holds from here on; what was counted stays counted. */
  | { kind: 'change'; at: number; promise: Owed }
  | { kind: 'stop'; at: number }
) & {
  /** What had been counted up to here when it was made: opening hours changed since do not count it anew. */
  countedMs?: number;
};

/** A stretch between two marks. */
export interface Segment {
  from: number;
  /** Null while it lasts. */
  to: number | null;
  part: ClockPart;
  /** Why it stood still; null when it ran. */
  reason: PauseReason | null;
  /** Open milliseconds it counted; 0 when it stood still. */
  countedMs: number;
}

export interface Reading {
  state: ClockState;
  countedMs: number;
  promisedMs: number;
  /** When the promise is broken if nothing happens; null when paused, stopped, or never open again. */
  dueAt: number | null;
  /** When it was broken; null when it was not. */
  breachedAt: number | null;
  segments: Segment[];
  byPart: Readonly<Record<ClockPart, number>>;
}

const NEXT: Readonly<Record<ClockState | 'new', readonly Mark['kind'][]>> = {
  new: ['start'],
  running: ['pause', 'part', 'change', 'stop'],
  paused: ['resume', 'part', 'change', 'stop'],
  stopped: [],
};
const AFTER: Readonly<Partial<Record<Mark['kind'], ClockState>>> = {
  start: 'running',
  pause: 'paused',
  resume: 'running',
  stop: 'stopped',
};

interface Hands {
  state: ClockState | 'new';
  at: number;
  part: ClockPart;
  reason: PauseReason | null;
  promise: Owed | null;
  countedMs: number;
  breachedAt: number | null;
  segments: Segment[];
}

/** Lets the clock run or stand until an instant; `known` is what had been counted by then. */
function until(hands: Hands, to: number, open: boolean, known?: number): void {
  const { state, at, promise, part, reason } = hands;
  if (promise === null || state === 'new' || state === 'stopped') return;
  const counted =
    state !== 'running'
      ? 0
      : known === undefined
        ? openMs(promise.time, at, to)
        : Math.max(0, known - hands.countedMs);
  if (state === 'running' && hands.breachedAt === null && hands.countedMs + counted > promise.ms) {
    hands.breachedAt = Math.min(to, afterOpen(promise.time, at, promise.ms - hands.countedMs) ?? to);
  }
  hands.countedMs += counted;
  if (open || to > at)
    hands.segments.push({ from: at, to: open ? null : to, part, reason, countedMs: counted });
}

/** @throws DomainError clock.mark_refused when the mark cannot follow, or lies before the one before it. */
function apply(hands: Hands, mark: Mark): void {
  if (!NEXT[hands.state].includes(mark.kind) || mark.at < hands.at)
    throw new DomainError('clock.mark_refused', { mark: mark.kind, state: hands.state });
  until(hands, mark.at, false, mark.countedMs);
  hands.at = mark.at;
  hands.state = AFTER[mark.kind] ?? hands.state;
  if (mark.kind === 'start' || mark.kind === 'change') hands.promise = mark.promise;
  if (mark.kind === 'start' || mark.kind === 'part') hands.part = mark.part;
  hands.reason = mark.kind === 'pause' ? mark.reason : mark.kind === 'resume' ? null : hands.reason;
  // A shorter promise cannot have been broken before it was given.
  if (mark.kind === 'change' && hands.breachedAt === null && hands.countedMs > mark.promise.ms)
    hands.breachedAt = mark.at;
}

/**
 * Reads a clock off its marks. It counts only open time, stands still while paused, never runs after its end, and a changed
 * promise keeps the time already counted.
 *
 * @param marks in the order they were made; the first is `start`
 * @param now milliseconds of the epoch; marks later than it are an error of the caller
 */
export function readClock(marks: readonly Mark[], now: number): Reading {
  const hands: Hands = {
    state: 'new',
    at: -Infinity,
    part: 'handling',
    reason: null,
    promise: null,
    countedMs: 0,
    breachedAt: null,
    segments: [],
  };
  for (const mark of marks) apply(hands, mark);
  until(hands, Math.max(now, hands.at), true);
  const { state, promise, countedMs, breachedAt, segments } = hands;
  if (state === 'new' || promise === null)
    throw new DomainError('clock.mark_refused', { mark: 'start', state });
  const byPart = { handling: 0, logistics: 0 };
  for (const segment of segments) byPart[segment.part] += segment.countedMs;
  return {
    state,
    countedMs,
    promisedMs: promise.ms,
    dueAt: state === 'running' ? dueOf(hands, promise, Math.max(now, hands.at)) : null,
    breachedAt,
    segments,
    byPart,
  };
}

/** A broken promise was due when it broke; one that holds is due once the rest of it has passed. */
const dueOf = (hands: Hands, promise: Owed, now: number): number | null =>
  hands.breachedAt ?? afterOpen(promise.time, now, promise.ms - hands.countedMs);

export interface StepDue {
  step: ClockStep;
  at: number;
}

/**
 * When each step of the ladder is reached if nothing happens: before the breach the advisor and then the manager are
 * warned, at the breach headquarters hears of it.
 *
 * @param ladder steps with the share of the promise used up, ‰, ascending
 */
export function stepsAhead(
  reading: Reading,
  time: BusinessTime,
  ladder: readonly { step: ClockStep; atPermille: number }[],
  now: number,
): StepDue[] {
  if (reading.state !== 'running') return [];
  return ladder.flatMap(({ step, atPermille }) => {
    const owed = (reading.promisedMs * atPermille) / 1000 - reading.countedMs;
    const at = afterOpen(time, now, owed);
    return at === null ? [] : [{ step, at: owed < 0 ? now : at }];
  });
}
