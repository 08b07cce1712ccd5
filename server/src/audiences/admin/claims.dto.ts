import {
  BREACH_REASONS,
  CASE_ASSIGNEES,
  CASE_COUNT_MOST,
  CERTIFICATE_KINDS,
  CLAIM_ACTIONS,
  CLAIM_PROBLEMS,
  CLAIM_REJECT_REASONS,
  CLAIM_STATES,
  CLOCK_STEPS,
  LIMITS,
  PROMISES,
  ROOT_CAUSES,
  CASE_KINDS,
  STAFF_PAUSES,
  type BreachReason,
  type CaseAssignee,
  type CaseNarrowing,
  type CertificateKind,
  type ClaimAction,
  type ClaimProblem,
  type ClaimRejectReason,
  type ClaimState,
  type ClockStep,
  type CaseKind,
  type RootCause,
  type ServicePromise,
} from '@zhuyue/shared';
import type { StaffPause } from '../../domains/service/index.js';
import {
  Bool,
  Fen,
  Id,
  Ids,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';
import { CaseQuoteBody } from '../views/bench.dto.js';
import { CycleView, DeskClockView } from '../views/clock.dto.js';
import { ClaimCardView, ClaimFactsView, ParcelBody } from '../views/claim.dto.js';
import { ColleagueView } from './threads.dto.js';
import { CertificateWayView } from './training.dto.js';

/** What the queue is narrowed to; nothing said: all that are open. */
export class CaseNarrowingView implements CaseNarrowing {
  @SomeOf(CASE_KINDS, { optional: true }) kinds?: CaseKind[];
  @SomeOf(CLAIM_STATES, { optional: true }) states?: ClaimState[];
  @SomeOf(CLAIM_PROBLEMS, { optional: true }) problems?: ClaimProblem[];
  @OneOf(CASE_ASSIGNEES, { optional: true }) assignee?: CaseAssignee;
  @Bool({ optional: true }) overdue?: boolean;
  @Bool({ optional: true }) paused?: boolean;
  /** Promises broken and not explained. */
  @Bool({ optional: true }) unexplained?: boolean;
  /** The ended ones, newest first, instead of the open ones. */
  @Bool({ optional: true }) ended?: boolean;
}
/** GET /api/admin/claims — by due time, what is overdue first. */
export class DeskClaimQuery extends CaseNarrowingView {
  @Id({ optional: true }) storeId?: string;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
/** POST /api/admin/case-queue/assign */
export class AssignClaimsBody {
  @Ids({ min: 1, max: 50 }) ids!: string[];
  /** Null gives them back to nobody. */
  @Id({ nullable: true }) staffId!: string | null;
}
export class CaseColleagueView extends ColleagueView {
  /** Holds the certificate most cases ask for. */
  @Bool() certified!: boolean;
}
export class ColleaguesView {
  @Many(() => CaseColleagueView) items!: CaseColleagueView[];
}
export class SavedCaseView {
  @Id() id!: string;
  @Text({ max: 12 }) name!: string;
  @One(() => CaseNarrowingView) filter!: CaseNarrowingView;
}
export class SavedCaseViewsView {
  @Many(() => SavedCaseView) items!: SavedCaseView[];
}
/** POST /api/admin/case-queue/views — the same name again takes the place of the old one. */
export class SaveCaseViewBody {
  @Text({ max: 12 }) name!: string;
  @One(() => CaseNarrowingView) filter!: CaseNarrowingView;
}
export class CaseWarningView {
  @Id() id!: string;
  @Id() claimId!: string;
  @Text({ max: 20 }) number!: string;
  @Text({ max: 60 }) storeName!: string;
  @OneOf(PROMISES) promise!: ServicePromise;
  @OneOf(CLOCK_STEPS) step!: ClockStep;
  @Instant({ nullable: true }) dueAt!: string | null;
}
export class CaseWarningsView {
  @Many(() => CaseWarningView) items!: CaseWarningView[];
}
export class DeskClaimCardView extends ClaimCardView {
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 40 }) customerName!: string;
  @Bool() overdue!: boolean;
  /** A promise was broken and nobody has said why. */
  @Bool() unexplained!: boolean;
  @Id({ nullable: true }) assigneeId!: string | null;
  @Text({ max: 40, nullable: true }) assigneeName!: string | null;
}
export class DeskClaimListView {
  @Many(() => DeskClaimCardView) items!: DeskClaimCardView[];
  /** 1001 says: more than a thousand. */
  @Int({ min: 0, max: CASE_COUNT_MOST + 1 }) total!: number;
}
/** GET /api/admin/claims/:id and the reply of its actions. */
export class DeskClaimView extends ClaimFactsView {
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @Id() customerId!: string;
  @Text({ max: 40 }) customerName!: string;
  @Text({ max: 20, nullable: true }) phoneMasked!: string | null;
  @Text({ max: 20 }) serial!: string;
  @Bool() overdue!: boolean;
  @Id({ nullable: true }) assigneeId!: string | null;
  @Text({ max: 40, nullable: true }) assigneeName!: string | null;
  @OneOf(ROOT_CAUSES, { nullable: true }) rootCause!: RootCause | null;
  @Text({ max: 500, nullable: true }) correction!: string | null;
  /** The sale the piece was bought by: its paper settles goods that come back. */
  @Id() saleId!: string;
  /** One for each of `clocks`, in their order. */
  @Many(() => DeskClockView) clockNotes!: DeskClockView[];
  /** Null while the piece has not come to us. */
  @One(() => CycleView, { nullable: true }) cycle!: CycleView | null;
  /** What whoever looks at it holds today. */
  @SomeOf(CERTIFICATE_KINDS) certificates!: CertificateKind[];
  /** To what they would need here and do not hold. */
  @Many(() => CertificateWayView) ways!: CertificateWayView[];
}
/** POST /api/admin/claims/:id/pause — the owner reads the reason. */
export class PauseClaimBody {
  @OneOf(STAFF_PAUSES) reason!: StaffPause;
  @Text({ max: LIMITS.reason, optional: true }) note?: string;
}
/** POST /api/admin/claims/breaches/:clockId */
export class ExplainBreachBody {
  @OneOf(BREACH_REASONS) reason!: BreachReason;
  @Text({ max: LIMITS.comment }) text!: string;
}
/** POST /api/admin/claims/:id/actions */
export class DeskClaimActionBody {
  @OneOf(CLAIM_ACTIONS) action!: ClaimAction;
  /** What the owner reads. Needed for every decision: `NOTE_NEEDED` in shared/src/case-flow.ts. */
  @Text({ max: LIMITS.comment, optional: true }) note?: string;
  /** Needed for `reject`. */
  @OneOf(CLAIM_REJECT_REASONS, { optional: true }) rejectReason?: ClaimRejectReason;
  /** Needed for `answer` to a trade-in. */
  @Fen({ optional: true }) estimateFen?: number;
  /** Both needed for `carryOut`. */
  @OneOf(ROOT_CAUSES, { optional: true }) rootCause?: RootCause;
  @Text({ max: LIMITS.comment, optional: true }) correction?: string;
  /** Needed for `sendBack`. */
  @One(() => ParcelBody, { optional: true }) parcel?: ParcelBody;
  /** Needed for `quote`. */
  @One(() => CaseQuoteBody, { optional: true }) quote?: CaseQuoteBody;
  /** Photos of the work, uploaded before with POST /api/admin/files. */
  @Ids({ max: LIMITS.claimPhotos, optional: true }) photoIds?: string[];
}

/** POST /api/admin/case-queue/clocks/:clockId/take */
export class TakeClockBody {
  /** Of the colleague who has taken it already. */
  @Bool({ optional: true }) instead?: boolean;
}
