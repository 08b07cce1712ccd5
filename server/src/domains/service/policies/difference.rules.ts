import type { PolicyRule } from '@zhuyue/shared';

/** What became of one rule between two versions; the page reads it as a sentence. */
export type RuleChange =
  | { change: 'added'; rule: PolicyRule }
  | { change: 'removed'; rule: PolicyRule }
  | { change: 'changed'; before: PolicyRule; after: PolicyRule; parts: ChangedPart[] };
export type ChangedPart = 'case' | 'rank' | 'when' | 'outcome' | 'amount' | 'clause';

const PARTS: readonly ChangedPart[] = ['case', 'rank', 'when', 'outcome', 'amount', 'clause'];
/** The order of conditions says nothing. */
const plain = (rule: PolicyRule, part: ChangedPart): string =>
  JSON.stringify(
    part === 'when' ? rule.when.map((condition) => JSON.stringify(condition)).sort() : rule[part],
  );

export function changesOf(before: readonly PolicyRule[], after: readonly PolicyRule[]): RuleChange[] {
  const old = new Map(before.map((rule) => [rule.code, rule]));
  const now = new Set(after.map((rule) => rule.code));
  return [
    ...before.filter((rule) => !now.has(rule.code)).map((rule): RuleChange => ({ change: 'removed', rule })),
    ...after.flatMap((rule): RuleChange[] => {
      const was = old.get(rule.code);
      if (was === undefined) return [{ change: 'added', rule }];
      const parts = PARTS.filter((part) => plain(was, part) !== plain(rule, part));
      return parts.length === 0 ? [] : [{ change: 'changed', before: was, after: rule, parts }];
    }),
  ];
}
