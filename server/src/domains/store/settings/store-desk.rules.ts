import {
  addDays,
  APPOINTMENT_PURPOSES,
  daysBetween,
  PURPOSE_SERVICE,
  weekdayOf,
  type AppointmentPurpose,
  type PurposeRule,
  type RoomKind,
  type StaffDayKind,
  type StaffSkill,
  type StoreService,
  type VisitPolicy,
} from '@zhuyue/shared';
import {
  HOUSE_POLICY_LEEWAY,
  housePolicy,
  storePolicy,
  type PolicyLeeway,
  type PolicyLine,
} from './policy.rules.js';
import {
  HOUSE_PURPOSE_LEEWAY,
  housePurpose,
  storePurpose,
  type PurposeLeeway,
  type PurposeLine,
} from './purpose.rules.js';

export interface AdvisorRow {
  id: string;
  name: string;
  skills: StaffSkill[];
}
/** An advisor at work in a store for a period of a day. */
export interface ShiftRow {
  staffId: string;
  name: string;
  skills: StaffSkill[];
  startsAt: string;
  endsAt: string;
}
export interface WeekShift {
  staffId: string;
  weekday: number;
  startsAt: string;
  endsAt: string;
}
/** A line of a day that is not as the week says; with empty times the person is away. */
export interface DayShift {
  staffId: string;
  storeId: string;
  onDay: string;
  startsAt: string;
  endsAt: string;
  kind: StaffDayKind;
  note: string | null;
}
export interface RoomRow {
  id: string;
  storeId: string;
  kind: RoomKind;
  name: string;
  capacity: number;
  position: number;
}

/** What a store can do for a visit: who, where, what and by which rules. */
export interface StoreDesk {
  storeId: string;
  /** Everybody who may advise here on any day we know of, people lent by other stores too. */
  advisors: ReadonlyMap<string, AdvisorRow>;
  week: readonly WeekShift[];
  days: readonly DayShift[];
  rooms: readonly RoomRow[];
  /** Every purpose; those not offered are not active. */
  purposes: readonly PurposeRule[];
  policy: VisitPolicy;
}

/** The house's lines and a store's own, as the tables keep them. */
export interface RuleLines {
  purposes: readonly PurposeLine[];
  policy: PolicyLine | undefined;
}

/** Who works in a store on a day and when. Any dated line of a person replaces their whole day. */
export function shiftsOn(
  desk: Pick<StoreDesk, 'advisors' | 'week' | 'days' | 'storeId'>,
  day: string,
): ShiftRow[] {
  const dated = desk.days.filter((line) => line.onDay === day);
  const replaced = new Set(dated.map((line) => line.staffId));
  const weekday = weekdayOf(day);
  const lines = [
    ...desk.week.filter((line) => line.weekday === weekday && !replaced.has(line.staffId)),
    ...dated.filter((line) => line.storeId === desk.storeId && line.startsAt < line.endsAt),
  ];
  return lines
    .flatMap(({ staffId, startsAt, endsAt }) => {
      const advisor = desk.advisors.get(staffId);
      return advisor === undefined
        ? []
        : [{ staffId, name: advisor.name, skills: advisor.skills, startsAt, endsAt }];
    })
    .sort((a, b) => (a.startsAt + a.staffId < b.startsAt + b.staffId ? -1 : 1));
}

export const daysFromTo = (fromOn: string, toOn: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(fromOn, toOn) + 1) }, (_, i) => addDays(fromOn, i));

export const purposeLeewayOf = (house: RuleLines, purpose: AppointmentPurpose): PurposeLeeway =>
  house.purposes.find((line) => line.purpose === purpose)?.leeway ?? HOUSE_PURPOSE_LEEWAY;
export const policyLeewayOf = (house: RuleLines): PolicyLeeway => house.policy?.leeway ?? HOUSE_POLICY_LEEWAY;

/** The rules of every purpose in a store; what its services do not cover is not offered. */
export function purposesOf(
  house: RuleLines,
  own: RuleLines | undefined,
  services: readonly StoreService[],
): PurposeRule[] {
  return APPOINTMENT_PURPOSES.map((purpose) => {
    const rule = storePurpose(
      housePurpose(
        purpose,
        house.purposes.find((line) => line.purpose === purpose),
      ),
      purposeLeewayOf(house, purpose),
      own?.purposes.find((line) => line.purpose === purpose),
    );
    return { ...rule, active: rule.active && services.includes(PURPOSE_SERVICE[purpose]) };
  });
}

export const policyOf = (house: RuleLines, own: RuleLines | undefined): VisitPolicy =>
  storePolicy(housePolicy(house.policy), policyLeewayOf(house), own?.policy);
