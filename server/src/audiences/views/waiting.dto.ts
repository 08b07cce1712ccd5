import {
  APPOINTMENT_PURPOSES,
  WAITING_ACTIONS,
  WAITING_REFUSALS,
  WAITING_STATES,
  type AppointmentPurpose,
  type WaitingAction,
  type WaitingRefusal,
  type WaitingState,
} from '@zhuyue/shared';
import { Day, Id, Instant, Int, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';

export class WaitingActionView {
  @OneOf(WAITING_ACTIONS) action!: WaitingAction;
  @SomeOf(WAITING_REFUSALS) refusals!: WaitingRefusal[];
}
/** Somebody's place in the line of a store. */
export class WaitingView {
  @Id() id!: string;
  @OneOf(WAITING_STATES) state!: WaitingState;
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @SomeOf(APPOINTMENT_PURPOSES) purposes!: AppointmentPurpose[];
  @Text({ max: 40, nullable: true }) advisorName!: string | null;
  @Day() fromOn!: string;
  @Day() toOn!: string;
  @Text({ max: 5 }) fromTime!: string;
  @Text({ max: 5 }) toTime!: string;
  @Int({ min: 0, max: 6 }) wishCount!: number;
  /** How many stand before them; null once they do not wait. */
  @Int({ min: 0, max: 100_000, nullable: true }) before!: number | null;
  /** The visit that is offered, or came of it, and until when they may answer. */
  @Id({ nullable: true }) appointmentId!: string | null;
  @Instant({ nullable: true }) offeredStart!: string | null;
  @Instant({ nullable: true }) offerUntil!: string | null;
  @Instant() createdAt!: string;
  @Many(() => WaitingActionView) actions!: WaitingActionView[];
}
export class WaitingActionBody {
  @OneOf(WAITING_ACTIONS) action!: WaitingAction;
}
/** How a customer stands in a store who has not come to visits. */
export class StandingView {
  @Int({ min: 0, max: 1_000 }) missed!: number;
  @Int({ min: 0, max: 1_000 }) limit!: number;
  /** `confirm`: the store confirms each booking; `pause`: they book again from `until` on. */
  @OneOf(['none', 'confirm', 'pause']) consequence!: 'none' | 'confirm' | 'pause';
  @Instant({ nullable: true }) until!: string | null;
}
