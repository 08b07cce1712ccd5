/** Reminder bits and the minutes before the visit at which each is due. */
export const REMINDERS = [
  { bit: 1, minutesAhead: 24 * 60, lead: 'day' },
  { bit: 2, minutesAhead: 120, lead: 'hours' },
] as const;

/** The bits of reminders whose moment has passed when the visit is booked. */
export const remindersPast = (startsAt: Date, now: Date): number =>
  REMINDERS.filter((r) => startsAt.getTime() - now.getTime() <= r.minutesAhead * 60_000).reduce(
    (bits, r) => bits | r.bit,
    0,
  );
