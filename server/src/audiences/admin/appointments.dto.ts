import {
  APPOINTMENT_ACTIONS,
  APPOINTMENT_STATES,
  CONTAINERS,
  LIMITS,
  PIECE_STATES,
  type AppointmentAction,
  type AppointmentState,
  type Container,
  type PieceState,
} from '@zhuyue/shared';
import { Day, Id, Instant, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import {
  AppointmentActionView,
  AppointmentCardView,
  AppointmentLineView,
  AppointmentPartView,
  StoreChangeView,
  WishView,
} from '../views/appointment.dto.js';
import { SlotQuery } from '../views/slots.dto.js';

/** GET /api/admin/appointments */
export class DeskAppointmentQuery {
  /** The staff member's store when left out; headquarters must name one. */
  @Id({ optional: true }) storeId?: string;
  /** Today when left out. */
  @Day({ optional: true }) fromOn?: string;
  @Day({ optional: true }) toOn?: string;
  @SomeOf(APPOINTMENT_STATES, { optional: true }) state?: AppointmentState[];
}
export class DeskAppointmentCardView extends AppointmentCardView {
  @Day() onDay!: string;
  @Text({ max: 20 }) contactName!: string;
  /** `138****1234` */
  @Text({ max: 20, nullable: true }) phoneMasked!: string | null;
  @Many(() => AppointmentActionView) actions!: AppointmentActionView[];
}
export class DeskAppointmentListView {
  @Many(() => DeskAppointmentCardView) items!: DeskAppointmentCardView[];
}
/** A wish with where the very piece lies, for the tray. */
export class DeskWishView extends WishView {
  @Text({ max: 20, nullable: true }) serial!: string | null;
  @OneOf(CONTAINERS, { nullable: true }) container!: Container | null;
  @OneOf(PIECE_STATES, { nullable: true }) state!: PieceState | null;
}
/** One of the things a visit is for, with the room it takes place in. */
export class DeskPartView extends AppointmentPartView {
  @Id({ nullable: true }) roomId!: string | null;
}
/** GET /api/admin/appointments/:id and the reply of its actions. */
export class DeskAppointmentView extends DeskAppointmentCardView {
  @Id() customerId!: string;
  @Many(() => DeskWishView) wishes!: DeskWishView[];
  @Text({ max: 200, nullable: true }) note!: string | null;
  @Text({ max: 200, nullable: true }) cancelReason!: string | null;
  @Id() advisorId!: string;
  @Int({ min: 0, max: 1_000_000 }) version!: number;
  @Many(() => DeskPartView) parts!: DeskPartView[];
  @One(() => StoreChangeView, { nullable: true }) storeChange!: StoreChangeView | null;
  @Many(() => AppointmentLineView) history!: AppointmentLineView[];
}
/** POST /api/admin/appointments/:id/actions */
export class DeskAppointmentActionBody {
  @OneOf(APPOINTMENT_ACTIONS) action!: AppointmentAction;
  /** Needed for `cancel`. */
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
  /** Needed for `move`. */
  @Instant({ optional: true }) startsAt?: string;
  /** Of a move: that advisor and no other, that room and no other, and the version of the visit it was decided on. */
  @Id({ optional: true }) advisorId?: string;
  @Id({ optional: true }) roomId?: string;
  @Int({ min: 0, max: 1_000_000, optional: true }) version?: number;
}
/** GET /api/admin/appointments/slots — a day as the desk may book it: at short notice, and for whoever stands there. */
export class DeskSlotQuery extends SlotQuery {
  /** The staff member's store when left out; headquarters must name one. */
  @Id({ optional: true }) storeId?: string;
}
