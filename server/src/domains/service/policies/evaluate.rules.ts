import {
  DISTANCE_RETURN_DAYS,
  POLICY_OUTCOMES,
  type PolicyAmount,
  type PolicyCondition,
  type PolicyFacts,
  type PolicyKind,
  type PolicyOutcome,
  type PolicyRule,
  type RuleFact,
} from '@zhuyue/shared';
import { bordersOf, holds } from './condition.rules.js';

/** A rule of a higher rank that did not decide, and the first condition that spoke against it. */
export interface PassedOver {
  code: string;
  failed: PolicyCondition;
}
/** What would change the answer, were one fact another. */
export interface OtherAnswer {
  fact: RuleFact;
  value: string | number | boolean;
  outcome: PolicyOutcome;
  code: string;
}
export interface PolicyAnswer {
  outcome: PolicyOutcome;
  amount: PolicyAmount;
  clause: string;
  /** Codes of the rules that decided: one, or those of equal rank that agree; `statute` when the law did. */
  decidedBy: string[];
  /** The law gave more than the policy. */
  byStatute: boolean;
  passedOver: PassedOver[];
  /** The facts that were looked at, with their values. */
  factsUsed: Partial<Record<RuleFact, string | number | boolean>>;
}

export const STATUTE = 'statute';
const FREE: PolicyAmount = { way: 'none', value: 0 };

/** How far down the list an outcome stands; lower is better for the owner. */
export const burden = (outcome: PolicyOutcome): number => POLICY_OUTCOMES.indexOf(outcome);

const ofCase = (rules: readonly PolicyRule[], kind: PolicyKind): PolicyRule[] =>
  rules.filter((rule) => rule.case === kind).sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1));

/**
 * The law below every policy: what was bought at a distance goes back within seven days, unless it was made to order and the
 * buyer confirmed at that purchase that it could not. A policy may give more, never less.
 */
export const statuteGrants = (facts: PolicyFacts): boolean =>
  facts.case === 'return' &&
  facts.channel === 'online' &&
  facts.complete &&
  facts.days <= DISTANCE_RETURN_DAYS &&
  !(facts.customMade && facts.customConfirmed);

/**
 * The answer of a policy: the first rule by rank whose conditions all hold, or the law where it gives more.
 *
 * @returns null when no rule speaks; a published version has none of these gaps
 */
export function answerOf(rules: readonly PolicyRule[], facts: PolicyFacts): PolicyAnswer | null {
  const passedOver: PassedOver[] = [];
  const used: PolicyAnswer['factsUsed'] = {};
  let decided: PolicyRule | null = null;
  const agreeing: string[] = [];
  for (const rule of ofCase(rules, facts.case)) {
    if (decided !== null && rule.rank > decided.rank) break;
    for (const { fact } of rule.when) used[fact] = facts[fact];
    const failed = rule.when.find((condition) => !holds(condition, facts));
    if (failed === undefined) {
      decided ??= rule;
      agreeing.push(rule.code);
    } else if (decided === null) passedOver.push({ code: rule.code, failed });
  }
  if (statuteGrants(facts) && (decided === null || burden(decided.outcome) > burden('free')))
    return {
      outcome: 'free',
      amount: FREE,
      clause: '',
      decidedBy: [STATUTE],
      byStatute: true,
      passedOver,
      factsUsed: { ...used, channel: facts.channel, days: facts.days, complete: facts.complete },
    };
  if (decided === null) return null;
  const { outcome, amount, clause } = decided;
  return { outcome, amount, clause, decidedBy: agreeing, byStatute: false, passedOver, factsUsed: used };
}

/** Facts of the case itself, which no wish of anybody changes, would be an idle answer. */
const CHANGEABLE: readonly RuleFact[] = [
  'days',
  'worn',
  'complete',
  'cause',
  'defect',
  'usedInYear',
  'usedEver',
  'customConfirmed',
];

/**
 * What would change the answer: for each fact that may be told or measured otherwise, the nearest other value that leads to
 * another outcome. Between the borders the rules draw nothing changes, so looking at the borders is exact.
 */
export function otherAnswers(rules: readonly PolicyRule[], facts: PolicyFacts): OtherAnswer[] {
  const now = answerOf(rules, facts);
  if (now === null) return [];
  const own = ofCase(rules, facts.case);
  return CHANGEABLE.flatMap((fact) => {
    const values =
      fact === 'days'
        ? [...bordersOf(fact, own), DISTANCE_RETURN_DAYS, DISTANCE_RETURN_DAYS + 1]
        : bordersOf(fact, own);
    const found = values.flatMap((value): (OtherAnswer & { away: number })[] => {
      const answer = value === facts[fact] ? null : answerOf(rules, { ...facts, [fact]: value });
      if (answer === null || answer.outcome === now.outcome) return [];
      const away = typeof value === 'number' ? Math.abs(value - Number(facts[fact])) : 0;
      return [{ fact, value, outcome: answer.outcome, code: answer.decidedBy[0] ?? '', away }];
    });
    return nearestOfEach(found);
  });
}

/** For each outcome the nearest value that leads to it. */
function nearestOfEach(found: (OtherAnswer & { away: number })[]): OtherAnswer[] {
  const best = new Map<PolicyOutcome, OtherAnswer & { away: number }>();
  for (const one of found) {
    const before = best.get(one.outcome);
    if (before === undefined || one.away < before.away) best.set(one.outcome, one);
  }
  return [...best.values()].map(({ away: _away, ...answer }) => answer);
}
