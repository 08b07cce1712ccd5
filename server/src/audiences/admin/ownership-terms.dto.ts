import {
  LIMITS,
  OWNERSHIP_TERM_BOUNDS as B,
  OWNERSHIP_TERMS_ACTIONS,
  OWNERSHIP_TERMS_REFUSALS,
  OWNERSHIP_TERMS_STATES,
  type OwnershipTerms,
  type OwnershipTermsAction,
  type OwnershipTermsRefusal,
  type OwnershipTermsState,
} from '@zhuyue/shared';
import { Day, Id, Instant, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';

/** Hours. */
export class OwnershipTermsFieldsView implements OwnershipTerms {
  /** In which either of the two may still say no. */
  @Int({ min: B.cooling.least, max: B.cooling.most }) cooling!: number;
  /** For which an offer stands. */
  @Int({ min: B.offer.least, max: B.offer.most }) offer!: number;
  /** For which an heir's claim can be objected to. */
  @Int({ min: B.objection.least, max: B.objection.most }) objection!: number;
}
/** POST /api/admin/ownership-terms — a draft; one at a time. */
export class OwnershipTermsBody {
  @One(() => OwnershipTermsFieldsView) terms!: OwnershipTermsFieldsView;
  @Day() effectiveOn!: string;
  @Text({ max: LIMITS.reason }) reason!: string;
}
export class OwnershipTermsActionBody {
  @OneOf(OWNERSHIP_TERMS_ACTIONS) action!: OwnershipTermsAction;
}
export class OwnershipTermsActionView extends OwnershipTermsActionBody {
  @SomeOf(OWNERSHIP_TERMS_REFUSALS) refusals!: OwnershipTermsRefusal[];
}
export class OwnershipTermsVersionView {
  @Id() id!: string;
  @Int({ min: 1, max: 1_000_000 }) version!: number;
  @OneOf(OWNERSHIP_TERMS_STATES) state!: OwnershipTermsState;
  @One(() => OwnershipTermsFieldsView) terms!: OwnershipTermsFieldsView;
  @Day() effectiveOn!: string;
  @Text({ max: LIMITS.reason }) reason!: string;
  @Text({ max: 40, nullable: true }) writtenByName!: string | null;
  @Instant() writtenAt!: string;
  @Text({ max: 40, nullable: true }) decidedByName!: string | null;
  @Instant({ nullable: true }) decidedAt!: string | null;
  @Many(() => OwnershipTermsActionView) actions!: OwnershipTermsActionView[];
}
/** GET /api/admin/ownership-terms */
export class OwnershipTermsView {
  @One(() => OwnershipTermsFieldsView) inForce!: OwnershipTermsFieldsView;
  /** The newest first. */
  @Many(() => OwnershipTermsVersionView) versions!: OwnershipTermsVersionView[];
}
