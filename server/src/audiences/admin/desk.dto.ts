import {
  LIMITS,
  PHONE_PATTERN,
  STAFF_ROLES,
  STAFF_SKILLS,
  type StaffRole,
  type StaffSkill,
} from '@zhuyue/shared';
import {
  Bool,
  Day,
  Facts,
  Fen,
  Id,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';
import { AppointmentCardView } from '../views/appointment.dto.js';
import { BoardPriceView } from '../views/catalogue.dto.js';
import { ClaimCardView } from '../views/claim.dto.js';
import { PeriodView } from '../views/store.dto.js';
import { MyPieceCardView } from '../views/owned-piece.dto.js';
import { DeskAppointmentCardView } from './appointments.dto.js';
import { DeskClaimCardView } from './claims.dto.js';
import { StateCountView } from './stock.dto.js';

/** A store the staff member may look at. */
export class DeskStoreView {
  @Id() id!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 20 }) city!: string;
}
/** GET /api/admin/stores — boutiques in scope. */
export class DeskStoresView {
  @Many(() => DeskStoreView) items!: DeskStoreView[];
}
export class StoreScopeQuery {
  @Id({ optional: true }) storeId?: string;
}

/** GET /api/admin/today */
export class TodayView {
  @One(() => DeskStoreView) store!: DeskStoreView;
  @Day() onDay!: string;
  @Many(() => PeriodView) hours!: PeriodView[];
  @Many(() => DeskAppointmentCardView) appointments!: DeskAppointmentCardView[];
  @Many(() => DeskClaimCardView) claims!: DeskClaimCardView[];
  @Int({ min: 0, max: 1_000_000 }) claimsOverdue!: number;
  @Many(() => StateCountView) stock!: StateCountView[];
  /** Live sales of the day. */
  @Int({ min: 0, max: 1_000_000 }) salesCount!: number;
  @Fen() salesReceivedFen!: number;
  @Many(() => BoardPriceView) board!: BoardPriceView[];
}

export class ShiftView {
  @Int({ min: 1, max: 7 }) weekday!: number;
  @Text({ max: 5 }) startsAt!: string;
  @Text({ max: 5 }) endsAt!: string;
}
export class StaffRowView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @Text({ max: 40 }) account!: string;
  @OneOf(STAFF_ROLES) role!: StaffRole;
  @Text({ max: 60, nullable: true }) storeName!: string | null;
  @SomeOf(STAFF_SKILLS) skills!: StaffSkill[];
  @Bool() active!: boolean;
  @Instant({ nullable: true }) lockedUntil!: string | null;
  @Int({ min: 0, max: 1000 }) openSessions!: number;
  @Many(() => ShiftView) shifts!: ShiftView[];
}
/** GET /api/admin/staff */
export class StaffListView {
  @Many(() => StaffRowView) items!: StaffRowView[];
}
/** POST /api/admin/staff/:id/actions — managers of the store and headquarters. */
export class StaffActionBody {
  @OneOf(['unlock', 'endSessions', 'deactivate', 'activate']) action!:
    'unlock' | 'endSessions' | 'deactivate' | 'activate';
}

/** GET /api/admin/customers?phone= — an exact mobile number, never a list to leaf through. */
export class CustomerQuery {
  @Text({ max: 11, min: 11, pattern: PHONE_PATTERN }) phone!: string;
}
export class CustomerFoundView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @Text({ max: 20, nullable: true }) phoneMasked!: string | null;
}
export class CustomersFoundView {
  @Many(() => CustomerFoundView) items!: CustomerFoundView[];
}
/** GET /api/admin/customers/:id — written to the audit log. */
export class DeskCustomerView extends CustomerFoundView {
  @Instant() createdAt!: string;
  @Many(() => MyPieceCardView) pieces!: MyPieceCardView[];
  @Many(() => AppointmentCardView) appointments!: AppointmentCardView[];
  @Many(() => ClaimCardView) claims!: ClaimCardView[];
}

/** GET /api/admin/audit */
export class AuditQuery {
  @Id({ optional: true }) subjectId?: string;
  @Id({ optional: true }) staffId?: string;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
}
export class AuditRowView {
  @Id() id!: string;
  @Instant() at!: string;
  @Text({ max: 40 }) staffName!: string;
  @Text({ max: 40 }) action!: string;
  @Text({ max: 24 }) subjectKind!: string;
  @Text({ max: 26 }) subjectId!: string;
  @Facts({ nullable: true }) details!: Record<string, unknown> | null;
}
export class AuditPageView {
  @Many(() => AuditRowView) items!: AuditRowView[];
  @Int({ min: 0, max: 10_000_000 }) total!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
}
