import {
  CLOCK_PATTERN,
  CLOSING_PATTERN,
  LIMITS,
  ROOM_KINDS,
  SETTINGS_LIMITS,
  STAFF_DAY_KINDS,
  STAFF_ROLES,
  STAFF_SKILLS,
  VISIT_FAULTS,
  type RoomKind,
  type StaffDayKind,
  type StaffRole,
  type StaffSkill,
  type VisitFault,
} from '@zhuyue/shared';
import {
  Bool,
  Day,
  Id,
  Ids,
  Instant,
  Int,
  Many,
  OneOf,
  SomeOf,
  Text,
} from '../../../platform/contract/index.js';
import { DatedHoursView, PeriodView, WeekdayHoursView } from '../../views/store.dto.js';

/** A booked visit a change gets in the way of. */
export class StrandedVisitView {
  @Id() id!: string;
  @Text({ max: 8 }) code!: string;
  @Text({ max: 40 }) contactName!: string;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @SomeOf(VISIT_FAULTS) faults!: VisitFault[];
}
/** What every change carries: the visits of which the person has seen that it strands them. */
export class SeenBody {
  @Ids({ max: 500 }) seen!: string[];
}
export class StrandedListView {
  @Many(() => StrandedVisitView) items!: StrandedVisitView[];
}

export class PeriodBody {
  @Text({ max: 5, pattern: CLOCK_PATTERN }) opensAt!: string;
  @Text({ max: 5, pattern: CLOSING_PATTERN }) closesAt!: string;
}
export class WeekdayHoursBody {
  @Int({ min: 1, max: 7 }) weekday!: number;
  @Many(() => PeriodBody, { max: SETTINGS_LIMITS.periods }) periods!: PeriodBody[];
}
export class HoursWeekBody extends SeenBody {
  @Many(() => WeekdayHoursBody, { min: 7, max: 7 }) week!: WeekdayHoursBody[];
  /** The weekday whose hours a make-up workday has. */
  @Int({ min: 1, max: 7 }) makeupAs!: number;
}
/** `own` false: no hours of its own any more. No periods: closed. */
export class HolidayHoursBody extends SeenBody {
  @Text({ max: 20 }) name!: string;
  @Bool() own!: boolean;
  @Many(() => PeriodBody, { max: SETTINGS_LIMITS.periods }) periods!: PeriodBody[];
}
export class DayHoursBody extends SeenBody {
  @Day() onDay!: string;
  @Text({ max: 60, min: 0 }) reason!: string;
  @Bool() own!: boolean;
  @Many(() => PeriodBody, { max: SETTINGS_LIMITS.periods }) periods!: PeriodBody[];
}

export class ComingDayView {
  @Day() onDay!: string;
  /** What the store will keep that day. */
  @Many(() => PeriodView) periods!: PeriodView[];
}
export class HolidaySettingView {
  @Text({ max: 20 }) name!: string;
  /** Its days still to come, as far as the calendar is published. */
  @Many(() => ComingDayView) days!: ComingDayView[];
  /** Whether the store keeps hours of its own on them. */
  @Bool() own!: boolean;
  @Many(() => PeriodView) periods!: PeriodView[];
}
export class ClosureView {
  @Id() id!: string;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Text({ max: SETTINGS_LIMITS.closureReason }) reason!: string;
  @Text({ max: LIMITS.name }) closedByName!: string;
  @Instant() createdAt!: string;
  @Instant({ nullable: true }) liftedAt!: string | null;
  /** Neither over nor lifted. */
  @Bool() standing!: boolean;
}
/** GET /api/admin/settings/hours, and the reply to every change of them. */
export class HoursSettingsView {
  @Id() storeId!: string;
  /** IANA name of the zone the hours are read in. */
  @Text({ max: 40 }) timezone!: string;
  @Day() today!: string;
  @Many(() => WeekdayHoursView) week!: WeekdayHoursView[];
  @Int({ min: 1, max: 7 }) makeupAs!: number;
  /** Make-up workdays still to come. */
  @Many(() => ComingDayView) makeupDays!: ComingDayView[];
  @Many(() => HolidaySettingView) holidays!: HolidaySettingView[];
  /** Single days with hours of their own. */
  @Many(() => DatedHoursView) days!: DatedHoursView[];
  @Many(() => ClosureView) closures!: ClosureView[];
}

export class ClosureBody extends SeenBody {
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  /** Shown to customers. */
  @Text({ max: SETTINGS_LIMITS.closureReason }) reason!: string;
}

export class SpanBody {
  @Text({ max: 5, pattern: CLOCK_PATTERN }) startsAt!: string;
  @Text({ max: 5, pattern: CLOSING_PATTERN }) endsAt!: string;
}
export class SpanView {
  @Text({ max: 5 }) startsAt!: string;
  @Text({ max: 5 }) endsAt!: string;
}
export class WeekSpanBody extends SpanBody {
  @Int({ min: 1, max: 7 }) weekday!: number;
}
export class WeekSpanView extends SpanView {
  @Int({ min: 1, max: 7 }) weekday!: number;
}
export class RosterQuery {
  @Id({ optional: true }) storeId?: string;
  /** Any day of the week asked for; this week when left out. */
  @Day({ optional: true }) fromOn?: string;
}
export class RosterCellView {
  @Day() onDay!: string;
  @Many(() => SpanView) spans!: SpanView[];
  /** Why it is not as the week says; null when it is. */
  @OneOf(STAFF_DAY_KINDS, { nullable: true }) kind!: StaffDayKind | null;
  @Text({ max: 60, nullable: true }) note!: string | null;
  /** The store they are lent to. */
  @Text({ max: 60, nullable: true }) elsewhere!: string | null;
  /** Booked visits of this person that day. */
  @Int({ min: 0, max: 1000 }) visits!: number;
}
export class RosterPersonView {
  @Id() staffId!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @OneOf(STAFF_ROLES) role!: StaffRole;
  @SomeOf(STAFF_SKILLS) skills!: StaffSkill[];
  /** Visits may be booked with them. */
  @Bool() advises!: boolean;
  @Many(() => WeekSpanView) week!: WeekSpanView[];
  @Many(() => RosterCellView) cells!: RosterCellView[];
}
export class RosterDayView {
  @Day() onDay!: string;
  @Text({ max: 20, nullable: true }) holiday!: string | null;
  @Many(() => PeriodView) periods!: PeriodView[];
  /** Open, and nobody there who advises. */
  @Many(() => PeriodView) gaps!: PeriodView[];
  @Bool() past!: boolean;
}
/** GET /api/admin/settings/roster */
export class RosterView {
  @Day() today!: string;
  @Day() fromOn!: string;
  @Many(() => RosterDayView) days!: RosterDayView[];
  @Many(() => RosterPersonView) people!: RosterPersonView[];
  /** Booked visits of the week that cannot take place as the store now stands. */
  @Many(() => StrandedVisitView) stranded!: StrandedVisitView[];
}
export class RosterWeekBody extends SeenBody {
  @Id() staffId!: string;
  @Many(() => WeekSpanBody, { max: 7 * SETTINGS_LIMITS.shifts }) week!: WeekSpanBody[];
}
export class RosterDayBody {
  @Id() staffId!: string;
  @Day() onDay!: string;
  /** Null: as the week says. */
  @OneOf(STAFF_DAY_KINDS, { nullable: true }) kind!: StaffDayKind | null;
  @Text({ max: 60, nullable: true }) note!: string | null;
  @Many(() => SpanBody, { max: SETTINGS_LIMITS.shifts }) spans!: SpanBody[];
}
export class RosterDaysBody extends SeenBody {
  @Many(() => RosterDayBody, { min: 1, max: 60 }) days!: RosterDayBody[];
}
/** Two Mondays. */
export class RosterCopyBody extends SeenBody {
  @Day() fromOn!: string;
  @Day() toOn!: string;
}
export class StaffSkillsBody extends SeenBody {
  @SomeOf(STAFF_SKILLS) skills!: StaffSkill[];
}

export class RoomBody extends SeenBody {
  @OneOf(ROOM_KINDS) kind!: RoomKind;
  @Text({ max: SETTINGS_LIMITS.roomName }) name!: string;
  @Int({ min: 1, max: SETTINGS_LIMITS.roomCapacity }) capacity!: number;
  @Int({ min: 1, max: 100 }) position!: number;
  @Bool() active!: boolean;
}
export class RoomView {
  @Id() id!: string;
  @OneOf(ROOM_KINDS) kind!: RoomKind;
  @Text({ max: SETTINGS_LIMITS.roomName }) name!: string;
  @Int({ min: 1, max: SETTINGS_LIMITS.roomCapacity }) capacity!: number;
  @Int({ min: 1, max: 100 }) position!: number;
  @Bool() active!: boolean;
}
/** GET /api/admin/settings/rooms */
export class RoomsView {
  @Many(() => RoomView) items!: RoomView[];
}
