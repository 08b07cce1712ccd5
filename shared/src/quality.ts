/** What was good or not, in the customer's choice of words, with a rating. */
export const RATING_REASONS = [
  'slow_answer',
  'slow_repair',
  'poor_work',
  'price_unclear',
  'unfriendly',
  'not_solved',
  'other',
] as const;
export type RatingReason = (typeof RATING_REASONS)[number];

/** Why it went wrong, as the house found. */
export const ROOT_CAUSES = [
  'workmanship',
  'material',
  'communication',
  'delay',
  'policy',
  'expectation',
  'other',
] as const;
export type RootCause = (typeof ROOT_CAUSES)[number];

export const QUALITY_AXES = ['store', 'employee', 'style', 'week'] as const;
export type QualityAxis = (typeof QUALITY_AXES)[number];

/** The plans' figures: where the trade stands, and what the house promises. */
export const QUALITY_PLAN = {
  /** Ratings of at least this count as satisfied; below it somebody calls. */
  satisfiedFrom: 4,
  satisfiedPercent: 90,
  storesPercent: 75,
  onlinePercent: 68,
  firstAnswerMinutes: 30,
  handledHours: 24,
  cycleDays: 7,
  logisticsDays: 3,
  handlingDays: 4,
  followUpHours: 24,
} as const;
