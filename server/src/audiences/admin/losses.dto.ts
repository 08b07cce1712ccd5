import { LIMITS, LOSS_KINDS, type LossKind } from '@zhuyue/shared';
import { Id, Instant, Many, OneOf, Text } from '../../platform/contract/index.js';

export class DeskLossView {
  @Id() id!: string;
  @Id() pieceId!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 20 }) serial!: string;
  @OneOf(LOSS_KINDS) kind!: LossKind;
  @Text({ max: LIMITS.comment }) words!: string;
  @Text({ max: 300, nullable: true }) photo!: string | null;
  @Text({ max: 20, nullable: true }) ownerPhone!: string | null;
  @Instant() reportedAt!: string;
  @Instant({ nullable: true }) foundAt!: string | null;
}
/** GET /api/admin/losses */
export class DeskLossesView {
  @Many(() => DeskLossView) items!: DeskLossView[];
}
