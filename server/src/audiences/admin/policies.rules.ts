import {
  COUNT_FACTS,
  WORD_FACTS,
  type CountFact,
  type PolicyCondition,
  type PolicyRule,
  type RuleFact,
  type WordFact,
} from '@zhuyue/shared';
import type {
  PolicyDraft,
  PolicyFault,
  PolicyFull,
  PolicyLine,
  RuleChange,
} from '../../domains/service/index.js';
import { invalidRequest } from '../../platform/errors/index.js';
import type {
  PolicyConditionView,
  PolicyDraftBody,
  PolicyFaultView,
  PolicyRowView,
  PolicyRuleView,
  PolicyView,
  RuleChangeView,
} from './policies.dto.js';

const isWord = (fact: RuleFact): fact is WordFact => fact in WORD_FACTS;
const isCount = (fact: RuleFact): fact is CountFact => fact in COUNT_FACTS;

/** @throws DomainError request.invalid when a condition asks of its fact what that cannot answer */
function conditionOf({ fact, among, is, from, to }: PolicyConditionView, path: string): PolicyCondition {
  const wrong = (rule: string) => invalidRequest([{ path, rule }]);
  if (isWord(fact)) {
    const list: readonly string[] = WORD_FACTS[fact];
    if (among === undefined || among.length === 0 || among.some((word) => !list.includes(word)))
      throw wrong('isIn');
    return { fact, among };
  }
  if (isCount(fact)) {
    if (from === undefined && to === undefined) throw wrong('range');
    return { fact, from: from ?? null, to: to ?? null };
  }
  if (is === undefined) throw wrong('isBoolean');
  return { fact, is };
}

export const draftOfPolicy = (body: PolicyDraftBody, gems: PolicyDraft['book']['gems']): PolicyDraft => ({
  name: body.name,
  effectiveOn: body.effectiveOn,
  book: {
    months: body.months,
    ...(gems === undefined ? {} : { gems }),
    rules: body.rules.map((rule, i) => ({
      ...rule,
      amount: { ...rule.amount },
      when: rule.when.map((one, j) => conditionOf(one, `rules.${String(i)}.when.${String(j)}`)),
    })),
  },
});

const toRuleView = ({ code, case: of, rank, when, outcome, amount, clause }: PolicyRule): PolicyRuleView => ({
  code,
  case: of,
  rank,
  when: when.map((one) => ('among' in one ? { fact: one.fact, among: [...one.among] } : { ...one })),
  outcome,
  amount,
  clause,
});

export const toPolicyRowView = (line: PolicyLine): PolicyRowView => ({
  id: line.id,
  code: line.code,
  name: line.name,
  version: line.version,
  state: line.state,
  effectiveOn: line.effectiveOn,
  gems: [...(line.terms.gems ?? [])],
  months: line.terms.months,
  ruleCount: line.terms.rules.length,
  warranties: Number(line.warranties),
  authorName: line.authorName,
  approverName: line.approverName,
  decidedAt: line.decidedAt?.toISOString() ?? null,
});

const toFaultView = (fault: PolicyFault): PolicyFaultView => ({
  fault: fault.fault,
  case: 'case' in fault ? fault.case : null,
  code: 'code' in fault ? fault.code : null,
  other: 'other' in fault ? fault.other : null,
});

const toChangeView = (one: RuleChange): RuleChangeView => ({
  change: one.change,
  before: one.change === 'added' ? null : toRuleView(one.change === 'removed' ? one.rule : one.before),
  after: one.change === 'removed' ? null : toRuleView(one.change === 'added' ? one.rule : one.after),
  parts: one.change === 'changed' ? one.parts : [],
});

export const toPolicyView = ({ line, before, faults, changes, actions }: PolicyFull): PolicyView => ({
  ...toPolicyRowView(line),
  edition: line.edition,
  note: line.note,
  rules: line.terms.rules.map(toRuleView),
  beforeVersion: before?.version ?? null,
  faults: faults.map(toFaultView),
  changes: changes.map(toChangeView),
  simulation:
    line.simulation === null
      ? null
      : { ...line.simulation, outdated: line.simulatedEdition !== line.edition },
  actions,
});
