import {
  addDays,
  addMonths,
  daysBetween,
  EXPIRY_STEPS,
  LAST_WARNING_DAYS,
  leastOf,
  TRAINING_BOUNDS,
  TRAINING_FIELDS,
  type CertificateKind,
  type CertificateStand,
  type CertificateTerms,
  type ExpiryStep,
  type IssueRefusal,
  type TrainingField,
  type TrainingTerms,
} from '@zhuyue/shared';

/** One line of the ledger, as far as it is counted; a counter entry has minutes below zero. */
export interface CountedHours {
  kinds: readonly CertificateKind[];
  onDay: string;
  minutes: number;
}
/** One certificate, as far as it is good for something. */
export interface HeldCertificate {
  kind: CertificateKind;
  startsOn: string;
  validUntil: string;
  countedFrom: string | null;
  countedTo: string | null;
  neededMinutes: number;
  revokedAt: Date | null;
}
/** Where somebody stands with one kind of certificate. */
export interface Standing<C extends HeldCertificate = HeldCertificate> {
  kind: CertificateKind;
  stand: CertificateStand;
  /** The one that lasts the longest of those that were not revoked. */
  certificate: C | null;
  /** From this day on hours count for the next one. */
  countedFrom: string;
  minutes: number;
  neededMinutes: number;
}

/** Minutes of a kind from one day to another, both included. */
export const countedMinutes = (
  hours: readonly CountedHours[],
  kind: CertificateKind,
  fromOn: string,
  toOn: string,
): number =>
  hours
    .filter((line) => line.kinds.includes(kind) && line.onDay >= fromOn && line.onDay <= toOn)
    .reduce((sum, { minutes }) => sum + minutes, 0);

export const holdsOn = (certificates: readonly HeldCertificate[], kind: CertificateKind, onDay: string) =>
  certificates.some(
    (one) => one.kind === kind && one.revokedAt === null && one.startsOn <= onDay && onDay <= one.validUntil,
  );

/** The window of the terms; hours that carry a certificate that was not revoked carry no second one. */
export function countedFromOf(
  certificates: readonly HeldCertificate[],
  kind: CertificateKind,
  { windowMonths }: CertificateTerms,
  today: string,
): string {
  const window = addDays(addMonths(today, -windowMonths), 1);
  const used = certificates.flatMap((one) =>
    one.kind === kind && one.revokedAt === null && one.countedTo !== null ? [addDays(one.countedTo, 1)] : [],
  );
  return [window, ...used].sort().at(-1) ?? window;
}

export function standingOf<C extends HeldCertificate>(
  hours: readonly CountedHours[],
  certificates: readonly C[],
  kind: CertificateKind,
  terms: TrainingTerms,
  today: string,
): Standing<C> {
  const own = certificates.filter((one) => one.kind === kind && one.revokedAt === null);
  const [certificate = null] = [...own].sort((a, b) => (a.validUntil < b.validUntil ? 1 : -1));
  const countedFrom = countedFromOf(certificates, kind, terms[kind], today);
  return {
    kind,
    stand: standOf(certificate, holdsOn(own, kind, today), terms[kind].warnDays, today),
    certificate,
    countedFrom,
    minutes: countedMinutes(hours, kind, countedFrom, today),
    neededMinutes: terms[kind].hours * 60,
  };
}

function standOf(
  last: HeldCertificate | null,
  holds: boolean,
  warnDays: number,
  today: string,
): CertificateStand {
  if (last === null || (!holds && last.startsOn > today)) return 'none';
  if (!holds) return 'expired';
  return daysBetween(today, last.validUntil) <= warnDays ? 'expiring' : 'valid';
}

/** What speaks against issuing it now, in the order it is said. */
export const issueRefusals = (
  standing: Standing,
  facts: { own: boolean; active: boolean },
): IssueRefusal[] => [
  ...(facts.own ? ['own_certificate' as const] : []),
  ...(facts.active ? [] : ['left' as const]),
  ...(standing.stand === 'valid' || coming(standing) ? ['still_valid' as const] : []),
  ...(standing.minutes < standing.neededMinutes ? ['hours_short' as const] : []),
];

/** One that begins later is there already. */
const coming = ({ stand, certificate }: Standing): boolean => stand === 'none' && certificate !== null;

/** A renewal begins the day after the old one ends, so that nobody loses days by being early. */
export function newTerm(
  { stand, certificate }: Standing,
  { validMonths }: CertificateTerms,
  today: string,
): { startsOn: string; validUntil: string } {
  const startsOn = stand === 'expiring' && certificate ? addDays(certificate.validUntil, 1) : today;
  return { startsOn, validUntil: addDays(addMonths(startsOn, validMonths), -1) };
}

/** Certificates that the ledger no longer carries: fewer minutes in their days than were asked for. */
export const groundless = <C extends HeldCertificate>(
  hours: readonly CountedHours[],
  certificates: readonly C[],
  today: string,
): C[] =>
  certificates.filter(
    (one) =>
      one.revokedAt === null &&
      one.validUntil >= today &&
      one.countedFrom !== null &&
      one.countedTo !== null &&
      countedMinutes(hours, one.kind, one.countedFrom, one.countedTo) < one.neededMinutes,
  );

/** The steps of the ladder that are reached: the first by the terms, the second in the last week. */
export function reachedSteps(validUntil: string, warnDays: number, today: string): ExpiryStep[] {
  const left = daysBetween(today, validUntil);
  const at: Readonly<Record<ExpiryStep, number>> = { soon: warnDays, last: LAST_WARNING_DAYS };
  return left < 0 ? [] : EXPIRY_STEPS.filter((step) => left <= at[step]);
}

/** Fields of terms that lie out of bounds, as `after_sales.hours`. */
export const termsFaults = (terms: TrainingTerms): string[] =>
  (Object.keys(terms) as CertificateKind[]).flatMap((kind) =>
    TRAINING_FIELDS.filter((field) => !within(kind, field, terms[kind][field])).map(
      (field) => `${kind}.${field}`,
    ),
  );

const within = (kind: CertificateKind, field: TrainingField, value: number): boolean =>
  Number.isInteger(value) && value >= leastOf(kind, field) && value <= TRAINING_BOUNDS[field].most;
