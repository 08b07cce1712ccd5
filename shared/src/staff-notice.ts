/** What a member of staff is told of: a promise in danger or broken, a poor score. */
export const STAFF_NOTICE_KINDS = ['clock_warned', 'poor_score'] as const;
export type StaffNoticeKind = (typeof STAFF_NOTICE_KINDS)[number];

/** The newest so many are listed; the bell counts up to one more than it can show. */
export const STAFF_INBOX = { most: 100, counted: 99 } as const;
