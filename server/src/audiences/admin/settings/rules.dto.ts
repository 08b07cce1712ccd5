import {
  APPOINTMENT_PURPOSES,
  NO_SHOW_CONSEQUENCES,
  POLICY_NUMBERS,
  PURPOSE_NUMBERS,
  ROOM_KINDS,
  STAFF_SKILLS,
  type AppointmentPurpose,
  type NoShowConsequence,
  type PolicyNumber,
  type PurposeNumber,
  type RoomKind,
  type StaffSkill,
} from '@zhuyue/shared';
import { Bool, Int, Many, OneOf } from '../../../platform/contract/index.js';
import { SeenBody } from './settings.dto.js';

const MOST = 100_000;
const Figure = (nullable = false): PropertyDecorator => Int({ min: 0, max: MOST, nullable });
/** An empty word: no room. */
const ROOM_WORDS = [...ROOM_KINDS, ''] as const;

class RuleNumberView {
  /** The house's. */
  @Figure() house!: number;
  /** The store's own; null: as the house. */
  @Figure(true) own!: number | null;
  /** What holds. */
  @Figure() value!: number;
  /** What stores may set it between; null: only headquarters sets it. */
  @Figure(true) min!: number | null;
  @Figure(true) max!: number | null;
}
export class PurposeNumberView extends RuleNumberView {
  @OneOf(PURPOSE_NUMBERS) field!: PurposeNumber;
}
export class PolicyNumberView extends RuleNumberView {
  @OneOf(POLICY_NUMBERS) field!: PolicyNumber;
}

export class PurposeSettingView {
  @OneOf(APPOINTMENT_PURPOSES) purpose!: AppointmentPurpose;
  @Many(() => PurposeNumberView) numbers!: PurposeNumberView[];
  @OneOf(STAFF_SKILLS, { nullable: true }) skill!: StaffSkill | null;
  @Bool() tray!: boolean;
  /** Empty: no room. */
  @OneOf(ROOM_WORDS) houseRoomKind!: RoomKind | '';
  @OneOf(ROOM_WORDS, { nullable: true }) ownRoomKind!: RoomKind | '' | null;
  @OneOf(ROOM_WORDS) roomKind!: RoomKind | '';
  /** Stores may choose another kind of room. */
  @Bool() roomKindFree!: boolean;
  @Bool() houseActive!: boolean;
  @Bool({ nullable: true }) ownActive!: boolean | null;
  @Bool() active!: boolean;
  /** Stores may leave it out. */
  @Bool() activeFree!: boolean;
  /** The store's services cover it; of the house always. */
  @Bool() served!: boolean;
  /** There is a room of the kind it needs; of the house always. */
  @Bool() roomThere!: boolean;
  /** Somebody who advises here is trained for it; of the house always. */
  @Bool() skillThere!: boolean;
}
/** GET /api/admin/settings/purposes and …/house/purposes, and the replies to their changes. */
export class PurposeSettingsView {
  @Many(() => PurposeSettingView) items!: PurposeSettingView[];
}
export class OwnPurposeNumberBody {
  @OneOf(PURPOSE_NUMBERS) field!: PurposeNumber;
  /** Null: as the house. */
  @Figure(true) value!: number | null;
}
export class OwnPurposeBody extends SeenBody {
  @Many(() => OwnPurposeNumberBody, { max: PURPOSE_NUMBERS.length }) numbers!: OwnPurposeNumberBody[];
  @OneOf(ROOM_WORDS, { nullable: true }) roomKind!: RoomKind | '' | null;
  @Bool({ nullable: true }) active!: boolean | null;
}
class HouseNumberBody {
  @Figure() value!: number;
  /** Null: stores may not set it. */
  @Figure(true) min!: number | null;
  @Figure(true) max!: number | null;
}
export class HousePurposeNumberBody extends HouseNumberBody {
  @OneOf(PURPOSE_NUMBERS) field!: PurposeNumber;
}
export class HousePurposeBody extends SeenBody {
  @Many(() => HousePurposeNumberBody, { min: PURPOSE_NUMBERS.length, max: PURPOSE_NUMBERS.length })
  numbers!: HousePurposeNumberBody[];
  @OneOf(STAFF_SKILLS, { nullable: true }) skill!: StaffSkill | null;
  @OneOf(ROOM_WORDS) roomKind!: RoomKind | '';
  @Bool() tray!: boolean;
  @Bool() active!: boolean;
  @Bool() roomKindFree!: boolean;
  @Bool() activeFree!: boolean;
}

/** GET /api/admin/settings/policy and …/house/policy, and the replies to their changes. */
export class PolicySettingsView {
  @Many(() => PolicyNumberView) numbers!: PolicyNumberView[];
  @OneOf(NO_SHOW_CONSEQUENCES) houseConsequence!: NoShowConsequence;
  @OneOf(NO_SHOW_CONSEQUENCES, { nullable: true }) ownConsequence!: NoShowConsequence | null;
  @OneOf(NO_SHOW_CONSEQUENCES) consequence!: NoShowConsequence;
  /** Stores may choose another consequence. */
  @Bool() consequenceFree!: boolean;
}
export class OwnPolicyNumberBody {
  @OneOf(POLICY_NUMBERS) field!: PolicyNumber;
  @Figure(true) value!: number | null;
}
export class OwnPolicyBody {
  @Many(() => OwnPolicyNumberBody, { max: POLICY_NUMBERS.length }) numbers!: OwnPolicyNumberBody[];
  @OneOf(NO_SHOW_CONSEQUENCES, { nullable: true }) consequence!: NoShowConsequence | null;
}
export class HousePolicyNumberBody extends HouseNumberBody {
  @OneOf(POLICY_NUMBERS) field!: PolicyNumber;
}
export class HousePolicyBody {
  @Many(() => HousePolicyNumberBody, { min: POLICY_NUMBERS.length, max: POLICY_NUMBERS.length })
  numbers!: HousePolicyNumberBody[];
  @OneOf(NO_SHOW_CONSEQUENCES) consequence!: NoShowConsequence;
  @Bool() consequenceFree!: boolean;
}
