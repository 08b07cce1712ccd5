import {
  APPOINTMENT_PURPOSES,
  APPOINTMENT_STATES,
  ROOM_KINDS,
  SLOT_REFUSALS,
  STAFF_SKILLS,
  type AppointmentPurpose,
  type AppointmentState,
  type RoomKind,
  type SlotRefusal,
  type StaffSkill,
} from '@zhuyue/shared';
import { Day, Id, Instant, Int, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { AppointmentActionView } from '../views/appointment.dto.js';
import { PeriodView } from '../views/store.dto.js';

/** GET /api/admin/board and /api/admin/board/week */
export class BoardQuery {
  @Id({ optional: true }) storeId?: string;
  /** Today when left out; of a week any of its days. */
  @Day({ optional: true }) onDay?: string;
}
export class BoardAdvisorView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @SomeOf(STAFF_SKILLS) skills!: StaffSkill[];
  /** When they are at work that day. */
  @Many(() => PeriodView) shifts!: PeriodView[];
}
/** A room a visit takes, from the preparation to the clearing up. */
export class BoardStayView extends PeriodView {
  @Id() roomId!: string;
}
export class BoardVisitView {
  @Id() id!: string;
  @Text({ max: 8 }) code!: string;
  @OneOf(APPOINTMENT_STATES) state!: AppointmentState;
  @SomeOf(APPOINTMENT_PURPOSES) purposes!: AppointmentPurpose[];
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Id() staffId!: string;
  @Many(() => BoardStayView) rooms!: BoardStayView[];
  /** Goes with a move: a picture that has grown old is refused. */
  @Int({ min: 0, max: 1_000_000 }) version!: number;
  @Text({ max: 20 }) contactName!: string;
  /** `138****1234` */
  @Text({ max: 20, nullable: true }) phoneMasked!: string | null;
  /** What is on the tray, or should be: wished, laid out, lost on the way, and when the last of it arrives. */
  @Int({ min: 0, max: 100 }) wishCount!: number;
  @Int({ min: 0, max: 100 }) laidCount!: number;
  @Int({ min: 0, max: 100 }) lostCount!: number;
  @Instant({ nullable: true }) dueAt!: string | null;
  @Instant({ nullable: true }) trayReadyAt!: string | null;
  /** They said they come later than agreed. */
  @Instant({ nullable: true }) expectedAt!: string | null;
  @Many(() => AppointmentActionView) actions!: AppointmentActionView[];
}
export class BoardRoomView {
  @Id() id!: string;
  @OneOf(ROOM_KINDS) kind!: RoomKind;
  @Text({ max: 20 }) name!: string;
  @Int({ min: 0, max: 100 }) capacity!: number;
}
/** Closed at short notice, as far as it touches the day. */
export class BoardClosureView extends PeriodView {
  @Id() id!: string;
  @Text({ max: 60 }) reason!: string;
}
export class BoardDayView {
  @Id() storeId!: string;
  @Day() onDay!: string;
  /** When the store is open, closures taken out. */
  @Many(() => PeriodView) periods!: PeriodView[];
  @Many(() => BoardClosureView) closures!: BoardClosureView[];
  @Many(() => BoardRoomView) rooms!: BoardRoomView[];
  /** Everybody at work that day, and whoever has a visit nevertheless. */
  @Many(() => BoardAdvisorView) advisors!: BoardAdvisorView[];
  @Many(() => BoardVisitView) visits!: BoardVisitView[];
}
/** GET /api/admin/board/visits/:id/places */
export class PlacesQuery {
  @Day() onDay!: string;
}
/** Beginnings from one minute of the day to another, the last not included. */
export class StretchView {
  @Int({ min: 0, max: 1_440 }) from!: number;
  @Int({ min: 0, max: 1_440 }) to!: number;
  @OneOf(SLOT_REFUSALS, { nullable: true }) refusal!: SlotRefusal | null;
}
export class PlaceView {
  /** Of the advisor or the room. */
  @Id() id!: string;
  @Many(() => StretchView) stretches!: StretchView[];
}
/** Where a visit that is carried over the board of a day could be put down, and what speaks against everywhere else. */
export class PlacesView {
  @Many(() => PlaceView) advisors!: PlaceView[];
  @Many(() => PlaceView) rooms!: PlaceView[];
}
export class BoardLoadView {
  @Id() staffId!: string;
  @Int({ min: 0, max: 1_000 }) visits!: number;
  /** Of visits. */
  @Int({ min: 0, max: 100_000 }) minutes!: number;
  /** Of shifts. */
  @Int({ min: 0, max: 1_440 }) shiftMinutes!: number;
}
export class BoardWeekDayView {
  @Day() onDay!: string;
  @Many(() => PeriodView) periods!: PeriodView[];
  @Int({ min: 0, max: 10_000 }) visits!: number;
  @Many(() => BoardLoadView) loads!: BoardLoadView[];
}
export class BoardPersonView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
}
export class BoardWeekView {
  @Id() storeId!: string;
  @Many(() => BoardPersonView) advisors!: BoardPersonView[];
  /** Monday to Sunday. */
  @Many(() => BoardWeekDayView) days!: BoardWeekDayView[];
}
