import {
  refusalsOf,
  RULE_FLOW,
  RULE_GUARDS,
  type ActorRole,
  type ChannelTerms,
  type CraftTerms,
  type OfferedAction,
  type PricePolicy,
  type PromotionTerms,
  type RuleAction,
  type RuleFacts,
  type RuleRefusal,
  type RuleSort,
  type RuleState,
  type RuleTerms,
  type TradeInTerms,
} from '@zhuyue/shared';
import { DomainError, type FieldProblem } from '../../../platform/errors/index.js';
import { bandFault } from './craft.rules.js';

export type OfferedRuleAction = OfferedAction<RuleAction, RuleRefusal>;

export const offeredRuleActions = (
  state: RuleState,
  role: ActorRole,
  facts: RuleFacts,
): OfferedRuleAction[] =>
  RULE_FLOW.allowed(state, role).map((action) => ({
    action,
    refusals: refusalsOf(RULE_GUARDS, action, facts),
  }));

export function decideRule(
  state: RuleState,
  role: ActorRole,
  action: RuleAction,
  facts: RuleFacts,
): RuleState {
  const next = RULE_FLOW.next(state, action);
  const refusals = refusalsOf(RULE_GUARDS, action, facts);
  if (next === null || !RULE_FLOW.roles[action].includes(role) || refusals.length > 0) {
    throw new DomainError('price_rule.action_refused', { action, state, refusals });
  }
  return next;
}

/** A channel may be moved so far and no further. */
export function beyondBand(sort: RuleSort, terms: RuleTerms[RuleSort], policy: PricePolicy): boolean {
  if (sort !== 'channel') return false;
  const { component, movePermille } = terms as ChannelTerms;
  return Math.abs(movePermille) > policy.bands[component];
}

const problem = (path: string, rule: string): FieldProblem[] => [{ path, rule }];

function promotionFaults({ component, way, value }: PromotionTerms): FieldProblem[] {
  if (value < 1) return problem('promotion.value', 'min');
  if (way === 'percent' && value > 1000) return problem('promotion.value', 'max');
  // Stones and whole pieces have no grams to take something off.
  return way === 'per_gram' && component !== 'metal' && component !== 'labour'
    ? problem('promotion.way', 'isIn')
    : [];
}
function craftFaults({ bands }: CraftTerms): FieldProblem[] {
  const fault = bandFault(bands);
  return fault === null ? [] : problem('craft.bands', fault);
}
function tradeInFaults({ way, ratioPermille }: TradeInTerms): FieldProblem[] {
  return way !== 'fee_per_gram' && ratioPermille < 1 ? problem('tradeIn.ratioPermille', 'min') : [];
}

/** What is wrong with the terms, field by field as they were sent. */
export function termsFaults(sort: RuleSort, terms: RuleTerms[RuleSort]): FieldProblem[] {
  switch (sort) {
    case 'promotion':
      return promotionFaults(terms as PromotionTerms);
    case 'channel':
      return (terms as ChannelTerms).movePermille === 0 ? problem('channel.movePermille', 'notEquals') : [];
    case 'craft':
      return craftFaults(terms as CraftTerms);
    case 'extra':
      return [];
    case 'trade_in':
      return tradeInFaults(terms as TradeInTerms);
  }
}
