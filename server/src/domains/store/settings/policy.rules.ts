import {
  HOUSE_POLICY,
  POLICY_BOUNDS,
  POLICY_NUMBERS,
  type Bounds,
  type NoShowConsequence,
  type PolicyNumber,
  type VisitPolicy,
} from '@zhuyue/shared';

export type PolicyLeeway = Partial<Record<PolicyNumber, Bounds>> & { noShowConsequence?: boolean };
/** Null is "as the house". */
export type PolicyLine = Partial<Record<PolicyNumber, number | null>> & {
  noShowConsequence?: NoShowConsequence | null;
  leeway?: PolicyLeeway | null;
};

const within = (value: number, [min, max]: Bounds): number => Math.min(max, Math.max(min, value));

export function housePolicy(line: PolicyLine | undefined): VisitPolicy {
  const policy = { ...HOUSE_POLICY };
  if (line === undefined) return policy;
  for (const field of POLICY_NUMBERS)
    policy[field] = within(line[field] ?? HOUSE_POLICY[field], POLICY_BOUNDS[field]);
  policy.noShowConsequence = line.noShowConsequence ?? HOUSE_POLICY.noShowConsequence;
  return policy;
}

/** What holds in a store: its own figures where and as far as headquarters leaves them to it. */
export function storePolicy(
  house: VisitPolicy,
  leeway: PolicyLeeway,
  own: PolicyLine | undefined,
): VisitPolicy {
  if (own === undefined) return house;
  const policy = { ...house };
  for (const field of POLICY_NUMBERS) {
    const bounds = leeway[field];
    const value = own[field];
    if (bounds !== undefined && value !== null && value !== undefined) policy[field] = within(value, bounds);
  }
  if (leeway.noShowConsequence === true && own.noShowConsequence) {
    policy.noShowConsequence = own.noShowConsequence;
  }
  return policy;
}

/** What stores may decide until headquarters says otherwise. */
export const HOUSE_POLICY_LEEWAY: PolicyLeeway = {
  freeUntilMinutes: [0, 1440],
  holdLeadMinutes: [0, 4320],
  holdGraceMinutes: [0, 240],
  lateGraceMinutes: [5, 60],
  offerMinutes: [15, 720],
};
