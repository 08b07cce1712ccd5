import type { ClaimState } from '@zhuyue/shared';
import { claimText as text } from './claim';

/** `3 小时`, `2 天`: the largest unit that says enough. */
export function spanName(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  if (minutes < 60) return text.minutes(minutes);
  const hours = Math.ceil(minutes / 60);
  return hours < 48 ? text.hours(hours) : text.days(Math.ceil(hours / 24));
}

/** The promise that is running, as a countdown in words. */
export function clockWords(state: ClaimState, dueAt: string, now: number): { words: string; late: boolean } {
  const what = text.waits[state] ?? text.waitsElse;
  const left = new Date(dueAt).getTime() - now;
  return left >= 0
    ? { words: text.clock(what, spanName(left)), late: false }
    : { words: text.clockOver(what, spanName(-left)), late: true };
}
