import { CERTIFICATE_KINDS, type CertificateTerms, type TrainingTerms } from '@zhuyue/shared';
import type {
  CertificateRow,
  CourseRow,
  HoursRow,
  PersonFile,
  PersonStanding,
  TermsLine,
  WarningRow,
  Way,
} from '../../domains/store/index.js';
import type {
  CertificateWarningView,
  CertificateWayView,
  KindStandingView,
  StaffCertificateView,
  TraineeFileView,
  TraineeView,
  TrainingCourseView,
  TrainingHoursView,
  TrainingTermsVersionView,
  TrainingTermsView,
} from './training.dto.js';

export const toWayView = (way: Way): CertificateWayView => ({
  certificate: way.certificate,
  stand: way.stand,
  minutes: way.minutes,
  neededMinutes: way.neededMinutes,
  courses: way.courses,
  issuers: way.issuers,
  holders: way.holders,
});

const toCertificateView = (row: CertificateRow): StaffCertificateView => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  startsOn: row.startsOn,
  validUntil: row.validUntil,
  minutes: row.minutes,
  neededMinutes: row.neededMinutes,
  issuedByName: row.issuedByName,
  issuedAt: row.issuedAt.toISOString(),
  revokedAt: row.revokedAt?.toISOString() ?? null,
  revokedByName: row.revokedByName,
  revokedReason: row.revokedReason,
});

const toKindView = (one: PersonStanding['kinds'][number]): KindStandingView => ({
  kind: one.kind,
  stand: one.stand,
  certificate: one.certificate === null ? null : toCertificateView(one.certificate),
  countedFrom: one.countedFrom,
  // A counter entry may lie within the days that are counted, and what it takes back before them.
  minutes: Math.max(0, one.minutes),
  neededMinutes: one.neededMinutes,
  refusals: one.refusals,
});

export const toTraineeView = ({ person, kinds }: PersonStanding): TraineeView => ({
  id: person.id,
  name: person.name,
  role: person.role,
  kinds: kinds.map(toKindView),
});

const toHoursView = (row: HoursRow): TrainingHoursView => ({
  id: row.id,
  courseName: row.courseName,
  kinds: [...row.kinds],
  onDay: row.onDay,
  minutes: row.minutes,
  note: row.note,
  writtenByName: row.writtenByName,
  writtenAt: row.writtenAt.toISOString(),
  settled: row.slot === null,
});

export const toTraineeFileView = (file: PersonFile): TraineeFileView => ({
  ...toTraineeView(file),
  hours: file.hours.map(toHoursView),
  certificates: file.certificates.map(toCertificateView),
});

export const toCourseView = (row: CourseRow): TrainingCourseView => ({
  id: row.id,
  name: row.name,
  about: row.about,
  kinds: row.kinds,
  minutes: row.minutes,
  open: row.open,
  edition: row.edition,
});

export const toWarningView = (row: WarningRow): CertificateWarningView => ({
  id: row.id,
  staffId: row.staffId,
  staffName: row.staffName,
  kind: row.kind,
  validUntil: row.validUntil,
  step: row.step,
});

const termsOf = ({ hours, windowMonths, validMonths, warnDays }: CertificateTerms): CertificateTerms => ({
  hours,
  windowMonths,
  validMonths,
  warnDays,
});
export const toTermsView = (terms: TrainingTerms): TrainingTermsView =>
  Object.fromEntries(CERTIFICATE_KINDS.map((kind) => [kind, termsOf(terms[kind])])) as Record<
    (typeof CERTIFICATE_KINDS)[number],
    CertificateTerms
  >;

export const toTermsVersionView = (line: TermsLine): TrainingTermsVersionView => ({
  id: line.id,
  version: line.version,
  state: line.state,
  terms: toTermsView(line.terms),
  reason: line.reason,
  writtenByName: line.writtenByName,
  writtenAt: line.writtenAt.toISOString(),
  decidedByName: line.decidedByName,
  decidedAt: line.decidedAt?.toISOString() ?? null,
  actions: line.actions,
});
