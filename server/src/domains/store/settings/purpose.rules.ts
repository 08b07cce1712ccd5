import {
  HOUSE_PURPOSES,
  PURPOSE_BOUNDS,
  PURPOSE_NUMBERS,
  type AppointmentPurpose,
  type Bounds,
  type PurposeNumber,
  type PurposeRule,
  type RoomKind,
  type StaffSkill,
} from '@zhuyue/shared';

/** What headquarters lets stores decide: a number between two bounds, where it takes place, whether they offer it at all. */
export type PurposeLeeway = Partial<Record<PurposeNumber, Bounds>> & { roomKind?: boolean; active?: boolean };

/** A line as the table keeps it: null is "as the house", an empty word "none". */
export type PurposeLine = Partial<Record<PurposeNumber, number | null>> & {
  purpose: AppointmentPurpose;
  skill?: StaffSkill | '' | null;
  roomKind?: RoomKind | '' | null;
  tray?: boolean | number | null;
  active?: boolean | number | null;
  leeway?: PurposeLeeway | null;
};

const within = (value: number, [min, max]: Bounds): number => Math.min(max, Math.max(min, value));

/** The rule of the house: what headquarters wrote, over what the house was made with. */
export function housePurpose(purpose: AppointmentPurpose, line: PurposeLine | undefined): PurposeRule {
  const made = HOUSE_PURPOSES[purpose];
  if (line === undefined) return made;
  const rule = { ...made };
  for (const field of PURPOSE_NUMBERS)
    rule[field] = within(line[field] ?? made[field], PURPOSE_BOUNDS[field]);
  if (typeof line.skill === 'string') rule.skill = line.skill === '' ? null : line.skill;
  if (typeof line.roomKind === 'string') rule.roomKind = line.roomKind === '' ? null : line.roomKind;
  if (line.tray !== null && line.tray !== undefined) rule.tray = Boolean(line.tray);
  if (line.active !== null && line.active !== undefined) rule.active = Boolean(line.active);
  return rule;
}

/**
 * What holds in a store. What headquarters no longer leaves to stores falls back to the house, and a number it has drawn
 * narrower bounds around is brought inside them, so that a store's old setting never outlives the permission for it.
 */
export function storePurpose(
  house: PurposeRule,
  leeway: PurposeLeeway,
  own: PurposeLine | undefined,
): PurposeRule {
  if (own === undefined) return house;
  const rule = { ...house };
  for (const field of PURPOSE_NUMBERS) {
    const bounds = leeway[field];
    const value = own[field];
    if (bounds !== undefined && value !== null && value !== undefined) rule[field] = within(value, bounds);
  }
  if (leeway.roomKind === true && typeof own.roomKind === 'string')
    rule.roomKind = own.roomKind === '' ? null : own.roomKind;
  // A store may leave out what the house offers, never offer what the house does not.
  if (leeway.active === true && own.active !== null && own.active !== undefined)
    rule.active = house.active && Boolean(own.active);
  return rule;
}

/** What stores may decide until headquarters says otherwise. */
export const HOUSE_PURPOSE_LEEWAY: PurposeLeeway = {
  durationMinutes: [15, 180],
  prepareMinutes: [0, 30],
  clearMinutes: [0, 30],
  soonestMinutes: [0, 2880],
  farthestDays: [7, 90],
  openPerCustomer: [1, 5],
  roomKind: true,
  active: true,
};
