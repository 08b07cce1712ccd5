import { Injectable } from '@nestjs/common';
import { CertificatesRepository } from './pieces/certificates.repository.js';
import { Certificates } from './pieces/certificates.service.js';
import { CustomerHolds, HoldLedger } from './pieces/customer-holds.service.js';
import { DeskPieces } from './pieces/desk-pieces.service.js';
import { EnrolmentPapers, Enrolments } from './pieces/enrolments.service.js';
import { HoldBook } from './pieces/hold-book.service.js';
import { HoldTimers } from './pieces/hold-timers.service.js';
import { HoldsRepository } from './pieces/holds.repository.js';
import { PassportProofs } from './pieces/passport-proofs.service.js';
import { PiecePhotos } from './pieces/piece-photos.service.js';
import { PassportsRepository } from './pieces/passports.repository.js';
import { Passports } from './pieces/passports.service.js';

/** What of custody happens by itself. */
@Injectable()
export class CustodyTimers {
  constructor(
    readonly holds: HoldTimers,
    readonly passports: Passports,
  ) {}
}

/** What others may use of it. */
export const CUSTODY_SERVICES = [
  DeskPieces,
  Certificates,
  Enrolments,
  CustomerHolds,
  HoldTimers,
  Passports,
  PassportProofs,
  PiecePhotos,
];
export const CUSTODY_PROVIDERS = [
  ...CUSTODY_SERVICES,
  CertificatesRepository,
  EnrolmentPapers,
  HoldsRepository,
  HoldBook,
  HoldLedger,
  PassportsRepository,
  CustodyTimers,
];
