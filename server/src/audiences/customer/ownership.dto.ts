import {
  LIMITS,
  LOSS_KINDS,
  PASSING_ACTIONS,
  PASSING_CODE_PATTERN,
  PASSING_KINDS,
  PASSING_SIDES,
  PASSING_STATES,
  PHONE_PATTERN,
  POLICY_KINDS,
  WARRANTY_VERDICTS,
  type LossKind,
  type PassingAction,
  type PassingKind,
  type PassingSide,
  type PassingState,
  type PolicyKind,
  type WarrantyVerdict,
} from '@zhuyue/shared';
import { Day, Id, Instant, Int, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';

/** POST /api/customer/pieces/:id/passing */
export class PassingOfferBody {
  @OneOf(PASSING_KINDS) kind!: PassingKind;
  /** Whom it is meant for; left out: whoever gets the code. */
  @Text({ max: 20, pattern: PHONE_PATTERN, optional: true }) phone?: string;
  @Text({ max: LIMITS.note, optional: true }) words?: string;
}
export class PassingsQuery {
  @Text({ min: 10, max: 10, pattern: PASSING_CODE_PATTERN, optional: true }) code?: string;
}
const ANSWERS = ['accept', 'decline', 'withdraw'] as const;
/** POST /api/customer/passings/:id/actions */
export class PassingActionBody {
  @OneOf(ANSWERS, { name: 'PassingAnswer' }) action!: (typeof ANSWERS)[number];
  @Text({ min: 10, max: 10, pattern: PASSING_CODE_PATTERN, optional: true }) code?: string;
}
export class PassingView {
  @Id() id!: string;
  @Id() pieceId!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 20 }) serial!: string;
  @OneOf(PASSING_KINDS) kind!: PassingKind;
  @OneOf(PASSING_STATES) state!: PassingState;
  @OneOf(PASSING_SIDES) side!: PassingSide;
  /** The other one, as far as the two may know of each other. */
  @Text({ max: 40, nullable: true }) other!: string | null;
  /** For the giver to tell, while nobody has taken it. */
  @Text({ max: 16, nullable: true }) code!: string | null;
  @Text({ max: LIMITS.note, nullable: true }) words!: string | null;
  @Instant() offeredAt!: string;
  /** While offered the end of the offer, while cooling the moment it becomes true. */
  @Instant() dueAt!: string;
  @SomeOf(PASSING_ACTIONS) actions!: PassingAction[];
}
/** GET /api/customer/passings */
export class PassingsView {
  @Many(() => PassingView) items!: PassingView[];
}

/** POST /api/customer/pieces/:id/loss */
export class LossBody {
  @OneOf(LOSS_KINDS) kind!: LossKind;
  @Text({ min: 2, max: LIMITS.comment }) words!: string;
  @Id({ optional: true }) photoId?: string;
}
/** GET /api/customer/pieces/:id/ownership */
export class OwnershipView {
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 20 }) serial!: string;
  /** A passing that is under way. */
  @Id({ nullable: true }) passingId!: string | null;
  @OneOf(LOSS_KINDS, { nullable: true }) reported!: LossKind | null;
  @Instant({ nullable: true }) reportedAt!: string | null;
}

export class EntitlementView {
  @OneOf(POLICY_KINDS) case!: PolicyKind;
  @Text({ max: 20, nullable: true }) defect!: string | null;
  @OneOf(['year', 'life'], { name: 'EntitlementSpan' }) per!: 'year' | 'life';
  @Int({ min: 1, max: 1001 }) most!: number;
  @Int({ min: 0, max: 1001 }) left!: number;
  @Text({ max: 300 }) clause!: string;
}
/** GET /api/customer/pieces/:id/warranty */
export class WarrantyShownView {
  @Text({ max: 20 }) number!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 20 }) serial!: string;
  @Text({ max: 60 }) policyName!: string;
  @OneOf(WARRANTY_VERDICTS) verdict!: WarrantyVerdict;
  @Day() startsOn!: string;
  @Day() endsOn!: string;
  @Int({ min: 0, max: 100_000 }) daysLeft!: number;
  @Int({ min: 1, max: 100_000 }) totalDays!: number;
  @Many(() => EntitlementView) entitlements!: EntitlementView[];
  /** For the address a third person opens. */
  @Text({ max: 80 }) token!: string;
}
