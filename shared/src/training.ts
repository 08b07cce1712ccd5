import {
  VERSION_ACTIONS,
  VERSION_GUARDS,
  VERSION_REFUSALS,
  VERSION_STATES,
  versionFlow,
  type VersionAction,
  type VersionRefusal,
  type VersionState,
} from './second-look.js';

/** 上岗证: what somebody has to be certified for. */
export const CERTIFICATE_KINDS = [
  'after_sales',
  'stone_setting',
  'pearl_stringing',
  'laser_welding',
] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** What one kind of certificate asks, and how long it is good for. */
export interface CertificateTerms {
  /** Hours of courses that count for it… */
  hours: number;
  /** …taken within so many months before it is issued. */
  windowMonths: number;
  validMonths: number;
  /** From so many days before its end it is renewed, and its holder and the manager are told. */
  warnDays: number;
}
export type TrainingTerms = Readonly<Record<CertificateKind, CertificateTerms>>;
export const TRAINING_FIELDS = ['hours', 'windowMonths', 'validMonths', 'warnDays'] as const;
export type TrainingField = (typeof TRAINING_FIELDS)[number];

export const TRAINING_BOUNDS: Readonly<Record<TrainingField, { least: number; most: number }>> = {
  hours: { least: 1, most: 200 },
  windowMonths: { least: 1, most: 36 },
  validMonths: { least: 1, most: 36 },
  // The last warning comes a week before the end: the first one cannot come after it.
  warnDays: { least: 8, most: 90 },
};
/** The plan's own figure: nobody works on customers' pieces with less, whatever the terms say. */
export const AFTER_SALES_LEAST_HOURS = 40;
export const leastOf = (kind: CertificateKind, field: TrainingField): number =>
  kind === 'after_sales' && field === 'hours' ? AFTER_SALES_LEAST_HOURS : TRAINING_BOUNDS[field].least;

export const FIRST_TRAINING_TERMS: TrainingTerms = {
  after_sales: { hours: AFTER_SALES_LEAST_HOURS, windowMonths: 12, validMonths: 12, warnDays: 30 },
  stone_setting: { hours: 24, windowMonths: 12, validMonths: 24, warnDays: 30 },
  pearl_stringing: { hours: 8, windowMonths: 12, validMonths: 24, warnDays: 30 },
  laser_welding: { hours: 16, windowMonths: 12, validMonths: 12, warnDays: 30 },
};

/** Whether a certificate can be worked with: `expiring` still can. */
export const CERTIFICATE_STANDS = ['none', 'valid', 'expiring', 'expired'] as const;
export type CertificateStand = (typeof CERTIFICATE_STANDS)[number];

/** When holder and manager are told that a certificate ends: by its terms first, and in its last week. */
export const EXPIRY_STEPS = ['soon', 'last'] as const;
export type ExpiryStep = (typeof EXPIRY_STEPS)[number];
export const LAST_WARNING_DAYS = 7;

/** Why a certificate is not issued now. */
export const ISSUE_REFUSALS = ['own_certificate', 'hours_short', 'still_valid', 'left'] as const;
export type IssueRefusal = (typeof ISSUE_REFUSALS)[number];

export const TRAINING_LIMITS = {
  /** Hours are written in halves. */
  stepMinutes: 30,
  /** Of one person on one day, all courses together. */
  dayMinutes: 600,
  /** How long ago a course may have been that is written down only now. */
  lateDays: 60,
  /** Who took part, written at once. */
  people: 60,
  courseName: 40,
  courseAbout: 200,
  courses: 60,
} as const;

/** 培训口径: what certificates ask. Headquarters writes a version, another of headquarters approves it. */
export const TRAINING_TERMS_STATES = VERSION_STATES;
export type TrainingTermsState = VersionState;
export const TRAINING_TERMS_ACTIONS = VERSION_ACTIONS;
export type TrainingTermsAction = VersionAction;
export const TRAINING_TERMS_FLOW = versionFlow('training_terms');
export const TRAINING_TERMS_REFUSALS = VERSION_REFUSALS;
export type TrainingTermsRefusal = VersionRefusal;
export const TRAINING_TERMS_GUARDS = VERSION_GUARDS;
