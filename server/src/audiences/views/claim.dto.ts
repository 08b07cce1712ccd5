import {
  CLAIM_ACTIONS,
  CLAIM_PROBLEMS,
  CLAIM_REFUSALS,
  CLAIM_REJECT_REASONS,
  CLAIM_STATES,
  PARCEL_LIMITS,
  PARCEL_WAYS,
  PAUSE_REASONS,
  POLICY_OUTCOMES,
  CASE_KINDS,
  type ClaimAction,
  type ClaimProblem,
  type ClaimRefusal,
  type ClaimRejectReason,
  type ClaimState,
  type ParcelWay,
  type PauseReason,
  type PolicyOutcome,
  type CaseKind,
  SHOTS,
  type Shot,
} from '@zhuyue/shared';
import {
  Bool,
  Day,
  Fen,
  Id,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';
import { BenchEntryView, CaseQuoteView } from './bench.dto.js';
import { ClockView } from './clock.dto.js';
import { QualityCheckView } from './quality-check.dto.js';
import { HarmedPlaceView, MappedView } from './stone-map.dto.js';
import { PolicyAnswerView } from './policy-answer.dto.js';

export class ClaimActionView {
  @OneOf(CLAIM_ACTIONS) action!: ClaimAction;
  @SomeOf(CLAIM_REFUSALS) refusals!: ClaimRefusal[];
}
/** A parcel with a piece in it. The address of one that came in is where its owner wants it back. */
export class ParcelView {
  @OneOf(PARCEL_WAYS) way!: ParcelWay;
  @Text({ max: PARCEL_LIMITS.carrier }) carrier!: string;
  @Text({ max: PARCEL_LIMITS.number }) number!: string;
  @Text({ max: PARCEL_LIMITS.address }) address!: string;
  @Instant() sentAt!: string;
}
/** As whoever sends it says. */
export class ParcelBody {
  @Text({ max: PARCEL_LIMITS.carrier }) carrier!: string;
  @Text({ max: PARCEL_LIMITS.number }) number!: string;
  @Text({ max: PARCEL_LIMITS.address }) address!: string;
}
export class PhotoView {
  @Id() id!: string;
  /** Signed link that expires; ask again rather than keep it. */
  @Text({ max: 400 }) url!: string;
  @Text({ max: 400 }) previewUrl!: string;
  @Bool() byStaff!: boolean;
  /** The view it was asked for as; null for a picture of one's own choice. */
  @OneOf(SHOTS, { nullable: true }) shot!: Shot | null;
}
export class ClaimLineView {
  @OneOf([...CLAIM_ACTIONS, 'submit']) action!: ClaimAction | 'submit';
  @OneOf(CLAIM_STATES) toState!: ClaimState;
  @Instant() at!: string;
  @Text({ max: 16 }) actorRole!: string;
  @Text({ max: 60, nullable: true }) actorName!: string | null;
  @Text({ max: 500, nullable: true }) note!: string | null;
}

/** The answer on coverage, with what it rests on. */
export class CoverageView extends PolicyAnswerView {
  @Text({ max: 60 }) policyName!: string;
  @Int({ min: 1, max: 10_000 }) policyVersion!: number;
  @Day() warrantyEndsOn!: string;
}

export class ClaimCardView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @OneOf(CASE_KINDS) kind!: CaseKind;
  @OneOf(CLAIM_STATES) state!: ClaimState;
  @OneOf(CLAIM_PROBLEMS) problem!: ClaimProblem;
  @Id() pieceId!: string;
  @Text({ max: 60 }) pieceName!: string;
  @Text({ max: 160 }) picture!: string;
  /** Null where no policy is asked. */
  @OneOf(POLICY_OUTCOMES, { nullable: true }) coverage!: PolicyOutcome | null;
  @Instant() createdAt!: string;
  @Instant() movedAt!: string;
  /** The promise due next; null when nothing is owed now. */
  @Instant({ nullable: true }) dueAt!: string | null;
  /** What everything waits for, and since when; null while we owe something. */
  @OneOf(PAUSE_REASONS, { nullable: true }) pauseReason!: PauseReason | null;
  @Instant({ nullable: true }) pausedSince!: string | null;
}

/** Everything both the owner and the store see of a claim. */
export class ClaimFactsView extends ClaimCardView {
  /** The newest line of its history: who agrees says what they have read. */
  @Id() lastStepId!: string;
  @Text({ max: 1000 }) description!: string;
  @Day() occurredOn!: string;
  @One(() => CoverageView, { nullable: true }) answerOnCoverage!: CoverageView | null;
  @OneOf(CLAIM_REJECT_REASONS, { nullable: true }) rejectReason!: ClaimRejectReason | null;
  @Text({ max: 500, nullable: true }) answer!: string | null;
  /** What a trade-in is estimated at. */
  @Fen({ nullable: true }) estimateFen!: number | null;
  /** Where it hurts, on the drawing of `mapped`. */
  @Many(() => HarmedPlaceView) places!: HarmedPlaceView[];
  @One(() => MappedView) mapped!: MappedView;
  @Many(() => PhotoView) photos!: PhotoView[];
  /** Oldest first. */
  @Many(() => ParcelView) parcels!: ParcelView[];
  @Many(() => CaseQuoteView) quotes!: CaseQuoteView[];
  @Many(() => BenchEntryView) bench!: BenchEntryView[];
  /** Oldest first. */
  @Many(() => QualityCheckView) checks!: QualityCheckView[];
  @Many(() => ClaimLineView) history!: ClaimLineView[];
  /** Oldest first. */
  @Many(() => ClockView) clocks!: ClockView[];
  @Many(() => ClaimActionView) actions!: ClaimActionView[];
  @Int({ min: 1, max: 5, nullable: true }) rating!: number | null;
  @Text({ max: 500, nullable: true }) ratingComment!: string | null;
}
