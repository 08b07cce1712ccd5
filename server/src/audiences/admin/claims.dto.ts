import {
  BREACH_REASONS,
  CLAIM_ACTIONS,
  CLAIM_REJECT_REASONS,
  CLAIM_STATES,
  LIMITS,
  STAFF_PAUSES,
  type BreachReason,
  type ClaimAction,
  type ClaimRejectReason,
  type ClaimState,
} from '@zhuyue/shared';
import type { StaffPause } from '../../domains/service/index.js';
import { Bool, Id, Ids, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { CycleView, DeskClockView } from '../views/clock.dto.js';
import { ClaimCardView, ClaimFactsView } from '../views/claim.dto.js';

/** GET /api/admin/claims — by due time, what is overdue first. */
export class DeskClaimQuery {
  @Id({ optional: true }) storeId?: string;
  @SomeOf(CLAIM_STATES, { optional: true }) state?: ClaimState[];
  /** Only open ones; true when left out. */
  @Bool({ optional: true }) open?: boolean;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class DeskClaimCardView extends ClaimCardView {
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 40 }) customerName!: string;
  @Bool() overdue!: boolean;
}
export class DeskClaimListView {
  @Many(() => DeskClaimCardView) items!: DeskClaimCardView[];
  @Int({ min: 0, max: 1_000_000 }) total!: number;
}
/** GET /api/admin/claims/:id and the reply of its actions. */
export class DeskClaimView extends ClaimFactsView {
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @Id() customerId!: string;
  @Text({ max: 40 }) customerName!: string;
  @Text({ max: 20, nullable: true }) phoneMasked!: string | null;
  @Text({ max: 20 }) serial!: string;
  @Bool() overdue!: boolean;
  @Id({ nullable: true }) assigneeId!: string | null;
  @Text({ max: 40, nullable: true }) assigneeName!: string | null;
  /** One for each of `clocks`, in their order. */
  @Many(() => DeskClockView) clockNotes!: DeskClockView[];
  /** Null while the piece has not come to us. */
  @One(() => CycleView, { nullable: true }) cycle!: CycleView | null;
}
/** POST /api/admin/claims/:id/pause — the owner reads the reason. */
export class PauseClaimBody {
  @OneOf(STAFF_PAUSES) reason!: StaffPause;
  @Text({ max: LIMITS.reason, optional: true }) note?: string;
}
/** POST /api/admin/claims/breaches/:clockId */
export class ExplainBreachBody {
  @OneOf(BREACH_REASONS) reason!: BreachReason;
  @Text({ max: LIMITS.comment }) text!: string;
}
/** POST /api/admin/claims/:id/actions */
export class DeskClaimActionBody {
  @OneOf(CLAIM_ACTIONS) action!: ClaimAction;
  /** What the owner reads. Needed for `approve`, `reject`, `rework` and `reconsider`. */
  @Text({ max: LIMITS.comment, optional: true }) note?: string;
  /** Needed for `reject`. */
  @OneOf(CLAIM_REJECT_REASONS, { optional: true }) rejectReason?: ClaimRejectReason;
  /** Photos of the work, uploaded before with POST /api/admin/files. */
  @Ids({ max: LIMITS.claimPhotos, optional: true }) photoIds?: string[];
}
