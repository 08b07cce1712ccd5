import { APPOINTMENT_PURPOSES, LIMITS, type AppointmentPurpose } from '@zhuyue/shared';
import { Day, Id, Instant, Int, Many, SomeOf, Text } from '../../platform/contract/index.js';
import { WaitingView } from '../views/waiting.dto.js';
import { WishBody } from './appointments.dto.js';

const CLOCK = /^([01]\d|2[0-4]):[0-5]\d$/;

/** POST /api/customer/waiting, with an Idempotency-Key. */
export class JoinWaitingBody {
  @Id() storeId!: string;
  @SomeOf(APPOINTMENT_PURPOSES, { max: 3 }) purposes!: AppointmentPurpose[];
  @Id({ optional: true }) advisorId?: string;
  @Day() fromOn!: string;
  @Day() toOn!: string;
  /** On each of the days: not before one, over by the other. */
  @Text({ max: 5, pattern: CLOCK }) fromTime!: string;
  @Text({ max: 5, pattern: CLOCK }) toTime!: string;
  @Many(() => WishBody, { max: LIMITS.wishes }) wishes!: WishBody[];
  @Text({ max: 20 }) contactName!: string;
  @Text({ max: LIMITS.note, optional: true }) note?: string;
}
export class WaitingListView {
  @Many(() => WaitingView) items!: WaitingView[];
}
/** POST /api/customer/appointments/:id/late */
export class LateBody {
  /** 0: they come as agreed after all. */
  @Int({ min: 0, max: 120 }) minutes!: number;
}
export class LateView {
  @Instant({ nullable: true }) expectedAt!: string | null;
}
export class StandingQuery {
  @Id() storeId!: string;
}
