import {
  PROOF_DIFFERENCES,
  PROOF_LIMITS,
  PROOF_STANDINGS,
  LIMITS,
  type ProofDifference,
  type ProofStanding,
} from '@zhuyue/shared';
import { Id, Instant, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { PlaceCountView } from './stone-map.dto.js';

export class ProofPictureView {
  /** Signed link that expires; ask again rather than keep it. */
  @Text({ max: 400 }) url!: string;
  @Text({ max: 400 }) previewUrl!: string;
}
/** What was measured once, and who signed for it. */
export class ProofView {
  @Id() id!: string;
  @Instant() at!: string;
  @Text({ max: 40 }) staffName!: string;
  @Int({ min: PROOF_LIMITS.weightStepMg, max: PROOF_LIMITS.weightMg }) weightMg!: number;
  @Int({ min: 0, max: PROOF_LIMITS.stones }) stones!: number;
  /** The same stones, place by place of the stone map; null where they were counted in one sum. */
  @Many(() => PlaceCountView, { nullable: true }) counts!: PlaceCountView[] | null;
  @Text({ max: PROOF_LIMITS.inscription, nullable: true }) inscription!: string | null;
  @Many(() => ProofPictureView) photos!: ProofPictureView[];
  /** Null: the owner was not there, it came or went by parcel. */
  @One(() => ProofPictureView, { nullable: true }) ownerSignature!: ProofPictureView | null;
  @One(() => ProofPictureView) staffSignature!: ProofPictureView;
}
export class ProofSettlementView {
  @Text({ max: LIMITS.comment }) reason!: string;
  @Text({ max: 40 }) byName!: string;
  @Instant() at!: string;
  @One(() => ProofPictureView) ownerSignature!: ProofPictureView;
}
/** The two measurements side by side, for the owner and for the desk. */
export class ProofPairView {
  @OneOf(PROOF_STANDINGS) standing!: ProofStanding;
  @SomeOf(PROOF_DIFFERENCES) differences!: ProofDifference[];
  /** What the weight may be off by; null before the collection. */
  @Int({ min: 0, max: PROOF_LIMITS.weightMg, nullable: true }) toleranceMg!: number | null;
  @One(() => ProofView, { nullable: true }) intake!: ProofView | null;
  @One(() => ProofView, { nullable: true }) collection!: ProofView | null;
  @One(() => ProofSettlementView, { nullable: true }) settlement!: ProofSettlementView | null;
}
