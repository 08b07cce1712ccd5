import {
  CLOCK_CALENDARS,
  LIMITS,
  PROMISE_BOUNDS,
  PROMISES,
  type ClockCalendar,
  type PromiseTerms,
  type ServicePromise,
} from '@zhuyue/shared';
import { Instant, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';

const MINUTES = { min: PROMISE_BOUNDS.minutes.least, max: PROMISE_BOUNDS.minutes.most };
const PERMILLE = { min: PROMISE_BOUNDS.permille.least, max: PROMISE_BOUNDS.permille.most };
const UNTAKEN = { min: PROMISE_BOUNDS.untaken.least, max: PROMISE_BOUNDS.untaken.most };
const VERSION = { min: 0, max: 1_000_000 };

export class PromiseTermsView implements PromiseTerms {
  @Int(MINUTES) minutes!: number;
  @OneOf(CLOCK_CALENDARS) calendar!: ClockCalendar;
  /** Share of the promise used up, ‰, at which advisor and manager are warned. */
  @Int(PERMILLE) advisorPermille!: number;
  @Int(PERMILLE) managerPermille!: number;
  /** Minutes before the breach at which a clock nobody has taken goes above the store. */
  @Int(UNTAKEN) untakenMinutes!: number;
}
export class PromiseInForceView {
  @OneOf(PROMISES) promise!: ServicePromise;
  /** 0 for what came with the house. */
  @Int(VERSION) version!: number;
  @One(() => PromiseTermsView) terms!: PromiseTermsView;
}
export class PromiseVersionView extends PromiseInForceView {
  @Text({ max: LIMITS.reason }) reason!: string;
  @Text({ max: 40 }) writtenByName!: string;
  @Instant() writtenAt!: string;
}
/** GET /api/admin/promises */
export class PromisesView {
  @Many(() => PromiseInForceView) inForce!: PromiseInForceView[];
  /** The newest first. */
  @Many(() => PromiseVersionView) versions!: PromiseVersionView[];
}
/** POST /api/admin/promises/:promise */
export class PromiseBody {
  @One(() => PromiseTermsView) terms!: PromiseTermsView;
  @Text({ max: LIMITS.reason }) reason!: string;
  /** The version it is written over. */
  @Int(VERSION) seen!: number;
}
