import { WARRANTY_VERDICTS, type WarrantyVerdict } from '@zhuyue/shared';
import { Day, Instant, OneOf, Text } from '../../platform/contract/index.js';

/** GET /api/tag/warranties/:token: the piece and its cover, and nothing about whose it is. */
export class WarrantyCheckView {
  @OneOf(WARRANTY_VERDICTS) verdict!: WarrantyVerdict;
  @Text({ max: 20 }) number!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 20 }) serial!: string;
  @Text({ max: 60 }) policyName!: string;
  @Day() startsOn!: string;
  @Day() endsOn!: string;
  @Instant() checkedAt!: string;
  @Instant() expiresAt!: string;
}
