import {
  APPOINTMENT_PURPOSES,
  ROOM_KINDS,
  SLOT_REFUSALS,
  STAFF_SKILLS,
  YEAR_STANDS,
  type AppointmentPurpose,
  type RoomKind,
  type SlotRefusal,
  type StaffSkill,
  type YearStand,
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
import { StoreCardView } from './store.dto.js';

/** GET /api/customer/stores/:id/slots */
export class SlotQuery {
  /** Today when left out. */
  @Day({ optional: true }) fromOn?: string;
  @Int({ min: 1, max: 31, optional: true }) days?: number;
  /** What for, one after the other; a try-on when left out. */
  @SomeOf(APPOINTMENT_PURPOSES, { optional: true }) purposes?: AppointmentPurpose[];
  @OneOf(APPOINTMENT_PURPOSES, { optional: true }) purpose?: AppointmentPurpose;
  /** The advisor wished for, and no other. */
  @Id({ optional: true }) advisorId?: string;
  /** A visit of the customer that would be moved there. */
  @Id({ optional: true }) moving?: string;
}
/** What a refusal is about. */
export class SlotDetailsView {
  @OneOf(STAFF_SKILLS, { optional: true }) skill?: StaffSkill;
  @OneOf(ROOM_KINDS, { optional: true }) roomKind?: RoomKind;
  @OneOf(APPOINTMENT_PURPOSES, { optional: true }) purpose?: AppointmentPurpose;
  @Instant({ optional: true }) until?: string;
}
/** GET /api/customer/stores/soonest — boutiques that can do it, nearest first when a place is given, else soonest first. */
export class SoonestQuery {
  @SomeOf(APPOINTMENT_PURPOSES, { optional: true }) purposes?: AppointmentPurpose[];
  @Decimal({ min: -90, max: 90, optional: true }) lat?: number;
  @Decimal({ min: -180, max: 180, optional: true }) lng?: number;
  @Text({ max: 20, optional: true }) city?: string;
  @Int({ min: 1, max: 50, optional: true }) limit?: number;
}
export class SoonestStoreView {
  @One(() => StoreCardView) store!: StoreCardView;
  @Instant() startsAt!: string;
}
export class SoonestView {
  @Many(() => SoonestStoreView) items!: SoonestStoreView[];
}
export class SlotView {
  @Instant() startsAt!: string;
  /** Advisors still free. */
  @Int({ min: 0, max: 1000 }) free!: number;
  /** Why it cannot be had; null when it can. */
  @OneOf(SLOT_REFUSALS, { nullable: true }) refusal!: SlotRefusal | null;
  @One(() => SlotDetailsView, { optional: true }) details?: SlotDetailsView;
}
export class SlotDayView {
  @Day() onDay!: string;
  /** Statutory holiday or make-up workday of that name. */
  @Text({ max: 20, nullable: true }) holiday!: string | null;
  /** Before a year's notice is published its holidays are an assumption. */
  @OneOf(YEAR_STANDS) year!: YearStand;
  /** Why nothing can be had that day; null when something can. */
  @OneOf(SLOT_REFUSALS, { nullable: true }) refusal!: SlotRefusal | null;
  @Many(() => SlotView) slots!: SlotView[];
}
export class SlotsView {
  @Many(() => SlotDayView) days!: SlotDayView[];
}
