import { APPOINTMENT_PURPOSES, LIMITS, type AppointmentPurpose } from '@zhuyue/shared';
import { Id, Instant, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';
import {
  AppointmentActionView,
  AppointmentCardView,
  AppointmentLineView,
  WishView,
} from '../views/appointment.dto.js';
import { StoreCardView } from '../views/store.dto.js';

export class WishBody {
  @Id() styleId!: string;
  /** A very piece; it is held for the visit. */
  @Id({ optional: true }) pieceId?: string;
  @Int({ min: 0, max: 10_000, optional: true }) sizeHmm?: number;
}

/** POST /api/customer/appointments, with an Idempotency-Key. */
export class BookAppointmentBody {
  @Id() storeId!: string;
  @Instant() startsAt!: string;
  @OneOf(APPOINTMENT_PURPOSES) purpose!: AppointmentPurpose;
  @Many(() => WishBody, { max: LIMITS.wishes }) wishes!: WishBody[];
  @Text({ max: 20 }) contactName!: string;
  @Text({ max: LIMITS.note, optional: true }) note?: string;
}
/** POST /api/customer/appointments/:id/move */
export class MoveAppointmentBody {
  @Instant() startsAt!: string;
}
/** POST /api/customer/appointments/:id/cancel */
export class CancelAppointmentBody {
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
}
/** GET /api/customer/appointments — live ones first by start, then past ones, newest first. */
export class AppointmentListView {
  @Many(() => AppointmentCardView) upcoming!: AppointmentCardView[];
  @Many(() => AppointmentCardView) past!: AppointmentCardView[];
}
/** GET /api/customer/appointments/:id, and the reply of book, move and cancel. */
export class AppointmentView extends AppointmentCardView {
  @One(() => StoreCardView) store!: StoreCardView;
  @Many(() => WishView) wishes!: WishView[];
  @Text({ max: 20 }) contactName!: string;
  @Text({ max: 200, nullable: true }) note!: string | null;
  @Text({ max: 200, nullable: true }) cancelReason!: string | null;
  /** Until when moving is free. */
  @Instant() freeUntil!: string;
  @Many(() => AppointmentActionView) actions!: AppointmentActionView[];
  @Many(() => AppointmentLineView) history!: AppointmentLineView[];
}
