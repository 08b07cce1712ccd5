import {
  APPOINTMENT_RULES,
  type AppointmentPurpose,
  type PurposeRule,
  type RoomKind,
  type StaffSkill,
} from '@zhuyue/shared';

export const CELL_MINUTES = APPOINTMENT_RULES.cellMinutes;
export const CELL_MS = CELL_MINUTES * 60_000;

/** Quarter hours since 1970: what all time is counted in where visits are decided. */
export const cellOf = (at: Date): number => Math.floor(at.getTime() / CELL_MS);
export const atCell = (cell: number): Date => new Date(cell * CELL_MS);
export const cellsBetween = (from: Date, to: Date): Date[] => {
  const first = cellOf(from);
  return Array.from({ length: Math.ceil(to.getTime() / CELL_MS) - first }, (_, i) => atCell(first + i));
};

/** One of the things a visit is for. Times in cells from the visit's start. */
export interface PlannedPart {
  purpose: AppointmentPurpose;
  from: number;
  to: number;
  /** Which of the needs it takes place in; null: anywhere. */
  need: number | null;
}
/** A room for a stretch of the visit, with what is prepared before and cleared up after it. */
export interface RoomNeed {
  roomKind: RoomKind;
  from: number;
  to: number;
}

/** What a visit takes, whenever it is. */
export interface VisitPlan {
  parts: readonly PlannedPart[];
  needs: readonly RoomNeed[];
  skills: readonly StaffSkill[];
  rules: readonly PurposeRule[];
  /** The customer is there from 0 to here. */
  length: number;
  /** The advisor is taken from before the customer comes until after they went. */
  busyFrom: number;
  busyTo: number;
}

const cells = (minutes: number): number => Math.ceil(minutes / CELL_MINUTES);

/**
 * One purpose after the other, each with the room it needs; a kind of room is kept from the first purpose that needs it to
 * the last. Or the first purpose the store does not take.
 */
export function planOf(
  purposes: readonly AppointmentPurpose[],
  offered: readonly PurposeRule[],
): VisitPlan | { notOffered: AppointmentPurpose } {
  const rules: PurposeRule[] = [];
  for (const purpose of new Set(purposes)) {
    const rule = offered.find((one) => one.purpose === purpose);
    if (rule?.active !== true) return { notOffered: purpose };
    rules.push(rule);
  }
  return planned(rules);
}

function planned(rules: readonly PurposeRule[]): VisitPlan {
  const parts: PlannedPart[] = [];
  const needs: RoomNeed[] = [];
  let at = 0;
  let busyFrom = 0;
  let busyTo = 0;
  for (const rule of rules) {
    const to = at + cells(rule.durationMinutes);
    const from = at - cells(rule.prepareMinutes);
    const cleared = to + cells(rule.clearMinutes);
    if (rule.roomKind !== null) {
      const kept = needs.find((need) => need.roomKind === rule.roomKind);
      if (kept) {
        kept.from = Math.min(kept.from, from);
        kept.to = Math.max(kept.to, cleared);
      } else needs.push({ roomKind: rule.roomKind, from, to: cleared });
    }
    const need = rule.roomKind === null ? null : needs.findIndex((one) => one.roomKind === rule.roomKind);
    parts.push({ purpose: rule.purpose, from: at, to, need });
    busyFrom = Math.min(busyFrom, from);
    busyTo = Math.max(busyTo, cleared);
    at = to;
  }
  const skills = [...new Set(rules.map((rule) => rule.skill).filter((skill) => skill !== null))];
  return { parts, needs, skills, rules, length: at, busyFrom, busyTo };
}

export const lengthMs = (plan: Pick<VisitPlan, 'length'>): number => plan.length * CELL_MS;
