import {
  HOLIDAY_NAMES,
  YEAR_CALENDAR_ACTIONS,
  YEAR_CALENDAR_LIMITS,
  YEAR_CALENDAR_REFUSALS,
  YEAR_CALENDAR_STATES,
  YEAR_DAY_KINDS,
  type HolidayName,
  type YearCalendarAction,
  type YearCalendarRefusal,
  type YearCalendarState,
  type YearDay,
  type YearDayKind,
} from '@zhuyue/shared';
import { Day, Id, Instant, Int, Many, OneOf, SomeOf, Text } from '../../../platform/contract/index.js';
import { SeenBody } from './settings.dto.js';

const YEAR = { min: 2020, max: 2100 };
const VERSION = { min: 0, max: 1_000_000 };

/** A day off, or one worked instead. */
export class YearDayView implements YearDay {
  @Day() onDay!: string;
  @OneOf(YEAR_DAY_KINDS) kind!: YearDayKind;
  @OneOf(HOLIDAY_NAMES) name!: HolidayName;
}
/** POST /api/admin/settings/years — a draft for a second person; one of a year at a time. */
export class YearCalendarBody {
  @Int(YEAR) year!: number;
  @Many(() => YearDayView, { min: 1, max: YEAR_CALENDAR_LIMITS.days }) days!: YearDayView[];
  /** The number of the notice, or where it was read. */
  @Text({ max: YEAR_CALENDAR_LIMITS.source }) source!: string;
  /** The version in force it is written over; 0 for none. */
  @Int(VERSION) over!: number;
}
/** POST /api/admin/settings/years/:id/actions — `seen` names visits of any store. */
export class YearCalendarActionBody extends SeenBody {
  @OneOf(['approve', 'discard']) action!: 'approve' | 'discard';
}
export class YearCalendarActionView {
  @OneOf(YEAR_CALENDAR_ACTIONS) action!: YearCalendarAction;
  @SomeOf(YEAR_CALENDAR_REFUSALS) refusals!: YearCalendarRefusal[];
}
export class YearCalendarVersionView {
  @Id() id!: string;
  @Int(YEAR) year!: number;
  @Int(VERSION) version!: number;
  @OneOf(YEAR_CALENDAR_STATES) state!: YearCalendarState;
  @Many(() => YearDayView) days!: YearDayView[];
  @Text({ max: YEAR_CALENDAR_LIMITS.source }) source!: string;
  /** Null: it came with the house. */
  @Text({ max: 40, nullable: true }) writtenByName!: string | null;
  @Instant() writtenAt!: string;
  @Text({ max: 40, nullable: true }) decidedByName!: string | null;
  @Instant({ nullable: true }) decidedAt!: string | null;
  @Many(() => YearCalendarActionView) actions!: YearCalendarActionView[];
}
export class MissingYearView {
  @Int(YEAR) year!: number;
  /** Days the law itself names, until the notice is there. */
  @Many(() => YearDayView) statutory!: YearDayView[];
}
/** GET /api/admin/settings/years */
export class YearCalendarsView {
  @Day() today!: string;
  /** Years a house should know by now and does not: until then their holidays are an assumption. */
  @Many(() => MissingYearView) missing!: MissingYearView[];
  /** The latest year first, of a year the newest version. */
  @Many(() => YearCalendarVersionView) versions!: YearCalendarVersionView[];
}
