import { Claim, ClaimEvent, ClaimPhoto, Warranty, WarrantyPolicy } from './service.entity.js';

export { ServiceModule } from './service.module.js';
export {
  Claims,
  type ClaimFull,
  type ClaimRequest,
  type ClaimStep,
  type CoverageQuestion,
} from './claims.service.js';
export type { ClaimLine, ClaimPhotoRow, ClaimRow } from './claims.repository.js';
export type { OfferedClaimAction } from './claim.rules.js';
export type { CoverageAnswer, PolicyTerms } from './policy.rules.js';
export { Warranties, type WarrantyFull, type WarrantyRow } from './warranties.service.js';
export const SERVICE_ENTITIES = [WarrantyPolicy, Warranty, Claim, ClaimPhoto, ClaimEvent];
