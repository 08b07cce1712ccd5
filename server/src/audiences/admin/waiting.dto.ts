import { APPOINTMENT_PURPOSES, LIMITS, PHONE_PATTERN, type AppointmentPurpose } from '@zhuyue/shared';
import { Id, Instant, Int, Many, One, SomeOf, Text } from '../../platform/contract/index.js';
import { StandingView, WaitingView } from '../views/waiting.dto.js';

export class DeskWaitingView extends WaitingView {
  @Text({ max: 20 }) contactName!: string;
  /** `138****1234` */
  @Text({ max: 20, nullable: true }) phoneMasked!: string | null;
}
export class DeskWaitingListView {
  @Many(() => DeskWaitingView) items!: DeskWaitingView[];
}
/** POST /api/admin/waiting/:id/offer */
export class OfferBody {
  /** The earliest that suits them when left out. */
  @Instant({ optional: true }) startsAt?: string;
}
/** POST /api/admin/board/walk-ins, with an Idempotency-Key. */
export class WalkInBody {
  @Id({ optional: true }) storeId?: string;
  @Text({ max: 20 }) contactName!: string;
  @Text({ max: 20, pattern: PHONE_PATTERN, optional: true }) phone?: string;
  @SomeOf(APPOINTMENT_PURPOSES, { max: 3 }) purposes!: AppointmentPurpose[];
  @Id({ optional: true }) advisorId?: string;
  @Text({ max: LIMITS.note, optional: true }) note?: string;
}
export class WalkInView {
  @Id() appointmentId!: string;
}
/** POST /api/admin/board/visits/:id/late */
export class DeskLateBody {
  /** 0: they come as agreed after all. */
  @Int({ min: 0, max: 120 }) minutes!: number;
}
export class InTheWayView {
  @Id() id!: string;
  @Instant() startsAt!: string;
  @Text({ max: 20 }) contactName!: string;
}
export class DeskLateView {
  @Instant({ nullable: true }) expectedAt!: string | null;
  /** Visits of the same advisor that would begin before this one is over. */
  @Many(() => InTheWayView) inTheWay!: InTheWayView[];
}
export class MissedVisitView {
  @Id() appointmentId!: string;
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @Instant() startsAt!: string;
  @Instant({ nullable: true }) forgivenAt!: string | null;
  @Text({ max: 40, nullable: true }) forgivenBy!: string | null;
  @Text({ max: 200, nullable: true }) reason!: string | null;
}
/** GET /api/admin/board/missed/:customerId */
export class MissedVisitsView {
  @One(() => StandingView) standing!: StandingView;
  @Many(() => MissedVisitView) items!: MissedVisitView[];
}
/** POST /api/admin/board/visits/:id/forgive */
export class ForgiveBody {
  @Text({ max: LIMITS.reason }) reason!: string;
}
