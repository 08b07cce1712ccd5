import { WEIGHT_TOLERANCE_MG } from './delivery.js';

/** 收发口径: how exactly a scale must agree with the tag, and what consultants may do with parcels. */
export interface CustodyPolicy {
  /** Milligrams between scale and tag, until somebody has to say why. */
  toleranceMg: number;
  /** Packing, unpacking and handing a parcel to the carrier. */
  consultantsPack: boolean;
  /** Opening a parcel and scanning in what is in it. How a difference ends stays with two people. */
  consultantsReceive: boolean;
}
/** What the house or a store says of it; null: as the one above, in the end as it is at first. */
export type OwnCustodyPolicy = { [Field in keyof CustodyPolicy]: CustodyPolicy[Field] | null };

export const NO_CUSTODY_POLICY: OwnCustodyPolicy = {
  toleranceMg: null,
  consultantsPack: null,
  consultantsReceive: null,
};
/** Four eyes until headquarters says otherwise. */
export const FIRST_CUSTODY_POLICY: CustodyPolicy = {
  toleranceMg: WEIGHT_TOLERANCE_MG.usual,
  consultantsPack: false,
  consultantsReceive: false,
};

export const custodyPolicyOver = (above: CustodyPolicy, own: OwnCustodyPolicy): CustodyPolicy => ({
  toleranceMg: own.toleranceMg ?? above.toleranceMg,
  consultantsPack: own.consultantsPack ?? above.consultantsPack,
  consultantsReceive: own.consultantsReceive ?? above.consultantsReceive,
});
