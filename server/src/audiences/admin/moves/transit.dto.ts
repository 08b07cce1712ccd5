import { TRANSIT_LIMITS, TRANSIT_REACHES, type TransitReach } from '@zhuyue/shared';
import { Bool, Id, Instant, Int, Many, One, OneOf, Text } from '../../../platform/contract/index.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** How a piece gets from one store to another. */
export class TransitRuleView {
  @Int({ min: 1, max: TRANSIT_LIMITS.packMinutes }) packMinutes!: number;
  /** Wall clock: the last minute of the day the courier takes it. */
  @Text({ max: 5, pattern: CLOCK }) cutOffAt!: string;
  /** 0: the same day within `minutes`; else on the n-th courier day at `arrivesAt`. */
  @Int({ min: 0, max: TRANSIT_LIMITS.days }) days!: number;
  @Int({ min: 0, max: TRANSIT_LIMITS.minutes }) minutes!: number;
  @Text({ max: 5, pattern: CLOCK }) arrivesAt!: string;
  @Bool() workdaysOnly!: boolean;
  @Int({ min: 1, max: TRANSIT_LIMITS.unpackMinutes }) unpackMinutes!: number;
}
export class TransitReachView {
  @OneOf(TRANSIT_REACHES) reach!: TransitReach;
  @One(() => TransitRuleView) rule!: TransitRuleView;
  /** Headquarters has said it; else it is the house's figure. */
  @Bool() own!: boolean;
}
export class TransitPairView {
  @Id() fromStoreId!: string;
  @Text({ max: 60 }) fromStoreName!: string;
  @Id() toStoreId!: string;
  @Text({ max: 60 }) toStoreName!: string;
  @One(() => TransitRuleView) rule!: TransitRuleView;
  /** Nothing is sent that way. */
  @Bool() closed!: boolean;
  @Text({ max: 40, nullable: true }) setByName!: string | null;
  @Instant() setAt!: string;
}
/** GET /api/admin/transit and the reply of every change. */
export class TransitView {
  @Many(() => TransitReachView) reaches!: TransitReachView[];
  @Many(() => TransitPairView) pairs!: TransitPairView[];
}
/** POST /api/admin/transit — of a reach, or of two stores. */
export class SetTransitBody extends TransitRuleView {
  @OneOf(TRANSIT_REACHES, { optional: true }) reach?: TransitReach;
  @Id({ optional: true }) fromStoreId?: string;
  @Id({ optional: true }) toStoreId?: string;
  @Bool({ optional: true }) closed?: boolean;
}
/** POST /api/admin/transit/clears — back to what holds in general. */
export class ClearTransitBody {
  @OneOf(TRANSIT_REACHES, { optional: true }) reach?: TransitReach;
  @Id({ optional: true }) fromStoreId?: string;
  @Id({ optional: true }) toStoreId?: string;
}
