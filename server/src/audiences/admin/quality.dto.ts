import {
  CLAIM_PROBLEMS,
  CLAIM_REJECT_REASONS,
  LIMITS,
  QUALITY_AXES,
  RATING_REASONS,
  ROOT_CAUSES,
  type QualityAxis,
  type RatingReason,
  type RootCause,
} from '@zhuyue/shared';
import {
  Day,
  Decimal,
  Id,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';

const COUNT = { min: 0, max: 1_000_000 };
const SPAN = { min: 0, max: 100_000, nullable: true };

/** GET /api/admin/quality */
export class QualityQuery {
  @Id({ optional: true }) storeId?: string;
  @Day() fromOn!: string;
  @Day() toOn!: string;
  @OneOf(QUALITY_AXES) axis!: QualityAxis;
}
export class QualityFiguresView {
  @Int(COUNT) cases!: number;
  @Int(COUNT) rated!: number;
  @Int(COUNT) satisfied!: number;
  @Int(COUNT) answered!: number;
  @Int(COUNT) answeredInTime!: number;
  @Int({ ...SPAN, max: 10_000_000 }) firstAnswerMinutes!: number | null;
  @Int(COUNT) decided!: number;
  @Int(COUNT) decidedInTime!: number;
  @Decimal(SPAN) handledHours!: number | null;
  @Decimal(SPAN) logisticsDays!: number | null;
  @Decimal(SPAN) handlingDays!: number | null;
  @Int(COUNT) returned!: number;
  @Int(COUNT) reopened!: number;
  /** Cases whose work was found wrong by somebody else, before or after it was finished. */
  @Int(COUNT) reworked!: number;
}
export class QualityLineView extends QualityFiguresView {
  @Text({ min: 0, max: 26 }) key!: string;
  @Text({ min: 0, max: 80 }) name!: string;
}
const QUALITY_COUNTED = ['problem', 'reject', 'rating'] as const;
export class QualityReasonView {
  @OneOf(QUALITY_COUNTED, { name: 'QualityCounted' }) of!: (typeof QUALITY_COUNTED)[number];
  @OneOf([...new Set([...CLAIM_PROBLEMS, ...CLAIM_REJECT_REASONS, ...RATING_REASONS])], {
    name: 'QualityReason',
  })
  reason!: string;
  @Int(COUNT) count!: number;
}
export class QualityView {
  @One(() => QualityFiguresView) total!: QualityFiguresView;
  @Many(() => QualityLineView) lines!: QualityLineView[];
  @Many(() => QualityReasonView) reasons!: QualityReasonView[];
}
export class FollowUpsQuery {
  @Id({ optional: true }) storeId?: string;
}
export class FollowUpView {
  @Id() claimId!: string;
  @Text({ max: 20 }) number!: string;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 20, nullable: true }) phone!: string | null;
  @Int({ min: 1, max: 5 }) rating!: number;
  @SomeOf(RATING_REASONS) reasons!: RatingReason[];
  @Text({ max: LIMITS.comment, nullable: true }) comment!: string | null;
  @Instant() ratedAt!: string;
  @Instant() dueAt!: string;
}
export class FollowUpsView {
  @Many(() => FollowUpView) items!: FollowUpView[];
}
export class SettleFollowUpBody {
  @OneOf(ROOT_CAUSES) rootCause!: RootCause;
  @Text({ max: LIMITS.comment }) correction!: string;
}
