import {
  addMonths,
  daysBetween,
  type ClaimProblem,
  type Coverage,
  type CoverageReason,
  type Gem,
  type Kind,
} from '@zhuyue/shared';

/**
 * The terms of a warranty policy as data. Trade terms differ from brand to brand and no national 三包 list names
 * jewellery, so nothing of this is code: the evaluator only reads it.
 */
export interface PolicyClause {
  coverage: Coverage;
  reason: CoverageReason;
  /** The clause as the owner reads it. */
  title: string;
  text: string;
  /** Months from the hand-over in which this clause holds; the policy's months when left out; null: for life. */
  months?: number | null;
  /** Free only once in twelve months. */
  oncePerYear?: boolean;
  /** What holds when the piece's form does not allow the work. */
  notFor?: readonly Kind[];
}
export interface PolicyTerms {
  months: number;
  /** Which pieces the policy is for; the most specific one wins. */
  gems?: readonly Gem[];
  clauses: Readonly<Record<ClaimProblem, PolicyClause>>;
}

export interface CoverageFacts {
  problem: ClaimProblem;
  occurredOn: string;
  startsOn: string;
  kind: Kind;
  /** Days on which the same work was done free before, newest first. */
  usedOn: readonly string[];
}
export interface CoverageAnswer {
  coverage: Coverage;
  reason: CoverageReason;
  clause: string;
}

/** The last day a warranty of so many months covers: the day before its anniversary. */
export function lastDay(startsOn: string, months: number): string {
  const anniversary = addMonths(startsOn, months);
  const at = new Date(`${anniversary}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

/** The answer on coverage: clause by clause, the first thing that speaks against it wins. */
export function answerOn(terms: PolicyTerms, facts: CoverageFacts): CoverageAnswer {
  const clause = terms.clauses[facts.problem];
  const months = clause.months === undefined ? terms.months : clause.months;
  const over = months !== null && facts.occurredOn > lastDay(facts.startsOn, months);
  if (over) return { coverage: 'paid', reason: 'warranty_expired', clause: clause.text };
  if (clause.notFor?.includes(facts.kind))
    return { coverage: 'inspection', reason: 'not_resizable', clause: clause.text };
  const used =
    clause.oncePerYear === true && facts.usedOn.some((day) => daysBetween(day, facts.occurredOn) < 365);
  if (used) return { coverage: 'paid', reason: 'once_a_year_used', clause: clause.text };
  return { coverage: clause.coverage, reason: clause.reason, clause: clause.text };
}

export interface PolicyVersion {
  id: string;
  code: string;
  version: number;
  effectiveOn: string;
  name: string;
  terms: PolicyTerms;
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
