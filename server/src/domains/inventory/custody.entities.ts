import { PassportCheck, PassportCheckpoint } from './pieces/passport.entity.js';
import { PieceHold } from './pieces/hold.entity.js';
import { CertificateConflict } from './piece.entity.js';

/** Tables around custody, beside the pieces and their passports. */
export const CUSTODY_ENTITIES = [CertificateConflict, PieceHold, PassportCheckpoint, PassportCheck];
