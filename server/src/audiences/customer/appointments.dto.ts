import { APPOINTMENT_PURPOSES, LIMITS, VISIT_LIMITS, type AppointmentPurpose } from '@zhuyue/shared';
import { Bool, Id, Instant, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import {
  AppointmentActionView,
  AppointmentCardView,
  AppointmentLineView,
  AppointmentPartView,
  StoreChangeView,
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
  /** What for, one after the other; or the one purpose alone. */
  @SomeOf(APPOINTMENT_PURPOSES, { optional: true }) purposes?: AppointmentPurpose[];
  @OneOf(APPOINTMENT_PURPOSES, { optional: true }) purpose?: AppointmentPurpose;
  /** The advisor wished for, and no other. */
  @Id({ optional: true }) advisorId?: string;
  @Many(() => WishBody, { max: LIMITS.wishes }) wishes!: WishBody[];
  @Text({ max: 20 }) contactName!: string;
  @Text({ max: LIMITS.note, optional: true }) note?: string;
  /** 惊喜模式 from the first message on. */
  @Bool({ optional: true }) surprise?: boolean;
  /** What the store calls the guest then; made from the code when left out. */
  @Text({ max: VISIT_LIMITS.alias, optional: true }) alias?: string;
}
/** POST /api/customer/appointments/:id/move */
export class MoveAppointmentBody {
  @Instant() startsAt!: string;
  @Id({ optional: true }) advisorId?: string;
}
/** POST /api/customer/appointments/:id/cancel */
export class CancelAppointmentBody {
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
}
const ANSWERS = ['accept', 'decline', 'keep', 'undoCancel'] as const;
/** POST /api/customer/appointments/:id/actions */
export class AppointmentActionBody {
  @OneOf(ANSWERS, { name: 'AppointmentAnswer' }) action!: (typeof ANSWERS)[number];
}
/** POST /api/customer/appointments/:id/rebook, with an Idempotency-Key. */
export class RebookAppointmentBody {
  @Instant() startsAt!: string;
  /** The same store when left out. */
  @Id({ optional: true }) storeId?: string;
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
  @Id() advisorId!: string;
  /** Each thing it is for, with its time. */
  @Many(() => AppointmentPartView) parts!: AppointmentPartView[];
  /** What the store did to it and proposes instead, until the customer has answered. */
  @One(() => StoreChangeView, { nullable: true }) storeChange!: StoreChangeView | null;
  /** When they come, if they have said that they are late. */
  @Instant({ nullable: true }) expectedAt!: string | null;
  /** Until when moving is free. */
  @Instant() freeUntil!: string;
  @Many(() => AppointmentActionView) actions!: AppointmentActionView[];
  @Many(() => AppointmentLineView) history!: AppointmentLineView[];
}
