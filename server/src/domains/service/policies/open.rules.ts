import type { FactValue, PolicyFacts, PolicyOutcome, PolicyRule, RuleFact } from '@zhuyue/shared';
import { answerOf, type PolicyAnswer } from './evaluate.rules.js';

/** What nobody knows yet, with every value it may turn out to have. */
export type OpenFacts = Partial<Record<RuleFact, readonly FactValue[]>>;

/** One of the answers it may come to, and what decides for it. */
export interface Possible {
  outcome: PolicyOutcome;
  amount: PolicyAnswer['amount'];
  code: string;
  clause: string;
  /** The values of the open facts that lead here; a fact that leads everywhere is left out. */
  because: { fact: RuleFact; values: FactValue[] }[];
}
export interface OpenAnswer extends PolicyAnswer {
  /** Empty when the answer is the same whatever comes out. */
  possible: Possible[];
}

function* combinations(
  open: readonly [RuleFact, readonly FactValue[]][],
): Generator<Partial<Record<RuleFact, FactValue>>> {
  const [first, ...rest] = open;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const value of first[1])
    for (const others of combinations(rest)) yield { ...others, [first[0]]: value };
}

const codeOf = (answer: PolicyAnswer): string => answer.decidedBy[0] ?? '';
const sameAnswer = (a: PolicyAnswer, b: PolicyAnswer): boolean =>
  a.outcome === b.outcome && a.amount.way === b.amount.way && a.amount.value === b.amount.value;

/**
 * The answer while some facts are open: what holds whatever they turn out to be. When that differs the answer is an inspection,
 * with every answer it may come to and what decides between them; nothing is guessed.
 *
 * @returns null when some rule is missing, as a published version never lets happen
 */
export function answerOver(
  rules: readonly PolicyRule[],
  facts: PolicyFacts,
  open: OpenFacts,
): OpenAnswer | null {
  const entries = Object.entries(open) as [RuleFact, readonly FactValue[]][];
  const tries = [...combinations(entries)].map((values) => ({
    values,
    // The values come from the lists of their facts.
    answer: answerOf(rules, { ...facts, ...values } as PolicyFacts),
  }));
  const answers = tries.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  const [first] = answers;
  if (first === undefined || answers.length < tries.length) return null;
  const decidedBy = [...new Set(answers.flatMap((answer) => answer.decidedBy))];
  const used = answers.reduce<PolicyAnswer['factsUsed']>(
    (all, answer) => ({ ...all, ...answer.factsUsed }),
    {},
  );
  const factsUsed = Object.fromEntries(
    Object.entries(used).filter(([fact]) => !entries.some(([one]) => one === fact)),
  );
  if (answers.every((answer) => sameAnswer(answer, first)))
    return { ...first, decidedBy, factsUsed, possible: [] };
  const possible = [...new Set(answers.map(codeOf))].map((code): Possible => {
    const leading = tries.filter(({ answer }) => answer !== null && codeOf(answer) === code);
    const { outcome, amount, clause } = leading[0]?.answer ?? first;
    const because = entries.flatMap(([fact, all]) => {
      const values = [...new Set(leading.map(({ values: tried }) => tried[fact] ?? ''))];
      return values.length === all.length ? [] : [{ fact, values }];
    });
    return { outcome, amount, code, clause, because };
  });
  return {
    outcome: 'needs_inspection',
    amount: { way: 'none', value: 0 },
    clause: '',
    decidedBy,
    byStatute: false,
    passedOver: [],
    factsUsed,
    possible,
  };
}
