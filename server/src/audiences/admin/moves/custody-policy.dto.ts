import { WEIGHT_TOLERANCE_MG, type CustodyPolicy, type OwnCustodyPolicy } from '@zhuyue/shared';
import { Bool, Id, Instant, Int, Mark, One, Text } from '../../../platform/contract/index.js';

const Tolerance = (nullable = false): PropertyDecorator =>
  Int({ min: 0, max: WEIGHT_TOLERANCE_MG.most, nullable });

export class CustodyPolicyView implements CustodyPolicy {
  /** Milligrams. */
  @Tolerance() toleranceMg!: number;
  @Bool() consultantsPack!: boolean;
  @Bool() consultantsReceive!: boolean;
}
/** Null: as the one above. */
export class OwnCustodyPolicyView implements OwnCustodyPolicy {
  @Tolerance(true) toleranceMg!: number | null;
  @Bool({ nullable: true }) consultantsPack!: boolean | null;
  @Bool({ nullable: true }) consultantsReceive!: boolean | null;
}
export class CustodyScopeView {
  @One(() => OwnCustodyPolicyView) own!: OwnCustodyPolicyView;
  /** What holds there. */
  @One(() => CustodyPolicyView) value!: CustodyPolicyView;
  @Mark() mark!: string;
  @Instant({ nullable: true }) changedAt!: string | null;
  @Text({ max: 40, nullable: true }) changedByName!: string | null;
}
/** GET /api/admin/custody-policy and the reply of every change. */
export class CustodyPoliciesView {
  @One(() => CustodyScopeView) house!: CustodyScopeView;
  @One(() => CustodyScopeView) store!: CustodyScopeView;
}
/** POST /api/admin/custody-policy?storeId= — the store in the query is the one shown in the reply. */
export class SetCustodyPolicyBody extends OwnCustodyPolicyView {
  /** Null: the house's. */
  @Id({ nullable: true }) ofStoreId!: string | null;
  /** Of what was read. */
  @Mark() mark!: string;
}
