import { AVAILABILITIES, type Availability } from '@zhuyue/shared';
import { Id, Instant, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';
import {
  CertificateView,
  PriceView,
  StoneView,
  StyleCardView,
  StyleFactsView,
} from '../views/catalogue.dto.js';
import { StoreCardView } from '../views/store.dto.js';

export const TAG_VERDICTS = ['genuine', 'genuine_sold'] as const;
export type TagVerdict = (typeof TAG_VERDICTS)[number];

export class TagPieceView {
  @Id() id!: string;
  @Text({ max: 20 }) serial!: string;
  @Int({ min: 0, max: 10_000_000 }) goldMg!: number;
  @Int({ min: 0, max: 10_000_000 }) grossMg!: number;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @Many(() => StoneView) stones!: StoneView[];
  @Many(() => CertificateView) certificates!: CertificateView[];
}

/**
 * GET /api/tag/01/:gtin/21/:serial and GET /api/tag/serial/:serial (a mini-program code's scene, or typed by hand).
 * Everything the tag page shows in one round trip. Refusals: tag.malformed 400, tag.forged 404, tag.unknown 404,
 * tag.void 410.
 */
export class TagView {
  @OneOf(TAG_VERDICTS) verdict!: TagVerdict;
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
