import {
  AVAILABILITIES,
  LATE_SCANS,
  TAG_STATES,
  TAG_VERDICTS,
  type Availability,
  type TagState,
  type TagVerdict,
} from '@zhuyue/shared';
import { Id, Instant, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';
import {
  CertificateView,
  PriceView,
  StoneView,
  StyleCardView,
  StyleFactsView,
} from '../views/catalogue.dto.js';
import { RungView } from '../views/rung.dto.js';
import { StoreCardView } from '../views/store.dto.js';

/** The tag that was read: one printed version of the piece's code. */
export class ReadTagView {
  @Text({ max: 20 }) serial!: string;
  @Text({ max: 14 }) gtin!: string;
  @Int({ min: 1, max: 1000 }) version!: number;
  @OneOf(TAG_STATES) state!: TagState;
}

export class TagPieceView {
  @Id() id!: string;
  /** The identity for life, which a reprinted tag does not change. */
  @Text({ max: 20 }) serial!: string;
  @Int({ min: 0, max: 10_000_000 }) goldMg!: number;
  @Int({ min: 0, max: 10_000_000 }) grossMg!: number;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @Many(() => StoneView) stones!: StoneView[];
  @Many(() => CertificateView) certificates!: CertificateView[];
}

/**
 * GET /api/tag/01/:gtin/21/:serial and GET /api/tag/serial/:serial (a mini-program code's scene, or typed by hand).
 * Everything the tag page shows in one round trip, the same for everybody who asks. A tag that is not in force any more
 * gets a page as well, which says so. Refusals: tag.malformed 400, tag.forged 404, tag.unknown 404.
 */
export class TagView {
  @OneOf(TAG_VERDICTS) verdict!: TagVerdict;
  /** What the verdict rests on, from the ground up, as a shopper may know it. */
  @Many(() => RungView) rungs!: RungView[];
  @One(() => ReadTagView) tag!: ReadTagView;
  @OneOf(AVAILABILITIES) availability!: Availability;
  @One(() => TagPieceView) piece!: TagPieceView;
  @One(() => StyleFactsView) style!: StyleFactsView;
  /** Null when the piece is not for sale any more. */
  @One(() => PriceView, { nullable: true }) price!: PriceView | null;
  /** Where it lies; null when it is not in a store for a shopper to see. */
  @One(() => StoreCardView, { nullable: true }) store!: StoreCardView | null;
  /** 与它相配: styles of the same series or metal in stock in the same store. */
  @Many(() => StyleCardView) matches!: StyleCardView[];
  @Instant() checkedAt!: string;
}

/** One scan made without a network. */
export class LateScan {
  /** The link on the tag or its serial, as it was read. */
  @Text({ max: 200 }) text!: string;
  @Instant() scannedAt!: string;
}
/** POST /api/tag/scans — told when the network is back. It is counted and answers nothing about the pieces. */
export class LateScansBody {
  @Many(() => LateScan, { min: 1, max: LATE_SCANS }) scans!: LateScan[];
}
export class LateScansView {
  /** Those that were codes of ours, of a time that can be. */
  @Int({ min: 0, max: LATE_SCANS }) accepted!: number;
}
