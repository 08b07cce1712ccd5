import { dayOf, daysBetween, timeOf, weekdayOf } from '@zhuyue/shared';
import { common } from './index';

const parts = (day: string): [number, number, number] => {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  return [y, m, d];
};

export const weekdayName = (day: string): string => common.weekdays[weekdayOf(day) - 1] ?? '';

/** `今天`, `明天`, `3 月 1 日 周日`, or in another year `2025 年 12 月 13 日`. */
export function dayName(day: string, today: string = dayOf(new Date())): string {
  const away = daysBetween(today, day);
  if (away === 0) return common.today;
  if (away === 1) return common.tomorrow;
  const [y, m, d] = parts(day);
  return day.slice(0, 4) === today.slice(0, 4)
    ? common.dayFull(m, d, weekdayName(day))
    : common.dayWithYear(y, m, d);
}

/** `明天 14:30`. */
export const momentName = (instant: string): string => `${dayName(dayOf(instant))} ${timeOf(instant)}`;

/** `2026.03.01`, in lists and files. */
export const dayFigures = (day: string): string => day.replace(/-/g, '.');

/** `2026.03.01 14:30`. */
export const momentFigures = (instant: string): string => `${dayFigures(dayOf(instant))} ${timeOf(instant)}`;

/** `12 分钟前`, within a day; after that the day. */
export function agoName(instant: string, now: number = Date.now()): string {
  const minutes = Math.floor((now - new Date(instant).getTime()) / 60_000);
  if (minutes < 1) return common.justNow;
  if (minutes < 60) return common.minutesAgo(minutes);
  if (minutes < 24 * 60) return common.hoursAgo(Math.floor(minutes / 60));
  return momentFigures(instant);
}

/** `860 米`, `3.4 公里`. */
export function distanceName(metres: number): string {
  if (metres < 1000) return common.metres(Math.max(10, Math.round(metres / 10) * 10));
  return common.km(
    metres < 10_000 ? (Math.round(metres / 100) / 10).toFixed(1) : String(Math.round(metres / 1000)),
  );
}
