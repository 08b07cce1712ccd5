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
  'owner_wish',
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Which hours count: those of the store, or every hour of the day where we promise service around the clock. */
export const CLOCK_CALENDARS = ['store', 'always'] as const;
export type ClockCalendar = (typeof CLOCK_CALENDARS)[number];

export const CLOCK_STATES = ['running', 'paused', 'stopped'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** The ladder: who hears that a promise is in danger, from the first step up. */
export const CLOCK_STEPS = ['advisor', 'manager', 'headquarters'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

/** Why a promise was broken: every breach is explained. */
export const BREACH_REASONS = [
  'workshop_full',
  'parts_late',
  'carrier_late',
  'staff_short',
  'overlooked',
  'unclear_case',
  'system_fault',
] as const;
export type BreachReason = (typeof BREACH_REASONS)[number];
