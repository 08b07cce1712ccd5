import {
  CERTIFICATE_KINDS,
  CERTIFICATE_STANDS,
  EXPIRY_STEPS,
  ISSUE_REFUSALS,
  LIMITS,
  STAFF_ROLES,
  TRAINING_BOUNDS as B,
  TRAINING_LIMITS as L,
  TRAINING_TERMS_ACTIONS,
  TRAINING_TERMS_REFUSALS,
  TRAINING_TERMS_STATES,
  type CertificateKind,
  type CertificateStand,
  type CertificateTerms,
  type ExpiryStep,
  type IssueRefusal,
  type StaffRole,
  type TrainingTermsAction,
  type TrainingTermsRefusal,
  type TrainingTermsState,
} from '@zhuyue/shared';
import {
  Bool,
  Day,
  Id,
  Ids,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
  Texts,
} from '../../platform/contract/index.js';

const MINUTES = { min: 0, max: 1_000_000 };
const NAMES = { max: 100, length: 40 };

/** What somebody lacks for a task, and how they get it. */
export class CertificateWayView {
  @OneOf(CERTIFICATE_KINDS) certificate!: CertificateKind;
  @OneOf(CERTIFICATE_STANDS) stand!: CertificateStand;
  @Int(MINUTES) minutes!: number;
  @Int(MINUTES) neededMinutes!: number;
  @Texts(NAMES) courses!: string[];
  @Texts(NAMES) issuers!: string[];
  @Texts(NAMES) holders!: string[];
}
export class StaffCertificateView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @OneOf(CERTIFICATE_KINDS) kind!: CertificateKind;
  @Day() startsOn!: string;
  /** Its last day. */
  @Day() validUntil!: string;
  @Int(MINUTES) minutes!: number;
  @Int(MINUTES) neededMinutes!: number;
  /** Null: it came with the house. */
  @Text({ max: 40, nullable: true }) issuedByName!: string | null;
  @Instant() issuedAt!: string;
  @Instant({ nullable: true }) revokedAt!: string | null;
  @Text({ max: 40, nullable: true }) revokedByName!: string | null;
  @Text({ max: LIMITS.reason, nullable: true }) revokedReason!: string | null;
}
export class KindStandingView {
  @OneOf(CERTIFICATE_KINDS) kind!: CertificateKind;
  @OneOf(CERTIFICATE_STANDS) stand!: CertificateStand;
  /** The one that lasts the longest. */
  @One(() => StaffCertificateView, { nullable: true }) certificate!: StaffCertificateView | null;
  /** Hours from this day on count for the next one. */
  @Day() countedFrom!: string;
  @Int(MINUTES) minutes!: number;
  @Int(MINUTES) neededMinutes!: number;
  /** What speaks against issuing one now. */
  @SomeOf(ISSUE_REFUSALS) refusals!: IssueRefusal[];
}
export class TraineeView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @OneOf(STAFF_ROLES) role!: StaffRole;
  @Many(() => KindStandingView) kinds!: KindStandingView[];
}
export class TrainingHoursView {
  @Id() id!: string;
  @Text({ max: L.courseName }) courseName!: string;
  @SomeOf(CERTIFICATE_KINDS) kinds!: CertificateKind[];
  @Day() onDay!: string;
  /** Below zero: a counter entry. */
  @Int({ min: -L.dayMinutes, max: L.dayMinutes }) minutes!: number;
  /** Of a counter entry: why. */
  @Text({ max: LIMITS.reason, nullable: true }) note!: string | null;
  @Text({ max: 40 }) writtenByName!: string;
  @Instant() writtenAt!: string;
  /** A counter entry, or one that has one. */
  @Bool() settled!: boolean;
}
/** GET /api/admin/training/people/:id */
export class TraineeFileView extends TraineeView {
  /** The newest day first. */
  @Many(() => TrainingHoursView) hours!: TrainingHoursView[];
  /** The one that lasts the longest first. */
  @Many(() => StaffCertificateView) certificates!: StaffCertificateView[];
}
export class TrainingCourseView {
  @Id() id!: string;
  @Text({ max: L.courseName }) name!: string;
  @Text({ max: L.courseAbout, nullable: true }) about!: string | null;
  @SomeOf(CERTIFICATE_KINDS) kinds!: CertificateKind[];
  @Int({ min: L.stepMinutes, max: L.dayMinutes }) minutes!: number;
  @Bool() open!: boolean;
  @Int({ min: 1, max: 1_000_000 }) edition!: number;
}
/** GET /api/admin/training/mine */
export class MyTrainingView extends TraineeFileView {
  @Day() onDay!: string;
  @Many(() => CertificateWayView) ways!: CertificateWayView[];
  /** Those that are taught. */
  @Many(() => TrainingCourseView) courses!: TrainingCourseView[];
}
/** GET /api/admin/training */
export class TrainingTeamView {
  @Day() onDay!: string;
  @Many(() => TraineeView) people!: TraineeView[];
  /** Those that are taught first. */
  @Many(() => TrainingCourseView) courses!: TrainingCourseView[];
}
export class CertificateWarningView {
  @Id() id!: string;
  @Id() staffId!: string;
  @Text({ max: 40 }) staffName!: string;
  @OneOf(CERTIFICATE_KINDS) kind!: CertificateKind;
  @Day() validUntil!: string;
  @OneOf(EXPIRY_STEPS) step!: ExpiryStep;
}
/** GET /api/admin/training/today */
export class TrainingTodayView {
  @Day() onDay!: string;
  /** People of the store, for whoever leads it; null for everybody else. */
  @Int({ min: 0, max: 10_000, nullable: true }) expiring!: number | null;
  @Int({ min: 0, max: 10_000, nullable: true }) expired!: number | null;
  /** Not seen yet by whoever asks: one's own, and for a manager the store's. */
  @Many(() => CertificateWarningView) warnings!: CertificateWarningView[];
}

/** POST /api/admin/training/hours — the same course of one day, taken by several people. */
export class RecordHoursBody {
  @Ids({ min: 1, max: L.people }) staffIds!: string[];
  @Id() courseId!: string;
  @Day() onDay!: string;
  /** Whole half hours. */
  @Int({ min: L.stepMinutes, max: L.dayMinutes }) minutes!: number;
}
/** POST /api/admin/training/hours/:id/reverse */
export class ReverseHoursBody {
  @Text({ max: LIMITS.reason }) reason!: string;
  /** Certificates that end with it, as the refusal without them names them. */
  @Ids({ max: 10 }) revokes!: string[];
}
/** POST /api/admin/training/certificates */
export class IssueCertificateBody {
  @Id() staffId!: string;
  @OneOf(CERTIFICATE_KINDS) kind!: CertificateKind;
}
/** POST /api/admin/training/certificates/:id/revoke */
export class RevokeCertificateBody {
  @Text({ max: LIMITS.reason }) reason!: string;
}
/** POST /api/admin/training/courses */
export class TrainingCourseBody {
  @Text({ max: L.courseName }) name!: string;
  @Text({ max: L.courseAbout, nullable: true }) about!: string | null;
  @SomeOf(CERTIFICATE_KINDS) kinds!: CertificateKind[];
  @Int({ min: L.stepMinutes, max: L.dayMinutes }) minutes!: number;
  @Bool() open!: boolean;
}
/** PUT /api/admin/training/courses/:id */
export class ChangeCourseBody extends TrainingCourseBody {
  /** The one that was read. */
  @Int({ min: 1, max: 1_000_000 }) edition!: number;
}

export class CertificateTermsView implements CertificateTerms {
  @Int({ min: B.hours.least, max: B.hours.most }) hours!: number;
  @Int({ min: B.windowMonths.least, max: B.windowMonths.most }) windowMonths!: number;
  @Int({ min: B.validMonths.least, max: B.validMonths.most }) validMonths!: number;
  @Int({ min: B.warnDays.least, max: B.warnDays.most }) warnDays!: number;
}
export class TrainingTermsView {
  @One(() => CertificateTermsView) after_sales!: CertificateTermsView;
  @One(() => CertificateTermsView) stone_setting!: CertificateTermsView;
  @One(() => CertificateTermsView) pearl_stringing!: CertificateTermsView;
  @One(() => CertificateTermsView) laser_welding!: CertificateTermsView;
}
/** POST /api/admin/training/terms — a draft; one at a time. */
export class TrainingTermsBody {
  @One(() => TrainingTermsView) terms!: TrainingTermsView;
  @Text({ max: LIMITS.reason }) reason!: string;
}
export class TrainingTermsActionBody {
  @OneOf(['approve', 'discard']) action!: 'approve' | 'discard';
}
export class TrainingTermsActionView {
  @OneOf(TRAINING_TERMS_ACTIONS) action!: TrainingTermsAction;
  @SomeOf(TRAINING_TERMS_REFUSALS) refusals!: TrainingTermsRefusal[];
}
export class TrainingTermsVersionView {
  @Id() id!: string;
  @Int({ min: 1, max: 1_000_000 }) version!: number;
  @OneOf(TRAINING_TERMS_STATES) state!: TrainingTermsState;
  @One(() => TrainingTermsView) terms!: TrainingTermsView;
  @Text({ max: LIMITS.reason }) reason!: string;
  @Text({ max: 40, nullable: true }) writtenByName!: string | null;
  @Instant() writtenAt!: string;
  @Text({ max: 40, nullable: true }) decidedByName!: string | null;
  @Instant({ nullable: true }) decidedAt!: string | null;
  @Many(() => TrainingTermsActionView) actions!: TrainingTermsActionView[];
}
/** GET /api/admin/training/terms */
export class TrainingTermsFileView {
  @One(() => TrainingTermsView) inForce!: TrainingTermsView;
  /** The newest first. */
  @Many(() => TrainingTermsVersionView) versions!: TrainingTermsVersionView[];
}
