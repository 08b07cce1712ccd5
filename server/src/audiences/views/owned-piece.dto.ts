import { GEMS, KINDS, WARRANTY_STATES, type Gem, type Kind, type WarrantyState } from '@zhuyue/shared';
import { Day, Id, Int, One, OneOf, Text } from '../../platform/contract/index.js';

export class WarrantyCardView {
  @Text({ max: 20 }) number!: string;
  @OneOf(WARRANTY_STATES) state!: WarrantyState;
  @Day() startsOn!: string;
  /** The last day that is still covered. */
  @Day() endsOn!: string;
  /** Days still covered, today included; 0 when over. */
  @Int({ min: 0, max: 100_000 }) daysLeft!: number;
  @Int({ min: 1, max: 100_000 }) totalDays!: number;
  @Text({ max: 60 }) policyName!: string;
}
export class MyPieceCardView {
  @Id() id!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 20 }) serial!: string;
  @OneOf(KINDS) kind!: Kind;
  @OneOf(GEMS) gem!: Gem;
  @Day() boughtOn!: string;
  @One(() => WarrantyCardView, { nullable: true }) warranty!: WarrantyCardView | null;
  @Id({ nullable: true }) openClaimId!: string | null;
}
