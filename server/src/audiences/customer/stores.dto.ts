import { LIMITS, STAFF_SKILLS, STORE_SERVICES, type StaffSkill, type StoreService } from '@zhuyue/shared';
import { Bool, Day, Id, Int, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { DatedHoursView, StoreCardView, WeekdayHoursView } from '../views/store.dto.js';
import { PlaceQuery } from './browse.dto.js';

/** GET /api/customer/stores — nearest first when a place is given, else by city and name. */
export class StoreQuery extends PlaceQuery {
  @OneOf(STORE_SERVICES, { optional: true }) service?: StoreService;
  @Text({ max: LIMITS.searchText, optional: true }) q?: string;
  @Text({ max: 20, optional: true }) city?: string;
  /** Only boutiques, where pieces can be tried on. */
  @Bool({ optional: true }) boutique?: boolean;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
  @Int({ min: 1, max: LIMITS.pageSize, optional: true }) limit?: number;
}
export class CityCountView {
  @Text({ max: 20 }) city!: string;
  @Int({ min: 0, max: 100_000 }) count!: number;
}
export class StorePageView {
  @Many(() => StoreCardView) items!: StoreCardView[];
  @Int({ min: 0, max: 100_000 }) total!: number;
  @Int({ min: 1, max: 1000 }) page!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
  @Many(() => CityCountView) cities!: CityCountView[];
}

export class AdvisorView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @SomeOf(STAFF_SKILLS) skills!: StaffSkill[];
}
/** Shut at short notice, by the clock on the store's wall. */
export class ClosureNoticeView {
  @Day() startsOn!: string;
  @Text({ max: 5 }) startsAt!: string;
  @Day() endsOn!: string;
  @Text({ max: 5 }) endsAt!: string;
  @Text({ max: 60 }) reason!: string;
}
/** GET /api/customer/stores/:id */
export class StoreView extends StoreCardView {
  @Many(() => WeekdayHoursView) week!: WeekdayHoursView[];
  /** Days of the next month with other hours. */
  @Many(() => DatedHoursView) exceptions!: DatedHoursView[];
  /** Closures of the next days. */
  @Many(() => ClosureNoticeView) closures!: ClosureNoticeView[];
  @Many(() => AdvisorView) advisors!: AdvisorView[];
}
