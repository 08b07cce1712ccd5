import { LIMITS, PROOF_LIMITS, PROOF_MOMENTS, type ProofMoment } from '@zhuyue/shared';
import { Id, Ids, Int, Many, OneOf, Text } from '../../platform/contract/index.js';
import { PlaceCountView } from '../views/stone-map.dto.js';

/** More places with stones than this no map has. */
const PROOF_PLACES = 24;

/** POST /api/admin/claims/:id/proofs — pictures and signatures were uploaded before with POST /api/admin/files. */
export class MeasureClaimBody {
  @OneOf(PROOF_MOMENTS) moment!: ProofMoment;
  /** As the scale shows it, in whole hundredths of a gram. */
  @Int({ min: PROOF_LIMITS.weightStepMg, max: PROOF_LIMITS.weightMg }) weightMg!: number;
  @Int({ min: 0, max: PROOF_LIMITS.stones }) stones!: number;
  /** Place by place of the stone map; together they are `stones`. Left out when they were counted in one sum. */
  @Many(() => PlaceCountView, { optional: true, max: PROOF_PLACES }) counts?: PlaceCountView[];
  /** The certificate's number, or what is inscribed; null when there is neither. */
  @Text({ max: PROOF_LIMITS.inscription, nullable: true }) inscription!: string | null;
  @Ids({ min: 1, max: PROOF_LIMITS.photos }) photoIds!: string[];
  /** Null: the owner is not there, it came or goes back by parcel. */
  @Id({ nullable: true }) ownerSignatureId!: string | null;
  @Id() staffSignatureId!: string;
  /** The newest measurement that was on the screen; null when there was none. */
  @Id({ nullable: true }) after!: string | null;
}
/** POST /api/admin/claims/:id/proofs/settle */
export class SettleProofBody {
  @Text({ max: LIMITS.comment }) reason!: string;
  /** The owner's, under this reason. */
  @Id() ownerSignatureId!: string;
}
