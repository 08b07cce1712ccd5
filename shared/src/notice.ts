/** 消息: what a message to a customer is about. */
export const NOTICE_KINDS = [
  'appointment_booked',
  'appointment_reminder',
  'appointment_moved',
  'appointment_cancelled',
  'appointment_tray_ready',
  'appointment_tray_changed',
  'appointment_offered',
  'appointment_recap',
  'claim_accepted',
  'claim_approved',
  'claim_rejected',
  'claim_ready',
  'claim_closed',
  'claim_waiting',
  'claim_answered',
  'claim_sent_back',
  'claim_quoted',
  'warranty_started',
  'hold_offered',
  'passing_offered',
  'passing_accepted',
  'passing_completed',
  'passing_ended',
  'inheritance_requested',
  'inheritance_asked',
  'inheritance_waiting',
  'inheritance_completed',
  'inheritance_ended',
  'refund_owed',
  'refund_paid',
  'credit_given',
  'thread_reply',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** WeChat subscribe-message templates of ours; each accept of a customer is good for one message. */
export const NOTICE_TEMPLATES = [
  'appointment_booked',
  'appointment_reminder',
  'appointment_changed',
  'appointment_ready',
  'appointment_offer',
  'appointment_recap',
  'claim_progress',
  'claim_ready',
] as const;
export type NoticeTemplate = (typeof NOTICE_TEMPLATES)[number];

/** Moments at which the mini-program asks for consent, and for which templates (at most three at once). */
export const NOTICE_MOMENTS = {
  booking: ['appointment_booked', 'appointment_reminder', 'appointment_changed'],
  claim: ['claim_progress', 'claim_ready'],
  /** On the page of a visit ahead: what may still happen to it. */
  visit: ['appointment_reminder', 'appointment_ready', 'appointment_changed'],
  /** Joining a waiting list: an offer is worth little to whoever hears of it too late. */
  waiting: ['appointment_offer'],
  /** At the end of a visit. */
  farewell: ['appointment_recap'],
} as const satisfies Record<string, readonly NoticeTemplate[]>;
export type NoticeMoment = keyof typeof NOTICE_MOMENTS;

/** What the client reports for a template after asking. */
export const SUBSCRIBE_RESULTS = ['accept', 'reject', 'ban', 'filter'] as const;
export type SubscribeResult = (typeof SUBSCRIBE_RESULTS)[number];
