/** What has become of a visit whose advisor called in sick. */
export const ABSENCE_STANDS = ['open', 'settled', 'present', 'as_before', 'over'] as const;
export type AbsenceStand = (typeof ABSENCE_STANDS)[number];

/** Somebody else at the same time, another time, or the customer chooses one. */
export const ABSENCE_CHOICES = ['advisor', 'time', 'ask'] as const;
export type AbsenceChoice = (typeof ABSENCE_CHOICES)[number];

/** Why a visit is not simply given back to its advisor. */
export const ABSENCE_BACK_REFUSALS = [
  'still_away',
  'customer_answered',
  'too_late',
  'as_it_was',
  'given_up',
] as const;
export type AbsenceBackRefusal = (typeof ABSENCE_BACK_REFUSALS)[number];
