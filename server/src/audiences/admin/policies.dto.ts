import {
  GEMS,
  LIMITS,
  POLICY_ACTIONS,
  POLICY_KINDS,
  POLICY_OUTCOMES,
  POLICY_REFUSALS,
  POLICY_STATES,
  RULE_FACTS,
  type Gem,
  type PolicyAction,
  type PolicyKind,
  type PolicyOutcome,
  type PolicyRefusal,
  type PolicyState,
  type RuleFact,
} from '@zhuyue/shared';
import {
  Bool,
  Day,
  Id,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
  Texts,
} from '../../platform/contract/index.js';
import { PolicyAmountView } from '../views/policy-answer.dto.js';

const WORD = 40;
const FAULTS = ['gap', 'contradiction', 'impossible', 'shadowed', 'code_twice'] as const;
const CHANGES = ['added', 'removed', 'changed'] as const;
const PARTS = ['case', 'rank', 'when', 'outcome', 'amount', 'clause'] as const;

/** One thing that must be so: `among` for a fact with words, `is` for yes and no, `from` and `to` for what is counted. */
export class PolicyConditionView {
  @OneOf(RULE_FACTS) fact!: RuleFact;
  @Texts({ max: 40, length: WORD, optional: true }) among?: string[];
  @Bool({ optional: true }) is?: boolean;
  @Int({ min: 0, max: 100_000, optional: true, nullable: true }) from?: number | null;
  @Int({ min: 0, max: 100_000, optional: true, nullable: true }) to?: number | null;
}
export class PolicyRuleView {
  @Text({ min: 1, max: WORD, pattern: /^[a-z0-9_.]+$/ }) code!: string;
  @OneOf(POLICY_KINDS) case!: PolicyKind;
  @Int({ min: 1, max: 9999 }) rank!: number;
  @Many(() => PolicyConditionView, { max: 12 }) when!: PolicyConditionView[];
  @OneOf(POLICY_OUTCOMES) outcome!: PolicyOutcome;
  @One(() => PolicyAmountView) amount!: PolicyAmountView;
  @Text({ min: 1, max: 300 }) clause!: string;
}
/** PUT /api/admin/policies/:id */
export class PolicyDraftBody {
  /** The edition that was read: an older one is refused. */
  @Int({ min: 1, max: 1_000_000 }) edition!: number;
  @Text({ min: 1, max: 60 }) name!: string;
  @Day() effectiveOn!: string;
  @Int({ min: 0, max: 600 }) months!: number;
  @Many(() => PolicyRuleView, { max: 200 }) rules!: PolicyRuleView[];
}
/** POST /api/admin/policies */
export class BeginPolicyBody {
  @Text({ min: 1, max: 32 }) code!: string;
}
/** POST /api/admin/policies/:id/actions */
export class PolicyActionBody {
  @OneOf(POLICY_ACTIONS.filter((action) => action !== 'change')) action!: Exclude<PolicyAction, 'change'>;
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
  /** The edition that was read: nobody publishes words they have not seen. */
  @Int({ min: 1, max: 1_000_000 }) edition!: number;
}

export class PolicyActionView {
  @OneOf(POLICY_ACTIONS) action!: PolicyAction;
  @SomeOf(POLICY_REFUSALS) refusals!: PolicyRefusal[];
}
export class PolicyRowView {
  @Id() id!: string;
  @Text({ max: 32 }) code!: string;
  @Text({ max: 60 }) name!: string;
  @Int({ min: 1, max: 10_000 }) version!: number;
  @OneOf(POLICY_STATES) state!: PolicyState;
  @Day() effectiveOn!: string;
  @SomeOf(GEMS) gems!: Gem[];
  @Int({ min: 0, max: 600 }) months!: number;
  @Int({ min: 0, max: 200 }) ruleCount!: number;
  /** Warranties it is frozen into. */
  @Int({ min: 0, max: 1_000_000_000 }) warranties!: number;
  @Text({ max: 40, nullable: true }) authorName!: string | null;
  @Text({ max: 40, nullable: true }) approverName!: string | null;
  @Instant({ nullable: true }) decidedAt!: string | null;
}
export class PoliciesView {
  @Many(() => PolicyRowView) items!: PolicyRowView[];
}
export class PolicyFaultView {
  @OneOf(FAULTS) fault!: (typeof FAULTS)[number];
  @OneOf(POLICY_KINDS, { nullable: true }) case!: PolicyKind | null;
  @Text({ max: WORD, nullable: true }) code!: string | null;
  @Text({ max: WORD, nullable: true }) other!: string | null;
}
export class RuleChangeView {
  @OneOf(CHANGES) change!: (typeof CHANGES)[number];
  @One(() => PolicyRuleView, { nullable: true }) before!: PolicyRuleView | null;
  @One(() => PolicyRuleView, { nullable: true }) after!: PolicyRuleView | null;
  @SomeOf(PARTS) parts!: (typeof PARTS)[number][];
}
export class OutcomeChangeView {
  @OneOf(POLICY_OUTCOMES) before!: PolicyOutcome;
  @OneOf(POLICY_OUTCOMES) after!: PolicyOutcome;
  @Int({ min: 0, max: 1_000_000_000 }) cases!: number;
}
export class ChangedAnswerView {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @Day() askedOn!: string;
  @OneOf(POLICY_OUTCOMES) before!: PolicyOutcome;
  @OneOf(POLICY_OUTCOMES) after!: PolicyOutcome;
  @Texts({ max: 40, length: WORD }) beforeRules!: string[];
  @Texts({ max: 40, length: WORD }) afterRules!: string[];
}
/** The last twelve months asked again. */
export class SimulationView {
  @Day() sinceOn!: string;
  @Day() untilOn!: string;
  @Int({ min: 0, max: 1_000_000_000 }) cases!: number;
  /** Cases of before their facts were kept. */
  @Int({ min: 0, max: 1_000_000_000 }) withoutFacts!: number;
  @Many(() => OutcomeChangeView) changes!: OutcomeChangeView[];
  @Many(() => ChangedAnswerView) changed!: ChangedAnswerView[];
  /** The version was changed after it was run. */
  @Bool() outdated!: boolean;
}
export class PolicyView extends PolicyRowView {
  @Int({ min: 1, max: 1_000_000 }) edition!: number;
  @Text({ max: 200, nullable: true }) note!: string | null;
  @Many(() => PolicyRuleView) rules!: PolicyRuleView[];
  @Int({ min: 1, max: 10_000, nullable: true }) beforeVersion!: number | null;
  @Many(() => PolicyFaultView) faults!: PolicyFaultView[];
  @Many(() => RuleChangeView) changes!: RuleChangeView[];
  @One(() => SimulationView, { nullable: true }) simulation!: SimulationView | null;
  @Many(() => PolicyActionView) actions!: PolicyActionView[];
}
