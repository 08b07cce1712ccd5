import {
  COUNT_FACTS,
  yuan,
  YES_NO_FACTS,
  type Build,
  type Cause,
  type CountFact,
  type RuleFact,
  type YesNoFact,
} from '@zhuyue/shared';
import { words } from './index';
import { policyText as text } from './policy';

/** A condition as it travels: `among` words, `is` so or not, or a count `from` … `to`. */
export interface ConditionWorded {
  fact: RuleFact;
  among?: readonly string[];
  is?: boolean;
  from?: number | null;
  to?: number | null;
}
export interface AmountWorded {
  way: 'none' | 'fixed' | 'per_gram' | 'percent' | 'by_quote';
  value: number;
}

const isCount = (fact: RuleFact): fact is CountFact => fact in COUNT_FACTS;
const isYesNo = (fact: RuleFact): fact is YesNoFact => YES_NO_FACTS.some((one) => one === fact);

const WORDS: Readonly<Partial<Record<RuleFact, Readonly<Record<string, string>>>>> = {
  kind: words.kinds,
  gem: words.gems,
  build: text.builds satisfies Readonly<Record<Build, string>>,
  channel: words.channels,
  defect: words.claimProblems,
  cause: text.causes satisfies Readonly<Record<Cause, string>>,
};

/** The word of one value of a fact that has words. */
export const wordOf = (fact: RuleFact, value: string): string => WORDS[fact]?.[value] ?? value;

/** One condition as a clause of a sentence. */
export function conditionWords({ fact, among, is, from, to }: ConditionWorded): string {
  if (isYesNo(fact)) return text.yesNo[fact][is === false ? 1 : 0];
  if (!isCount(fact))
    return text.of(text.facts[fact], (among ?? []).map((one) => wordOf(fact, one)).join(text.or));
  const count = text.counts[fact];
  if (from !== null && from !== undefined && from === to) return count.is(from);
  const parts = [
    ...(from === null || from === undefined || from === 0 ? [] : [count.from(from)]),
    ...(to === null || to === undefined ? [] : [count.upTo(to)]),
  ];
  return parts.join(text.and);
}

export const whenWords = (conditions: readonly ConditionWorded[]): string =>
  conditions.length === 0 ? text.always : conditions.map(conditionWords).join(text.and);

export function amountWords({ way, value }: AmountWorded): string {
  if (way === 'fixed') return text.fixed(yuan(value));
  if (way === 'per_gram') return text.perGram(yuan(value));
  if (way === 'percent') return text.percent(String(value / 10));
  return way === 'by_quote' ? text.byQuote : '';
}

/** A fact that is known, or would have to be, as a clause. */
export const factWords = (fact: RuleFact, values: readonly string[]): string => {
  const [only = ''] = values;
  if (isYesNo(fact)) return text.yesNo[fact][only === 'true' ? 0 : 1];
  if (isCount(fact)) return values.map((value) => text.counts[fact].is(Number(value))).join(text.or);
  return values.map((value) => wordOf(fact, value)).join(text.or);
};
