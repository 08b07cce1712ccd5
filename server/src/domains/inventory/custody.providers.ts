import { CertificatesRepository } from './pieces/certificates.repository.js';
import { Certificates } from './pieces/certificates.service.js';
import { DeskPieces } from './pieces/desk-pieces.service.js';
import { EnrolmentPapers, Enrolments } from './pieces/enrolments.service.js';

/** What others may use of it. */
export const CUSTODY_SERVICES = [DeskPieces, Certificates, Enrolments];
export const CUSTODY_PROVIDERS = [...CUSTODY_SERVICES, CertificatesRepository, EnrolmentPapers];
