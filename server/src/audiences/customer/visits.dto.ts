import { FIT_CONSENT, NOTICE_TEMPLATES, VISIT_LIMITS, type NoticeTemplate } from '@zhuyue/shared';
import { Bool, Id, Instant, Int, Ints, Many, One, OneOf, Text } from '../../platform/contract/index.js';
import { FitView, TriedPieceView, VoteOptionView } from '../views/visit.dto.js';

/** What the phone's own calendar takes. */
export class CalendarEntryView {
  @Text({ max: 120 }) title!: string;
  @Text({ min: 0, max: 400 }) description!: string;
  @Text({ max: 200, nullable: true }) location!: string | null;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
}
/** GET /api/customer/appointments/:id/around — what belongs to a visit beside its time. */
export class VisitAroundView {
  /** What the code on the phone says at the door. */
  @Text({ max: 40 }) codeText!: string;
  /** 惊喜模式: the name the store calls; null while the mode is off. */
  @Text({ max: VISIT_LIMITS.alias, nullable: true }) alias!: string | null;
  /** Of the calendar file, good for a week. */
  @Text({ max: 300 }) calendarPath!: string;
  @One(() => CalendarEntryView) entry!: CalendarEntryView;
  /** Something was tried: there is a recap. */
  @Bool() recap!: boolean;
}
/** PUT /api/customer/appointments/:id/surprise */
export class SurpriseBody {
  @Bool() on!: boolean;
  /** What the store calls the guest; made from the code when left out. */
  @Text({ max: VISIT_LIMITS.alias, optional: true }) alias?: string;
}
/** GET /api/customer/appointments/:id/recap — what was tried, at today's prices. */
export class RecapView {
  @Id() appointmentId!: string;
  @Instant() startsAt!: string;
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 40 }) advisorName!: string;
  @Bool() surprise!: boolean;
  @Many(() => TriedPieceView) items!: TriedPieceView[];
}

/** POST /api/customer/appointments/:id/votes — the wishes of the visit that friends shall choose from. */
export class OpenVoteBody {
  /** Positions in the visit's list of wishes. */
  @Ints({ min: 0, max: 50, most: VISIT_LIMITS.voteOptions }) wishes!: number[];
  @Int({ min: 1, max: VISIT_LIMITS.voteDays }) days!: number;
}
export class OpenedVoteView {
  @Id() id!: string;
  /** Told this once. */
  @Text({ max: 64 }) token!: string;
}
export class VoteTallyView {
  @Id() id!: string;
  @Bool() live!: boolean;
  @Instant() createdAt!: string;
  @Instant() expiresAt!: string;
  @Many(() => VoteOptionView) options!: VoteOptionView[];
  @Ints({ min: 0, max: 1_000, most: VISIT_LIMITS.voteOptions }) votes!: number[];
}
export class VoteTalliesView {
  @Many(() => VoteTallyView) items!: VoteTallyView[];
}

/** GET /api/customer/fit — null until something was written. */
export class FitFileView {
  @One(() => FitView, { nullable: true }) fit!: FitView | null;
  @Instant({ nullable: true }) consentedAt!: string | null;
  /** The wording that has to be agreed to. */
  @Text({ max: 16 }) consent!: string;
}
/** PUT /api/customer/fit */
export class SaveFitBody extends FitView {
  /** The wording agreed to; needed the first time, and when the wording has changed. */
  @OneOf([FIT_CONSENT], { optional: true }) consent?: string;
}

/** GET /api/customer/reminders — the budget of messages, kind by kind. */
export class ReminderView {
  @OneOf(NOTICE_TEMPLATES) template!: NoticeTemplate;
  @Text({ max: 80 }) templateId!: string;
  @Int({ min: 0, max: 1_000_000 }) remaining!: number;
}
export class RemindersView {
  @Many(() => ReminderView) items!: ReminderView[];
  /** Since when a calendar program asks by itself. */
  @Instant({ nullable: true }) calendarSince!: string | null;
}
export class CalendarFeedView {
  /** Told this once. */
  @Text({ max: 200 }) path!: string;
}
/** GET /api/customer/visit-calendar.ics */
export class VisitCalendarQuery {
  @Id() v!: string;
  @Int({ min: 0, max: 99_999_999_999 }) e!: number;
  @Text({ max: 64 }) s!: string;
}
export class CalendarFeedQuery {
  @Text({ max: 64 }) t!: string;
}
