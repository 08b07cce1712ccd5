import { ON_GRID, PURPOSE_GRID_MINUTES, type PolicyNumber, type PurposeNumber } from '@zhuyue/shared';
import { deskText } from '@/text/desk';

const text = deskText.settings;
export type RuleNumber = PurposeNumber | PolicyNumber;

const DAYS: readonly RuleNumber[] = ['farthestDays', 'noShowWindowDays', 'pauseDays'];
const COUNTS: readonly RuleNumber[] = ['openPerCustomer', 'noShowLimit'];

/** As a person says it: 90 分钟, 4 小时, 3 天. */
export function figureWords(field: RuleNumber, value: number): string {
  if (DAYS.includes(field)) return text.dayCount(value);
  if (COUNTS.includes(field)) return field === 'noShowLimit' ? text.times(value) : text.visitCount(value);
  if (value === 0) return text.none;
  if (value % 1440 === 0) return text.dayCount(value / 1440);
  return value % 60 === 0 && value >= 120 ? text.hours(value / 60) : text.minutes(value);
}

/** How far one tap goes: a grid of quarters for time taken, larger steps the longer it is. */
export function stepOf(field: RuleNumber, value: number): number {
  if ((ON_GRID as readonly string[]).includes(field)) return PURPOSE_GRID_MINUTES;
  if (COUNTS.includes(field)) return 1;
  if (DAYS.includes(field)) return value >= 60 ? 30 : value >= 14 ? 5 : 1;
  return value >= 1440 ? 720 : value >= 120 ? 60 : 15;
}
