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
import { Day, Id, Instant, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import {
  AppointmentActionView,
  AppointmentCardView,
  AppointmentLineView,
  WishView,
} from '../views/appointment.dto.js';

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
/** GET /api/admin/appointments/:id and the reply of its actions. */
export class DeskAppointmentView extends DeskAppointmentCardView {
  @Id() customerId!: string;
  @Many(() => DeskWishView) wishes!: DeskWishView[];
  @Text({ max: 200, nullable: true }) note!: string | null;
  @Text({ max: 200, nullable: true }) cancelReason!: string | null;
  @Many(() => AppointmentLineView) history!: AppointmentLineView[];
}
/** POST /api/admin/appointments/:id/actions */
export class DeskAppointmentActionBody {
  @OneOf(APPOINTMENT_ACTIONS) action!: AppointmentAction;
  /** Needed for `cancel`. */
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
  /** Needed for `move`. */
  @Instant({ optional: true }) startsAt?: string;
}
