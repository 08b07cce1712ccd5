import { addDays, DISTANCE_RETURN_DAYS, type PolicyFacts, type PolicyRule } from '@zhuyue/shared';
import { answerOf, burden } from './policies/evaluate.rules.js';

/** What goes back as it was sold: unworn, with everything that belongs to it, for no other reason than taste. */
const AT_BEST = { worn: false, complete: true, cause: 'taste' } as const;

/**
 * The last day on which goods are answered as well as today at best, counted from the hand-over.
 *
 * @returns null when they are refused already, or nothing ever makes the answer worse
 */
export function openUntil(rules: readonly PolicyRule[], facts: PolicyFacts, startsOn: string): string | null {
  const at = (days: number): number => {
    const answer = answerOf(rules, { ...facts, ...AT_BEST, days });
    return burden(answer?.outcome ?? 'refused');
  };
  const today = at(facts.days);
  if (today >= burden('refused')) return null;
  // The answer changes only where a rule, or the law, counts to.
  const edges = rules
    .flatMap(({ when }) => when.flatMap((one) => (one.fact === 'days' ? [one.to, (one.from ?? 0) - 1] : [])))
    .flatMap((day) => day ?? [])
    .concat(DISTANCE_RETURN_DAYS)
    .filter((day) => day >= facts.days)
    .sort((a, b) => a - b);
  const last = edges.find((day) => at(day + 1) > today);
  return last === undefined ? null : addDays(startsOn, last);
}
