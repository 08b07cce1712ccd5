import type { CaseKind, ClaimProblem, ClaimState } from './claim.js';

/** 服务承诺: what we promise with a clock on it. */
export const PROMISES = ['first_answer', 'settlement', 'repair', 'return_cycle', 'complaint'] as const;
export type ServicePromise = (typeof PROMISES)[number];

/** Whose time it is: ours at work, or the piece's on its way. A return cycle is split between them. */
export const CLOCK_PARTS = ['handling', 'logistics'] as const;
export type ClockPart = (typeof CLOCK_PARTS)[number];

/** Why a clock stands still: always something the owner can read, and mostly something only they can end. */
export const PAUSE_REASONS = [
  'waiting_photo',
  'waiting_answer',
  'waiting_approval',
  'waiting_piece',
  'waiting_parts',
  'waiting_collection',
  'owner_wish',
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Which hours count: those of the store, or every hour of the day where we promise service around the clock. */
export const CLOCK_CALENDARS = ['store', 'always'] as const;
export type ClockCalendar = (typeof CLOCK_CALENDARS)[number];

export const CLOCK_STATES = ['running', 'paused', 'stopped'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/**
 * The ladder: who hears that a promise is in danger, from the first step up. `untaken`: nobody has said that they take care
 * of it, so shortly before the breach it goes above the store; `headquarters`: it is broken.
 */
export const CLOCK_STEPS = ['advisor', 'manager', 'untaken', 'headquarters'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

/** Why a promise was broken: every breach is explained. */
export const BREACH_REASONS = [
  'workshop_full',
  'parts_late',
  'carrier_late',
  'owner_late',
  'staff_short',
  'overlooked',
  'unclear_case',
  'system_fault',
] as const;
export type BreachReason = (typeof BREACH_REASONS)[number];

/** What a promise says: so many minutes of a calendar, and when the ladder is climbed. Headquarters hears at the breach. */
export interface PromiseTerms {
  minutes: number;
  calendar: ClockCalendar;
  /** Share of the promise used up, ‰, at which the advisor is warned; the manager later than that. */
  advisorPermille: number;
  managerPermille: number;
  /** Minutes before the breach at which a clock nobody has taken goes above the store. */
  untakenMinutes: number;
}

const DAY_MINUTES = 24 * 60;
/** What holds until headquarters writes something else: 30 分钟首次响应, 24 小时处理, a repair and a return cycle within 7 days. */
export const FIRST_PROMISES: Readonly<Record<ServicePromise, PromiseTerms>> = {
  first_answer: {
    minutes: 30,
    calendar: 'store',
    advisorPermille: 500,
    managerPermille: 800,
    untakenMinutes: 5,
  },
  settlement: {
    minutes: DAY_MINUTES,
    calendar: 'always',
    advisorPermille: 500,
    managerPermille: 800,
    untakenMinutes: 60,
  },
  repair: {
    minutes: 7 * DAY_MINUTES,
    calendar: 'always',
    advisorPermille: 600,
    managerPermille: 850,
    untakenMinutes: 120,
  },
  return_cycle: {
    minutes: 7 * DAY_MINUTES,
    calendar: 'always',
    advisorPermille: 600,
    managerPermille: 850,
    untakenMinutes: 120,
  },
  complaint: {
    minutes: DAY_MINUTES,
    calendar: 'always',
    advisorPermille: 300,
    managerPermille: 600,
    untakenMinutes: 60,
  },
};
export const PROMISE_BOUNDS = {
  minutes: { least: 5, most: 90 * DAY_MINUTES },
  permille: { least: 100, most: 990 },
  untaken: { least: 1, most: 1440 },
} as const;

/** It goes above the store only after the manager has heard of it. */
export const climbsInOrder = ({ minutes, managerPermille, untakenMinutes }: PromiseTerms): boolean =>
  minutes * managerPermille <= (minutes - untakenMinutes) * 1000;

/** A manager may pause for these; the others come with a step of the case itself. */
export const STAFF_PAUSES = [
  'waiting_photo',
  'waiting_answer',
  'waiting_approval',
  'waiting_parts',
  'owner_wish',
] as const satisfies readonly PauseReason[];
/** Pauses that end with the owner's next word. */
export const ENDED_BY_WORD: readonly PauseReason[] = ['waiting_photo', 'waiting_answer'];

/** What the queue of cases is narrowed to; nothing said: all that are open. */
export interface CaseNarrowing {
  kinds?: readonly CaseKind[];
  states?: readonly ClaimState[];
  problems?: readonly ClaimProblem[];
  assignee?: CaseAssignee;
  overdue?: boolean;
  paused?: boolean;
  unexplained?: boolean;
  /** The ended ones instead of the open ones. */
  ended?: boolean;
}
/** `me` is whoever looks: a saved view can be handed to a colleague. */
export const CASE_ASSIGNEES = ['me', 'none'] as const;
export type CaseAssignee = (typeof CASE_ASSIGNEES)[number];
/** Views a person may save, and how many cases of the queue are counted. */
export const CASE_VIEWS_MOST = 12;
export const CASE_COUNT_MOST = 1000;
