import { addDays, addMonths, type Gem, type PolicyBook } from '@zhuyue/shared';

/** The last day a warranty of so many months covers: the day before its anniversary. */
export const lastDay = (startsOn: string, months: number): string => addDays(addMonths(startsOn, months), -1);

export interface PolicyVersion {
  id: string;
  code: string;
  version: number;
  effectiveOn: string;
  name: string;
  terms: PolicyBook;
}

/** The policy in force on the day of the hand-over: one made for the gem before the general one, newest version. */
export function policyFor(policies: readonly PolicyVersion[], gem: Gem, onDay: string): PolicyVersion | null {
  const inForce = policies.filter((policy) => policy.effectiveOn <= onDay);
  const made = inForce.filter((policy) => policy.terms.gems?.includes(gem));
  const candidates = made.length > 0 ? made : inForce.filter((policy) => policy.terms.gems === undefined);
  const byAge = (a: PolicyVersion, b: PolicyVersion): number =>
    a.effectiveOn === b.effectiveOn ? b.version - a.version : a.effectiveOn < b.effectiveOn ? 1 : -1;
  return [...candidates].sort(byAge)[0] ?? null;
}
