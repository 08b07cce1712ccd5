import {
  APPOINTMENT_ACTIONS,
  APPOINTMENT_PURPOSES,
  APPOINTMENT_REFUSALS,
  APPOINTMENT_STATES,
  AVAILABILITIES,
  type AppointmentAction,
  type AppointmentPurpose,
  type AppointmentRefusal,
  type AppointmentState,
  type Availability,
} from '@zhuyue/shared';
import { Bool, Fen, Id, Instant, Int, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';

/** A button the page may draw, and what speaks against pressing it now. */
export class AppointmentActionView {
  @OneOf(APPOINTMENT_ACTIONS) action!: AppointmentAction;
  @SomeOf(APPOINTMENT_REFUSALS) refusals!: AppointmentRefusal[];
}

/** A wish of a visit: a style, or a very piece with where it is now. */
export class WishView {
  @Id() styleId!: string;
  @Id({ nullable: true }) pieceId!: string | null;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @Fen() priceFen!: number;
  /** Of a very piece its availability; of a style whether the store has one. */
  @OneOf(AVAILABILITIES) availability!: Availability;
  /** It lies in the store of the visit. */
  @Bool() here!: boolean;
}

export class AppointmentLineView {
  @OneOf([...APPOINTMENT_ACTIONS, 'book']) action!: AppointmentAction | 'book';
  @OneOf(APPOINTMENT_STATES) toState!: AppointmentState;
  @Instant() at!: string;
  /** `customer`, `system` or a staff role. */
  @Text({ max: 16 }) actorRole!: string;
  @Text({ max: 200, nullable: true }) reason!: string | null;
}

export class AppointmentPartView {
  @OneOf(APPOINTMENT_PURPOSES) purpose!: AppointmentPurpose;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
}
export class ProposalView {
  @Id() storeId!: string;
  @Instant() startsAt!: string;
}
const STORE_CHANGES = ['moved', 'cancelled'] as const;
/** What the store did to a visit without being asked. */
export class StoreChangeView {
  @OneOf(STORE_CHANGES, { name: 'StoreChangeKind' }) kind!: (typeof STORE_CHANGES)[number];
  @Instant() at!: string;
  /** When it was to be. */
  @Instant() fromStartsAt!: string;
  @Text({ max: 200, nullable: true }) reason!: string | null;
  @Many(() => ProposalView) proposals!: ProposalView[];
}

export class AppointmentCardView {
  @Id() id!: string;
  /** Said at the door. */
  @Text({ max: 8 }) code!: string;
  @OneOf(APPOINTMENT_STATES) state!: AppointmentState;
  @OneOf(APPOINTMENT_PURPOSES) purpose!: AppointmentPurpose;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 40 }) advisorName!: string;
  @Int({ min: 0, max: 100 }) wishCount!: number;
  @Text({ max: 160, nullable: true }) picture!: string | null;
  /** 惊喜模式: lists and boards show neither what for nor with which pieces. */
  @Bool() surprise!: boolean;
}
