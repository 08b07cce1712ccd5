import { dayOf, timeOf, type ClockState, type PauseReason, type ServicePromise } from '@zhuyue/shared';
import { promiseText as text } from './promise';
import { spanName } from './span';
import { dayName } from './when';

export interface ClockTold {
  id: string;
  promise: ServicePromise;
  state: ClockState;
  dueAt: string | null;
  pauseReason: PauseReason | null;
  pausedSince: string | null;
}
export interface ClockLine {
  key: string;
  words: string;
  tone: 'running' | 'late' | 'waiting';
}

/** `10:12` today, with its day otherwise. */
export function sinceWords(since: string, now: number): string {
  const day = dayOf(since);
  return day === dayOf(new Date(now))
    ? timeOf(since)
    : `${dayName(day, dayOf(new Date(now)))} ${timeOf(since)}`;
}

function lineOf(clock: ClockTold, now: number): ClockLine[] {
  const { id, promise, state, dueAt, pauseReason, pausedSince } = clock;
  if (state === 'paused' && pauseReason !== null && pausedSince !== null) {
    const words = text.since(text.waits[pauseReason], sinceWords(pausedSince, now));
    return [{ key: pauseReason, words, tone: 'waiting' }];
  }
  if (state !== 'running' || dueAt === null) return [];
  const left = new Date(dueAt).getTime() - now;
  const what = text.names[promise];
  return left >= 0
    ? [{ key: id, words: text.left(what, spanName(left)), tone: 'running' }]
    : [{ key: id, words: text.over(what, spanName(-left)), tone: 'late' }];
}

/** The promises of a case as its owner reads them: what is due first, and what everything waits for once. */
export function clockLines(clocks: readonly ClockTold[], now: number): ClockLine[] {
  const dueOf = ({ dueAt }: ClockTold): string => dueAt ?? '9';
  const soonest = [...clocks].sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
  const lines = soonest.flatMap((clock) => lineOf(clock, now));
  return lines.filter((line, i) => lines.findIndex(({ key }) => key === line.key) === i);
}

/** What a list says of a case: how long is left, by how much it is late, or what it waits for; empty when nothing is owed. */
export function cardWords(card: Omit<ClockTold, 'id' | 'promise' | 'state'>, now: number): string {
  if (card.dueAt !== null) {
    const left = new Date(card.dueAt).getTime() - now;
    return left >= 0 ? text.leftBare(spanName(left)) : text.overBare(spanName(-left));
  }
  if (card.pauseReason === null || card.pausedSince === null) return '';
  return text.since(text.waits[card.pauseReason], sinceWords(card.pausedSince, now));
}
