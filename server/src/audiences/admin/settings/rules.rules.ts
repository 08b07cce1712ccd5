import {
  APPOINTMENT_PURPOSES,
  POLICY_NUMBERS,
  PURPOSE_NUMBERS,
  PURPOSE_SERVICE,
  type AppointmentPurpose,
  type Bounds,
  type StoreService,
} from '@zhuyue/shared';
import {
  housePolicy,
  housePurpose,
  policyLeewayOf,
  purposeLeewayOf,
  storePolicy,
  storePurpose,
  type HousePolicy,
  type HousePurpose,
  type RuleLines,
  type StoreDesk,
} from '../../../domains/store/index.js';
import type {
  HousePolicyBody,
  HousePurposeBody,
  PolicySettingsView,
  PurposeSettingView,
  PurposeSettingsView,
} from './rules.dto.js';

/** What the store has, to say whether what it offers can be had at all; null: seen as the house. */
export interface Means {
  services: readonly StoreService[];
  desk: Pick<StoreDesk, 'rooms' | 'advisors'>;
}

function purposeView(
  purpose: AppointmentPurpose,
  house: RuleLines,
  own: RuleLines | null,
  means: Means | null,
): PurposeSettingView {
  const written = house.purposes.find((line) => line.purpose === purpose);
  const ours = own?.purposes.find((line) => line.purpose === purpose);
  const rule = housePurpose(purpose, written);
  const leeway = purposeLeewayOf(house, purpose);
  const holds = storePurpose(rule, leeway, ours);
  const { skill, roomKind } = holds;
  return {
    purpose,
    numbers: PURPOSE_NUMBERS.map((field) => ({
      field,
      house: rule[field],
      own: ours?.[field] ?? null,
      value: holds[field],
      ...boundsOf(leeway[field]),
    })),
    skill,
    tray: rule.tray,
    houseRoomKind: rule.roomKind ?? '',
    ownRoomKind: ours?.roomKind ?? null,
    roomKind: roomKind ?? '',
    roomKindFree: leeway.roomKind === true,
    houseActive: rule.active,
    ownActive: ours?.active === null || ours?.active === undefined ? null : Boolean(ours.active),
    active: holds.active,
    activeFree: leeway.active === true,
    served: means === null || means.services.includes(PURPOSE_SERVICE[purpose]),
    roomThere: means === null || roomKind === null || means.desk.rooms.some((room) => room.kind === roomKind),
    skillThere:
      means === null ||
      skill === null ||
      [...means.desk.advisors.values()].some((advisor) => advisor.skills.includes(skill)),
  };
}

const boundsOf = (bounds: Bounds | undefined): { min: number | null; max: number | null } => ({
  min: bounds?.[0] ?? null,
  max: bounds?.[1] ?? null,
});

export const toPurposesView = (
  house: RuleLines,
  own: RuleLines | null,
  means: Means | null,
): PurposeSettingsView => ({
  items: APPOINTMENT_PURPOSES.map((purpose) => purposeView(purpose, house, own, means)),
});

export function toPolicyView(house: RuleLines, own: RuleLines | null): PolicySettingsView {
  const rule = housePolicy(house.policy);
  const leeway = policyLeewayOf(house);
  const ours = own?.policy;
  const holds = storePolicy(rule, leeway, ours);
  return {
    numbers: POLICY_NUMBERS.map((field) => ({
      field,
      house: rule[field],
      own: ours?.[field] ?? null,
      value: holds[field],
      ...boundsOf(leeway[field]),
    })),
    houseConsequence: rule.noShowConsequence,
    ownConsequence: ours?.noShowConsequence ?? null,
    consequence: holds.noShowConsequence,
    consequenceFree: leeway.noShowConsequence === true,
  };
}

type Numbered<F extends string> = readonly {
  field: F;
  value: number;
  min: number | null;
  max: number | null;
}[];

const valuesOf = <F extends string>(numbers: Numbered<F>): Record<F, number> =>
  Object.fromEntries(numbers.map(({ field, value }) => [field, value])) as Record<F, number>;

function leewayOf<F extends string>(numbers: Numbered<F>): Partial<Record<F, Bounds>> {
  const leeway: Partial<Record<F, Bounds>> = {};
  for (const { field, min, max } of numbers) if (min !== null && max !== null) leeway[field] = [min, max];
  return leeway;
}

/** A number that is not sent is as the house has it. */
export const ownOf = <F extends string>(
  fields: readonly F[],
  numbers: readonly { field: F; value: number | null }[],
): Record<F, number | null> =>
  Object.fromEntries(
    fields.map((field) => [field, numbers.find((one) => one.field === field)?.value ?? null]),
  ) as Record<F, number | null>;

export const housePurposeOf = (body: HousePurposeBody): HousePurpose => ({
  ...valuesOf(body.numbers),
  skill: body.skill,
  roomKind: body.roomKind === '' ? null : body.roomKind,
  tray: body.tray,
  active: body.active,
  leeway: { ...leewayOf(body.numbers), roomKind: body.roomKindFree, active: body.activeFree },
});

export const housePolicyOf = (body: HousePolicyBody): HousePolicy => ({
  ...valuesOf(body.numbers),
  noShowConsequence: body.consequence,
  leeway: { ...leewayOf(body.numbers), noShowConsequence: body.consequenceFree },
});
