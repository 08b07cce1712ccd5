import {
  COUNT_ACTIONS,
  COUNT_BATCH,
  COUNT_DIFFERENCES,
  COUNT_REFUSALS,
  COUNT_RESOLUTIONS,
  COUNT_STATES,
  COUNT_VERDICTS,
  DIFFERENCE_STATES,
  LIMITS,
  PIECE_STATES,
  SERIAL_PATTERN,
  type CountAction,
  type CountDifference,
  type CountRefusal,
  type CountResolution,
  type CountState,
  type CountVerdict,
  type DifferenceState,
  type PieceState,
} from '@zhuyue/shared';
import {
  Bool,
  Id,
  Ids,
  Instant,
  Int,
  Many,
  Mark,
  OneOf,
  SomeOf,
  Text,
  Texts,
} from '../../../platform/contract/index.js';
import { EVIDENCE_PHOTOS } from '../returns.dto.js';
import { PaperLineView } from './paper.dto.js';

/** GET /api/admin/counts — open ones first. */
export class CountQuery {
  @Id({ optional: true }) storeId?: string;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class CountCardView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 40, nullable: true }) containerName!: string | null;
  @OneOf(COUNT_STATES) state!: CountState;
  @Text({ max: LIMITS.note, nullable: true }) note!: string | null;
  @Text({ max: 40, nullable: true }) startedByName!: string | null;
  @Instant() startedAt!: string;
  @Instant() movedAt!: string;
  @Int({ min: 0, max: 1_000_000 }) found!: number;
  /** Differences: nobody has said anything; waiting for a second person; settled. */
  @Int({ min: 0, max: 1_000_000 }) open!: number;
  @Int({ min: 0, max: 1_000_000 }) proposed!: number;
  @Int({ min: 0, max: 1_000_000 }) settled!: number;
}
export class CountListView {
  @Many(() => CountCardView) items!: CountCardView[];
  @Int({ min: 0, max: 1_000_000 }) total!: number;
}
/** POST /api/admin/counts */
export class StartCountBody {
  @Id() storeId!: string;
  /** Left out: the whole store. */
  @Id({ optional: true }) containerId?: string;
  @Text({ max: LIMITS.note, optional: true }) note?: string;
}
export class CountHandView {
  @Text({ max: 40, nullable: true }) name!: string | null;
  @Int({ min: 0, max: 1_000_000 }) scans!: number;
}
export class CountScanLineView {
  @Text({ max: 20 }) serial!: string;
  @Text({ max: 60, nullable: true }) name!: string | null;
  @Text({ max: 160, nullable: true }) picture!: string | null;
  @OneOf(COUNT_VERDICTS) verdict!: CountVerdict;
  @Text({ max: 40, nullable: true }) scannedByName!: string | null;
  @Instant() seenAt!: string;
}
/** GET /api/admin/counts/:id/progress — asked every second or two by everybody who counts. */
export class CountProgressView extends CountCardView {
  /** Pieces the ledger expects to lie here now. */
  @Int({ min: 0, max: 1_000_000 }) expected!: number;
  @Many(() => CountHandView) hands!: CountHandView[];
  /** The last ones, newest first. */
  @Many(() => CountScanLineView) scans!: CountScanLineView[];
}
export class CountDifferenceView {
  @Id() id!: string;
  @Text({ max: 20 }) serial!: string;
  @Id({ nullable: true }) pieceId!: string | null;
  @Text({ max: 60, nullable: true }) name!: string | null;
  @Text({ max: 160, nullable: true }) picture!: string | null;
  @OneOf(COUNT_DIFFERENCES) kind!: CountDifference;
  @OneOf(DIFFERENCE_STATES) state!: DifferenceState;
  @OneOf(PIECE_STATES, { nullable: true }) pieceState!: PieceState | null;
  @Text({ max: 60, nullable: true }) pieceStoreName!: string | null;
  /** Whose hands had it last by its passport, at what, and when. */
  @Text({ max: 24, nullable: true }) lastAction!: string | null;
  @Text({ max: 40, nullable: true }) lastByName!: string | null;
  @Instant({ nullable: true }) lastAt!: string | null;
  @OneOf(COUNT_RESOLUTIONS, { nullable: true }) resolution!: CountResolution | null;
  @Text({ max: LIMITS.reason, nullable: true }) reason!: string | null;
  @Text({ max: 40, nullable: true }) proposedByName!: string | null;
  @Text({ max: 40, nullable: true }) settledByName!: string | null;
  /** Photos of whoever proposed how it ends; links that work for one to two days. */
  @Texts({ max: EVIDENCE_PHOTOS, length: 300 }) photos!: string[];
  /** Of the proposal as it is read here: sent back with the decision. */
  @Mark({ nullable: true }) mark!: string | null;
  /** How it can end; empty when this person cannot say so now. */
  @SomeOf(COUNT_RESOLUTIONS) resolutions!: CountResolution[];
  /** This person can agree: somebody else has proposed. */
  @Bool() canApprove!: boolean;
}
export class CountActionView {
  @OneOf(COUNT_ACTIONS) action!: CountAction;
  @SomeOf(COUNT_REFUSALS) refusals!: CountRefusal[];
}
/** GET /api/admin/counts/:id and the reply of everything done to one. */
export class CountView extends CountProgressView {
  @Many(() => CountDifferenceView) differences!: CountDifferenceView[];
  @Many(() => PaperLineView) history!: PaperLineView[];
  @Many(() => CountActionView) actions!: CountActionView[];
}
export class CountScanBody {
  /** The phone's own name for the scan, a ULID: the same when it is sent again. */
  @Id() clientId!: string;
  @Text({ max: 20, min: 20, pattern: SERIAL_PATTERN }) serial!: string;
  /** Milliseconds since the phone saw the tag. */
  @Int({ min: 0, max: 1_000_000_000 }) agoMs!: number;
}
/** POST /api/admin/counts/:id/scans */
export class CountScansBody {
  @Many(() => CountScanBody, { min: 1, max: COUNT_BATCH }) scans!: CountScanBody[];
}
export class CountAnswerView {
  @Id() clientId!: string;
  @Text({ max: 20 }) serial!: string;
  @OneOf(COUNT_VERDICTS) verdict!: CountVerdict;
  /** False: the tag had been counted before. */
  @Bool() first!: boolean;
  @Text({ max: 60, nullable: true }) name!: string | null;
}
export class CountAnswersView {
  @Many(() => CountAnswerView) items!: CountAnswerView[];
}
/** POST /api/admin/counts/:id/actions */
export class CountStepBody {
  @OneOf(COUNT_ACTIONS) action!: CountAction;
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
}
/** POST /api/admin/counts/:id/differences/:lineId/proposals */
export class ProposeBody {
  @OneOf(COUNT_RESOLUTIONS) resolution!: CountResolution;
  @Text({ max: LIMITS.reason }) reason!: string;
  /** Taken with POST /api/admin/files?purpose=custody; left out, those of before stay. */
  @Ids({ max: EVIDENCE_PHOTOS, optional: true }) photoIds?: string[];
}
/** POST /api/admin/counts/:id/differences/:lineId/decisions — by somebody else than who has proposed. */
export class DecideDifferenceBody {
  @OneOf(['approve', 'sendBack']) decision!: 'approve' | 'sendBack';
  /** Of the proposal that was read. */
  @Mark() mark!: string;
  /** Needed for `sendBack`. */
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
}
