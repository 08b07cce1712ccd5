import { CertificatesRepository } from './pieces/certificates.repository.js';
import { Certificates } from './pieces/certificates.service.js';
import { CustomerHolds, HoldLedger } from './pieces/customer-holds.service.js';
import { DeskPieces } from './pieces/desk-pieces.service.js';
import { EnrolmentPapers, Enrolments } from './pieces/enrolments.service.js';
import { HoldBook } from './pieces/hold-book.service.js';
import { HoldTimers } from './pieces/hold-timers.service.js';
import { HoldsRepository } from './pieces/holds.repository.js';

/** What others may use of it. */
export const CUSTODY_SERVICES = [DeskPieces, Certificates, Enrolments, CustomerHolds, HoldTimers];
export const CUSTODY_PROVIDERS = [
  ...CUSTODY_SERVICES,
  CertificatesRepository,
  EnrolmentPapers,
  HoldsRepository,
  HoldBook,
  HoldLedger,
];
