import {
  AMOUNT_WAYS,
  POLICY_OUTCOMES,
  RULE_FACTS,
  type AmountWay,
  type PolicyOutcome,
  type RuleFact,
} from '@zhuyue/shared';
import { Bool, Int, Many, One, OneOf, Text, Texts } from '../../platform/contract/index.js';

export class PolicyAmountView {
  @OneOf(AMOUNT_WAYS) way!: AmountWay;
  /** Fen, fen a gram, or ‰. */
  @Int({ min: 0, max: 1_000_000_000 }) value!: number;
}
/** A fact with its value as text: a word of its list, `true` or `false`, or a number. */
export class FactView {
  @OneOf(RULE_FACTS) fact!: RuleFact;
  @Text({ max: 40 }) value!: string;
}
export class FactValuesView {
  @OneOf(RULE_FACTS) fact!: RuleFact;
  @Texts({ max: 20, length: 40 }) values!: string[];
}
/** One of the answers it may come to, and what decides for it. */
export class PossibleAnswerView {
  @OneOf(POLICY_OUTCOMES) outcome!: PolicyOutcome;
  @One(() => PolicyAmountView) amount!: PolicyAmountView;
  @Text({ max: 300 }) clause!: string;
  @Many(() => FactValuesView) because!: FactValuesView[];
}
/** What the answer would be, were one fact another. */
export class OtherAnswerView {
  @OneOf(RULE_FACTS) fact!: RuleFact;
  @Text({ max: 40 }) value!: string;
  @OneOf(POLICY_OUTCOMES) outcome!: PolicyOutcome;
}
export class PolicyAnswerView {
  @OneOf(POLICY_OUTCOMES) outcome!: PolicyOutcome;
  @One(() => PolicyAmountView) amount!: PolicyAmountView;
  /** The clause of the policy, in the policy's words; empty where the law or an inspection decides. */
  @Text({ max: 300 }) clause!: string;
  /** Codes of the rules that decided; `statute` when the law gives more than the policy. */
  @Texts({ max: 20, length: 40 }) decidedBy!: string[];
  @Bool() byStatute!: boolean;
  @Many(() => FactView) factsUsed!: FactView[];
  @Many(() => PossibleAnswerView) possible!: PossibleAnswerView[];
  @Many(() => OtherAnswerView) others!: OtherAnswerView[];
}
