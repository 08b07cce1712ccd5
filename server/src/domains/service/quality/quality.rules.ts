import { dayOf, QUALITY_PLAN, weekdayOf, addDays, type QualityAxis } from '@zhuyue/shared';

/** One case as the figures need it; instants null while it has not happened. */
export interface CaseTimes {
  storeId: string;
  styleId: string;
  /** Who decided it, else who took it up last. */
  handlerId: string | null;
  createdAt: Date;
  firstAnswerAt: Date | null;
  decidedAt: Date | null;
  acceptedAt: Date | null;
  takenInAt: Date | null;
  finishedAt: Date | null;
  handedBackAt: Date | null;
  reopened: boolean;
  /** Work that somebody else found not to be right, before or after it was finished. */
  reworked: boolean;
  rating: number | null;
}
export interface Figures {
  cases: number;
  rated: number;
  satisfied: number;
  answered: number;
  answeredInTime: number;
  /** Median, minutes; null without any. */
  firstAnswerMinutes: number | null;
  decided: number;
  decidedInTime: number;
  /** Median, hours with one decimal. */
  handledHours: number | null;
  /** Mean days with one decimal, of cases that came back to their owners. */
  logisticsDays: number | null;
  handlingDays: number | null;
  returned: number;
  reopened: number;
  reworked: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
const rounded = (value: number | null, by: (value: number) => number): number | null =>
  value === null ? null : by(value);

const between = (from: Date, to: Date): number => Math.max(0, to.getTime() - from.getTime());
const spans = (cases: readonly CaseTimes[], to: (one: CaseTimes) => Date | null): number[] =>
  cases.flatMap((one) => {
    const end = to(one);
    return end === null ? [] : [between(one.createdAt, end)];
  });

/** Days a piece lay or travelled, and days it was worked on; null before it is back with its owner. */
export function cycleOf(one: CaseTimes): { logistics: number; handling: number } | null {
  const { createdAt, acceptedAt, takenInAt, finishedAt, handedBackAt } = one;
  if (takenInAt === null || handedBackAt === null) return null;
  const done = finishedAt === null || finishedAt > handedBackAt ? handedBackAt : finishedAt;
  const handling = between(takenInAt, done);
  const whole = between(acceptedAt ?? createdAt, handedBackAt);
  return { logistics: Math.max(0, whole - handling) / DAY, handling: handling / DAY };
}

export function figuresOf(cases: readonly CaseTimes[]): Figures {
  const ratings = cases.flatMap(({ rating }) => rating ?? []);
  const answers = spans(cases, (one) => one.firstAnswerAt);
  const decisions = spans(cases, (one) => one.decidedAt);
  const cycles = cases.flatMap((one) => cycleOf(one) ?? []);
  return {
    cases: cases.length,
    rated: ratings.length,
    satisfied: ratings.filter((rating) => rating >= QUALITY_PLAN.satisfiedFrom).length,
    answered: answers.length,
    answeredInTime: answers.filter((ms) => ms <= QUALITY_PLAN.firstAnswerMinutes * MINUTE).length,
    firstAnswerMinutes: rounded(median(answers), (ms) => Math.round(ms / MINUTE)),
    decided: decisions.length,
    decidedInTime: decisions.filter((ms) => ms <= QUALITY_PLAN.handledHours * HOUR).length,
    handledHours: rounded(median(decisions), (ms) => tenth(ms / HOUR)),
    logisticsDays: rounded(mean(cycles.map(({ logistics }) => logistics)), tenth),
    handlingDays: rounded(mean(cycles.map(({ handling }) => handling)), tenth),
    returned: cycles.length,
    reopened: cases.filter(({ reopened }) => reopened).length,
    reworked: cases.filter(({ reworked }) => reworked).length,
  };
}

/** Which line of a table a case belongs to; weeks by their Monday. */
export function keyOn(axis: QualityAxis, one: CaseTimes): string {
  if (axis === 'store') return one.storeId;
  if (axis === 'style') return one.styleId;
  if (axis === 'employee') return one.handlerId ?? '';
  const day = dayOf(one.createdAt);
  return addDays(day, 1 - weekdayOf(day));
}
