import {
  CAUSES,
  CLAIM_PROBLEMS,
  LIMITS,
  PLACE_LIMITS,
  RATING_REASONS,
  CASE_KINDS,
  type Cause,
  type ClaimProblem,
  type RatingReason,
  type CaseKind,
  SHOTS,
  type Shot,
} from '@zhuyue/shared';
import { Bool, Day, Id, Ids, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { ClaimCardView, ClaimFactsView } from '../views/claim.dto.js';
import { HarmedPlaceView } from '../views/stone-map.dto.js';
import { StoreCardView } from '../views/store.dto.js';

/** POST /api/customer/claims/coverage → CoverageView: the answer before anything is sent in. */
export class CoverageBody {
  @OneOf(CASE_KINDS) kind!: CaseKind;
  @Id() pieceId!: string;
  /** One of those of the kind: `PROBLEMS_OF` in shared/src/case-flow.ts. */
  @OneOf(CLAIM_PROBLEMS) problem!: ClaimProblem;
  @Day() occurredOn!: string;
  /** As far as the owner knows; left out, the answer says what it depends on. */
  @OneOf(CAUSES, { optional: true }) cause?: Cause;
  /** Of goods that come back: worn, and with tag, certificate and receipt; left out, as above. */
  @Bool({ optional: true }) worn?: boolean;
  @Bool({ optional: true }) complete?: boolean;
  /** Where it hurts: places of the piece's own stone map, each once. */
  @Many(() => HarmedPlaceView, { optional: true, max: PLACE_LIMITS.places }) places?: HarmedPlaceView[];
}
/** A photo that shows a view the piece was asked for. */
export class ShotBody {
  @Id() photoId!: string;
  @OneOf(SHOTS) shot!: Shot;
}
/** POST /api/customer/claims, with an Idempotency-Key. */
export class OpenClaimBody extends CoverageBody {
  @Text({ max: LIMITS.description }) description!: string;
  /** Uploaded before with POST /api/customer/files; at least one unless the kind is settled with words. */
  @Ids({ min: 0, max: LIMITS.claimPhotos }) photoIds!: string[];
  /** Of `photoIds`, each view once. */
  @Many(() => ShotBody, { optional: true, max: LIMITS.claimPhotos }) shots?: ShotBody[];
  /** The store or outlet the piece will be brought to. */
  @Id() storeId!: string;
}
/** POST /api/customer/claims/:id/withdraw, /reopen, /ask-back, /go-on, /recall and /receive */
export class ClaimNoteBody {
  @Text({ max: LIMITS.comment, optional: true }) note?: string;
}
/** POST /api/customer/claims/:id/agree and /refuse: to what stands there, and to nothing that came after it. */
export class AgreeClaimBody extends ClaimNoteBody {
  /** `lastStepId` of the case as it was read; another step since answers `edit.outdated`. */
  @Id() seen!: string;
}
/** POST /api/customer/claims/:id/rate */
export class RateClaimBody {
  @Int({ min: 1, max: 5 }) rating!: number;
  @SomeOf(RATING_REASONS, { optional: true }) reasons?: RatingReason[];
  @Text({ max: LIMITS.comment, optional: true }) comment?: string;
}
export class ClaimListView {
  @Many(() => ClaimCardView) open!: ClaimCardView[];
  @Many(() => ClaimCardView) closed!: ClaimCardView[];
}
export class ClaimView extends ClaimFactsView {
  @One(() => StoreCardView) store!: StoreCardView;
}
