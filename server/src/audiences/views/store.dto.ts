import { STORE_KINDS, STORE_SERVICES, type StoreKind, type StoreService } from '@zhuyue/shared';
import {
  Bool,
  Day,
  Decimal,
  Id,
  Instant,
  Int,
  Many,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';

/** A period of opening, wall clock. */
export class PeriodView {
  @Text({ max: 5 }) opensAt!: string;
  @Text({ max: 5 }) closesAt!: string;
}

export class WeekdayHoursView {
  /** 1 is Monday. */
  @Int({ min: 1, max: 7 }) weekday!: number;
  @Many(() => PeriodView) periods!: PeriodView[];
}
export class DatedHoursView {
  @Day() onDay!: string;
  @Text({ max: 60 }) reason!: string;
  @Many(() => PeriodView) periods!: PeriodView[];
}

export class StoreCardView {
  @Id() id!: string;
  @Text({ max: 60 }) name!: string;
  @OneOf(STORE_KINDS) kind!: StoreKind;
  @Text({ max: 20 }) city!: string;
  @Text({ max: 20 }) district!: string;
  @Text({ max: 160 }) address!: string;
  @Text({ max: 20 }) phone!: string;
  /** GCJ-02. */
  @Decimal({ min: -90, max: 90 }) lat!: number;
  @Decimal({ min: -180, max: 180 }) lng!: number;
  @SomeOf(STORE_SERVICES) services!: StoreService[];
  /** Metres from the place asked about; null when no place was given. */
  @Int({ min: 0, max: 30_000_000, nullable: true }) distanceM!: number | null;
  @Bool() openNow!: boolean;
  /** Periods of today, empty when closed. */
  @Many(() => PeriodView) today!: PeriodView[];
}

/** A store with the next try-on that can be booked there. */
export class NearestStoreView extends StoreCardView {
  @Instant({ nullable: true }) nextFreeAt!: string | null;
}
