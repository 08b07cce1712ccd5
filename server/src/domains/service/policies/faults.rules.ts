import { POLICY_KINDS, type PolicyKind, type PolicyRule } from '@zhuyue/shared';
import { covers, impossible, overlap } from './condition.rules.js';

/** Why a version cannot be published, and where. */
export type PolicyFault =
  /** No rule is left when all others pass: somebody would get no answer. */
  | { fault: 'gap'; case: PolicyKind }
  /** Two rules of one rank hold on the same facts and answer differently. */
  | { fault: 'contradiction'; code: string; other: string }
  /** Its conditions exclude each other. */
  | { fault: 'impossible'; code: string }
  /** A rule of a higher rank always decides before it. */
  | { fault: 'shadowed'; code: string; other: string }
  | { fault: 'code_twice'; code: string };

const sameAnswer = (a: PolicyRule, b: PolicyRule): boolean =>
  a.outcome === b.outcome && a.amount.way === b.amount.way && a.amount.value === b.amount.value;

/**
 * What is wrong with a set of rules. That nobody goes without an answer is not computed but asked for: each case ends with a
 * rule that has no conditions, which its author can see at a glance.
 */
export function faultsOf(rules: readonly PolicyRule[]): PolicyFault[] {
  const twice = rules.filter((rule, i) => rules.findIndex((other) => other.code === rule.code) < i);
  return [
    ...POLICY_KINDS.filter((kind) => !rules.some((rule) => rule.case === kind && rule.when.length === 0)).map(
      (kind): PolicyFault => ({ fault: 'gap', case: kind }),
    ),
    ...twice.map(({ code }): PolicyFault => ({ fault: 'code_twice', code })),
    ...rules
      .filter((rule) => impossible(rule.when))
      .map(({ code }): PolicyFault => ({ fault: 'impossible', code })),
    ...rules.flatMap((rule, i) => rules.slice(i + 1).flatMap((other) => pairFault(rule, other))),
  ];
}

function pairFault(a: PolicyRule, b: PolicyRule): PolicyFault[] {
  if (a.case !== b.case || impossible(a.when) || impossible(b.when)) return [];
  if (a.rank === b.rank)
    return !sameAnswer(a, b) && overlap(a.when, b.when)
      ? [{ fault: 'contradiction', code: a.code, other: b.code }]
      : [];
  const [first, later] = a.rank < b.rank ? [a, b] : [b, a];
  return covers(first.when, later.when) ? [{ fault: 'shadowed', code: later.code, other: first.code }] : [];
}
