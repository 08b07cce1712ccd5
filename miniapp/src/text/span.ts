import { common } from './index';

/** `1 小时 20 分`, rounded down; the larger two units only. Owner and desk read the same of the same promise. */
export function spanName(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return common.days(Math.floor(hours / 24), hours % 24);
  return hours >= 1 ? common.hours(hours, minutes % 60) : common.minutes(minutes);
}
